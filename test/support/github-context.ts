import type { GithubContext } from '@secure-build/common/domain/run-context';

/** A run as GitHub describes it. */
export const githubContext: GithubContext = {
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: 'acme/app',
  repositoryId: '123',
  repositoryOwnerId: '456',
  sha: 'a'.repeat(40),
  ref: 'refs/tags/v1.2.3',
  eventName: 'push',
  runId: '789',
  runAttempt: '2',
  workflowRef: 'acme/app/.github/workflows/release.yml@refs/heads/odd@name',
  workflowSha: 'a'.repeat(40),
  runnerEnvironment: 'github-hosted',
  actor: 'octocat',
  job: 'build',
};
