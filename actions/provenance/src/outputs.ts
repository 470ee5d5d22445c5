export const outputs = {
  'predicate-path': 'Path of the statement with the predicate; of the first where there are several.',
  'predicate-paths':
    'Paths of all statements as a JSON list: more than one where the subjects were spread over several.',
  'builder-id': 'Builder that the predicate names.',
  'build-type': 'Build type that the predicate names.',
  level: 'SLSA Build level that the statement supports by itself: 0 or 1.',
  'level-report-path': 'Path of the report on each condition of the level.',
  'subject-count': 'Number of subjects that the statements name.',
} as const satisfies Record<string, string>;
export type OutputName = keyof typeof outputs;
