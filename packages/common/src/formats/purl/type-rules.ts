/** What a purl type demands beyond the general syntax (package-url/purl-spec `types/*.json`). */
export interface PurlTypeRule {
  readonly namespace: 'required' | 'optional' | 'prohibited';
  /** Components that compare without regard to case, and so are written in lower case. */
  readonly lowerCase: readonly ('namespace' | 'name' | 'version')[];
  readonly requiredQualifiers: readonly string[];
  readonly namePattern?: RegExp;
  readonly versionPattern?: RegExp;
}

/** What holds for a type that purl-spec does not know. */
export const anyPurlType: PurlTypeRule = { namespace: 'optional', lowerCase: [], requiredQualifiers: [] };
