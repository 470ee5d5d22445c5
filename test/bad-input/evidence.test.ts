import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { nodeFiles } from '@secure-build/common/edges/files';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import type { Places } from '../lab/runner/environment.ts';
import { type BadStep, refuseSteps } from '../support/refusal.ts';
import { artifactBytes, artifactDigest, makeKey, predicateType } from '../support/signing.ts';

const { privatePem, publicPem } = makeKey();
const subject = { name: 'out/app', digest: { sha256: artifactDigest } };
const statement = 'reports/test/statement.json';

const workspace = {
  'out/app': artifactBytes,
  'package-lock.json': '{"lockfileVersion":3,"packages":{"":{"name":"demo"}}}',
  'trusted.pem': publicPem,
  'policy.yaml': `apiVersion: secure-build/v1
kind: Policy
metadata: { id: acme/demo, version: 1, owner: "@acme" }
rules: [{ id: checksums.present }]
`,
};

/** What an earlier step left: the list of subjects, and a statement to sign. */
async function makeEvidence(places: Places): Promise<string> {
  const folder = join(places.workspace, 'evidence');
  const evidence = openEvidence(nodeFiles, folder, { action: 'test', version: '0', distDigest: 'source' });
  await evidence.addSubjects([subject]);
  const bytes = statementBytes([subject], predicateType, {});
  await evidence.write([{ name: statement, kind: 'statement', bytes, mediaType: 'application/json' }]);
  return folder;
}

type Damage = (folder: string) => void;
const change =
  (name: string): Damage =>
  (folder) => {
    const bytes = readFileSync(join(folder, name));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(folder, name), bytes);
  };
const replaceByLink =
  (name: string): Damage =>
  (folder) => {
    rmSync(join(folder, name));
    symlinkSync(join(folder, '../policy.yaml'), join(folder, name));
  };
const inIndex =
  (from: string, to: string): Damage =>
  (folder) => {
    const text = readFileSync(join(folder, 'index.json'), 'utf8');
    writeFileSync(join(folder, 'index.json'), text.replaceAll(from, to));
  };

const actions = {
  sbom: {},
  attest: { signers: 'key:env:SIGNING_KEY' },
  verify: { mode: 'verify', key: 'trusted.pem', 'key-evidence': 'none' },
  gate: { signers: 'key:env:SIGNING_KEY', 'policy-path': 'policy.yaml', 'artifact-path': 'out/*' },
  provenance: { mode: 'predicate', 'artifact-path': 'out/*' },
} as const;
const bundleOf = {
  sbom: 'sbom',
  attest: 'sign',
  verify: 'sign',
  gate: 'policy-gate',
  provenance: 'provenance',
};

function rows(
  why: string,
  damage: Damage,
  asked: readonly (keyof typeof actions)[],
  refusal: Pick<BadStep, 'says' | 'leaves'>,
): readonly BadStep[] {
  return asked.map((name) => ({
    row: `SEC-075 ${why}, seen by ${name}`,
    action: bundleOf[name],
    workspace,
    inputs: { ...actions[name], 'evidence-path': 'evidence' },
    variables: { SIGNING_KEY: privatePem },
    secrets: [privatePem],
    arrange: async (places) => damage(await makeEvidence(places)),
    exit: 1,
    ...refusal,
  }));
}

/** The gate decides against what it saw, and leaves a signed record of that; it never seals such a folder. */
const decision = {
  leaves: [
    'workspace/evidence/attestations/decision.sigstore.json',
    'workspace/evidence/index.json',
    'workspace/evidence/reports/decision.json',
    'workspace/evidence/reports/policy.json',
  ],
};

