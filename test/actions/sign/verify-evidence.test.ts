import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Bytes } from '@secure-build/common/core/bytes';
import { parseSha256, sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import { type Signer, signBlob, signStatement } from '@secure-build/common/domain/signing/signer';
import { nodeFiles } from '@secure-build/common/edges/files';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import { formatPublicKeyPem } from '@secure-build/common/formats/public-key';
import { fakePorts } from '../../support/fake-ports.ts';
import { makeSigner } from '../../support/signing.ts';
import { forgedAt } from '../../support/sigstore-forge.ts';
import {
  artifact,
  forgedSigner,
  PREDICATE,
  statementOver,
  usual,
  verifyWorkspace,
} from '../../support/verify-run.ts';

const { 'bundle-path': _, 'artifact-path': __, ...asked } = usual;
const producer = { action: 'sign', version: '0', distDigest: 'source' };

interface Parts {
  readonly statement?: Signer;
  readonly blob?: Signer;
  readonly seal?: Signer;
}

/** An evidence folder as `attest` and `sign` leave it, by these signers. */
async function sealed(t: TestContext, { statement, blob, seal = forgedSigner() }: Parts) {
  const made = verifyWorkspace(t);
  const folder = join(made.workspace, '.secure-build');
  const evidence = openEvidence(nodeFiles, folder, producer);
  const attestation = (name: string, bytes: Bytes) =>
    ({ name: `attestations/${name}`, kind: 'attestation', bytes, mediaType: 'application/json' }) as const;
  await evidence.addSubjects([{ name: 'app.tgz', digest: { sha256: sha256(artifact) } }]);
  if (statement !== undefined) {
    const { bundle } = await signStatement(statement, statementOver(), forgedAt);
    await evidence.write([attestation('app.sigstore.json', bundle)]);
  }
  if (blob !== undefined) {
    const file = {
      kind: 'blob',
      name: 'app.tgz',
      sha256: sha256(artifact),
      sizeBytes: artifact.length,
    } as const;
    const content = {
      ...file,
      async *pieces() {
        yield artifact;
      },
    };
    const { bundle } = await signBlob(blob, content, forgedAt);
    await evidence.write([attestation('app.blob.sigstore.json', bundle)]);
  }
  await sealEvidence(nodeFiles, evidence, seal, forgedAt);
  return { ...made, folder };
}

test('a folder that a job has signed and sealed verifies against the identity of its workflow', async (t) => {
  const { verify } = await sealed(t, { statement: forgedSigner() });
  const outcome = await verify(asked);
  assert.equal(exitOf(outcome.verdict), 0, reasonsOf(outcome.verdict).join());
  assert.ok(
    outcome.facts.some(
      ([label, value]) => label === 'Sealed by' && value.includes('build.yml@refs/tags/v1.0.0'),
    ),
  );
  assert.ok(
    outcome.facts.some(([label, value]) => label === 'Built from' && value.includes('octo-org/demo')),
  );
  assert.equal(
    outcome.outputs['verify-command'],
    'secure-build verify .secure-build --signer-workflow secure-build/suite/.github/workflows/build.yml ' +
      '--source-repository octo-org/demo --source-repository-id 104200300 --trusted-root root.json',
  );
});

test('SEC-034 the same folder with another repository id: nothing is verified, exit 5', async (t) => {
  const { verify } = await sealed(t, { statement: forgedSigner() });
  const other = (asked['expected-identity'] ?? '').replace('104200300', '104200301');
  const outcome = await verify({ ...asked, 'expected-identity': other });
  assert.equal(exitOf(outcome.verdict), 5);
  assert.ok(
    outcome.facts.some(([label, value]) => label === 'Not verified' && /\[verify\/source\]/.test(value)),
  );
});

test('SEC-142 an artifact that was exchanged, and a seal that was taken away, are refused', async (t) => {
  const { verify, write, folder } = await sealed(t, { statement: forgedSigner() });
  write('app.tgz', 'other');
  assert.equal(exitOf((await verify(asked)).verdict), 1);
  write('app.tgz', artifact);
  assert.equal(exitOf((await verify(asked)).verdict), 0);
  rmSync(join(folder, 'index.sigstore.json'));
  const outcome = await verify(asked);
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join(), /no signature seals the index/);
});

test('a folder by a workflow and by a key needs both of them to be expected', async (t) => {
  const signer = makeSigner();
  const { verify, write } = await sealed(t, { statement: signer });
  write('key.pub', formatPublicKeyPem(signer.publicKey));
  const key = { key: 'key.pub', 'key-evidence': 'none' };
  assert.equal(exitOf((await verify({ ...asked, ...key })).verdict), 0);
  assert.equal(exitOf((await verify(asked)).verdict), 5, 'the seal alone is about no artifact');
  const { 'expected-identity': ___, 'trusted-root-path': ____, ...rest } = asked;
  const keyOnly = await verify({ ...rest, ...key });
  assert.equal(exitOf(keyOnly.verdict), 1);
  assert.match(
    reasonsOf(keyOnly.verdict).join(),
    /index\.sigstore\.json: expected a signature by a certified identity|expected a signature by a key/,
  );
});

