import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { evaluateBuildLevel, type OwnBuildFacts } from '@secure-build/common/domain/provenance/build-level';
import {
  type CertifiedField,
  certifiedFields,
} from '@secure-build/common/domain/provenance/certified-fields';
import { OTHER_JOBS_HOSTED } from '@secure-build/common/domain/provenance/certified-level';
import {
  type BuildProvenanceFacts,
  buildProvenance,
  workflowProvenance,
} from '@secure-build/common/domain/provenance/certified-predicates';
import type { CrossCheckPolicy } from '@secure-build/common/domain/provenance/cross-check';
import { formatCondition } from '@secure-build/common/domain/provenance/level-report';
import { provenanceMembers } from '@secure-build/common/domain/provenance/statement';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import type { Expectation } from '@secure-build/common/domain/signing/verify';
import { suiteUri } from '@secure-build/common/formats/suite-uris';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import type { Extension } from '../../../lab/sigstore/certificate-extensions.ts';
import { pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import {
  buildJob,
  claimsFor,
  eventFor,
  identityFor,
  inputsFor,
  inputValues,
  jobsFor,
  ownFacts,
  provenanceFacts,
  SUITE,
} from '../../../support/certified-build.ts';
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
      inputs: inputValues as Readonly<Record<string, string | number>>,
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
          startedAt: '2026-11-21T11:00:00Z',
          completedAt: '2026-11-21T11:05:00Z',
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
      { name: 'event', digest: { sha256: '8'.repeat(64) }, mediaType: 'application/json' },
    ],
  },
  runDetails: {
    ...ofWorkflow.runDetails,
    builder: { ...ofWorkflow.runDetails.builder, version: { suite: '1.0.0' } },
    byproducts: [{ name: 'handoff', digest: { sha256: '7'.repeat(64) } }],
  },
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
    const { report, ...check } = checkOf(provenance(predicate), {});
    assert.deepEqual(check, {
      kind: 'cross-checked',
      buildType: predicate.buildDefinition.buildType,
      level,
      unknownFields: [],
    });
    assert.equal(report.level, level);
    assert.ok(report.conditions.length > 2);
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

test('attest.yml that says of itself that a machine was not hosted shows no level 2, also where no release lists it', () => {
  const claims = { job_workflow_ref: 'secure-build/suite/.github/workflows/attest.yml@refs/tags/v1.0.0' };
  const predicate = changed(ofWorkflow, ['runDetails', 'builder', 'id'], `${url}/${claims.job_workflow_ref}`);
  const path = ['buildDefinition', 'internalParameters', 'github', OTHER_JOBS_HOSTED];
  for (const [hosted, level] of [
    [true, 2],
    [false, 1],
    ['true', 1],
  ] as const) {
    const bundle = provenance(changed(predicate, path, hosted), { claims });
    const { predicateCheck } = verified(bundle, { ...asked({}, claims), released: [] }) as Loose;
    assert.equal(predicateCheck.level, level);
  }
});

/** Bar 2: what the product compares, field by field; a test below holds it against the specification. */
const comparedTypes = [
  ['build/v1', ofBuild],
  ['workflow/v1', ofWorkflow],
  ['the older workflow/v1', ofOldWorkflow],
] as const;

function fieldsOf(predicate: Loose): readonly CertifiedField[] {
  const { signer, statement } = verified(provenance(predicate), asked({})) as Loose;
  return certifiedFields(statement.predicate, signer.certified, predicate.buildDefinition.buildType);
}

/** Claims of another job that differ in what the extension holds. */
const otherClaims: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  9: { job_workflow_ref: 'secure-build/suite/.github/workflows/build.yml@refs/tags/v1.0.1' },
  10: { job_workflow_sha: 'a'.repeat(40) },
  11: { runner_environment: 'self-hosted' },
  12: { repository: 'octo-org/other' },
  13: { sha: 'a'.repeat(40) },
  14: { ref: 'refs/heads/main' },
  15: { repository_id: '1' },
  17: { repository_owner_id: '1' },
  18: { workflow_ref: 'octo-org/demo/.github/workflows/other.yml@refs/tags/v1.2.3' },
  19: { workflow_sha: 'a'.repeat(40) },
  20: { event_name: 'schedule' },
  21: { run_attempt: '2' },
};
const arcsOf = ({ oid }: CertifiedField) => oid.split(', ').map((arc) => Number(arc.slice(1)));
/** Old certificates have the same in another extension. */
const older: Readonly<Record<number, number>> = { 12: 5, 13: 3, 14: 6, 20: 2 };

