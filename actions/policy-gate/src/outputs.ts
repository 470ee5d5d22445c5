export const outputs = {
  verdict: '`pass`, `waived`, `fail`, `not-verified` or `not-applicable`.',
  'failed-rules': 'Names of the enforced rules that did not pass, one per line.',
  'warned-rules': 'Names of the rules that did not pass and only warn, one per line.',
  'decision-path': 'Path of the decision, a JSON file.',
  'bundle-path': 'Path of the signed decision; empty with `signers: none`.',
} as const satisfies Record<string, string>;
export type OutputName = keyof typeof outputs;
