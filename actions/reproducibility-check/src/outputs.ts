export const outputs = {
  result: '`reproduced`, `not-reproduced`, `build-failed` or `incomplete`.',
  level: '`byte` or `different`; empty where nothing was compared.',
  regenerated: '`true` where the second build gave the very bytes of the first.',
  'unexplained-files': 'Number of files that differ or stand on one side only.',
  'first-digest':
    'SHA-256 of the reference: of its one file, or of the sorted lines that `sha256sum` prints for several.',
  'second-digest': 'The same of the rebuild.',
  'applied-variations': 'Factors that differed, as seen from inside both builds, one per line.',
  'skipped-variations': 'All other factors, each with the reason, one per line.',
  'report-path': 'Path of `report.json`.',
  'statement-path': 'Path of the unsigned in-toto statement; empty where there is no artifact to speak of.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof outputs;