test('the fields that are compared are those of the specification, section 4, for each build type', () => {
  const arcs = (predicate: Loose) => [...new Set(fieldsOf(predicate).flatMap(arcsOf))].sort((a, b) => a - b);
  assert.deepEqual(arcs(ofBuild), [9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21]);
  assert.deepEqual(arcs(ofWorkflow), [9, 11, 12, 13, 14, 15, 17, 18, 20, 21]);
  assert.deepEqual(arcs(ofOldWorkflow), [11, 12, 13, 14, 15, 17, 18, 20, 21]);
  assert.deepEqual(
    fieldsOf(ofBuild).map(({ at }) => at.replace('/predicate', '')),
    [
      '/runDetails/builder/id',
      '/buildDefinition/externalParameters/workflow/repository',
      '/buildDefinition/externalParameters/workflow/ref',
      '/buildDefinition/externalParameters/workflow/path',
      '/buildDefinition/internalParameters/github/event_name',
      '/buildDefinition/internalParameters/github/repository_id',
      '/buildDefinition/internalParameters/github/repository_owner_id',
      '/buildDefinition/internalParameters/github/runner_environment',
      '/runDetails/metadata/invocationId',
      '/buildDefinition/resolvedDependencies/0/uri',
      '/buildDefinition/resolvedDependencies/0/digest/gitCommit',
      '/buildDefinition/externalParameters/event/name',
      '/buildDefinition/resolvedDependencies/1/uri',
      '/buildDefinition/resolvedDependencies/1/digest/gitCommit',
      '/buildDefinition/resolvedDependencies/2/uri',
      '/buildDefinition/resolvedDependencies/2/digest/gitCommit',
    ],
  );
});

let tried = 0;
for (const [what, predicate] of comparedTypes) {
  for (const row of fieldsOf(predicate)) {
    const path = row.at.split('/').slice(2);
    test(`SEC-043 ${what}: either side of ${row.at} changed or deleted is refused with that pointer`, () => {
      const now = path.reduce((value: Loose, key) => value[key], predicate);
      assert.equal(typeof now, 'string');
      const mutants = [undefined, '', `${now}x`, now.slice(1), now.toUpperCase(), 1, null, [now], { x: now }];
      for (const value of mutants.filter((mutant) => mutant !== now)) {
        const named = new RegExp(`but the certificate .*\\(OID ${row.oid}, ${row.at}\\)$`);
        refused(provenance(changed(predicate, path, value)), 'verify/predicate', named, asked({}));
        tried += 1;
      }
      for (const arc of arcsOf(row)) {
        const claims = otherClaims[arc] ?? assert.fail(`no other claims for .${arc}`);
        const ofOther = new RegExp(`but the certificate .*\\(OID (?:\\.\\d+, )?\\.${arc}[,)]`);
        refused(provenance(predicate, { claims }), 'verify/predicate', ofOther, asked({}, claims));
        const gone = [arc, older[arc] ?? arc];
        const extensions = (usual: readonly Extension[]) =>
          gone.reduce((list, one) => without(one)(list), usual);
        refused(
          provenance(predicate, { extensions }),
          'verify/predicate',
          /the certificate nothing/,
          asked({}),
        );
        tried += 2;
      }
    });
  }
  test(`SEC-043 ${what}: a dependency that is gone is refused`, () => {
    for (const [index, { name }] of predicate.buildDefinition.resolvedDependencies.entries() as Loose) {
      // No certificate knows the event; that it is missing costs the level, as below.
      if (name === 'event') continue;
      const dependencies = predicate.buildDefinition.resolvedDependencies.filter((_, at) => at !== index);
      const less = changed(predicate, ['buildDefinition', 'resolvedDependencies'], dependencies);
      refused(provenance(less), 'verify/predicate', /resolvedDependencies\)$/, asked({}));
    }
  });
}

test('SEC-043 of all changes of either side none was accepted', () => {
  // Each case above counts itself only after it was refused.
  assert.ok(tried > 300, `${tried} tried`);
});

