import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import type { ExpectedIdentity } from '@secure-build/common/domain/signing/identity';
import { formatIdentity, signerId } from '@secure-build/common/domain/signing/identity';
import { type Extension, uriAlternativeName } from '../../../lab/sigstore/certificate-extensions.ts';
import { implicit, sequence, utf8String } from '../../../lab/sigstore/der-writer.ts';
import { pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../support/forge-verification.ts';
import {
  forgeBundle,
  githubIssuer,
  type Loose,
  makeForge,
  workflowSan,
} from '../../../support/sigstore-forge.ts';

const content = aboutStatement;
const forge = makeForge();
const good = forgeBundle(forge, { content, claims: { environment: 'release' } });

/** Every line that this certificate answers to. */
const whole: ExpectedIdentity = {
  kind: 'identity',
  name: 'builder',
  issuer: githubIssuer,
  san: workflowSan,
  signerWorkflow: 'secure-build/suite/.github/workflows/build.yml',
  signerRef: 'refs/tags/v1.0.0',
  signerDigests: [pushClaims.job_workflow_sha],
  sourceRepository: 'octo-org/demo',
  sourceRepositoryId: '104200300',
  sourceOwnerId: '9919',
  sourceDigest: pushClaims.sha,
  sourceRef: 'refs/tags/v1.2.3',
  trigger: 'push',
  runnerEnvironment: 'github-hosted',
  environment: 'release',
  visibility: 'public',
};

const asked = (...signers: readonly ExpectedIdentity[]) => expectationFor(forge, { signers });

test('a certificate that answers to every line is the signer, under the name that the caller gave it', () => {
  const { signer } = verified(good, asked(whole));
  assert.equal(signer.kind === 'certificate' && signer.name, 'builder');
  assert.equal(signerId(signer), workflowSan);
  assert.equal(
    formatIdentity(signer),
    `builder: ${workflowSan} (issuer ${githubIssuer}, environment release)`,
  );
});

type Wrong = Partial<Record<keyof ExpectedIdentity, Loose>>;

for (const { id, change, code, text } of [
  {
    id: 'SEC-036',
    change: { issuer: `${githubIssuer}/` },
    code: 'verify/issuer',
    text: /expected the issuer \(OID \.8\)/,
  },
  { id: 'SEC-036', change: { issuer: `${githubIssuer}/acme` }, code: 'verify/issuer', text: /acme/ },
  { id: 'SEC-036', change: { issuer: githubIssuer.toUpperCase() }, code: 'verify/issuer', text: /TOKEN/ },
  { id: 'SEC-036', change: { issuer: `${githubIssuer}.evil.example` }, code: 'verify/issuer', text: /evil/ },
  { id: 'SEC-036', change: { issuer: 'none' }, code: 'verify/issuer', text: /none/ },
  { id: 'SEC-036', change: { issuer: '' }, code: 'verify/issuer', text: /""/ },
  { id: 'SEC-031', change: { san: `${workflowSan}-evil` }, code: 'verify/identity', text: /SAN/ },
  { id: 'SEC-031', change: { san: workflowSan.slice(0, -1) }, code: 'verify/identity', text: /SAN/ },
  {
    id: 'SEC-031',
    change: { san: workflowSan.replace('.yml', 'xyml') },
    code: 'verify/identity',
    text: /SAN/,
  },
  { id: 'SEC-030', change: { san: '.*' }, code: 'verify/identity', text: /SAN/ },
  { id: 'SEC-030', change: { san: '' }, code: 'verify/identity', text: /SAN/ },
  {
    id: 'SEC-030',
    change: { san: undefined, signerWorkflow: undefined },
    code: 'verify/identity',
    text: /a name/,
  },
  {
    id: 'SEC-031',
    change: { signerWorkflow: 'secure-build/suite/.github/workflows/build' },
    code: 'verify/identity',
    text: /workflow that signed/,
  },
  {
    id: 'SEC-031',
    change: { signerWorkflow: 'secure-build/suite-evil/.github/workflows/build.yml' },
    code: 'verify/identity',
    text: /workflow that signed/,
  },
  {
    id: 'SEC-031',
    change: { signerWorkflow: 'ecure-build/suite/.github/workflows/build.yml' },
    code: 'verify/identity',
    text: /workflow that signed/,
  },
  {
    id: 'SEC-031',
    change: { signerRef: 'refs/tags/v1.0' },
    code: 'verify/identity',
    text: /the ref of the workflow/,
  },
  {
    id: 'SEC-031',
    change: { signerRef: 'refs/tags/v1.0.0-evil' },
    code: 'verify/identity',
    text: /the ref of the workflow/,
  },
  {
    id: 'SEC-038',
    change: { signerDigests: ['a'.repeat(40)] },
    code: 'verify/signer-digest',
    text: /OID \.10/,
  },
  { id: 'SEC-038', change: { signerDigests: [] }, code: 'verify/signer-digest', text: /OID \.10/ },
  { id: 'SEC-038', change: { signerDigests: 'released' }, code: 'verify/signer-digest', text: /released/ },
  { id: 'SEC-034', change: { sourceRepository: 'octo-org/demo2' }, code: 'verify/source', text: /OID \.12/ },
  {
    id: 'SEC-034',
    change: { sourceRepository: 'https://github.example/octo-org/demo' },
    code: 'verify/source',
    text: /OID \.12/,
  },
  { id: 'SEC-034', change: { sourceRepositoryId: '104200301' }, code: 'verify/source', text: /OID \.15/ },
  { id: 'SEC-034', change: { sourceOwnerId: '9918' }, code: 'verify/source', text: /OID \.17/ },
  { id: 'SEC-032', change: { sourceDigest: 'a'.repeat(40) }, code: 'verify/source', text: /OID \.13/ },
  { id: 'SEC-032', change: { sourceRef: 'refs/heads/main' }, code: 'verify/ref', text: /OID \.14/ },
  { id: 'SEC-041', change: { trigger: 'pull_request_target' }, code: 'verify/trigger', text: /OID \.20/ },
  { id: 'SEC-037', change: { runnerEnvironment: 'self-hosted' }, code: 'verify/runner', text: /OID \.11/ },
  { id: 'SEC-032', change: { environment: 'releases' }, code: 'verify/environment', text: /OID \.23/ },
  { id: 'SEC-032', change: { visibility: 'private' }, code: 'verify/visibility', text: /OID \.22/ },
] satisfies { id: string; change: Wrong; code: ProblemCode; text: RegExp }[]) {
  test(`${id} one wrong line of the expected identity is refused: ${JSON.stringify(change)}; its twin verifies`, () => {
    refused(good, code, text, asked({ ...whole, ...change } as ExpectedIdentity));
    assert.ok(verified(good, asked(whole)));
  });
}

for (const [field, arc, code] of [
  ['signerDigests', 10, 'verify/signer-digest'],
  ['runnerEnvironment', 11, 'verify/runner'],
  ['sourceRepositoryId', 15, 'verify/source'],
  ['sourceOwnerId', 17, 'verify/source'],
  ['environment', 23, 'verify/environment'],
  ['visibility', 22, 'verify/visibility'],
] as const) {
  test(`SEC-037 a line about an extension that the certificate has not is refused: ${field}`, () => {
    const bundle = forgeBundle(forge, {
      content,
      claims: { environment: 'release' },
      extensions: without(arc),
    });
    const { [field]: _, ...others } = whole;
    refused(bundle, code, /the certificate has none/, asked(whole));
    assert.ok(verified(bundle, asked(others)));
  });
}

const without = (arc: number) => (usual: readonly Extension[]) =>
  usual.filter(({ oid }) => oid !== `1.3.6.1.4.1.57264.1.${arc}`);
const written = (arc: number, value: Uint8Array) => (usual: readonly Extension[]) => [
  ...without(arc)(usual),
  { oid: `1.3.6.1.4.1.57264.1.${arc}`, critical: false, value },
];

test('SEC-033 the right value passes as DER writes it, also beyond 127 bytes; wrong, over-long and foreign spellings do not', () => {
  const ref = `refs/tags/v${'1'.repeat(150)}.0.0`;
  const long = forgeBundle(forge, { content, claims: { ref } });
  assert.ok(
    verified(
      long,
      asked({
        ...whole,
        environment: undefined as Loose,
        sourceRef: ref,
        signerDigests: whole.signerDigests ?? [],
      }),
    ),
  );
  for (const [why, value] of [
    ['raw text', utf8('push')],
    ['length in two bytes where one is enough', Buffer.concat([Buffer.from('0c8104', 'hex'), utf8('push')])],
    ['not UTF-8', Buffer.from('0c04ffffffff', 'hex')],
    ['bytes behind the value', Buffer.concat([utf8String('push'), utf8('x')])],
    ['another type of text', Buffer.concat([Buffer.from('1304', 'hex'), utf8('push')])],
  ] as const) {
    const bundle = forgeBundle(forge, {
      content,
      claims: { environment: 'release' },
      extensions: written(20, value),
    });
    refused(bundle, 'verify/certificate', /57264\.1\.20/, asked(whole));
    assert.ok(why);
  }
});

test('SEC-035 the subject of the token is never consulted, whatever its shape', () => {
  for (const sub of [
    'repo:octo-org/demo:ref:refs/tags/v1.2.3',
    'repo:evil/demo@1:ref:refs/heads/main',
    'anything',
  ]) {
    assert.ok(
      verified(forgeBundle(forge, { content, claims: { sub, environment: 'release' } }), asked(whole)),
    );
  }
});

test('names of repositories do not tell upper from lower case, in ASCII only; nothing else is folded', () => {
  assert.ok(verified(good, asked({ ...whole, sourceRepository: 'Octo-Org/DEMO' })));
  // U+212A, the Kelvin sign, is "k" in lower case.
  refused(good, 'verify/source', /OID \.12/, asked({ ...whole, sourceRepository: 'octo-org/demo\u212A' }));
  refused(good, 'verify/identity', /SAN/, asked({ ...whole, san: workflowSan.toUpperCase() }));
  refused(
    good,
    'verify/identity',
    /workflow/,
    asked({ ...whole, signerWorkflow: whole.signerWorkflow?.toUpperCase() as Loose }),
  );
});

for (const [ref, passes] of [
  ['refs/tags/v1.2.3', true],
  ['refs/tags/v10.20.30', true],
  ['refs/tags/v1.2', false],
  ['refs/tags/v1', false],
  ['refs/tags/1.2.3', false],
  ['refs/tags/v1.2.3-rc1', false],
  ['refs/tags/v1.2.3+build', false],
  ['refs/tags/v01.2.3', false],
  ['refs/heads/v1.2.3', false],
  ['refs/heads/main', false],
  ['a'.repeat(40), false],
] as const) {
  test(`SEC-038 release-tag: ${JSON.stringify(ref)} ${passes ? 'is' : 'is not'} the tag of a release`, () => {
    const workflow = 'secure-build/suite/.github/workflows/build.yml';
    const bundle = forgeBundle(forge, { content, claims: { job_workflow_ref: `${workflow}@${ref}` } });
    const expected: ExpectedIdentity = {
      kind: 'identity',
      issuer: githubIssuer,
      signerWorkflow: workflow,
      signerRef: 'release-tag',
    };
    if (passes) assert.ok(verified(bundle, asked(expected)));
    else refused(bundle, 'verify/identity', /release-tag/, asked(expected));
  });
}

const released = [
  {
    repository: 'https://github.com/secure-build/suite',
    version: '1.0.0',
    commit: pushClaims.job_workflow_sha,
    workflows: new Map([['.github/workflows/build.yml', 3]]),
  },
];

for (const { why, claims, isReleased } of [
  { why: 'a release at its tag', claims: {}, isReleased: true },
  {
    why: 'a release pinned by its commit',
    claims: {
      job_workflow_ref: `secure-build/suite/.github/workflows/build.yml@${pushClaims.job_workflow_sha}`,
    },
    isReleased: true,
  },
  {
    why: 'a branch at another commit',
    claims: {
      job_workflow_ref: 'secure-build/suite/.github/workflows/build.yml@refs/heads/main',
      job_workflow_sha: 'b'.repeat(40),
    },
    isReleased: false,
  },
  {
    why: 'a pull request',
    claims: {
      job_workflow_ref: 'secure-build/suite/.github/workflows/build.yml@refs/pull/7/merge',
      job_workflow_sha: 'c'.repeat(40),
    },
    isReleased: false,
  },
  {
    why: 'a commit of a fork under our name',
    claims: {
      job_workflow_ref: `secure-build/suite/.github/workflows/build.yml@${'d'.repeat(40)}`,
      job_workflow_sha: 'd'.repeat(40),
    },
    isReleased: false,
  },
  {
    why: 'another workflow of a released commit',
    claims: { job_workflow_ref: 'secure-build/suite/.github/workflows/ci.yml@refs/tags/v1.0.0' },
    isReleased: false,
  },
  {
    why: 'another repository at a released commit',
    claims: { job_workflow_ref: 'secure-build/suite-evil/.github/workflows/build.yml@refs/tags/v1.0.0' },
    isReleased: false,
  },
] satisfies {
  why: string;
  claims: { job_workflow_ref?: string; job_workflow_sha?: string };
  isReleased: boolean;
}[]) {
  test(`SEC-038 released: ${why} is ${isReleased ? '' : 'not '}a builder`, () => {
    const bundle = forgeBundle(forge, { content, claims });
    const workflow = (claims.job_workflow_ref ?? pushClaims.job_workflow_ref).split('@')[0] ?? '';
    const signers: ExpectedIdentity[] = [
      { kind: 'identity', issuer: githubIssuer, signerWorkflow: workflow, signerDigests: 'released' },
    ];
    const expected = expectationFor(forge, { signers, released });
    if (isReleased) assert.ok(verified(bundle, expected));
    else refused(bundle, 'verify/signer-digest', /released/, expected);
    refused(bundle, 'verify/signer-digest', /released/, expectationFor(forge, { signers }));
  });
}

test('a name and its copy in OID .9 that differ are no workflow', () => {
  const bundle = forgeBundle(forge, {
    content,
    extensions: written(
      9,
      utf8String('https://github.com/evil/x/.github/workflows/build.yml@refs/tags/v1.0.0'),
    ),
  });
  const { signerWorkflow = '' } = whole;
  refused(
    bundle,
    'verify/identity',
    /OID \.9/,
    asked({ kind: 'identity', issuer: githubIssuer, signerWorkflow }),
  );
});

test('SEC-031 a workflow is named by SAN and OID .9, both; before 2023, when there was no OID .8, by the SAN alone', () => {
  const { signerWorkflow = '', signerRef = '' } = whole;
  const from = (...arcs: readonly number[]) =>
    forgeBundle(forge, {
      content,
      extensions: (usual) => arcs.reduce((list, arc) => without(arc)(list), usual),
    });
  const lines: readonly ExpectedIdentity[] = [
    { kind: 'identity', issuer: githubIssuer, signerWorkflow },
    { kind: 'identity', issuer: githubIssuer, signerWorkflow, signerRef },
    { kind: 'identity', issuer: githubIssuer, san: workflowSan, signerRef },
  ];
  for (const line of lines) {
    refused(from(9), 'verify/identity', /OID \.9, "https:.*, the certificate has none/, asked(line));
    assert.ok(verified(from(8, 9), asked(line)));
    assert.ok(verified(from(), asked(line)));
  }
  // The exact name asks for no workflow.
  assert.ok(verified(from(9), asked({ kind: 'identity', issuer: githubIssuer, san: workflowSan })));
});

test('a workflow of a GitHub that is not the issuer is refused', () => {
  const gitlab = 'https://gitlab.example';
  const bundle = forgeBundle(forge, { content, claims: { iss: gitlab } });
  const { signerWorkflow = '' } = whole;
  refused(
    bundle,
    'verify/identity',
    /workflow that signed/,
    asked({ kind: 'identity', issuer: gitlab, signerWorkflow }),
  );
  assert.ok(verified(bundle, asked({ kind: 'identity', issuer: gitlab, san: workflowSan })));
});

test('any one of several identities is enough; if none fits, the fault is that of the nearest', () => {
  const other: ExpectedIdentity = { kind: 'identity', issuer: 'https://other.example', san: 'x' };
  assert.ok(verified(good, asked(other, whole)));
  refused(good, 'verify/source', /OID \.15/, asked(other, { ...whole, sourceRepositoryId: '1' }));
});

test('certificates before 2023 answer by their first six extensions', () => {
  const arcs = Array.from({ length: 17 }, (_, index) => index + 8);
  const bundle = forgeBundle(forge, {
    content,
    extensions: (usual) => arcs.reduce((list, arc) => without(arc)(list), usual),
  });
  const {
    signerDigests: _,
    sourceRepositoryId: __,
    sourceOwnerId: ___,
    runnerEnvironment: ____,
    environment: _____,
    visibility: ______,
    ...old
  } = whole;
  assert.ok(verified(bundle, asked(old)));
  refused(bundle, 'verify/trigger', /OID \.20/, asked({ ...old, trigger: 'schedule' }));
});

test('a certificate without any issuer matches only issuer: none with an exact name, and only without logs', () => {
  const san = 'https://dotcom.releases.github.com';
  const nameOnly = (usual: readonly Extension[]) => [
    ...usual.filter(({ oid }) => !oid.startsWith('1.3.6.1.4.1.57264.1.') && oid !== '2.5.29.17'),
    uriAlternativeName(san),
  ];
  const none: ExpectedIdentity = { kind: 'identity', issuer: 'none', san };
  const github = makeForge({ logs: [], ctLogs: [] });
  const bundle = forgeBundle(github, { content, extensions: nameOnly, timestamps: [{}] });
  const at = (signer: ExpectedIdentity) => expectationFor(github, { signers: [signer] });
  assert.equal(signerId(verified(bundle, at(none)).signer), san);
  refused(bundle, 'verify/identity', /SAN/, at({ ...none, san: `${san}/` }));
  refused(bundle, 'verify/issuer', /the certificate has none/, at({ ...none, issuer: githubIssuer }));
  refused(
    bundle,
    'verify/issuer',
    /none/,
    at({ kind: 'identity', issuer: 'none', signerWorkflow: 'a/b/.github/workflows/c.yml' }),
  );
  // With an issuer it is somebody else, and elsewhere than at GitHub nobody is nobody.
  refused(
    forgeBundle(github, { content, timestamps: [{}] }),
    'verify/issuer',
    /none/,
    at({ ...none, san: workflowSan }),
  );
  const logged = forgeBundle(forge, { content, extensions: nameOnly });
  refused(logged, 'verify/issuer', /none/, asked(none));
});

test('a signer who is no workflow is matched by the name alone, an e-mail address to the letter', () => {
  const extensions = (usual: readonly Extension[]) => [
    ...usual.filter(({ oid }) => oid !== '2.5.29.17'),
    { oid: '2.5.29.17', critical: true, value: sequence(implicit(1, utf8('dev@acme.example'))) },
  ];
  const bundle = forgeBundle(forge, { content, claims: { iss: 'https://accounts.example' }, extensions });
  const person: ExpectedIdentity = {
    kind: 'identity',
    issuer: 'https://accounts.example',
    san: 'dev@acme.example',
  };
  assert.ok(verified(bundle, asked(person)));
  refused(bundle, 'verify/identity', /SAN/, asked({ ...person, san: 'DEV@acme.example' }));
  refused(bundle, 'verify/identity', /SAN/, asked({ ...person, signerRef: 'refs/heads/main' }));
});
