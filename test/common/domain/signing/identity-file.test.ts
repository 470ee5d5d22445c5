import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExpectedIdentity, SignerIdentity } from '@secure-build/common/domain/signing/identity';
import {
  formatExpectedIdentity,
  parseExpectedIdentity,
  weaknessesOf,
} from '@secure-build/common/domain/signing/identity-file';
import { aboutStatement, expectationFor, refused, verified } from '../../../support/forge-verification.ts';
import { makeSigner, problem } from '../../../support/signing.ts';
import { forgeBundle, githubIssuer, makeForge } from '../../../support/sigstore-forge.ts';

const commit = 'a'.repeat(40);
const text = `# who builds acme/app
issuer: ${githubIssuer}
signer-workflow: ORG/SUITE/.github/workflows/build.yml
signer-ref: release-tag
signer-digests: ${commit}, ${'b'.repeat(40)}

source-repository: acme/app
source-repository-id: 123
source-owner-id: 456
source-digest: ${commit}
source-ref: refs/tags/v1.2.3
trigger: push
runner-environment: github-hosted
environment: release
visibility: public
`;

test('every line of an expected identity is read, comments and blank lines are not', () => {
  assert.deepEqual(parseExpectedIdentity(text), {
    kind: 'identity',
    issuer: githubIssuer,
    signerWorkflow: 'ORG/SUITE/.github/workflows/build.yml',
    signerRef: 'release-tag',
    signerDigests: [commit, 'b'.repeat(40)],
    sourceRepository: 'acme/app',
    sourceRepositoryId: '123',
    sourceOwnerId: '456',
    sourceDigest: commit,
    sourceRef: 'refs/tags/v1.2.3',
    trigger: 'push',
    runnerEnvironment: 'github-hosted',
    environment: 'release',
    visibility: 'public',
  });
  assert.deepEqual(parseExpectedIdentity(text.replaceAll('\n', '\r\n')), parseExpectedIdentity(text));
});

test('a person is named by issuer and name; a key by its digest', () => {
  assert.deepEqual(parseExpectedIdentity('issuer: https://accounts.example\nsan: dev@acme.example\n'), {
    kind: 'identity',
    issuer: 'https://accounts.example',
    san: 'dev@acme.example',
  });
  const keyId = 'c'.repeat(64);
  assert.deepEqual(parseExpectedIdentity(`key: sha256:${keyId}`), {
    kind: 'key-reference',
    keyId,
    log: 'required',
    time: 'required',
  });
  assert.deepEqual(parseExpectedIdentity(`key: ${keyId}\nlog: none\ntime: none`), {
    kind: 'key-reference',
    keyId,
    log: 'none',
    time: 'none',
  });
});

test('the issuer may be that of the host, where the caller says which', () => {
  const lines = 'signer-workflow: a/b/.github/workflows/c.yml\nsource-repository: a/b';
  assert.throws(() => parseExpectedIdentity(lines), problem('identity/invalid', /"issuer" is missing/));
  const identity = parseExpectedIdentity(lines, undefined, { issuer: githubIssuer });
  assert.equal(identity.kind === 'identity' && identity.issuer, githubIssuer);
});

test('released is a word, not a digest', () => {
  const identity = parseExpectedIdentity(text.replace(/^signer-digests:.*$/m, 'signer-digests: released'));
  assert.equal(identity.kind === 'identity' && identity.signerDigests, 'released');
});

for (const { id, lines, fault } of [
  { id: 'SEC-030', lines: '', fault: /"issuer" is missing/ },
  { id: 'SEC-030', lines: 'https://github.com', fault: /unknown key "https"/ },
  { id: 'SEC-030', lines: '.*', fault: /expected "key: value", got "\.\*"/ },
  { id: 'SEC-030', lines: '{}', fault: /expected "key: value"/ },
  { id: 'SEC-030', lines: `issuer: ${githubIssuer}`, fault: /"signer-workflow", "san" or "key" is missing/ },
  { id: 'SEC-030', lines: `issuer: ${githubIssuer}\nsan: https://github.com/acme/.*`, fault: /is a pattern/ },
  { id: 'SEC-030', lines: 'issuer: *\nsan: x', fault: /is a pattern/ },
  { id: 'SEC-030', lines: 'issuer:\nsan: x', fault: /"issuer" has no value/ },
  { id: 'SEC-030', lines: 'san: x', fault: /"issuer" is missing/ },
  {
    id: 'SEC-032',
    lines: `${text}source-repositry: x`,
    fault: /unknown key "source-repositry"\. Did you mean "source-repository"\?/,
  },
  { id: 'SEC-032', lines: `${text}__proto__: x`, fault: /unknown key "__proto__"/ },
  { id: 'SEC-032', lines: `${text}constructor: x`, fault: /unknown key "constructor"/ },
  { id: 'SEC-032', lines: `${text}Issuer: x`, fault: /unknown key "Issuer"/ },
  { id: 'SEC-032', lines: `${text}trigger: push`, fault: /"trigger" is given twice/ },
  { id: 'SEC-032', lines: text.replace('release-tag', 'v1'), fault: /"signer-ref": expected/ },
  { id: 'SEC-032', lines: text.replace(commit, commit.toUpperCase()), fault: /"signer-digests": expected/ },
  { id: 'SEC-032', lines: text.replace(commit, commit.slice(1)), fault: /"signer-digests": expected/ },
  {
    id: 'SEC-032',
    lines: text.replace('id: 123', 'id: 0x7b'),
    fault: /"source-repository-id": expected a number/,
  },
  { id: 'SEC-032', lines: text.replace('id: 123', 'id: 123abc'), fault: /expected a number/ },
  { id: 'SEC-032', lines: text.replace('build.yml', 'build.yml@v1'), fault: /"signer-workflow": expected/ },
  {
    id: 'SEC-032',
    lines: text.replace('visibility: public', 'visibility: Public'),
    fault: /"visibility": expected/,
  },
  { id: 'SEC-032', lines: text.replace('refs/tags/v1.2.3', 'v1.2.3'), fault: /"source-ref": expected/ },
  {
    id: 'SEC-036',
    lines: text.replace('https://token', 'http://token'),
    fault: /"issuer": expected an address/,
  },
  {
    id: 'SEC-034',
    lines: text.replace(/^source-repository:.*$/m, ''),
    fault: /"source-repository" is missing/,
  },
  {
    id: 'SEC-034',
    lines: `issuer: ${githubIssuer}\nsan: https://github.com/a/b`,
    fault: /"source-repository" is missing/,
  },
  {
    id: 'SEC-030',
    lines: 'issuer: none\nsigner-workflow: a/b/.github/workflows/c.yml',
    fault: /"issuer: none" needs "san"/,
  },
  { id: 'SEC-032', lines: `key: ${'c'.repeat(63)}`, fault: /"key": expected/ },
  {
    id: 'SEC-032',
    lines: `key: ${'c'.repeat(64)}\nissuer: https://x.example`,
    fault: /"issuer" says nothing about a key/,
  },
  { id: 'SEC-032', lines: `${text}log: none`, fault: /"log" belongs to "key"/ },
  { id: 'SEC-032', lines: `key: ${'c'.repeat(64)}\nlog: no`, fault: /"log": expected/ },
]) {
  test(`${id} no identity: ${JSON.stringify(lines.slice(-60))}`, () => {
    assert.throws(() => parseExpectedIdentity(lines, 'identity.txt'), problem('identity/invalid', fault));
    assert.throws(
      () => parseExpectedIdentity(lines, 'identity.txt'),
      (error: { exit: number; at: { file: string } }) => error.exit === 2 && error.at.file === 'identity.txt',
    );
  });
}

