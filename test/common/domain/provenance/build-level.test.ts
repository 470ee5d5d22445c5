import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import {
  type AttestFacts,
  evaluateBuildLevel,
  type OwnBuildFacts,
} from '@secure-build/common/domain/provenance/build-level';
import { unmetFor } from '@secure-build/common/domain/provenance/level-report';
import { type RunJob, runJobs } from '@secure-build/common/domain/provenance/run-jobs';
import { pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import {
  attestJob,
  buildJob,
  claimsFor,
  identityFor,
  inputsFor,
  inputValues,
  jobsFor,
  ownFacts,
  SUITE,
  treeFor,
} from '../../../support/certified-build.ts';

const usual = claimsFor();
const own = ownFacts({ claims: usual });

/** One way for each condition to be missed while all others hold; conditions 2 and 7 are of the claims. */
const misses: Readonly<Record<string, (facts: OwnBuildFacts) => OwnBuildFacts>> = {
  C1: (facts) => ({ ...facts, identity: identityFor({ workflow_sha: 'a'.repeat(40) }) }),
  C2: (facts) => ({ ...facts, claims: { ...facts.claims, runnerEnvironment: 'self-hosted' } }),
  C3: (facts) => ({ ...facts, jobs: withJob(facts, { runnerGroupId: 1, runnerGroupName: 'Default' }) }),
  C4: (facts) => ({ ...facts, jobs: withJob(facts, { conclusion: 'failure' }) }),
  C5: (facts) => ({ ...facts, attestJob: { ...facts.attestJob, cacheMode: 'read' } }),
  C6: (facts) => ({ ...facts, attestJob: { ...facts.attestJob, foreignFiles: ['package.json'] } }),
  C7: (facts) => ({ ...facts, claims: { ...facts.claims, eventName: 'pull_request_target' } }),
  C8: (facts) => ({ ...facts, handedOver: [{ name: 'app.tgz', sha256: sha256('other') }] }),
  C9: (facts) => ({ ...facts, inputs: inputsFor({ ...inputValues, ref: 'main' }) }),
  C10: (facts) => ({ ...facts, source: treeFor({ commit: 'b'.repeat(40) }) }),
};
const ids = Object.keys(misses);

function withJob(facts: OwnBuildFacts, changes: Partial<typeof buildJob>) {
  const job = facts.jobs.attempts[0]?.jobs[0] ?? buildJob;
  return jobsFor({ ...job, ...changes });
}

test('of all 1,024 rows of C1 to C10 one alone is level 3; each other one is no level and names what is unmet', () => {
  const levels = new Map<number, number>();
  for (let row = 0; row < 1024; row += 1) {
    const missed = ids.filter((_, index) => (row & (1 << index)) !== 0);
    const facts = missed.reduce((given, id) => (misses[id] ?? assert.fail(id))(given), own);
    const report = evaluateBuildLevel(facts);
    assert.deepEqual(
      report.conditions.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      report.conditions.filter(({ met }) => !met).map(({ id }) => id),
      missed,
    );
    assert.equal(unmetFor(report, 3).length, missed.length);
    for (const [index, sentence] of unmetFor(report, 3).entries())
      assert.ok(sentence.startsWith(`✗ ${missed[index]} `), sentence);
    assert.equal(report.level, missed.length === 0 ? 3 : 0);
    levels.set(report.level, (levels.get(report.level) ?? 0) + 1);
  }
  assert.equal(levels.get(0), 1023);
  assert.equal(levels.get(3), 1);
  assert.equal(levels.size, 2);
});

for (const { id, why, facts } of [
  {
    id: 'C1',
    why: "another repository's workflow of the same name",
    facts: { claims: { ...usual, jobWorkflowRef: 'evil/suite/.github/workflows/build.yml@refs/tags/v1' } },
  },
  {
    id: 'C1',
    why: 'our attest.yml',
    facts: { claims: { ...usual, jobWorkflowRef: `${SUITE}/.github/workflows/attest.yml@refs/tags/v1` } },
  },
  {
    id: 'C1',
    why: 'a workflow whose name begins like ours',
    facts: { claims: { ...usual, jobWorkflowRef: `${SUITE}/.github/workflows/build.yml.x@refs/tags/v1` } },
  },
  { id: 'C1', why: 'another ref in the context', facts: { identity: identityFor({ workflow_ref: 'x@y' }) } },
  {
    id: 'C1',
    why: 'another repository in the context',
    facts: { identity: identityFor({ workflow_repository: 'evil/suite' }) },
  },
  {
    id: 'C1',
    why: 'another file in the context',
    facts: { identity: identityFor({ workflow_file_path: '.github/workflows/x.yml' }) },
  },
  { id: 'C1', why: 'another job in the context', facts: { identity: identityFor({ check_run_id: 1 }) } },
  { id: 'C1', why: 'a context without a workflow', facts: { identity: identityFor({ workflow_sha: '' }) } },
  { id: 'C2', why: 'an unknown environment', facts: { claims: { ...usual, runnerEnvironment: 'hosted' } } },
  {
    id: 'C3',
    why: 'a runner of anybody that wears the hosted label',
    facts: { jobs: jobsFor({ ...buildJob, runnerGroupId: 1, runnerGroupName: 'Default' }) },
  },
  {
    id: 'C3',
    why: 'the pool of larger runners',
    facts: { jobs: jobsFor({ ...buildJob, runnerGroupId: 2, runnerGroupName: 'Default Larger Runners' }) },
  },
  {
    id: 'C3',
    why: 'a group of the hosted name with another id',
    facts: { jobs: jobsFor({ ...buildJob, runnerGroupId: 7 }) },
  },
  {
    id: 'C3',
    why: 'a group of the hosted id with another name',
    facts: { jobs: jobsFor({ ...buildJob, runnerGroupName: 'GitHub actions' }) },
  },
  {
    id: 'C3',
    why: 'the label of another platform',
    facts: { jobs: jobsFor({ ...buildJob, labels: ['macos-15'] }) },
  },
  {
    id: 'C3',
    why: 'a label too many',
    facts: { jobs: jobsFor({ ...buildJob, labels: ['ubuntu-24.04', 'x'] }) },
  },
  { id: 'C3', why: 'no label', facts: { jobs: jobsFor({ ...buildJob, labels: [] }) } },
  {
    id: 'C3',
    why: 'a platform that does not exist',
    facts: { inputs: inputsFor({ ...inputValues, platform: 'constructor' }) },
  },
  {
    id: 'C4',
    why: 'a build job that was cancelled',
    facts: { jobs: jobsFor({ ...buildJob, conclusion: 'cancelled' }) },
  },
  {
    id: 'C4',
    why: 'a build job that still runs',
    facts: { jobs: jobsFor({ ...buildJob, status: 'in_progress' }) },
  },
  {
    id: 'C5',
    why: 'a cache mode of somebody',
    facts: { attestJob: { cacheMode: 'write', foreignFiles: [] } },
  },
  { id: 'C8', why: 'nothing handed over', facts: { handedOver: [], subjects: [] } },
  { id: 'C8', why: 'a subject that nobody handed over', facts: { handedOver: own.handedOver.slice(1) } },
  { id: 'C8', why: 'a file that was not received', facts: { subjects: own.subjects.slice(1) } },
  { id: 'C8', why: 'one name twice', facts: { subjects: [...own.subjects, ...own.subjects] } },
  { id: 'C9', why: 'an input less', facts: { inputs: inputsFor({ preset: 'npm', platform: 'linux-x64' }) } },
  {
    id: 'C9',
    why: 'SEC-094 a masked secret',
    facts: { inputs: inputsFor({ ...inputValues, command: 'login --token ***' }) },
  },
] as const) {
  test(`${id} is not met by: ${why}`, () => {
    const report = evaluateBuildLevel({ ...own, ...facts } as OwnBuildFacts);
    assert.equal(report.level, 0);
    assert.deepEqual(
      report.conditions.filter(({ met }) => !met).map((condition) => condition.id),
      [id],
    );
  });
}

const twice = (older: readonly RunJob[], newer: readonly RunJob[]) =>
  evaluateBuildLevel({
    ...own,
    jobs: runJobs(pushClaims.run_id, [
      { attempt: 2, jobs: [...newer, attestJob] },
      { attempt: 1, jobs: older },
    ]),
  });
const shadowing = { ...buildJob, id: 7, runnerGroupId: 1, runnerGroupName: 'Default' };
for (const { why, older } of [
  { why: 'under the same name', older: shadowing },
  { why: 'under the name that the caller had then', older: { ...shadowing, name: 'release 1 / build' } },
]) {
  // A name may hold `github.run_attempt`: a job of the caller's own gets that of the build job when it runs again.
  test(`C3 is not met by a hosted job that took the name in a re-run, where the older one was not hosted: ${why}`, () => {
    const report = twice([older], [{ ...buildJob, id: 8, runAttempt: 2 }]);
    assert.deepEqual(
      report.conditions.filter(({ met }) => !met).map(({ id }) => id),
      ['C3'],
    );
    assert.match(unmetFor(report, 3).join(), /\/ build" of attempt 1 ran in runner group "Default"/);
  });
}

test('C3 is not met where another job of the call had a machine of its own: it hands over what is signed, too', () => {
  const sbom = { ...shadowing, name: 'release / sbom' };
  for (const report of [
    evaluateBuildLevel({ ...own, jobs: jobsFor(buildJob, sbom) }),
    twice([buildJob, { ...sbom, name: 'release 1 / sbom' }], []),
  ]) {
    assert.deepEqual(
      report.conditions.filter(({ met }) => !met).map(({ id }) => id),
      ['C3'],
    );
    assert.match(unmetFor(report, 3).join(), /\/ sbom" of attempt 1 ran in runner group "Default"/);
  }
  const hosted = { ...buildJob, id: 7, name: 'release / sbom' };
  assert.equal(evaluateBuildLevel({ ...own, jobs: jobsFor(buildJob, hosted) }).level, 3);
});

test('C3 is met by a build that ran again on hosted machines only, whatever other jobs had', () => {
  const others = [
    { ...shadowing, name: 'integration' },
    { id: 9, runAttempt: 1, name: 'x / build', status: 'completed', conclusion: 'skipped', labels: [] },
  ];
  assert.equal(twice([{ ...buildJob, id: 7 }, ...others], [{ ...buildJob, runAttempt: 2 }]).level, 3);
  assert.equal(twice([buildJob, ...others], []).level, 3);
});

test('C3 another `build` of the caller on a machine of its own does no harm in a first attempt, where names are proof', () => {
  const jobs = jobsFor(buildJob, { ...shadowing, name: 'ci / build' });
  assert.equal(evaluateBuildLevel({ ...own, jobs }).level, 3);
});

test('C1 is not met by our attest.yml, also where the context agrees', () => {
  const workflow_ref = `${SUITE}/.github/workflows/attest.yml@refs/tags/v1.0.0`;
  const report = evaluateBuildLevel({
    ...own,
    claims: claimsFor({ job_workflow_ref: workflow_ref }),
    identity: identityFor({ workflow_ref, workflow_file_path: '.github/workflows/attest.yml' }),
  });
  assert.equal(report.level, 0);
  assert.match(report.conditions[0]?.evidence ?? '', /not in \.github\/workflows\/build\.yml of/);
});

test('SEC-049 a job context that differs from the claim says what differs', () => {
  const report = evaluateBuildLevel({ ...own, identity: identityFor({ workflow_sha: 'a'.repeat(40) }) });
  assert.match(
    report.conditions[0]?.evidence ?? '',
    /^job\.workflow_sha is "a{40}", but the claim says "2b1a09f8e7d6c5b4a3928170695847362514a3b2"$/,
  );
});

for (const [mode, level] of [
  [undefined, 3],
  ['', 3],
  ['none', 3],
  ['read', 0],
  ['write-only', 0],
] as const) {
  test(`SEC-122 ACTIONS_CACHE_MODE=${mode ?? '(absent)'} never raises a level and may deny it`, () => {
    const given = mode === undefined ? { foreignFiles: [] } : { foreignFiles: [], cacheMode: mode };
    assert.equal(evaluateBuildLevel({ ...own, attestJob: given }).level, level);
    // A job that misses something else gains nothing by the variable.
    assert.equal(
      evaluateBuildLevel({ ...own, attestJob: given, source: treeFor({ commit: 'c'.repeat(40) }) }).level,
      0,
    );
  });
}

test('SEC-124 no condition rests on a filter of outgoing connections or on what the build job says of itself', () => {
  for (const condition of evaluateBuildLevel(own).conditions) {
    assert.doesNotMatch(`${condition.title} ${condition.evidence}`, /egress|firewall|outgoing|harden/i);
    assert.ok(['claim', 'run API', 'workflow file', 'attest job'].includes(condition.source), condition.id);
  }
});

const attest = (facts: Partial<AttestFacts> = {}): AttestFacts => ({
  builder: 'attest',
  claims: { ...usual, jobWorkflowRef: `${SUITE}/.github/workflows/attest.yml@refs/tags/v1.0.0` },
  identity: identityFor({
    workflow_ref: `${SUITE}/.github/workflows/attest.yml@refs/tags/v1.0.0`,
    workflow_file_path: '.github/workflows/attest.yml',
  }),
  suite: SUITE,
  jobs: jobsFor({ ...buildJob, name: 'compile' }),
  ...facts,
});

const selfHosted = { ...buildJob, runnerGroupId: 5, runnerGroupName: 'Basement' };
for (const { why, facts, level } of [
  { why: 'every other job had a hosted machine', facts: {}, level: 2 },
  {
    why: 'another job had a machine of its own',
    facts: { jobs: jobsFor(buildJob, { ...selfHosted, id: 8 }) },
    level: 1,
  },
  {
    why: 'a job of an earlier attempt had a machine of its own',
    facts: {
      jobs: runJobs(pushClaims.run_id, [
        { attempt: 2, jobs: [attestJob] },
        { attempt: 1, jobs: [selfHosted] },
      ]),
    },
    level: 1,
  },
  { why: 'no other job has completed', facts: { jobs: jobsFor() }, level: 1 },
  {
    why: 'a job on a machine of its own runs still, whose files another one may have handed on',
    facts: { jobs: jobsFor(buildJob, { ...selfHosted, id: 8, status: 'in_progress' }) },
    level: 1,
  },
  {
    why: 'another job is running still on a hosted machine',
    facts: { jobs: jobsFor(buildJob, { ...buildJob, id: 8, status: 'in_progress' }) },
    level: 2,
  },
  {
    why: 'another job waits for a machine',
    facts: {
      jobs: jobsFor(buildJob, { id: 8, runAttempt: 1, name: 'x', status: 'queued', labels: ['own'] }),
    },
    level: 2,
  },
  {
    why: 'a skipped job had no machine',
    facts: {
      jobs: jobsFor(buildJob, {
        id: 8,
        runAttempt: 1,
        name: 'x',
        status: 'completed',
        conclusion: 'skipped',
        labels: [],
      }),
    },
    level: 2,
  },
  {
    why: 'a cancelled job of which nobody knows the machine',
    facts: {
      jobs: jobsFor(buildJob, {
        id: 8,
        runAttempt: 1,
        name: 'x',
        status: 'completed',
        conclusion: 'cancelled',
        labels: [],
      }),
    },
    level: 1,
  },
  {
    why: 'the attest job itself has a machine of its own',
    facts: { claims: { ...attest().claims, runnerEnvironment: 'self-hosted' } },
    level: 1,
  },
  { why: 'the context says another workflow', facts: { identity: identityFor() }, level: 0 },
] as const) {
  test(`attest.yml gives level ${level} where ${why}`, () => {
    const report = evaluateBuildLevel(attest(facts as Partial<AttestFacts>));
    assert.equal(report.level, level);
    assert.match(unmetFor(report, 3).join('\n'), /✗ C1 attest\.yml signs what the caller built/);
  });
}

test('M2 attest.yml and a direct use never give level 3, and direct use gives 1 on a machine of its own', () => {
  const direct = (runnerEnvironment: string) =>
    evaluateBuildLevel({ builder: 'direct', claims: { ...usual, runnerEnvironment }, suite: SUITE }).level;
  assert.equal(direct('github-hosted'), 2);
  assert.equal(direct('self-hosted'), 1);
  assert.equal(evaluateBuildLevel(attest()).level, 2);
});

test('texts from outside are shown so that they cannot act', () => {
  const jobs = jobsFor({
    ...buildJob,
    runnerGroupId: 3,
    runnerGroupName: 'self\n::add-mask::x\u202e\u001b[31m',
  });
  const text = unmetFor(evaluateBuildLevel({ ...own, jobs }), 3).join('|');
  assert.match(text, /in runner group "self/);
  assert.doesNotMatch(text, /[\p{Cc}\p{Cf}]/u);
});
