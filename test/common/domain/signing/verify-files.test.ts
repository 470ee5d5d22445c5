import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import {
  type AskedArtifact,
  type FilesQuestion,
  verifyFiles,
} from '@secure-build/common/domain/signing/verify-files';
import {
  accepting,
  artifactDigest,
  makeSigner,
  problem,
  signedBundle,
  statementAbout,
} from '../../../support/signing.ts';

const signer = makeSigner();
const asked = (name: string, digest = sha256(name)): AskedArtifact => ({ name, digests: { sha256: digest } });
const app = asked('app.tgz', artifactDigest);
const question: FilesQuestion = { ...accepting(signer), lookedIn: ['file', 'oci'] };

test('a bundle about thousands of artifacts answers for each of them', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `file ${index}`);
  const bytes = signedBundle(signer, statementAbout(names.map((name) => sha256(name))));
  const artifacts = names.map((name) => asked(name));
  const answer = verifyFiles(artifacts, [{ name: 'b', bytes }], question);
  assert.equal(exitOf(answer.verdict), 0);
  assert.ok(answer.artifacts.every(({ verified }) => verified.length === 1));
  const more = verifyFiles([...artifacts, asked('more')], [{ name: 'b', bytes }], question);
  assert.deepEqual(reasonsOf(more.verdict), [
    `more: no attestation exists for sha256:${sha256('more')} (looked in file, oci)`,
  ]);
});

test('without any bundle the sentence says where was looked, and what for', () => {
  const many = Array.from({ length: 5 }, (_, index) => asked(`${index}`));
  const { verdict } = verifyFiles(many, [], { ...question, predicateType: 'https://example.com/t' });
  assert.equal(exitOf(verdict), 5);
  assert.match(
    reasonsOf(verdict).join(),
    /^NOT VERIFIED: no attestation of type https:\/\/example\.com\/t exists for (?:sha256:[0-9a-f]{64}, ){2}sha256:[0-9a-f]{64} and 2 more \(looked in file, oci\)\. This is not a pass\.$/,
  );
});

test('nobody expected is a fault of the question, not an answer', () => {
  const bundles = [{ name: 'b', bytes: signedBundle(signer) }];
  assert.throws(() => verifyFiles([app], bundles, { ...question, signers: [] }), problem('verify/not-asked'));
});

test('a look-alike of an artifact is another one: what was asked about is told apart by the question', () => {
  const bundles = [{ name: 'b', bytes: signedBundle(signer) }];
  const twin = asked('twin.tgz', artifactDigest);
  const answer = verifyFiles([app, twin], bundles, question);
  assert.deepEqual(
    answer.artifacts.map(({ artifact, verified }) => [artifact.name, verified.length]),
    [
      ['app.tgz', 1],
      ['twin.tgz', 1],
    ],
  );
});