test('SEC-139 all faults come in one message, each with its line', () => {
  assert.throws(
    () => parseExpectedIdentity('isuer: x\n\nsan: *\ntrigger: Push'),
    (error: { message: string; details: readonly string[] }) => {
      const all = [error.message, ...error.details];
      return (
        /line 1: unknown key "isuer"\. Did you mean "issuer"\?/.test(all[0] ?? '') &&
        /line 3: .*pattern/.test(all[1] ?? '') &&
        /line 4: "trigger"/.test(all[2] ?? '') &&
        all.length === 4
      );
    },
  );
});

test('SEC-034 a repository that is pinned by its name only is worth a warning', () => {
  const identity = parseExpectedIdentity(text) as ExpectedIdentity;
  assert.deepEqual(weaknessesOf(identity), []);
  const { sourceRepositoryId: _, sourceOwnerId: __, ...byName } = identity;
  assert.match(weaknessesOf(byName)[0] ?? '', /acme\/app is pinned by its name only/);
});

const forge = makeForge();
const bundle = forgeBundle(forge, { content: aboutStatement });

test('SEC-034 what was verified is written with its ids, so that a recycled name does not pass the second time', () => {
  const { signer } = verified(bundle, expectationFor(forge));
  const written = formatExpectedIdentity(signer);
  assert.equal(
    written,
    `issuer: ${githubIssuer}
signer-workflow: secure-build/suite/.github/workflows/build.yml
source-repository: https://github.com/octo-org/demo
source-repository-id: 104200300
source-owner-id: 9919
runner-environment: github-hosted
# signer-ref: refs/tags/v1.0.0
# signer-digests: 2b1a09f8e7d6c5b4a3928170695847362514a3b2
# source-digest: 5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2
# source-ref: refs/tags/v1.2.3
# trigger: push
# visibility: public
`,
  );
  for (const lines of [written, written.replaceAll('# ', '')]) {
    const identity = parseExpectedIdentity(lines) as ExpectedIdentity;
    assert.ok(verified(bundle, expectationFor(forge, { signers: [identity] })));
    for (const claims of [{ repository_id: '666' }, { repository_owner_id: '666' }]) {
      const recycled = forgeBundle(forge, { content: aboutStatement, claims });
      refused(recycled, 'verify/source', /OID \.1[57]/, expectationFor(forge, { signers: [identity] }));
    }
  }
});

test('a key is written by its id; a person by the name', () => {
  const { publicKey } = makeSigner();
  const keyId = publicKey.keyId;
  assert.equal(formatExpectedIdentity({ kind: 'key', keyId }), `key: sha256:${keyId}\n`);
  const san = { kind: 'email', value: 'dev@acme.example' } as const;
  const person: SignerIdentity = {
    kind: 'certificate',
    issuer: 'https://accounts.example',
    san: san.value,
    certified: { issuer: 'https://accounts.example', san },
  };
  assert.equal(formatExpectedIdentity(person), 'issuer: https://accounts.example\nsan: dev@acme.example\n');
});

for (const environment of ['x\nsan: https://evil.example', 'x\u202ey', '*', ' ']) {
  test(`a certificate cannot write a line of its own into the file: ${JSON.stringify(environment)}`, () => {
    const { signer } = verified(bundle, expectationFor(forge));
    assert.ok(signer.kind === 'certificate');
    const hostile = { ...signer, certified: { ...signer.certified, deploymentEnvironment: environment } };
    assert.throws(() => formatExpectedIdentity(hostile), problem('identity/invalid'));
  });
}
