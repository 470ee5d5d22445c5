export const outputs = {
  status: '`signed`, `verified` or `not-verified`.',
  'bundle-path': 'Path of the first bundle.',
  'bundle-paths': 'Paths of all bundles, as a JSON list.',
  subjects: 'What the statements are about, as a JSON list of `{name, digest}`.',
  identity: 'Who signed: `sha256:` and the id of the key, one per line.',
  'verify-command': 'The command that checks the result again, offline.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof outputs;
