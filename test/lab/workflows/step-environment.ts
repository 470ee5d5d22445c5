import type { CommandFiles } from '../runner/command-files.ts';
import { type Places, stepEnvironment } from '../runner/environment.ts';
import type { Value } from './value.ts';

export interface EnvironmentOfStep {
  readonly places: Places;
  readonly files: CommandFiles;
  readonly github: Readonly<Record<string, Value>>;
  readonly runner: Readonly<Record<string, Value>>;
  /** Of the machine: where tools are, what trusts the network. */
  readonly machine: Readonly<Record<string, string>>;
  /** Folders that earlier steps put before `PATH`, the last one first. */
  readonly path: readonly string[];
  /** `env` of workflow, job and step, and what earlier steps wrote to `GITHUB_ENV`. */
  readonly env: ReadonlyMap<string, string>;
  /** What the runner gives to this kind of step alone: inputs, state, addresses of services. */
  readonly given: ReadonlyMap<string, string | undefined>;
}

/** Names that the runner sets after all else. Where it has nothing to set, a value of `env` stays, as on GitHub. */
const OWNED = /^(?:GITHUB_|RUNNER_|INPUT_|STATE_|ACTIONS_(?:RUNTIME_|RESULTS_URL|ID_TOKEN_))/;

/** The environment of a step, in the order in which the runner lays it down. */
export function environmentOfStep(step: EnvironmentOfStep): ReadonlyMap<string, string> {
  const { github, runner } = step;
  const text = (value: Value | undefined) => (typeof value === 'string' ? value : String(value ?? ''));
  const ofContext = Object.entries(github)
    .filter(([key]) => !NOT_EXPORTED.has(key))
    .map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, text(value)] as const);
  const usual = stepEnvironment(
    {
      variables: {
        ...step.machine,
        ...Object.fromEntries(ofContext),
        RUNNER_NAME: text(runner.name),
        RUNNER_OS: text(runner.os),
        RUNNER_ARCH: text(runner.arch),
        RUNNER_ENVIRONMENT: text(runner.environment),
        // Only what this kind of step gets; see `given`.
        ACTIONS_RUNTIME_URL: undefined,
        ACTIONS_RUNTIME_TOKEN: undefined,
        ACTIONS_RESULTS_URL: undefined,
      },
    },
    step.places,
    step.files,
    new Map(),
  );
  const result = new Map<string, string>();
  for (const [name, value] of usual) if (!OWNED.test(name)) result.set(name, value);
  for (const [name, value] of step.env) result.set(name, value);
  for (const [name, value] of usual) if (OWNED.test(name)) result.set(name, value);
  for (const [name, value] of step.given) if (value !== undefined) result.set(name, value);
  result.set('PATH', [...step.path, result.get('PATH') ?? ''].join(':'));
  return result;
}

/** Members of the context that are no variable of the same name. */
const NOT_EXPORTED: ReadonlySet<string> = new Set([
  'event',
  'token',
  'action_status',
  'repository_visibility',
]);
