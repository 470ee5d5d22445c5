import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type AttemptJobs,
  attestJobIdOf,
  findBuildJob,
  type RunJob,
  runJobs,
} from '@secure-build/common/domain/provenance/run-jobs';
import fc from 'fast-check';
import { ATTEST_JOB, attestJob, buildJob } from '../../../support/certified-build.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';

const NOBODY = 'nobody';
const jobs = (...attempts: readonly AttemptJobs[]) => runJobs('1', attempts);
const named = (name: string, id: number): RunJob => ({ ...buildJob, name, id });
const attestNamed = (name: string): RunJob => ({ ...attestJob, name });

for (const { why, listed, found, attempt = 1 } of [
  { why: 'beside it', listed: jobs({ attempt: 1, jobs: [attestJob, buildJob] }), found: buildJob.id },
  {
    why: 'of the same caller, where a matrix has several',
    listed: jobs({
      attempt: 1,
      jobs: [attestNamed('all (b) / attest'), named('all (a) / build', 1), named('all (b) / build', 2)],
    }),
    found: 2,
  },
  {
    why: 'of the same caller, in a nested call',
    listed: jobs({
      attempt: 1,
      jobs: [attestNamed('x / y / attest'), named('x / y / build', 1), named('x / build', 2)],
    }),
    found: 1,
  },
  {
    why: 'of an earlier attempt, where only failed jobs ran again',
    listed: jobs(
      { attempt: 3, jobs: [attestJob] },
      { attempt: 2, jobs: [] },
      { attempt: 1, jobs: [buildJob] },
    ),
    found: buildJob.id,
  },
  {
    why: 'of the newest attempt that has one',
    listed: jobs(
      { attempt: 2, jobs: [attestJob, named('release / build', 7)] },
      { attempt: 1, jobs: [buildJob] },
    ),
    found: 7,
    attempt: 2,
  },
]) {
  test(`C4 the build job is found: ${why}`, () => {
    const result = findBuildJob(listed, ATTEST_JOB);
    assert.ok(result.kind === 'found');
    assert.equal(result.job.id, found);
    assert.equal(result.attempt, attempt);
  });
}

for (const { why, listed, id = ATTEST_JOB, because } of [
  {
    why: 'nobody says which job signs',
    listed: jobs({ attempt: 1, jobs: [attestJob, buildJob] }),
    id: NOBODY,
    because: /nobody says/,
  },
  { why: 'no attempt', listed: jobs(), because: /0 jobs with the id/ },
  {
    why: 'the signing job is not listed',
    listed: jobs({ attempt: 1, jobs: [buildJob] }),
    because: /0 jobs with the id/,
  },
  {
    why: 'the signing job is listed twice',
    listed: jobs({ attempt: 1, jobs: [attestJob, attestJob, buildJob] }),
    because: /2 jobs with the id/,
  },
  {
    why: 'the signing job is listed in an older attempt only',
    listed: jobs({ attempt: 2, jobs: [buildJob] }, { attempt: 1, jobs: [attestJob, buildJob] }),
    because: /0 jobs with the id/,
  },
  {
    why: 'two build jobs',
    listed: jobs({ attempt: 1, jobs: [attestJob, buildJob, named('release / build', 9)] }),
    because: /more than one/,
  },
  {
    why: 'two build jobs in the attempt that counts, one in an older one',
    listed: jobs(
      { attempt: 2, jobs: [attestJob, buildJob, named('release / build', 9)] },
      { attempt: 1, jobs: [buildJob] },
    ),
    because: /more than one job of attempt 2/,
  },
  {
    why: 'none',
    listed: jobs({ attempt: 1, jobs: [attestJob, named('release / build2', 9)] }),
    because: /no job of the run is called "release \/ build"/,
  },
  {
    why: 'a job of that name outside of the call',
    listed: jobs({ attempt: 1, jobs: [attestJob, named('build', 9), named('other / build', 8)] }),
    because: /no job of the run/,
  },
  {
    why: 'the signing job has another name',
    listed: jobs({ attempt: 1, jobs: [attestNamed('release / sign'), buildJob] }),
    because: /not "PREFIX/,
  },
  {
    why: 'the signing job has no caller',
    listed: jobs({ attempt: 1, jobs: [attestNamed('attest'), named('build', 9)] }),
    because: /not "PREFIX/,
  },
  {
    why: 'the signing job has an empty caller',
    listed: jobs({ attempt: 1, jobs: [attestNamed(' / attest'), named(' / build', 9)] }),
    because: /not "PREFIX/,
  },
]) {
  test(`C4 there is no one build job: ${why}`, () => {
    const result = findBuildJob(listed, id === NOBODY ? undefined : id);
    assert.ok(result.kind === 'none');
    assert.match(result.because, because);
  });
}

test('the claim says which job signs, and the runner only where the token does not', () => {
  assert.equal(attestJobIdOf({ checkRunId: '1' }, { checkRunId: '2' }), '1');
  assert.equal(attestJobIdOf({}, { checkRunId: '2' }), '2');
  assert.equal(attestJobIdOf({}, undefined), undefined);
});

test('whatever the jobs are called, at most the one beside the signing job is taken', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('a / build', 'a / attest', 'build', 'a (b) / build'));
  const job = fc.record({ id: fc.nat(5), name }).map((given) => ({ ...buildJob, ...given }));
  fc.assert(
    fc.property(fc.array(fc.array(job, { maxLength: 4 }), { maxLength: 3 }), fc.nat(5), (lists, id) => {
      const attempts = lists.map((list, index) => ({ attempt: lists.length - index, jobs: list }));
      const result = findBuildJob(runJobs('1', attempts), String(id));
      if (result.kind === 'none') return result.because !== '';
      const own = attempts[0]?.jobs.find((candidate) => candidate.id === id)?.name ?? '';
      return own.endsWith(' / attest') && result.job.name === own.replace(/ \/ attest$/, ' / build');
    }),
    { numRuns: fuzzRuns(2000) },
  );
});
