import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExpectedIdentity, SignerIdentity } from '@secure-build/common/domain/signing/identity';
import { matchIdentity } from '@secure-build/common/domain/signing/identity-check';
import {
  formatExpectedIdentity,
  parseExpectedIdentity,
} from '@secure-build/common/domain/signing/identity-file';
import type { CertifiedIdentity } from '@secure-build/common/formats/fulcio-certificate';
import fc from 'fast-check';
import { onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { githubIssuer, makeForge } from '../support/sigstore-forge.ts';

const runs = { numRuns: fuzzRuns(2000) };
const names = [
  'issuer',
  'san',
  'signer-workflow',
  'signer-ref',
  'signer-digests',
  'source-repository',
  'source-repository-id',
  'source-owner-id',
  'source-digest',
  'source-ref',
  'trigger',
  'runner-environment',
  'environment',
  'visibility',
  'key',
  'log',
  'time',
];
const value = fc.oneof(
  fc.string(),
  fc.constantFrom(
    githubIssuer,
    'none',
    'released',
    'release-tag',
    'a/b/.github/workflows/c.yml',
    'a/b',
    '123',
    'push',
    'public',
    'required',
    'refs/tags/v1',
    'a'.repeat(40),
    'c'.repeat(64),
  ),
);
const line = fc.oneof(
  fc.string(),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(':', ': ', ' : ', '='), value)
    .map((parts) => parts.join('')),
);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

test('SEC-030 an identity file of any text is an identity or a Problem; an identity always has an issuer and a name', () => {
  fc.assert(
    fc.property(text, (content) => {
      const identity = onlyProblems(() => parseExpectedIdentity(content));
      if (identity === undefined || identity.kind === 'key-reference') return;
      assert.ok(identity.issuer !== '' && (identity.san ?? identity.signerWorkflow) !== undefined);
    }),
    runs,
  );
});

const path = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const certified: fc.Arbitrary<CertifiedIdentity> = fc
  .record({
    owner: path,
    repo: path,
    file: path,
    ref: fc.constantFrom('refs/heads/main', 'refs/tags/v1.2.3'),
    digest: fc.stringMatching(/^[0-9a-f]{40}$/),
    id: fc.nat({ max: 1_000_000 }).map((id) => String(id + 1)),
    environment: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  })
  .map(({ owner, repo, file, ref, digest, id, environment }) => {
    const uri = `https://github.com/${owner}/${repo}/.github/workflows/${file}.yml@${ref}`;
    return {
      issuer: githubIssuer,
      san: { kind: 'uri', value: uri } as const,
      buildSignerUri: uri,
      buildSignerDigest: digest,
      runnerEnvironment: 'github-hosted',
      sourceRepositoryUri: `https://github.com/${owner}/${repo}`,
      sourceRepositoryDigest: digest,
      sourceRepositoryRef: ref,
      sourceRepositoryId: id,
      sourceRepositoryOwnerId: id,
      ...(environment === undefined ? {} : { deploymentEnvironment: environment }),
    };
  });

const instance = makeForge().instance();
const matches = (of: CertifiedIdentity, expected: ExpectedIdentity) =>
  onlyProblems(() => matchIdentity(of, [expected], { instance, released: [] })) !== undefined;

test('SEC-031 what is written of a certificate matches it, and no certificate that differs in a pinned value', () => {
  fc.assert(
    fc.property(certified, certified, (one, other) => {
      const signer: SignerIdentity = {
        kind: 'certificate',
        issuer: githubIssuer,
        san: one.san.value,
        certified: one,
      };
      const written = onlyProblems(() => formatExpectedIdentity(signer));
      if (written === undefined) return;
      const expected = parseExpectedIdentity(written);
      assert.ok(expected.kind === 'identity' && matches(one, expected));
      const pinned = (identity: CertifiedIdentity) => [
        identity.san.value.split('@')[0],
        identity.sourceRepositoryId,
        one.deploymentEnvironment === undefined ? '' : identity.deploymentEnvironment,
      ];
      assert.equal(matches(other, expected), JSON.stringify(pinned(one)) === JSON.stringify(pinned(other)));
    }),
    { numRuns: Math.min(runs.numRuns, 2000) },
  );
});

test('SEC-031 no text but the name itself is accepted as the name', () => {
  fc.assert(
    fc.property(certified, fc.string(), (one, san) => {
      assert.equal(matches(one, { kind: 'identity', issuer: githubIssuer, san }), san === one.san.value);
      const cut = one.san.value.slice(0, san.length);
      assert.equal(matches(one, { kind: 'identity', issuer: githubIssuer, san: cut }), cut === one.san.value);
    }),
    runs,
  );
});
