import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import {
  BUILDERS_PREDICATE,
  buildersStatement,
  verifyBuilders,
} from '@secure-build/common/domain/signing/builders-file';
import type { ReleasedBuilder } from '@secure-build/common/domain/signing/released-builders';
import {
  bytesOf,
  forgeBundle,
  forgedAt,
  githubIssuer,
  type Loose,
  makeForge,
} from '../../../support/sigstore-forge.ts';

const forge = makeForge();
const commit = '1'.repeat(40);
const builder: ReleasedBuilder = {
  repository: 'https://github.com/secure-build/suite',
  version: '1.4.0',
  commit,
  workflows: new Map([
    ['.github/workflows/attest.yml', 2],
    ['.github/workflows/build.yml', 3],
  ]),
};
const repository = { url: builder.repository, id: '555', issuer: githubIssuer };
const trust = { trust: { instances: [forge.instance()] }, now: forgedAt };
const claims = {
  repository: 'secure-build/suite',
  repository_id: '555',
  sha: commit,
  ref: 'refs/tags/v1.4.0',
  job_workflow_ref: 'secure-build/suite/.github/workflows/release.yml@refs/tags/v1.4.0',
  job_workflow_sha: commit,
};
const released = (payload: Uint8Array, changed: Loose = {}) =>
  bytesOf(forgeBundle(forge, { content: { payload }, claims: { ...claims, ...changed } }));

test('a release says which workflows at which commit it vouches for', () => {
  assert.deepEqual(verifyBuilders(released(buildersStatement(builder)), repository, trust), builder);
});

for (const { why, changed, code } of [
  { why: 'another repository id under the name', changed: { repository_id: '556' }, code: 'verify/source' },
  { why: 'another repository', changed: { repository: 'evil/suite' }, code: 'verify/source' },
  {
    why: 'another workflow of the repository',
    changed: { job_workflow_ref: 'secure-build/suite/.github/workflows/ci.yml@refs/tags/v1.4.0' },
    code: 'verify/identity',
  },
  {
    why: 'a branch',
    changed: { job_workflow_ref: 'secure-build/suite/.github/workflows/release.yml@refs/heads/main' },
    code: 'verify/identity',
  },
  {
    why: 'the tag of another version',
    changed: { job_workflow_ref: 'secure-build/suite/.github/workflows/release.yml@refs/tags/v1.3.0' },
    code: 'verify/identity',
  },
  {
    why: 'a workflow at another commit',
    changed: { job_workflow_sha: '2'.repeat(40) },
    code: 'verify/signer-digest',
  },
  { why: 'a run for another commit', changed: { sha: '2'.repeat(40) }, code: 'verify/source' },
  { why: 'another issuer', changed: { iss: `${githubIssuer}/acme` }, code: 'verify/issuer' },
] satisfies { why: string; changed: Loose; code: ProblemCode }[]) {
  test(`SEC-038 a list of builders is refused that was signed by ${why}`, () => {
    const answer = verifyBuilders(released(buildersStatement(builder), changed), repository, trust);
    assert.equal('code' in answer && answer.code, code);
  });
}

const statement = JSON.parse(Buffer.from(buildersStatement(builder)).toString());
for (const { why, change, code = 'verify/type' } of [
  { why: 'no commit', change: { subject: [{ name: 'v1.4.0', digest: { sha256: 'a'.repeat(64) } }] } },
  { why: 'no version', change: { predicate: { workflows: {} } } },
  { why: 'a version that is none', change: { predicate: { version: '1.4.0-rc1', workflows: {} } } },
  {
    why: 'another version than its tag',
    change: { predicate: { version: '1.4.1', workflows: {} } },
    code: 'verify/identity',
  },
  {
    why: 'a level that does not exist',
    change: { predicate: { version: '1.4.0', workflows: { '.github/workflows/build.yml': 4 } } },
  },
  {
    why: 'a path outside of the workflows',
    change: { predicate: { version: '1.4.0', workflows: { '../x.yml': 3 } } },
  },
  { why: 'another predicate type', change: { predicateType: 'https://example.com/p' } },
  {
    why: 'a second commit',
    change: { subject: [...statement.subject, { name: 'x', digest: { gitCommit: '2'.repeat(40) } }] },
    code: 'verify/subject-mismatch',
  },
] satisfies { why: string; change: Loose; code?: ProblemCode }[]) {
  test(`a list of builders is refused with ${why}`, () => {
    const answer = verifyBuilders(released(canonicalBytes({ ...statement, ...change })), repository, trust);
    assert.equal('code' in answer && answer.code, code);
    assert.equal(statement.predicateType, BUILDERS_PREDICATE);
  });
}

test('what is no bundle, or no statement, is no list of builders', () => {
  const file = bytesOf(forgeBundle(forge, { content: { file: new Uint8Array([1]) } }));
  for (const [bytes, code] of [
    [Buffer.from('{}'), 'verify/parse'],
    [file, 'verify/type'],
    [released(Buffer.from('x')), 'statement/invalid'],
  ] as const) {
    const answer = verifyBuilders(bytes, repository, trust);
    assert.equal('code' in answer && answer.code, code);
  }
});
