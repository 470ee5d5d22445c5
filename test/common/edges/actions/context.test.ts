import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { readWorkflowContext } from '@secure-build/common/edges/actions/context';

const environment = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '3',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: 'a'.repeat(40),
  GITHUB_ACTOR: 'octo',
  GITHUB_JOB: 'build',
  RUNNER_ENVIRONMENT: 'github-hosted',
  GITHUB_WORKSPACE: '/w',
  RUNNER_TEMP: '/t',
};

test('the variables of a step become one typed value', () => {
  const context = readWorkflowContext(environment);
  assert.equal(context.github.repository, 'acme/app');
  assert.equal(context.workspace, '/w');
  assert.equal(context.defaultEvidencePath, '/t/secure-build');
});

for (const name of Object.keys(environment)) {
  for (const [why, value] of [
    ['not set', undefined],
    ['malformed', 'not\nwhat it is'],
  ] as const) {
    test(`SEC-047 ${name} ${why} ends with exit 3 and its name, before any text is made of it`, () => {
      assert.throws(
        () => readWorkflowContext({ ...environment, [name]: value }),
        (error: unknown) =>
          error instanceof Problem &&
          error.exit === 3 &&
          error.details.length === 1 &&
          error.details[0]?.startsWith(name) === true,
      );
    });
  }
}
