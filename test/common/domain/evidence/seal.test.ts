import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence, verifySeal } from '@secure-build/common/domain/evidence/seal';
import { nodeFiles } from '@secure-build/common/edges/files';
import { predicateTypes } from '@secure-build/common/formats/in-toto';
import {
  accepting,
  makeSigner,
  problem,
  signedBundle,
  statementAbout,
  testNow,
} from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const signer = makeSigner();

async function makeEvidence(t: TestContext) {
  const folder = temporaryFolder(t);
  const evidence = openEvidence(nodeFiles, folder, {
    action: 'sign',
    version: '0.0.0',
    distDigest: 'source',
  });
  const write = (name: string) =>
    evidence.write([{ name, kind: 'report', bytes: utf8(name), mediaType: 'text/plain' }]);
  await write('reports/a.txt');
  const read = (name: string) => readFileSync(join(folder, name));
  return { folder, evidence, write, read };
}

test('a seal says how many entries the index has and verifies against its bytes only', async (t) => {
  const { evidence, read } = await makeEvidence(t);
  const { verified } = await sealEvidence(nodeFiles, evidence, signer, testNow);
  assert.deepEqual({ ...verified.statement.predicate }, { entries: 1 });
  assert.equal(verified.statement.predicateType, predicateTypes.evidenceSeal);
  assert.equal(verified.statement.subject[0]?.name, 'index.json');
  const seal = read('index.sigstore.json');
  assert.equal(verifySeal(seal, read('index.json'), accepting(signer)).kind, 'verified');
  assert.equal(verifySeal(seal, utf8('{}'), accepting(signer)).kind, 'not-verified');
  assert.equal(verifySeal(seal, read('index.json'), accepting(makeSigner())).kind, 'not-verified');
});

test('sealing again replaces the seal, and the seal is no entry of the index', async (t) => {
  const { evidence, write, read } = await makeEvidence(t);
  await sealEvidence(nodeFiles, evidence, signer, testNow);
  await write('reports/b.txt');
  assert.equal(
    verifySeal(read('index.sigstore.json'), read('index.json'), accepting(signer)).kind,
    'not-verified',
  );
  await sealEvidence(nodeFiles, evidence, signer, testNow);
  assert.equal(
    verifySeal(read('index.sigstore.json'), read('index.json'), accepting(signer)).kind,
    'verified',
  );
  assert.equal((await evidence.entries()).length, 2);
});

test('a genuine statement of another type about the index is no seal', async (t) => {
  const { read } = await makeEvidence(t);
  const index = read('index.json');
  const other = signedBundle(signer, statementAbout([sha256(index)]));
  const verification = verifySeal(other, index, accepting(signer));
  assert.equal(verification.kind === 'not-verified' && verification.code, 'verify/type');
});

test('a folder that differs from its index is not sealed', async (t) => {
  const { folder, evidence } = await makeEvidence(t);
  writeFileSync(join(folder, 'reports/a.txt'), 'changed');
  await assert.rejects(
    sealEvidence(nodeFiles, evidence, signer, testNow),
    problem('evidence/digest-mismatch'),
  );
  writeFileSync(join(folder, 'reports/a.txt'), 'reports/a.txt');
  writeFileSync(join(folder, 'reports/extra.txt'), '');
  await assert.rejects(sealEvidence(nodeFiles, evidence, signer, testNow), problem('verify/unlisted'));
  assert.equal(existsSync(join(folder, 'index.sigstore.json')), false);
});

test('an empty folder is not sealed', async (t) => {
  const evidence = openEvidence(nodeFiles, temporaryFolder(t), {
    action: 'sign',
    version: '0',
    distDigest: 's',
  });
  await assert.rejects(sealEvidence(nodeFiles, evidence, signer, testNow), problem('sign/nothing', /empty/));
});

test('SEC-155 a seal that does not verify is not written', async (t) => {
  const { folder, evidence } = await makeEvidence(t);
  const broken = { ...signer, sign: makeSigner().sign };
  await assert.rejects(sealEvidence(nodeFiles, evidence, broken, testNow), problem('signer/self-check'));
  assert.equal(existsSync(join(folder, 'index.sigstore.json')), false);
});