test('SEC-043 what neither side says is a difference, too', () => {
  const path = ['runDetails', 'metadata', 'invocationId'];
  for (const predicate of [ofBuild, ofWorkflow, ofOldWorkflow]) {
    const neither = provenance(changed(predicate, path, undefined), { extensions: without(21) });
    refused(neither, 'verify/predicate', /says nothing, but the certificate nothing \(OID \.21/, asked({}));
  }
});

test('SEC-043 two sources, or two dependencies where one is all there is, are a difference', () => {
  const twice = changed(ofBuild, ['buildDefinition', 'resolvedDependencies', '4'], {
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
  const predicate = changed(
    changed(ofBuild, ['buildDefinition', 'externalParameters', 'workflow', 'path'], path),
    ['buildDefinition', 'resolvedDependencies', '2', 'uri'],
    `${source.uri}#${path}`,
  );
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

test('SEC-044 inputs that the policy expects are compared also where a key signs', () => {
  const key = makeSigner();
  for (const [command, isExpected] of [
    ['make', true],
    ['make evil', false],
  ] as const) {
    const inputs = { command: 'make' };
    const predicate = changed(ofBuild, ['buildDefinition', 'buildType'], 'https://builder.example/v1');
    const given = changed(predicate, ['buildDefinition', 'externalParameters'], { inputs });
    const payload = canonicalBytes({
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: given,
    });
    const bundle = signedBundle(key, payload);
    const artifacts = [{ sha256: artifactDigest }];
    const expectation = { ...accepting(key), artifacts, provenance: { expectedInputs: { command } } };
    if (isExpected) verified(bundle, expectation);
    else refused(bundle, 'verify/parameter', /expected the input "command"/, expectation);
  }
});

for (const [what, predicate, paths] of [
  [
    'build/v1',
    ofBuild,
    [
      ['x'],
      ['buildDefinition', 'externalParameters', 'event', 'x'],
      ['buildDefinition', 'internalParameters', 'x'],
      ['buildDefinition', 'internalParameters', 'github', 'y'],
      ['buildDefinition', 'internalParameters', 'github', 'buildJob', 'x'],
      ['buildDefinition', 'resolvedDependencies', '0', 'x'],
      // A second digest beside the one that was compared.
      ['buildDefinition', 'resolvedDependencies', '1', 'digest', 'sha256'],
      ['buildDefinition', 'resolvedDependencies', '3', 'uri'],
      ['runDetails', 'byproducts', '0', 'content'],
      ['runDetails', 'metadata', 'startedOn'],
      ['runDetails', 'x'],
    ],
  ],
  [
    'workflow/v1',
    ofWorkflow,
    [
      ['buildDefinition', 'internalParameters', 'github', 'buildJob'],
      ['buildDefinition', 'resolvedDependencies', '0', 'name'],
      ['runDetails', 'metadata', 'a/b'],
    ],
  ],
] as const) {
  test(`other unknown fields of ${what} are ignored, counted and named`, () => {
    assert.deepEqual(checkOf(provenance(predicate), {}).unknownFields, []);
    for (const path of paths) {
      const { unknownFields } = checkOf(provenance(changed(predicate, path, 'x')), {});
      const named = path.map((step) => step.replace('/', '~1')).join('/');
      assert.deepEqual(unknownFields, [`/predicate/${named}`]);
    }
  });
}

const job = ['buildDefinition', 'internalParameters', 'github', 'buildJob'];
const inputs = ['buildDefinition', 'externalParameters', 'inputs'];

/** The same build, started by hand with these inputs. */
function dispatched(given: Loose): Loose {
  const event = { name: 'workflow_dispatch', inputs: given };
  return changed(
    changed(ofBuild, ['buildDefinition', 'externalParameters', 'event'], event),
    ['buildDefinition', 'internalParameters', 'github', 'event_name'],
    'workflow_dispatch',
  );
}

test('a build that was started by hand shows level 3, with the inputs of the event and without', () => {
  const claims = { event_name: 'workflow_dispatch' };
  for (const given of [{}, { 'dry-run': false, note: 'x' }])
    assert.equal(checkOf(provenance(dispatched(given), { claims }), {}, claims).level, 3);
});

for (const { condition, why, predicate, claims = {} } of [
  {
    condition: 'C3',
    why: 'a build job in another runner group',
    predicate: changed(ofBuild, [...job, 'runnerGroupId'], 1),
  },
  {
    condition: 'C3',
    why: 'the group id as a text',
    predicate: changed(ofBuild, [...job, 'runnerGroupId'], '0'),
  },
  {
    condition: 'C3',
    why: 'another group name',
    predicate: changed(ofBuild, [...job, 'runnerGroupName'], 'Default'),
  },
  {
    condition: 'C3',
    why: 'the label of another platform',
    predicate: changed(ofBuild, [...job, 'labels'], ['macos-15']),
  },
  { condition: 'C3', why: 'no labels', predicate: changed(ofBuild, [...job, 'labels'], undefined) },
  {
    condition: 'C4',
    why: 'a build job that failed',
    predicate: changed(ofBuild, [...job, 'conclusion'], 'failure'),
  },
  {
    condition: 'C4',
    why: 'a build job without a number',
    predicate: changed(ofBuild, [...job, 'id'], '789'),
  },
  {
    condition: 'C4',
    why: 'a build job of a later attempt',
    predicate: changed(ofBuild, [...job, 'runAttempt'], 2),
  },
  { condition: 'C3', why: 'no build job', predicate: changed(ofBuild, job, undefined) },
  {
    condition: 'C8',
    why: 'no hand-off',
    predicate: changed(ofBuild, ['runDetails', 'byproducts'], []),
  },
  {
    condition: 'C8',
    why: 'two hand-offs',
    predicate: changed(ofBuild, ['runDetails', 'byproducts', '1'], ofBuild.runDetails.byproducts[0]),
  },
  {
    condition: 'C9',
    why: 'no inputs',
    predicate: changed(ofBuild, ['buildDefinition', 'externalParameters', 'inputs'], undefined),
  },
  {
    condition: 'C9',
    why: 'a masked input',
    predicate: changed(ofBuild, ['buildDefinition', 'externalParameters', 'inputs', 'preset'], '***'),
  },
  ...Object.keys(inputValues).map((name) => ({
    condition: 'C9',
    why: `the input ${name} left out`,
    predicate: changed(ofBuild, [...inputs, name], undefined),
  })),
  { condition: 'C3', why: 'no platform', predicate: changed(ofBuild, [...inputs, 'platform'], undefined) },
  { condition: 'C9', why: 'no input at all', predicate: changed(ofBuild, inputs, {}) },
  { condition: 'C9', why: 'an unknown input', predicate: changed(ofBuild, [...inputs, 'ref'], 'evil') },
  { condition: 'C3', why: 'a number as platform', predicate: changed(ofBuild, [...inputs, 'platform'], 7) },
  {
    condition: 'C9',
    why: 'an input that is no text, number, boolean or digest',
    predicate: changed(ofBuild, [...inputs, 'command'], { a: ['x'] }),
  },
  {
    condition: 'C9',
    why: 'an input by a digest that no dependency has',
    predicate: changed(ofBuild, [...inputs, 'command'], { sha256: '9'.repeat(64) }),
  },
  {
    condition: 'C9',
    why: 'inputs of an event that has none',
    predicate: changed(ofBuild, ['buildDefinition', 'externalParameters', 'event', 'inputs'], { a: 'x' }),
  },
  {
    condition: 'C9',
    why: 'a masked input of the event',
    claims: { event_name: 'workflow_dispatch' },
    predicate: dispatched({ a: '***' }),
  },
  {
    condition: 'C9',
    why: 'no digest of the event',
    predicate: changed(
      ofBuild,
      ['buildDefinition', 'resolvedDependencies'],
      ofBuild.buildDefinition.resolvedDependencies.slice(0, 3),
    ),
  },
  {
    condition: 'C9',
    why: 'two digests of the event',
    predicate: changed(
      ofBuild,
      ['buildDefinition', 'resolvedDependencies', '4'],
      ofBuild.buildDefinition.resolvedDependencies[3],
    ),
  },
  {
    condition: 'C9',
    why: 'a dependency without a name',
    predicate: changed(ofBuild, ['buildDefinition', 'resolvedDependencies', '4'], { uri: 'git+https://x' }),
  },
  {
    condition: 'C9',
    why: 'no version of the suite',
    predicate: changed(ofBuild, ['runDetails', 'builder', 'version'], undefined),
  },
  ...['startedAt', 'completedAt'].map((name) => ({
    condition: 'C4',
    why: `a build job without ${name}`,
    predicate: changed(ofBuild, [...job, name], undefined),
  })),
  {
    condition: 'C8',
    why: 'an SBOM without its digest',
    predicate: changed(ofBuild, ['runDetails', 'byproducts', '1'], { name: 'sbom/app.cdx.json' }),
  },
  {
    condition: 'C7',
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
    condition: 'C2',
    why: 'an attest job on an own runner',
    claims: { runner_environment: 'self-hosted' },
    predicate: changed(
      ofBuild,
      ['buildDefinition', 'internalParameters', 'github', 'runner_environment'],
      'self-hosted',
    ),
  },
] as readonly {
  readonly condition: string;
  readonly why: string;
  readonly predicate: Loose;
  readonly claims?: Loose;
}[]) {
  test(`SEC-039 level 3 is not shown by: ${why}`, () => {
    const bundle = provenance(predicate, { claims });
    assert.equal(checkOf(bundle, {}, claims).level, 0);
    refused(
      bundle,
      'verify/level',
      new RegExp(`level 3 was asked for: it shows level 0;.* ✗ ${condition} `),
      asked({ minimumLevel: 3 }, claims),
    );
    assert.equal(checkOf(provenance(ofBuild), { minimumLevel: 3 }).level, 3);
  });
}

test("SEC-039 the caller's own build workflow cannot show level 3, even by writing our build type", () => {
  const claims = { job_workflow_ref: 'octo-org/demo/.github/workflows/build.yml@refs/tags/v1.2.3' };
  const id = ['runDetails', 'builder', 'id'];
  const uri = ['buildDefinition', 'resolvedDependencies', '1', 'uri'];
  const ownBuild = changed(ofBuild, uri, `git+${repository}@refs/tags/v1.2.3`);
  for (const predicate of [ownBuild, ofWorkflow]) {
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

test('a row for a compared build type gives the level that the policy states, to that signer alone', () => {
  const claims = { job_workflow_ref: 'octo-org/builder/.github/workflows/go.yml@refs/tags/v1.2.3' };
  const predicate = changed(ofWorkflow, ['runDetails', 'builder', 'id'], `${url}/${claims.job_workflow_ref}`);
  const signer = `${url}/octo-org/builder/.github/workflows/go.yml`;
  const accepted = { signer, buildTypes: [workflowType], level: 3 } as const;
  const levelBy = (builders: CrossCheckPolicy['builders'] = []) =>
    checkOf(provenance(predicate, { claims }), { builders }, claims).level;
  assert.equal(levelBy([accepted]), 3);
  assert.equal(levelBy([{ ...accepted, level: 0 }]), 0);
  assert.equal(levelBy([{ ...accepted, digests: [pushClaims.job_workflow_sha] }]), 3);
  for (const other of [
    { ...accepted, signer: `${signer}x` },
    { ...accepted, digests: ['a'.repeat(40)] },
    { ...accepted, buildTypes: [oldType] },
    { ...accepted, builder: 'https://other.example' },
  ])
    assert.equal(levelBy([other]), 2);
  // Nobody but our builder gets level 3 by our own type.
  const ours = {
    signer: `${url}/secure-build/suite/.github/workflows/build.yml`,
    buildTypes: [buildType],
    level: 3,
  } as const;
  const unreleased = { ...asked({ builders: [ours], minimumLevel: 1 }), released: [] };
  refused(provenance(ofBuild), 'verify/level', /it shows level 0/, unreleased);
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

test('of a builder that the policy accepts, members that SLSA does not define are counted and named', () => {
  const odd = changed(
    changed(foreign, ['runDetails', 'x'], 1),
    ['buildDefinition', 'externalParameters', 'y'],
    1,
  );
  assert.deepEqual(checkOf(provenance(odd), { builders: [row] }).unknownFields, ['/predicate/runDetails/x']);
  const predicateType = 'https://slsa.dev/provenance/v0.2';
  const old = {
    builder: { id: `${url}/${pushClaims.job_workflow_ref}` },
    buildType: 'https://foreign.example/v1',
    materials: [{ uri: source.uri, digest: { sha1: pushClaims.sha }, name: 'x' }],
    buildDefinition: {},
  };
  assert.deepEqual(checkOf(provenance(old, { predicateType }), { builders: [row] }).unknownFields, [
    '/predicate/buildDefinition',
    '/predicate/materials/0/name',
  ]);
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

test('bar 6: from the signed bytes alone the verifier comes to the level of the generator, and explains it', () => {
  const facts = ownFacts();
  const written = evaluateBuildLevel(facts);
  const predicate = provenanceMembers(buildProvenance(provenanceFacts()));
  const { report } = checkOf(provenance(predicate), { minimumLevel: 3 });
  assert.equal(report.level, written.level);
  assert.deepEqual(
    report.conditions.map(({ id, met }: Loose) => [id, met]),
    written.conditions.map(({ id, met }) => [id, met]),
  );
  for (const line of report.conditions.map(formatCondition))
    assert.match(line, /^✓ C\d+ .{10,} \((?:certificate|predicate|workflow file)\)$/);
  const attest = { job_workflow_ref: 'secure-build/suite/.github/workflows/attest.yml@refs/tags/v1.0.0' };
  const claims = claimsFor(attest);
  const identity = identityFor({
    workflow_ref: attest.job_workflow_ref,
    workflow_file_path: '.github/workflows/attest.yml',
  });
  for (const jobs of [jobsFor(buildJob), jobsFor({ ...buildJob, runnerGroupId: 4 }), jobsFor()]) {
    const stated = provenanceMembers(workflowProvenance(claims, { jobs, identity }));
    const { level } = evaluateBuildLevel({ builder: 'attest', claims, identity, jobs, suite: SUITE });
    assert.equal(checkOf(provenance(stated, { claims: attest }), {}, attest).level, level);
  }
});

for (const { why, facts, claims = {}, unmet } of [
  { why: 'an unknown input', facts: { inputs: inputsFor({ ...inputValues, ref: 'main' }) }, unmet: ['C9'] },
  { why: 'most inputs left out', facts: { inputs: inputsFor({ preset: 'npm' }) }, unmet: ['C3', 'C9'] },
  { why: 'no inputs', facts: { inputs: inputsFor({}) }, unmet: ['C3', 'C9'] },
  {
    why: 'an unknown platform',
    facts: { inputs: inputsFor({ ...inputValues, platform: 'x' }) },
    unmet: ['C3'],
  },
  {
    why: 'a number as platform',
    facts: { inputs: inputsFor({ ...inputValues, platform: 7 }) },
    unmet: ['C3'],
  },
  { why: 'another group', facts: { jobs: jobsFor({ ...buildJob, runnerGroupId: 1 }) }, unmet: ['C3'] },
  { why: 'no group', facts: { jobs: jobsFor(jobWithout(buildJob, 'runnerGroupId')) }, unmet: ['C3'] },
  { why: 'another label', facts: { jobs: jobsFor({ ...buildJob, labels: ['macos-15'] }) }, unmet: ['C3'] },
  { why: 'a failed job', facts: { jobs: jobsFor({ ...buildJob, conclusion: 'failure' }) }, unmet: ['C4'] },
  {
    why: 'a job without an end',
    facts: { jobs: jobsFor(jobWithout(buildJob, 'completedAt')) },
    unmet: ['C4'],
  },
  {
    why: 'a trigger that runs foreign code',
    facts: {
      claims: claimsFor({ event_name: 'issue_comment' }),
      event: eventFor({}, 'issue_comment'),
    },
    claims: { event_name: 'issue_comment' },
    unmet: ['C7'],
  },
  {
    why: 'an attest job on an own runner',
    facts: { claims: claimsFor({ runner_environment: 'self-hosted' }) },
    claims: { runner_environment: 'self-hosted' },
    unmet: ['C2'],
  },
] as readonly {
  readonly why: string;
  readonly facts: Partial<OwnBuildFacts & BuildProvenanceFacts>;
  readonly claims?: Loose;
  readonly unmet: readonly string[];
}[]) {
  test(`bar 6: what costs the level when it is signed costs it in the signed bytes: ${why}`, () => {
    const written = evaluateBuildLevel(ownFacts(facts));
    const predicate = provenanceMembers(buildProvenance(provenanceFacts(facts)));
    const { report } = checkOf(provenance(predicate, { claims }), {}, claims);
    for (const { level, conditions } of [written, report]) {
      assert.equal(level, 0);
      assert.deepEqual(
        conditions.filter(({ met }: Loose) => !met).map(({ id }: Loose) => id),
        unmet,
      );
    }
  });
}

function jobWithout(whole: typeof buildJob, name: keyof typeof buildJob): typeof buildJob {
  const { [name]: _, ...rest } = whole;
  return rest as typeof buildJob;
}

test('an input that stands there by its digest can be expected by its value', () => {
  const command = 'x'.repeat(5000);
  const inputs = inputsFor({ ...inputValues, command });
  const predicate = provenanceMembers(buildProvenance(provenanceFacts({ inputs })));
  assert.equal(checkOf(provenance(predicate), { expectedInputs: { command } }).level, 3);
  const other = asked({ expectedInputs: { command: `${command}x` } });
  refused(provenance(predicate), 'verify/parameter', /expected the input "command"/, other);
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
    refused(
      bytes,
      'verify/level',
      /level 3 was asked for: it shows level 2; ✗ C1 the provenance is of the build type/,
      {
        ...expected,
        provenance: { minimumLevel: 3 },
      },
    );
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