for (const [what, signer] of [
  ['a certificate', forgedSigner()],
  ['an ECDSA key', makeSigner()],
  ['an Ed25519 key', makeSigner('ed25519')],
] as const) {
  test(`a file that was signed itself, by ${what}, counts in a folder`, async (t) => {
    const { verify, write } = await sealed(t, { blob: signer });
    const isKey = 'publicKey' in signer;
    if (isKey) write('key.pub', formatPublicKeyPem(signer.publicKey));
    const outcome = await verify({ ...asked, ...(isKey ? { key: 'key.pub', 'key-evidence': 'none' } : {}) });
    assert.equal(exitOf(outcome.verdict), 0, reasonsOf(outcome.verdict).join());
    assert.ok(
      outcome.facts.some(
        ([label, value]) => label === 'Statement' && value.includes('the file itself is signed'),
      ),
    );
  });
}

test('without anybody expected a folder is listed, and nothing is verified', async (t) => {
  const { verify, workspace } = await sealed(t, { statement: forgedSigner() });
  writeFileSync(join(workspace, 'unrelated'), '');
  const outcome = await verify({});
  assert.equal(exitOf(outcome.verdict), 5);
  assert.match(outcome.facts.map(([, value]) => value).join(), /nobody is expected to have signed/);
});

const image = `sha256:${'d'.repeat(64)}`;
const named = [`oci:registry.example/team/app@${image}`, `digest:gitCommit:${'e'.repeat(40)} source`];

/** Also with a statement about an image and a commit, which are no files. */
async function withImage(t: TestContext) {
  const made = await sealed(t, { statement: forgedSigner(), seal: forgedSigner() });
  const evidence = openEvidence(nodeFiles, made.folder, producer);
  const subjects = [
    { name: 'registry.example/team/app', digest: { sha256: parseSha256('d'.repeat(64)) } },
    { name: 'source', digest: { gitCommit: 'e'.repeat(40) } },
  ];
  const payload = statementBytes(subjects, PREDICATE, {});
  const { bundle } = await signStatement(forgedSigner(), payload, forgedAt);
  await evidence.write([
    {
      name: 'attestations/image.sigstore.json',
      kind: 'attestation',
      bytes: bundle,
      mediaType: 'application/json',
    },
  ]);
  await sealEvidence(nodeFiles, evidence, forgedSigner(), forgedAt);
  return made;
}

test('a folder with statements about an image and a commit verifies once both are named', async (t) => {
  const { verify } = await withImage(t);
  const alone = await verify(asked);
  assert.equal(exitOf(alone.verdict), 1, 'nobody has said which image');
  assert.match(reasonsOf(alone.verdict).join(), /image\.sigstore\.json/);
  const outcome = await verify({ ...asked, subjects: named.join('\n') });
  assert.equal(exitOf(outcome.verdict), 0, reasonsOf(outcome.verdict).join());
  const rows = outcome.facts
    .filter(([label]) => label === 'Artifacts')
    .map(([, value]) => value)
    .join('\n');
  assert.match(rows, /^sha256:d{64} {2}registry\.example\/team\/app$/m);
  assert.match(rows, /^gitCommit:e{40} {2}source$/m);
  assert.ok(!rows.includes('not here'), rows);
  assert.match(
    String(outcome.outputs['verify-command']),
    /^secure-build verify \.secure-build oci:registry\.example\/team\/app@sha256:d{64} 'digest:gitCommit:e{40} source' --signer-workflow/,
  );
});

for (const { why, subjects, reason } of [
  {
    why: 'another image',
    subjects: [named[0]?.replace('dd', 'da') ?? '', named[1] ?? ''],
    reason: /registry\.example\/team\/app: no verified statement is about it/,
  },
  {
    why: 'another commit',
    subjects: [named[0] ?? '', named[1]?.replace('ee', 'ea') ?? ''],
    reason: /source: no verified statement is about it/,
  },
]) {
  test(`SEC-001 a folder is refused with ${why} than its statements are about`, async (t) => {
    const { verify } = await withImage(t);
    const outcome = await verify({ ...asked, subjects: subjects.join('\n') });
    assert.equal(exitOf(outcome.verdict), 1);
    assert.match(reasonsOf(outcome.verdict).join('\n'), reason);
  });
}

test('SEC-142 naming the digest of a file does not hide that the file was changed', async (t) => {
  const { verify, write } = await sealed(t, { statement: forgedSigner() });
  const digest = { subjects: `digest:sha256:${sha256(artifact)} app.tgz` };
  assert.equal(exitOf((await verify({ ...asked, ...digest })).verdict), 0);
  write('app.tgz', 'other');
  const outcome = await verify({ ...asked, ...digest });
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join('\n'), /^app\.tgz: changed: expected sha256:/m);
});

test('check 14 holds in a folder too: an age and a revocation are refusals', async (t) => {
  const { verify, write } = await sealed(t, { statement: forgedSigner() });
  const { clock } = fakePorts({ now: new Date(forgedAt.getTime() + 3_600_000) }).ports;
  const later = (age: string) => verify({ ...asked, 'max-age': age }, { ports: { clock } });
  assert.equal(exitOf((await later('1d')).verdict), 0);
  const old = await later('10m');
  assert.equal(exitOf(old.verdict), 1);
  assert.match(reasonsOf(old.verdict).join(), /signed at /);
  write('revoked.txt', `sha256:${sha256(artifact)}\n`);
  const revoked = await verify({ ...asked, 'revoked-path': 'revoked.txt' });
  assert.equal(exitOf(revoked.verdict), 1);
  assert.match(reasonsOf(revoked.verdict).join(), /app\.sigstore\.json: .*was revoked/);
});
