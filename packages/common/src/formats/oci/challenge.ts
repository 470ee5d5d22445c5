/** One challenge of `WWW-Authenticate` (RFC 9110, 11.6.1). */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** Names in lower case; the first of two values with one name counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

const MOST_CHARACTERS = 8192;
const SCHEME = /[ \t,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:[ \t]+|[ \t]*,|$)/y;
const PARAMETER =
  /[ \t,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^ \t,"]+))[ \t]*(?:,|$)/y;

/** All challenges of a header; none where it breaks the grammar, for then there is nothing that we could answer. */
export function parseChallenges(header: string): readonly Challenge[] {
  if (header.length > MOST_CHARACTERS) return [];
  const challenges: { readonly scheme: string; readonly parameters: Map<string, string> }[] = [];
  for (let at = 0; at < header.length; ) {
    const parameters = challenges.at(-1)?.parameters;
    PARAMETER.lastIndex = at;
    SCHEME.lastIndex = at;
    const parameter = parameters === undefined ? null : PARAMETER.exec(header);
    const scheme = parameter === null ? SCHEME.exec(header) : null;
    if (parameter !== null) {
      const [, name = '', quoted, plain = ''] = parameter;
      const key = name.toLowerCase();
      if (parameters?.has(key) === false)
        parameters.set(key, quoted === undefined ? plain : quoted.replaceAll(/\\(.)/g, '$1'));
    } else if (scheme !== null) {
      challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
    } else {
      return [];
    }
    at = parameter === null ? SCHEME.lastIndex : PARAMETER.lastIndex;
  }
  return challenges;
}