refuseSteps('evidence that is not what its index says', [
  ...rows('evidence entry whose file changed', change(statement), ['attest'], {
    says: [
      `evidence/${statement}: the file is not the one that the index lists`,
      'Make the evidence again from the build',
      '[evidence/digest-mismatch]',
    ],
  }),
  ...rows('evidence entry whose file changed', change(statement), ['verify'], {
    says: [statement, 'changed'],
  }),
  ...rows('evidence entry whose file changed', change(statement), ['gate'], {
    says: [statement, 'changed'],
    ...decision,
  }),
  ...rows('list of subjects that changed', change('subjects.json'), ['sbom', 'provenance'], {
    says: ['evidence/subjects.json', '[evidence/digest-mismatch]'],
  }),
  ...rows('evidence entry whose file is missing', (folder) => rmSync(join(folder, statement)), ['attest'], {
    says: [`evidence/${statement}`, 'it is not there', 'Bring the whole folder', '[evidence/missing]'],
  }),
  ...rows('evidence entry whose file is missing', (folder) => rmSync(join(folder, statement)), ['verify'], {
    says: [statement, 'the index lists this file'],
  }),
  ...rows('evidence entry whose file is missing', (folder) => rmSync(join(folder, statement)), ['gate'], {
    says: [statement, 'the index lists this file'],
    ...decision,
  }),
  ...rows('evidence entry whose file is a link', replaceByLink(statement), ['attest'], {
    says: [`evidence/${statement}`, 'symbolic link', '[evidence/link]'],
  }),
  ...rows('evidence entry whose file is a link', replaceByLink(statement), ['verify'], {
    says: [statement, 'link'],
  }),
  ...rows('evidence entry that names ../x', inIndex(statement, '../policy.yaml'), ['attest', 'gate'], {
    says: ['evidence/index.json /entries/0/name', 'got "../policy.yaml"', '[evidence/index-invalid]'],
  }),
  ...rows('evidence entry that names ../x', inIndex(statement, '../policy.yaml'), ['verify'], {
    says: [
      'index.json: expected a path inside the evidence folder, got "../policy.yaml" (at /entries/0/name)',
    ],
  }),
  ...rows('evidence entry that names /etc/passwd', inIndex(statement, '/etc/passwd'), ['attest'], {
    says: ['evidence/index.json /entries/0/name', '[evidence/index-invalid]'],
  }),
  ...rows(
    'index with duplicate keys',
    inIndex('"version":1', '"version":1,"version":1'),
    ['sbom', 'attest', 'gate', 'provenance'],
    { says: ['evidence/index.json:1:', 'duplicate key "version"', '[evidence/index-invalid]'] },
  ),
  ...rows('index with duplicate keys', inIndex('"version":1', '"version":1,"version":1'), ['verify'], {
    says: ['index.json: not valid JSON: duplicate key "version" (at 1:'],
  }),
  ...rows(
    'index cut in the middle',
    (folder) => writeFileSync(join(folder, 'index.json'), '{"entries":['),
    ['verify'],
    {
      says: ['index.json: not valid JSON: end of text where a value must stand (at 1:13)'],
    },
  ),
]);

refuseSteps('links where evidence is written', [
  {
    row: 'SEC-064 evidence folder that is a link out of the workspace',
    action: 'sbom',
    workspace,
    inputs: { 'evidence-path': 'evidence' },
    arrange: ({ workspace: folder, home }) => symlinkSync(home, join(folder, 'evidence')),
    exit: 2,
    says: ['input "evidence-path" leads out of the workspace', '[file/outside]'],
  },
  {
    row: 'SEC-064 evidence folder below a link out of the workspace',
    action: 'provenance',
    workspace,
    inputs: { ...actions.provenance, 'evidence-path': 'build/evidence' },
    arrange: ({ workspace: folder, home }) => symlinkSync(home, join(folder, 'build')),
    exit: 2,
    says: ['input "evidence-path" leads out of the workspace', '[file/outside]'],
  },
  {
    row: 'SEC-075 link to another folder where a folder of the evidence must be',
    action: 'sbom',
    workspace,
    inputs: { 'evidence-path': 'evidence' },
    arrange: ({ workspace: folder, home }) => {
      mkdirSync(join(folder, 'evidence'));
      symlinkSync(home, join(folder, 'evidence/sbom'));
    },
    exit: 1,
    says: ['evidence/sbom', 'symbolic link', '[evidence/link]'],
  },
]);
