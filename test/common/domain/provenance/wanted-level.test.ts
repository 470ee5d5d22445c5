import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { evaluateBuildLevel, levelByAttest } from '@secure-build/common/domain/provenance/build-level';
import { formatCondition } from '@secure-build/common/domain/provenance/level-report';
import type { BuilderKind } from '@secure-build/common/domain/provenance/own-workflows';
import {
  directUseNotice,
  requireWantedLevel,
  type WantedLevel,
} from '@secure-build/common/domain/provenance/wanted-level';
import {
  buildJob,
  claimsFor,
  identityFor,
  jobsFor,
  ownFacts,
  SUITE,
} from '../../../support/certified-build.ts';
import { problem } from '../../../support/signing.ts';

const own = ownFacts();
const wanted: readonly WantedLevel[] = ['auto', '1', '2', '3'];
const direct = (runnerEnvironment: string) =>
  evaluateBuildLevel({
    builder: 'direct',
    claims: { ...own.claims, runnerEnvironment },
    suite: SUITE,
  });

for (const { what, builder, report, passes } of [
  {
    what: 'build.yml with all conditions',
    builder: 'build',
    report: evaluateBuildLevel(own),
    passes: wanted,
  },
  {
    what: 'build.yml with one condition less',
    builder: 'build',
    report: evaluateBuildLevel({ ...own, handedOver: [] }),
    passes: [],
  },
  { what: 'direct use', builder: 'direct', report: direct('github-hosted'), passes: ['auto', '1', '2'] },
  {
    what: 'direct use on a machine of its own',
    builder: 'direct',
    report: direct('self-hosted'),
    passes: ['auto', '1'],
  },
] as const) {
  test(`M20 the input "level" accepts of ${what}: ${passes.join(', ') || 'nothing'}`, () => {
    for (const level of wanted) {
      const require = () =>
        requireWantedLevel(report, { builder: builder as BuilderKind, wanted: level, suite: SUITE });
      if ((passes as readonly string[]).includes(level)) assert.doesNotThrow(require, level);
      else assert.throws(require, problem('level/not-reached'), level);
    }
  });
}

test('no level at all is refused even where nothing was asked', () => {
  const report = { level: 0, conditions: [] } as const;
  assert.throws(
    () => requireWantedLevel(report, { builder: 'attest', wanted: 'auto', suite: SUITE }),
    problem('level/not-reached'),
  );
});

test('the text names every unmet condition and what to call instead', () => {
  const jobs = jobsFor({ ...buildJob, runnerGroupId: 5, runnerGroupName: 'self', conclusion: 'failure' });
  const report = evaluateBuildLevel({ ...own, jobs });
  assert.throws(
    () => requireWantedLevel(report, { builder: 'build', wanted: 'auto', suite: SUITE }),
    (error) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.exit, 1);
      assert.equal(
        error.message,
        'Level 3 was required but cannot be claimed: ' +
          '✗ C3 the build job ran in runner group "self" (id 5) (run API); ' +
          '✗ C4 the job "release / build" (id 50500600700) of attempt 1 ended with "failure"; this job is known by the claim check_run_id (run API)',
      );
      assert.equal(
        error.hint,
        `For this build call ${SUITE}/.github/workflows/attest.yml (Level 2 if every job of the run is hosted, else 1).`,
      );
      return true;
    },
  );
});

for (const { what, changes, hint } of [
  {
    what: 'a swapped file',
    changes: { handedOver: [] },
    hint: /^For this build call secure-build\/suite\/\.github\/workflows\/attest\.yml \(Level 2\)\.$/,
  },
  {
    what: 'a build job on a machine of its own',
    changes: { jobs: jobsFor({ ...buildJob, runnerGroupId: 5, runnerGroupName: 'self' }) },
    hint: /hosted machines\. .* call secure-build\/suite\/\.github\/workflows\/attest\.yml \(Level 1: /,
  },
  {
    what: 'a signing job on a machine of its own',
    changes: { claims: { ...own.claims, runnerEnvironment: 'self-hosted' } },
    hint: /attest\.yml \(Level 1: /,
  },
  {
    what: 'a hosted machine with the label of another platform',
    changes: { jobs: jobsFor({ ...buildJob, labels: ['macos-15'] }) },
    hint: /attest\.yml \(Level 2\)\.$/,
  },
  {
    what: 'another workflow in the job context',
    changes: { identity: identityFor({ workflow_sha: '0'.repeat(40) }) },
    hint: /^Start a new run .*attest\.yml would not sign this one either\.$/,
  },
]) {
  test(`the hint of build.yml promises what attest.yml would give: ${what}`, () => {
    const facts = { ...own, ...changes };
    const report = evaluateBuildLevel(facts);
    assert.equal(report.level, 0);
    const elsewhere = levelByAttest(facts);
    assert.equal(elsewhere, evaluateBuildLevel({ ...facts, builder: 'attest' }).level);
    assert.throws(
      () => requireWantedLevel(report, { builder: 'build', wanted: 'auto', suite: SUITE, elsewhere }),
      (error) => {
        assert.ok(error instanceof Problem);
        assert.match(error.hint, hint);
        return true;
      },
    );
  });
}

test('level 3 on anything else names build.yml', () => {
  for (const [builder, level] of [
    ['direct', '3'],
    ['attest', '3'],
  ] as const) {
    assert.throws(
      () => requireWantedLevel(direct('github-hosted'), { builder, wanted: level, suite: SUITE }),
      problem('level/not-reached', new RegExp(`For Level 3 call ${SUITE}/\\.github/workflows/build\\.yml`)),
    );
  }
  assert.equal(
    directUseNotice(SUITE),
    `Used directly in a caller job: SLSA Build L2 at most. For L3 call ${SUITE}/.github/workflows/build.yml.`,
  );
});

test('a level is explained line by line, with evidence and source', () => {
  const report = evaluateBuildLevel(own);
  const lines = report.conditions.map(formatCondition);
  assert.equal(report.level, 3);
  assert.equal(lines.length, 10);
  assert.equal(
    lines[2],
    '✓ C3 the build job ran in runner group "GitHub Actions" (id 0) with the label "ubuntu-24.04" for the platform "linux-x64" (run API)',
  );
  assert.ok(lines.every((line) => /^✓ C\d+ .+ \((?:claim|run API|workflow file|attest job)\)$/.test(line)));
  assert.ok(claimsFor().sha.length === 40);
});
