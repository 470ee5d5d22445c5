import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { acceptUnsigned } from '@secure-build/common/edges/attesting/accept-unsigned';
import { fakePorts } from '../../../support/fake-ports.ts';
import { githubContext } from '../../../support/github-context.ts';
import { problem } from '../../../support/signing.ts';

const OWN = Number(githubContext.repositoryId);
const EVENT = '/event.json';
const noToken = () => new Problem('oidc/no-permission', 'this job has no OIDC token');

const pullRequest = (repo: unknown, login = 'octocat') => ({
  pull_request: { head: { repo }, user: { login } },
});

const ask = (
  event: unknown,
  {
    eventName = 'pull_request',
    onFork = 'skip' as 'skip' | 'fail',
    fault = noToken() as unknown,
    kind = 'workflow' as 'workflow' | 'laptop',
  } = {},
) => {
  const { ports } = fakePorts({
    files: event === undefined ? {} : { [EVENT]: typeof event === 'string' ? event : JSON.stringify(event) },
  });
  const places = { workspace: '/w', defaultEvidencePath: '/e' };
  const variable = (name: string) => (name === 'GITHUB_EVENT_PATH' ? EVENT : undefined);
  return acceptUnsigned(
    {
      inputs: { 'on-fork': onFork },
      ports: { ...ports, processes: { ...ports.processes, variable } },
      context:
        kind === 'laptop'
          ? { kind, ...places }
          : { kind, ...places, github: { ...githubContext, eventName } },
    },
    fault,
  );
};

for (const { why, event, eventName } of [
  { why: 'a fork', event: pullRequest({ id: OWN + 1, fork: true }) },
  { why: 'a fork that was deleted', event: pullRequest(null) },
  { why: 'Dependabot', event: pullRequest({ id: OWN }, 'dependabot[bot]') },
  { why: 'a fork, reviewed', event: pullRequest({ id: OWN + 1 }), eventName: 'pull_request_review' },
  {
    why: 'a fork, commented',
    event: pullRequest({ id: OWN + 1 }),
    eventName: 'pull_request_review_comment',
  },
] as const) {
  test(`SEC-118 "on-fork: skip" accepts that a pull request has no token: from ${why}`, async () => {
    await ask(event, { ...(eventName === undefined ? {} : { eventName }) });
  });
}

for (const { why, event, eventName = 'pull_request' } of [
  { why: 'a push whose job has lost the right', event: { ref: 'refs/heads/main' }, eventName: 'push' },
  { why: 'a push with a pull request in its payload', event: pullRequest({ id: 1 }), eventName: 'push' },
  // Both run with the rights of the repository itself.
  {
    why: 'pull_request_target of a fork',
    event: pullRequest({ id: OWN + 1 }),
    eventName: 'pull_request_target',
  },
  { why: 'workflow_run', event: pullRequest({ id: OWN + 1 }), eventName: 'workflow_run' },
  { why: 'a push by Dependabot', event: { sender: { login: 'dependabot[bot]' } }, eventName: 'push' },
  { why: 'a pull request of this repository', event: pullRequest({ id: OWN }) },
  {
    why: 'a pull request inside of a repository that is a fork',
    event: pullRequest({ id: OWN, fork: true }),
  },
  { why: 'a pull request whose origin is not said', event: { pull_request: { head: {} } } },
  { why: 'a pull request whose repository has no id', event: pullRequest({ fork: true }) },
  { why: 'a name that only begins like Dependabot', event: pullRequest({ id: OWN }, 'dependabot[bot]x') },
  { why: 'no payload at all', event: undefined },
  { why: 'a payload that is a list', event: [] },
  { why: 'prototype keys', event: '{"__proto__": {"pull_request": {"head": {"repo": null}}}}' },
]) {
  test(`SEC-118 "on-fork: skip" is no excuse for ${why}: exit 3, and the event is named`, async () => {
    await assert.rejects(ask(event, { eventName }), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.exit, 3);
      assert.match(error.details.join(), new RegExp(`"on-fork: skip".*forks.*"${eventName}"`));
      return problem('oidc/no-permission', /id-token: write/)(error);
    });
  });
}

test('a payload that is no JSON is a fault, not a fork', async () => {
  await assert.rejects(ask('{'), problem('context/missing'));
});

test('the way out of a fork is named once, where the action has the input for it', async () => {
  const named = (error: unknown) =>
    error instanceof Problem &&
    error.code === 'oidc/no-permission' &&
    /^ {6}id-token: write\nPull requests from forks .* set "on-fork: skip"\.$/m.test(error.hint) &&
    error.hint.split('on-fork').length === 2;
  await assert.rejects(ask(pullRequest({ id: OWN + 1 }), { onFork: 'fail' }), named);
  assert.doesNotMatch(noToken().hint, /on-fork/);
});

test('another fault and a laptop are left as they are', async () => {
  const fork = pullRequest({ id: OWN + 1 });
  const defect = new TypeError('a defect');
  await assert.rejects(ask(fork, { fault: defect }), defect);
  const down = new Problem('service/unavailable', 'down');
  await assert.rejects(ask(fork, { fault: down }), down);
  await assert.rejects(ask(fork, { kind: 'laptop' }), problem('oidc/no-permission'));
});
