import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '@secure-build/common/core/problem';
import { type GuardedRun, guardBuild } from '@secure-build/common/domain/provenance/guard';
import { acceptedTriggers } from '@secure-build/common/domain/provenance/triggers';
import { parseWorkflowIdentity } from '@secure-build/common/domain/provenance/workflow-identity';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { declaredInputs, jobContext } from '../../../support/declared-build.ts';
import { problem } from '../../../support/signing.ts';

const SHA = 'a'.repeat(40);
const identityOf = (changes: Readonly<Record<string, unknown>> = {}) =>
  parseWorkflowIdentity(jobContext(changes), 'input "workflow-identity"');

const good: GuardedRun = {
  host: githubHostOf('https://github.com'),
  eventName: 'push',
  sha: SHA,
  declared: declaredInputs(),
  identity: identityOf(),
  workspace: { kind: 'empty' },
};

test('a push of an npm package gets the commands of the preset and its version', () => {
  assert.deepEqual(guardBuild(good), {
    preset: 'npm',
    platform: 'linux-x64',
    fetch: 'npm ci',
    build: 'npm run build --if-present\nnpm pack',
    toolchainVersion: '24.19.0',
    signed: true,
  });
});

for (const { why, run, signed = true } of [
  ...acceptedTriggers.map((eventName) => ({ why: `the trigger ${eventName}`, run: { eventName } })),
  { why: 'SEC-118 a pull request, unsigned', run: { eventName: 'pull_request' }, signed: false },
  { why: 'a tenant of GHE.com', run: { host: githubHostOf('https://acme.ghe.com') } },
  { why: 'SEC-122 a cache mode of none', run: { cacheMode: 'none' } },
  { why: 'an empty cache mode', run: { cacheMode: '' } },
  {
    why: 'a call that is pinned by commit',
    run: {
      identity: identityOf({ workflow_ref: `ORG/SUITE/.github/workflows/build.yml@${'b'.repeat(40)}` }),
    },
  },
  {
    why: 'a copy of the suite under another name',
    run: {
      identity: identityOf({
        workflow_ref: 'acme/copy/.github/workflows/build.yml@refs/heads/x',
        workflow_repository: 'acme/copy',
      }),
    },
  },
  { why: 'HEAD at the commit of the run', run: { workspace: { kind: 'filled', head: `${SHA}\n` } } },
] as readonly { why: string; run: Partial<GuardedRun>; signed?: boolean }[]) {
  test(`the guard lets through ${why}`, () => {
    assert.equal(guardBuild({ ...good, ...run }).signed, signed);
  });
}

for (const { why, run, code, says } of [
  ...['pull_request_target', 'workflow_run', 'issue_comment'].map((eventName) => ({
    why: `SEC-041 ${eventName}`,
    run: { eventName },
    code: 'guard/trigger',
    says: new RegExp(
      `^"${eventName}" runs foreign code with this repository's rights; build\\.yml refuses it\\.`,
    ),
  })),
  ...['repository_dispatch', 'issues', 'constructor', 'Push', 'push\n::error::x'].map((eventName) => ({
    why: `the trigger ${JSON.stringify(eventName)}`,
    run: { eventName },
    code: 'guard/trigger',
    says: /is none of push, release, schedule, workflow_dispatch, merge_group; build\.yml refuses it/,
  })),
  {
    why: "a server of somebody's own",
    run: { host: githubHostOf('https://github.acme.example') },
    code: 'guard/host',
    says: /Enterprise Server.*\n.*Sigstore of your own or a key/,
  },
  {
    why: 'a runner that does not tell the workflow',
    run: { identity: {} },
    code: 'level/not-reached',
    says: /C1 the runner does not say.*\n.*2\.336\.0/,
  },
  {
    why: 'SEC-049 another workflow file',
    run: { identity: identityOf({ workflow_file_path: '.github/workflows/attest.yml' }) },
    code: 'level/not-reached',
    says: /C1 this job stands in "\.github\/workflows\/attest\.yml"/,
  },
  {
    why: 'SEC-049 a repository that the reference does not begin with',
    run: { identity: identityOf({ workflow_repository: 'acme/other' }) },
    code: 'level/not-reached',
    says: /C1 job\.workflow_ref/,
  },
  {
    why: 'a branch in the place of the commit of the workflow',
    run: { identity: identityOf({ workflow_sha: 'main' }) },
    code: 'level/not-reached',
    says: /C1 job\.workflow_sha is no commit/,
  },
  ...['read', 'write', 'write-only', 'NONE', 'none\n'].map((cacheMode) => ({
    why: `SEC-122 the cache mode ${JSON.stringify(cacheMode)}`,
    run: { cacheMode },
    code: 'level/not-reached',
    says: /^Level 3 was required but cannot be claimed: ✗ C5 ACTIONS_CACHE_MODE is "/,
  })),
  {
    why: 'SEC-094 a masked secret',
    run: { declared: declaredInputs({ preset: 'generic', command: 'curl -H ***' }) },
    code: 'provenance/parameter',
    says: /^Input "command" contains a masked secret \("\*\*\*"\)[\s\S]*build\.yml takes no secrets\..*attest\.yml/,
  },
  {
    why: 'one input that is not understood',
    run: { declared: declaredInputs({ preset: 'cobol' }) },
    code: 'input/invalid',
    says: /"preset": expected one of[\s\S]*\.github\/docs\/workflows\.md/,
  },
  {
    why: 'SEC-139 two inputs that are not understood, in one message',
    run: { declared: declaredInputs({ preset: 'cobol', platform: 'vax' }) },
    code: 'input/invalid',
    says: /^2 inputs of build\.yml.*\n.*"preset".*\n.*"platform".*\n.*\.github\/docs\/workflows\.md/,
  },
  {
    why: 'SEC-116 HEAD at another commit',
    run: { workspace: { kind: 'filled', head: `${'c'.repeat(40)}\n` } },
    code: 'guard/source',
    says: new RegExp(`^HEAD is ${'c'.repeat(40)}, but this run is for ${SHA} \\(github\\.sha\\)\\.`),
  },
  {
    why: 'SEC-116 HEAD at a branch, whatever it points to',
    run: { workspace: { kind: 'filled', head: 'ref: refs/heads/main\n' } },
    code: 'guard/source',
    says: /^HEAD is ref: refs\/heads\/main, but/,
  },
  {
    why: 'SEC-116 a commit and more',
    run: { workspace: { kind: 'filled', head: `${SHA}\n${SHA}\n` } },
    code: 'guard/source',
    says: /^HEAD is /,
  },
  {
    why: 'a workspace without a checkout',
    run: { workspace: { kind: 'filled' } },
    code: 'guard/source',
    says: /^The workspace is no checkout/,
  },
] as readonly {
  why: string;
  run: Partial<GuardedRun>;
  code: Parameters<typeof problem>[0];
  says: RegExp;
}[]) {
  test(`the guard refuses ${why}`, () => {
    assert.throws(
      () => guardBuild({ ...good, ...run }),
      (error) => {
        problem(code)(error);
        assert.match(formatProblem(error as Parameters<typeof formatProblem>[0]), says);
        return true;
      },
    );
  });
}

test('SEC-122 no cache mode raises anything: the plan is the same with and without it', () => {
  assert.deepEqual(guardBuild({ ...good, cacheMode: 'none' }), guardBuild(good));
});
