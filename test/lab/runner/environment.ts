import { dirname } from 'node:path';
import { withKeptLocale } from '../../support/kept-locale.ts';
import type { CommandFiles } from './command-files.ts';
import { canarySecrets } from './secrets.ts';

/** Folders of one simulated job, absolute. */
export interface Places {
  /** Everything of this job is below it. */
  readonly base: string;
  readonly workspace: string;
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  readonly eventFile: string;
}

/** What differs between jobs; each has the value of an ordinary push. */
export interface JobSettings {
  readonly eventName?: string;
  readonly event?: object;
  readonly ref?: string;
  readonly sha?: string;
  readonly repository?: string;
  readonly serverUrl?: string;
  readonly runAttempt?: number;
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted';
  /** The job's right: only then the variables of the token request are there. */
  readonly idToken?: boolean;
  readonly cacheMode?: 'none' | 'read' | 'write' | 'write-only';
  /** `ACTIONS_STEP_DEBUG`. */
  readonly debug?: boolean;
  /** Replaces or, with `undefined`, takes away single variables. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

/** The variables of `github.*` and `runner.*` that a JavaScript action gets, and nothing of this machine but PATH. */
export function stepEnvironment(
  settings: JobSettings,
  places: Places,
  files: CommandFiles,
  inputs: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const {
    eventName = 'push',
    ref = 'refs/heads/main',
    sha = '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2',
    repository = 'octo-org/demo',
    serverUrl = 'https://github.com',
    runAttempt = 1,
    runnerEnvironment = 'github-hosted',
  } = settings;
  const [owner = ''] = repository.split('/');
  const apiUrl = serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
  return new Map(
    definedEntries({
      // Where Node is comes first: what a build command calls is the version under test.
      PATH: withKeptLocale(
        `${dirname(process.execPath)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
      ),
      HOME: places.home,
      USER: 'runner',
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',

      GITHUB_ACTION: '__self',
      GITHUB_ACTOR: 'octocat',
      GITHUB_ACTOR_ID: '583231',
      GITHUB_API_URL: apiUrl,
      GITHUB_BASE_REF: '',
      GITHUB_EVENT_NAME: eventName,
      GITHUB_EVENT_PATH: places.eventFile,
      GITHUB_GRAPHQL_URL:
        serverUrl === 'https://github.com' ? `${apiUrl}/graphql` : `${serverUrl}/api/graphql`,
      GITHUB_HEAD_REF: '',
      GITHUB_JOB: 'build',
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags)\//, ''),
      GITHUB_REF_PROTECTED: 'true',
      GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_ID: '104200300',
      GITHUB_REPOSITORY_OWNER: owner,
      GITHUB_REPOSITORY_OWNER_ID: '9919',
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_RUN_ATTEMPT: String(runAttempt),
      GITHUB_RUN_ID: '19800700601',
      GITHUB_RUN_NUMBER: '42',
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_SHA: sha,
      GITHUB_TRIGGERING_ACTOR: 'octocat',
      GITHUB_WORKFLOW: 'build',
      GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/build.yml@${ref}`,
      GITHUB_WORKFLOW_SHA: sha,
      GITHUB_WORKSPACE: places.workspace,
      ...files,

      RUNNER_ARCH: 'X64',
      RUNNER_ENVIRONMENT: runnerEnvironment,
      RUNNER_NAME: 'GitHub Actions 1000001',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: places.temp,
      RUNNER_TOOL_CACHE: places.toolCache,
      RUNNER_WORKSPACE: dirname(places.workspace),
      RUNNER_DEBUG: settings.debug === true ? '1' : undefined,
      ImageOS: 'ubuntu24',
      ImageVersion: '20261101.1.0',

      ACTIONS_RUNTIME_URL: 'https://pipelines.actions.githubusercontent.com/demo/',
      ACTIONS_RUNTIME_TOKEN: canarySecrets.runtimeToken,
      ACTIONS_RESULTS_URL: 'https://results-receiver.actions.githubusercontent.com/',
      ACTIONS_CACHE_MODE: settings.cacheMode,
      ACTIONS_ID_TOKEN_REQUEST_URL:
        settings.idToken === true
          ? 'https://run-actions.actions.githubusercontent.com/token?api-version=2.0'
          : undefined,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: settings.idToken === true ? canarySecrets.requestToken : undefined,

      ...Object.fromEntries(inputs),
      ...settings.variables,
    }),
  );
}

function definedEntries(
  variables: Readonly<Record<string, string | undefined>>,
): readonly (readonly [string, string])[] {
  return Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined);
}
