export const outputs = {
  'sbom-path': 'Path of the SBOM in the first format; empty where none was written.',
  'sbom-paths': 'JSON object: format to path.',
  'sbom-digests': 'JSON object: path to SHA-256.',
  'predicate-types': 'JSON object: path to the predicate type that an attestation of it has.',
  'serial-number': 'The UUID that all documents of this content share, as `urn:uuid:`.',
  'component-count': 'Components beside the root.',
  'direct-count': 'Components that a project or workspace requires itself.',
  'development-count': 'Components that only development or build dependencies reach.',
  'edge-count': 'Dependencies between two components.',
  'unresolved-count': 'Components that are required without a version in any lockfile.',
  ecosystems: 'purl types of the packages, one per line.',
  'snapshot-id': 'Id of the dependency snapshot on GitHub; empty where none was submitted.',
  'report-path': 'Path of `reports/sbom.json`.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof outputs;
