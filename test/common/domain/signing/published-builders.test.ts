import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { buildersStatement } from '@secure-build/common/domain/signing/builders-file';
import { publishedBuilders } from '@secure-build/common/domain/signing/published-builders';
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
const repository = { url: 'https://github.com/secure-build/suite', id: '555', issuer: githubIssuer };
const trust = { trust: { instances: [forge.instance()] }, now: forgedAt };

const builderOf = (version: string, commit: string): ReleasedBuilder => ({
  repository: repository.url,
  version,
  commit: commit.repeat(40),
  workflows: new Map([
    ['.github/workflows/build.yml', 3],
    ['.github/workflows/attest.yml', 2],
  ]),
});

/** The file that a release publishes about itself. */
function fileOf(builder: ReleasedBuilder, name = `v${builder.version}.sigstore.json`, changed: Loose = {}) {
  const claims = {
    repository: 'secure-build/suite',
    repository_id: '555',
    sha: builder.commit,
    ref: `refs/tags/v${builder.version}`,
    job_workflow_ref: `secure-build/suite/.github/workflows/release.yml@refs/tags/v${builder.version}`,
    job_workflow_sha: builder.commit,
    ...changed,
  };
  const bytes = bytesOf(forgeBundle(forge, { content: { payload: buildersStatement(builder) }, claims }));
  return { name, bytes };
}

const builders = [builderOf('1.2.0', 'a'), builderOf('1.10.0', 'b')];

test('files of releases give their builders, in the order of the versions', () => {
  const files = [...builders].reverse().map((builder) => fileOf(builder));
  assert.deepEqual(publishedBuilders(files, repository, trust), builders);
  assert.deepEqual(publishedBuilders([], repository, trust), []);
});

for (const { why, file, text } of [
  {
    why: 'by another repository of that name',
    file: fileOf(builderOf('1.2.0', 'a'), undefined, { repository_id: '6' }),
    text: /v1\.2\.0\.sigstore\.json: .*\[verify\/source\]/,
  },
  {
    why: 'at another commit than it names',
    file: fileOf(builderOf('1.2.0', 'a'), undefined, { job_workflow_sha: 'c'.repeat(40) }),
    text: /\[verify\/signer-digest\]/,
  },
  {
    why: 'under the name of another release',
    file: fileOf(builderOf('1.2.0', 'a'), 'v9.9.9.sigstore.json'),
    text: /it is of the release 1\.2\.0/,
  },
  { why: 'that is no bundle', file: { name: 'notes.txt', bytes: utf8('hello') }, text: /notes\.txt: / },
]) {
  test(`SEC-038 a file of builders is refused by name: ${why}`, () => {
    assert.throws(
      () => publishedBuilders([fileOf(builderOf('1.10.0', 'b')), file], repository, trust),
      (error) => error instanceof Problem && text.test(error.message) && !error.message.includes('v1.10.0'),
    );
  });
}

test('every file at fault is named at once', () => {
  const files = ['a.txt', 'b.txt'].map((name) => ({ name, bytes: utf8('hello') }));
  assert.throws(
    () => publishedBuilders(files, repository, trust),
    (error) =>
      error instanceof Problem &&
      error.message.startsWith('a.txt: ') &&
      error.details.some((detail) => detail.startsWith('b.txt: ')),
  );
});
