import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { provedLevel } from '@secure-build/common/domain/evidence/proved-level';
import { provenanceStatement } from '@secure-build/common/domain/provenance/statement';
import { parseExpectedIdentity } from '@secure-build/common/domain/signing/identity-file';
import { type VerifiedStatement, verifyBundle } from '@secure-build/common/domain/signing/verify';
import { nodeFiles } from '@secure-build/common/edges/files';
import { trustFromFile } from '@secure-build/common/edges/sigstore/trust';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { localProvenance } from '@secure-build/common/formats/slsa-provenance';
import { attestWorld } from '../../../support/attest-world.ts';
import { accepting, artifactDigest, makeSigner, signedBundle } from '../../../support/signing.ts';

const subject = { name: 'app.tgz', digest: { sha256: artifactDigest } };
const signer = makeSigner();

/** A statement that our own verifier has accepted, by a key. */
function verified(payload: Uint8Array): VerifiedStatement {
  const verification = verifyBundle(signedBundle(signer, payload), {
    ...accepting(signer),
    artifacts: [subject.digest],
  });
  if (verification.kind !== 'verified') throw new Error('not verified');
  return verification.statement;
}

const local = verified(
  provenanceStatement(
    [subject],
    localProvenance({ externalParameters: {}, dependencies: [], byproducts: [] }),
  ),
);

test('what was built on a laptop is level 1, and the reason is the platform that is missing', () => {
  assert.deepEqual(provedLevel([local]), { level: 1, because: 'built outside of any build platform' });
});

test('without provenance nothing is shown, whatever else is signed', () => {
  const sbom = verified(statementBytes([subject], predicateTypes.cyclonedx, { bomFormat: 'CycloneDX' }));
  assert.deepEqual(provedLevel([]), { level: 0, because: 'no provenance was verified' });
  assert.deepEqual(provedLevel([sbom]), { level: 0, because: 'no provenance was verified' });
});

test('the weakest of several counts: a provenance that says nothing takes the level from all', () => {
  const broken = verified(statementBytes([subject], predicateTypes.slsaProvenance, { buildDefinition: {} }));
  for (const statements of [
    [local, broken],
    [broken, local],
  ]) {
    assert.equal(provedLevel(statements).level, 0);
  }
  assert.equal(provedLevel([local, local]).level, 1);
});

test('a statement by a key that claims our own builder is level 1 at most: a key certifies nothing', () => {
  const claimed = verified(
    statementBytes([subject], predicateTypes.slsaProvenance, {
      buildDefinition: {
        buildType: 'https://ORG.github.io/SUITE/buildtypes/build/v1',
        externalParameters: {},
      },
      runDetails: {
        builder: { id: 'https://github.com/ORG/SUITE/.github/workflows/build.yml@refs/tags/v1' },
      },
    }),
  );
  assert.ok(provedLevel([claimed]).level <= 1);
});

for (const { environment, level } of [
  { environment: 'github-hosted', level: 2 },
  { environment: 'self-hosted', level: 1 },
]) {
  test(`what a job of a workflow has built and signed, ${environment}, is level ${level}`, async (t) => {
    const world = await attestWorld(t, { builder: 'direct', claims: { runner_environment: environment } });
    const { outcome } = await world.job(
      { ...world.sigstore, 'artifact-path': '*.tgz' },
      { workspace: { 'app.tgz': 'app' } },
    );
    const root = String(world.sigstore['trusted-root-path']);
    const expected = parseExpectedIdentity(String(outcome.outputs['expected-identity']), undefined, {
      issuer: world.lab.instance.issuer,
    });
    if (expected.kind !== 'identity') throw new TypeError('a key');
    const verification = verifyBundle(readFileSync(String(outcome.outputs['bundle-path'])), {
      trust: await trustFromFile(nodeFiles, root, root),
      signers: [expected],
      artifacts: [{ sha256: sha256('app') }],
      now: world.github.ports.clock.now(),
    });
    if (verification.kind !== 'verified') throw new Error(JSON.stringify(verification));
    assert.equal(provedLevel([verification.statement]).level, level);
    assert.equal(provedLevel([verification.statement, local]).level, 1);
  });
}
