import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { OTHER_JOBS_HOSTED } from '@secure-build/common/domain/provenance/certified-level';
import type { CrossCheckPolicy } from '@secure-build/common/domain/provenance/cross-check';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import type { Expectation } from '@secure-build/common/domain/signing/verify';
import { suiteUri } from '@secure-build/common/formats/suite-uris';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import type { Extension } from '../../../lab/sigstore/certificate-extensions.ts';
import { pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import { expectationFor, refused, verified } from '../../../support/forge-verification.ts';
import { accepting, artifactDigest, makeSigner, signedBundle } from '../../../support/signing.ts';
import { githubCliData, needsData, publishedRoot } from '../../../support/sigstore-data.ts';
import {
  bytesOf,
  forgeBundle,
  githubIssuer,
  type Loose,
  makeForge,
} from '../../../support/sigstore-forge.ts';

const forge = makeForge();
const subject = [{ name: 'app', digest: { sha256: artifactDigest } }];
const workflowType = 'https://actions.github.io/buildtypes/workflow/v1';
const oldType = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
const buildType = `${suiteUri}/buildtypes/build/v1`;
const url = 'https://github.com';
const repository = `${url}/${pushClaims.repository}`;

const workflow = { repository, ref: pushClaims.ref, path: '.github/workflows/release.yml' };
const github = {
  event_name: pushClaims.event_name,
  repository_id: pushClaims.repository_id,
  repository_owner_id: pushClaims.repository_owner_id,
  runner_environment: pushClaims.runner_environment,
};
const source = { uri: `git+${repository}@${pushClaims.ref}`, digest: { gitCommit: pushClaims.sha } };
const metadata = { invocationId: `${repository}/actions/runs/19800700601/attempts/1` };

const ofWorkflow = {
  buildDefinition: {
    buildType: workflowType,
    externalParameters: { workflow },
    internalParameters: { github },
    resolvedDependencies: [source],
  },
  runDetails: { builder: { id: `${url}/${pushClaims.job_workflow_ref}` }, metadata },
};
const { runner_environment: _, ...oldGithub } = github;
const ofOldWorkflow = {
  buildDefinition: {
    ...ofWorkflow.buildDefinition,
    buildType: oldType,
    internalParameters: { github: oldGithub },
  },
  runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' }, metadata },
};
const ofBuild = {
  buildDefinition: {
    buildType,
    externalParameters: {
      workflow,
      inputs: { preset: 'npm', 'timeout-minutes': 60 },
      event: { name: 'push' },
    },
    internalParameters: {
      github: {
        ...github,
        buildJob: {
          id: 789,
          runAttempt: 1,
          labels: ['ubuntu-24.04'],
          runnerGroupId: 0,
          runnerGroupName: 'GitHub Actions',
          conclusion: 'success',
        },
      },
    },
    resolvedDependencies: [
      { name: 'source', ...source },
      {
        name: 'builder',
        uri: 'git+https://github.com/secure-build/suite@refs/tags/v1.0.0',
        digest: { gitCommit: pushClaims.job_workflow_sha },
      },
      {
        name: 'workflow',
        uri: `${source.uri}#${workflow.path}`,
        digest: { gitCommit: pushClaims.workflow_sha },
      },
    ],
  },
  runDetails: ofWorkflow.runDetails,
};

const released = [
  {
    repository: 'https://github.com/secure-build/suite',
    version: '1.0.0',
    commit: pushClaims.job_workflow_sha,
    workflows: new Map([
      ['.github/workflows/build.yml', 3],
      ['.github/workflows/attest.yml', 2],
    ]),
  },
];

interface Making {
  readonly claims?: Loose;
  readonly extensions?: (usual: readonly Extension[]) => readonly Extension[];
  readonly predicateType?: string;
}

function provenance(
  predicate: Loose,
  { predicateType = 'https://slsa.dev/provenance/v1', ...making }: Making = {},
) {
  const payload = canonicalBytes({
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType,
    predicate,
  });
  return forgeBundle(forge, { content: { payload }, ...making });
}

/** Whoever signs: what is asked is the comparison. */
function asked(policy: CrossCheckPolicy | undefined, claims: Loose = {}): Expectation {
  const san = `${url}/${claims.job_workflow_ref ?? pushClaims.job_workflow_ref}`;
  return expectationFor(forge, {
    signers: [{ kind: 'identity', issuer: githubIssuer, san }],
    released,
    ...(policy === undefined ? {} : { provenance: policy }),
  });
}

const checkOf = (bundle: Loose, policy?: CrossCheckPolicy, claims?: Loose) =>
  (verified(bundle, asked(policy, claims)) as Loose).predicateCheck;

for (const { why, predicate, level } of [
  { why: 'our build type by our released builder', predicate: ofBuild, level: 3 },
  { why: 'workflow/v1', predicate: ofWorkflow, level: 1 },
  { why: 'the older workflow/v1', predicate: ofOldWorkflow, level: 1 },
]) {
  test(`provenance that says what the certificate says is cross-checked: ${why}`, () => {
    const check = checkOf(provenance(predicate), {});
    assert.deepEqual(check, {
      kind: 'cross-checked',
      buildType: predicate.buildDefinition.buildType,
      level,
      unknownFields: [],
    });
  });
}

test('any other workflow on a hosted runner shows level 2, on an own runner level 1, and an incomplete certificate none', () => {
  const claims = { job_workflow_ref: 'octo-org/demo/.github/workflows/ci.yml@refs/tags/v1.2.3' };
  const predicate = changed(ofWorkflow, ['runDetails', 'builder', 'id'], `${url}/${claims.job_workflow_ref}`);
  assert.equal(checkOf(provenance(predicate, { claims }), {}, claims).level, 2);
  const own = { ...claims, runner_environment: 'self-hosted' };
  const path = ['buildDefinition', 'internalParameters', 'github', 'runner_environment'];
  assert.equal(
    checkOf(provenance(changed(predicate, path, 'self-hosted'), { claims: own }), {}, claims).level,
    1,
  );
  const incomplete = provenance(predicate, { claims, extensions: without(16) });
  assert.equal(checkOf(incomplete, {}, claims).level, 0);
});

test('our attest workflow shows level 2 only where it states that every other job was hosted', () => {
  const claims = { job_workflow_ref: 'secure-build/suite/.github/workflows/attest.yml@refs/tags/v1.0.0' };
  const predicate = changed(ofWorkflow, ['runDetails', 'builder', 'id'], `${url}/${claims.job_workflow_ref}`);
  assert.equal(checkOf(provenance(predicate, { claims }), {}, claims).level, 1);
  const path = ['buildDefinition', 'internalParameters', 'github', OTHER_JOBS_HOSTED];
  assert.equal(checkOf(provenance(changed(predicate, path, true), { claims }), {}, claims).level, 2);
});

const fields: Readonly<Record<string, readonly (readonly string[])[]>> = {
  workflow: [
    ['runDetails', 'builder', 'id'],
    ['runDetails', 'metadata', 'invocationId'],
    ['buildDefinition', 'externalParameters', 'workflow', 'repository'],
    ['buildDefinition', 'externalParameters', 'workflow', 'ref'],
    ['buildDefinition', 'externalParameters', 'workflow', 'path'],
    ['buildDefinition', 'internalParameters', 'github', 'event_name'],
    ['buildDefinition', 'internalParameters', 'github', 'repository_id'],
    ['buildDefinition', 'internalParameters', 'github', 'repository_owner_id'],
    ['buildDefinition', 'resolvedDependencies', '0', 'uri'],
    ['buildDefinition', 'resolvedDependencies', '0', 'digest', 'gitCommit'],
  ],
  notOld: [['buildDefinition', 'internalParameters', 'github', 'runner_environment']],
  ours: [
    ['buildDefinition', 'externalParameters', 'event', 'name'],
    ['buildDefinition', 'resolvedDependencies', '1', 'digest', 'gitCommit'],
    ['buildDefinition', 'resolvedDependencies', '2', 'digest', 'gitCommit'],
  ],
};
const { workflow: shared = [], notOld = [], ours = [] } = fields;

for (const [what, predicate, paths] of [
  ['build/v1', ofBuild, [...shared, ...notOld, ...ours]],
  ['workflow/v1', ofWorkflow, [...shared, ...notOld]],
  ['the older workflow/v1', ofOldWorkflow, shared],
] as const) {
  for (const path of paths) {
    test(`SEC-043 ${what}: a predicate that differs from the certificate is refused: /${path.join('/')}`, () => {
      const now = path.reduce((value: Loose, key) => value[key], predicate);
      for (const value of [undefined, '', `${now}x`, now.slice(1), 1, null, { x: now }]) {
        const mutant = provenance(changed(predicate, path, value));
        refused(mutant, 'verify/predicate', /but the certificate .*\(OID \.\d+/, asked({}));
      }
    });
  }
}

for (const [what, predicate, claims] of [
  ['job_workflow_sha', ofBuild, { job_workflow_sha: 'a'.repeat(40) }],
  ['runner_environment', ofBuild, { runner_environment: 'self-hosted' }],
  ['repository', ofBuild, { repository: 'octo-org/other' }],
  ['sha', ofBuild, { sha: 'a'.repeat(40) }],
  ['ref', ofBuild, { ref: 'refs/heads/main' }],
  ['repository_id', ofBuild, { repository_id: '1' }],
  ['repository_owner_id', ofBuild, { repository_owner_id: '1' }],
  ['workflow_ref', ofBuild, { workflow_ref: 'octo-org/demo/.github/workflows/other.yml@refs/tags/v1.2.3' }],
  [
    'workflow_ref at another ref',
    ofBuild,
    { workflow_ref: 'octo-org/demo/.github/workflows/release.yml@refs/heads/main' },
  ],
  ['workflow_sha', ofBuild, { workflow_sha: 'a'.repeat(40) }],
  ['event_name', ofBuild, { event_name: 'schedule' }],
  ['run_id', ofBuild, { run_id: '1' }],
  ['run_attempt', ofBuild, { run_attempt: '2' }],
  [
    'job_workflow_ref',
    ofWorkflow,
    { job_workflow_ref: 'evil/x/.github/workflows/build.yml@refs/tags/v1.0.0' },
  ],
  [
    'workflow_ref',
    ofWorkflow,
    { workflow_ref: 'octo-org/demo/.github/workflows/other.yml@refs/tags/v1.2.3' },
  ],
  ['runner_environment', ofOldWorkflow, { runner_environment: 'self-hosted' }],
] as const) {
  test(`SEC-043 a certificate that differs from the predicate is refused: ${what}`, () => {
    refused(provenance(predicate, { claims }), 'verify/predicate', /OID/, asked({}, claims));
  });
}

for (const arc of [9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21]) {
  test(`SEC-043 a certificate without OID .${arc} is a difference`, () => {
    const old: Readonly<Record<number, number>> = { 12: 5, 13: 3, 14: 6, 20: 2 };
    const gone = [arc, old[arc] ?? arc];
    const extensions = (usual: readonly Extension[]) => gone.reduce((list, one) => without(one)(list), usual);
    refused(provenance(ofBuild, { extensions }), 'verify/predicate', /the certificate nothing/, asked({}));
  });
}

test('SEC-043 two sources, or two dependencies where one is all there is, are a difference', () => {
  const twice = changed(ofBuild, ['buildDefinition', 'resolvedDependencies', '3'], {
    name: 'source',
    ...source,
  });
  refused(provenance(twice), 'verify/predicate', /OID/, asked({}));
  const second = changed(ofWorkflow, ['buildDefinition', 'resolvedDependencies', '1'], {
    uri: 'git+https://x',
  });
  refused(provenance(second), 'verify/predicate', /OID/, asked({}));
});

test('the path of a workflow may hold any mark: nothing is cut', () => {
  const path = '.github/workflows/a@b/../release.yml';
  const claims = { workflow_ref: `octo-org/demo/${path}@${pushClaims.ref}` };
  const predicate = changed(ofBuild, ['buildDefinition', 'externalParameters', 'workflow', 'path'], path);
  assert.equal(checkOf(provenance(predicate, { claims }), {}).kind, 'cross-checked');
  const cut = changed(
    predicate,
    ['buildDefinition', 'externalParameters', 'workflow', 'path'],
    '.github/workflows/a',
  );
  refused(provenance(cut, { claims }), 'verify/predicate', /OID \.18/, asked({}));
});

for (const path of [
  ['buildDefinition', 'externalParameters', 'odd'],
  ['buildDefinition', 'externalParameters', 'workflow', 'odd'],
]) {
  for (const predicate of [ofBuild, ofWorkflow]) {
    test(`SEC-044 an unknown key in ${path.slice(1, -1).join('.')} of ${predicate.buildDefinition.buildType.slice(-11)} is refused unless the policy lists it`, () => {
      const odd = provenance(changed(predicate, path, 'x'));
      refused(odd, 'verify/parameter', /unknown parameter "odd"/, asked({}));
      assert.equal(checkOf(odd, { allowedExternalParameters: ['odd'] }).kind, 'cross-checked');
      assert.equal(checkOf(provenance(predicate), {}).kind, 'cross-checked');
    });
  }
}

test('SEC-044 inputs that the policy expects must be the ones that the build was given', () => {
  const expecting = (expectedInputs: CrossCheckPolicy['expectedInputs']) =>
    ({ expectedInputs }) as CrossCheckPolicy;
  assert.equal(checkOf(provenance(ofBuild), expecting({ preset: 'npm', 'timeout-minutes': 60 })).level, 3);
  for (const inputs of [
    { preset: 'go' },
    { 'timeout-minutes': '60' },
    { other: 'x' },
    { constructor: 'x' },
  ]) {
    refused(provenance(ofBuild), 'verify/parameter', /expected the input/, asked(expecting(inputs)));
  }
  refused(provenance(ofWorkflow), 'verify/parameter', /got nothing/, asked(expecting({ preset: 'npm' })));
});

test('other unknown fields are ignored, and named', () => {
  const predicate = changed(
    changed(ofBuild, ['runDetails', 'x'], 1),
    ['buildDefinition', 'internalParameters', 'github', 'y'],
    1,
  );
  assert.deepEqual(checkOf(provenance(predicate), {}).unknownFields, [
    '/predicate/buildDefinition/internalParameters/github/y',
    '/predicate/runDetails/x',
  ]);
});

const job = ['buildDefinition', 'internalParameters', 'github', 'buildJob'];
for (const { why, predicate, claims = {} } of [
  { why: 'a build job in another runner group', predicate: changed(ofBuild, [...job, 'runnerGroupId'], 1) },
  { why: 'the group id as a text', predicate: changed(ofBuild, [...job, 'runnerGroupId'], '0') },
  { why: 'another group name', predicate: changed(ofBuild, [...job, 'runnerGroupName'], 'Default') },
  { why: 'a build job that failed', predicate: changed(ofBuild, [...job, 'conclusion'], 'failure') },
  { why: 'no build job', predicate: changed(ofBuild, job, undefined) },
  {
    why: 'no inputs',
    predicate: changed(ofBuild, ['buildDefinition', 'externalParameters', 'inputs'], undefined),
  },
  {
    why: 'a masked input',
    predicate: changed(ofBuild, ['buildDefinition', 'externalParameters', 'inputs', 'preset'], '***'),
  },
  {
    why: 'a trigger that runs foreign code',
    claims: { event_name: 'pull_request_target' },
    predicate: changed(
      changed(
        ofBuild,
        ['buildDefinition', 'internalParameters', 'github', 'event_name'],
        'pull_request_target',
      ),
      ['buildDefinition', 'externalParameters', 'event', 'name'],
      'pull_request_target',
    ),
  },
  {
    why: 'an attest job on an own runner',
    claims: { runner_environment: 'self-hosted' },
    predicate: changed(
      ofBuild,
      ['buildDefinition', 'internalParameters', 'github', 'runner_environment'],
      'self-hosted',
    ),
  },
]) {
  test(`SEC-039 level 3 is not shown by: ${why}`, () => {
    const bundle = provenance(predicate, { claims });
    assert.equal(checkOf(bundle, {}, claims).level, 0);
    refused(
      bundle,
      'verify/level',
      /level 3 was asked for: it shows level 0/,
      asked({ minimumLevel: 3 }, claims),
    );
    assert.equal(checkOf(provenance(ofBuild), { minimumLevel: 3 }).level, 3);
  });
}

test("SEC-039 the caller's own build workflow cannot show level 3, even by writing our build type", () => {
  const claims = { job_workflow_ref: 'octo-org/demo/.github/workflows/build.yml@refs/tags/v1.2.3' };
  const id = ['runDetails', 'builder', 'id'];
  for (const predicate of [ofBuild, ofWorkflow]) {
    const own = provenance(changed(predicate, id, `${url}/${claims.job_workflow_ref}`), { claims });
    refused(own, 'verify/level', /level 3 was asked for/, asked({ minimumLevel: 3 }, claims));
  }
});

test('SEC-039 our builder at a commit that is not released shows nothing', () => {
  const expected = { ...asked({ minimumLevel: 1 }), released: [] };
  refused(provenance(ofBuild), 'verify/level', /it shows level 0/, expected);
});

test('SEC-039 a level is not read from a statement that is no provenance, or that a key has signed', () => {
  const sbom = provenance({}, { predicateType: 'https://cyclonedx.org/bom' });
  refused(sbom, 'verify/level', /no provenance/, asked({ minimumLevel: 1 }));
  assert.deepEqual(checkOf(sbom, {}), {
    kind: 'not-cross-checked',
    because: 'the statement is no provenance',
  });
  const signer = makeSigner();
  const payload = canonicalBytes({
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: ofBuild,
  });
  const byKey = signedBundle(signer, payload);
  const about = { ...accepting(signer), artifacts: [{ sha256: artifactDigest }] };
  refused(byKey, 'verify/level', /a key certifies nothing/, { ...about, provenance: { minimumLevel: 1 } });
  assert.ok(verified(byKey, about));
});

test('our own build type is always compared, others only where something is asked of them', () => {
  const wrong = ['runDetails', 'builder', 'id'];
  refused(provenance(changed(ofBuild, wrong, 'https://x')), 'verify/predicate', /OID \.9/, asked(undefined));
  assert.deepEqual(checkOf(provenance(changed(ofWorkflow, wrong, 'https://x'))), {
    kind: 'not-cross-checked',
    because: 'nothing was asked of it',
  });
});

const generator = 'https://github.com/secure-build/suite/.github/workflows/build.yml';
const foreign = {
  buildDefinition: {
    buildType: 'https://foreign.example/v1',
    externalParameters: {},
    resolvedDependencies: [source],
  },
  runDetails: { builder: { id: `${url}/${pushClaims.job_workflow_ref}` } },
};
const row = { signer: generator, buildTypes: ['https://foreign.example/v1'], level: 3 } as const;

test('another build type needs a row of the policy: builder, type, release or commit, and the source', () => {
  refused(provenance(foreign), 'verify/parameter', /nobody here knows the build type/, asked({}));
  assert.equal(checkOf(provenance(foreign), { builders: [row] }).level, 3);
  const listed = { ...row, digests: [pushClaims.job_workflow_sha] };
  assert.equal(checkOf(provenance(foreign), { builders: [listed] }).level, 3);
  for (const [why, other] of [
    ['another signer', { ...row, signer: `${generator}x` }],
    ['another type', { ...row, buildTypes: ['https://foreign.example/v2'] }],
    ['another commit', { ...row, digests: ['a'.repeat(40)] }],
    ['another builder', { ...row, builder: 'https://other.example' }],
  ] as const) {
    refused(provenance(foreign), 'verify/parameter', /nobody here knows/, asked({ builders: [other] }));
    assert.ok(why);
  }
  for (const [path, value] of [
    [['runDetails', 'builder', 'id'], `${generator}@refs/heads/main`],
    [['buildDefinition', 'resolvedDependencies', '0', 'uri'], `git+${repository}@refs/heads/main`],
    [['buildDefinition', 'resolvedDependencies', '0', 'digest', 'gitCommit'], 'a'.repeat(40)],
    [['buildDefinition', 'resolvedDependencies'], []],
  ] as const) {
    refused(
      provenance(changed(foreign, path, value)),
      'verify/parameter',
      /nobody here knows/,
      asked({ builders: [row] }),
    );
  }
});

test('a delegator signs for its builder, at a release tag only unless commits are listed', () => {
  const builder = 'https://github.com/secure-build/suite/.github/workflows/go.yml';
  const predicate = changed(foreign, ['runDetails', 'builder', 'id'], `${builder}@refs/tags/v1.0.0`);
  assert.equal(checkOf(provenance(predicate), { builders: [{ ...row, builder }] }).level, 3);
  const claims = { job_workflow_ref: 'secure-build/suite/.github/workflows/build.yml@refs/heads/main' };
  const branch = changed(foreign, ['runDetails', 'builder', 'id'], `${url}/${claims.job_workflow_ref}`);
  refused(
    provenance(branch, { claims }),
    'verify/parameter',
    /nobody here knows/,
    asked({ builders: [row] }, claims),
  );
});

test('provenance of version 0.2 is read through a row, by its materials or its configuration', () => {
  const {
    uri,
    digest: { gitCommit: sha1 },
  } = source;
  const builder = { id: `${url}/${pushClaims.job_workflow_ref}` };
  const predicateType = 'https://slsa.dev/provenance/v0.2';
  const type = 'https://foreign.example/v1';
  for (const predicate of [
    { builder, buildType: type, materials: [{ uri, digest: { sha1 } }] },
    { builder, buildType: type, invocation: { configSource: { uri, digest: { sha1 } } } },
  ]) {
    assert.equal(checkOf(provenance(predicate, { predicateType }), { builders: [row] }).level, 3);
    refused(provenance(predicate, { predicateType }), 'verify/parameter', /nobody here knows/, asked({}));
  }
});

const publicGood = publishedRoot('public-good');
for (const [bundle, artifact, san, issuer] of [
  [
    'custom-issuer.sigstore.json',
    'custom-issuer-artifact',
    'https://github.com/too-legit/attest/.github/workflows/integration.yml@refs/heads/main',
    `${githubIssuer}/hammer-time`,
  ],
  [
    'reusable-workflow-attestation.sigstore.json',
    'reusable-workflow-artifact',
    'https://github.com/github/artifact-attestations-workflows/.github/workflows/attest.yml@09b495c3f12c7881b3cc17209a327792065c1a1d',
    githubIssuer,
  ],
  [
    'github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl',
    'github_provenance_demo-0.0.12-py3-none-any.whl',
    'https://github.com/actions/attest-demo/.github/workflows/build-python.yml@refs/heads/main',
    githubIssuer,
  ],
] as const) {
  test(`the test data of the GitHub CLI passes the comparison and shows level 2: ${bundle}`, {
    skip: publicGood === undefined && needsData('github-cli-attestation'),
  }, () => {
    const [bytes, file] = [githubCliData(bundle), githubCliData(artifact)];
    const [root, own] = [publicGood, publishedRoot('github')];
    assert.ok(bytes !== undefined && file !== undefined && root !== undefined && own !== undefined);
    const expected: Expectation = {
      trust: {
        instances: [
          instanceOf(parseTrustedRoot(root, 'public-good')),
          instanceOf(parseTrustedRoot(own, 'github')),
        ],
      },
      signers: [{ kind: 'identity', issuer, san }],
      artifacts: [{ bytes: file }],
      now: new Date(),
      provenance: { minimumLevel: 2 },
    };
    assert.equal((verified(bytes, expected) as Loose).predicateCheck.level, 2);
    refused(bytes, 'verify/level', /level 3 was asked for: it shows level 2/, {
      ...expected,
      provenance: { minimumLevel: 3 },
    });
  });
}

function without(arc: number) {
  return (usual: readonly Extension[]) => usual.filter(({ oid }) => oid !== `1.3.6.1.4.1.57264.1.${arc}`);
}

function changed(document: Loose, path: readonly string[], value: unknown): Loose {
  const copy = JSON.parse(Buffer.from(bytesOf(document)).toString());
  const parent = path.slice(0, -1).reduce((at: Loose, key) => at[key], copy);
  const key = path.at(-1) ?? '';
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return copy;
}
