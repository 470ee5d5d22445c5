/** What a run says of bundles that it made or verified: the same in every action that does. Name to meaning. */
export const bundleOutputs = {
  'bundle-path': 'Path of the first bundle.',
  'bundle-paths': 'Paths of all bundles, as a JSON list.',
  'bundles-jsonl-path': 'Path of the first file with bundles as JSON lines (`formats: intoto-jsonl`).',
  subjects: 'What the bundles are about, as a JSON list of `{name, digest}`.',
  identity: 'Who signed: the name in the certificate, or `sha256:` and the id of the key; one per line.',
  issuer: 'Who certified the identity; empty for keys.',
  instance: 'The Sigstore instance of the certificate; empty for keys.',
  'certificate-path': 'Path of the certificate as PEM, in `output-path`.',
  'log-indexes': 'Proved indexes of the transparency-log entries, as a JSON list.',
  'attestation-id': "Id of the first bundle in GitHub's attestation store.",
  'attestation-ids': "Ids of all bundles in GitHub's attestation store, as a JSON list.",
  'attestation-url': 'Address of the first one.',
  'attestation-urls': 'Addresses of all of them, as a JSON list.',
  'verify-command': 'The command that checks the result again, offline.',
  'report-path':
    'Path of a JSON file, name to value, with the outputs that are longer than a job may have; those are empty then. Empty where all fit.',
} as const satisfies Record<string, string>;

/** `status` is every action's own word for how it ended. */
export type BundleOutputName = 'status' | keyof typeof bundleOutputs;

/** Every one of them, empty where a run has nothing to say. */
export const noBundleOutputs: Readonly<Record<BundleOutputName, string>> = {
  status: 'unsigned',
  'bundle-path': '',
  'bundle-paths': '[]',
  'bundles-jsonl-path': '',
  subjects: '[]',
  identity: '',
  issuer: '',
  instance: '',
  'certificate-path': '',
  'log-indexes': '[]',
  'attestation-id': '',
  'attestation-ids': '[]',
  'attestation-url': '',
  'attestation-urls': '[]',
  'verify-command': '',
  'report-path': '',
};
