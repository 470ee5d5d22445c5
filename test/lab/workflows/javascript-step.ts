import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inputVariable } from '../runner/action-metadata.ts';
import { standingViolations } from '../runner/standing-assertions.ts';
import type { ActionFile, JavaScriptRuns } from './action-file.ts';
import { evaluateExpression, type Scope } from './expression.ts';
import type { Frame } from './frame.ts';
import { actionFolder } from './job-places.ts';
import type { JobState, ProcessRecord } from './job-state.ts';
import type { LoadedAction } from './load.ts';
import { isTruthy } from './value.ts';

/** One use of a JavaScript action: what its three scripts share. */
export interface JavaScriptUse {
  readonly file: ActionFile;
  readonly runs: JavaScriptRuns;
  /** Absolute. */
  readonly folder: string;
  /** `undefined` for an action of the workspace. */
  readonly action: LoadedAction | undefined;
  readonly frame: Frame;
  readonly inputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  /** What a script saved for the next ones. */
  readonly state: Map<string, string>;
}

/** A use of which the inputs are not complete yet. */
export interface NewUse extends Omit<JavaScriptUse, 'inputs' | 'state'> {
  /** What the step says in `with`. */
  readonly given: ReadonlyMap<string, string>;
}

export function javaScriptUse(
  job: JobState,
  { given, ...use }: NewUse,
  state: Map<string, string>,
  scope: Scope,
): JavaScriptUse {
  return { ...use, inputs: inputsOf(job, use.file, given, scope), state };
}

/** What the step gives, then the defaults; names do not mind their case. An unknown one is passed on, as the runner does. */
export function inputsOf(
  job: JobState,
  { inputs }: ActionFile,
  given: ReadonlyMap<string, string>,
  scope: Scope,
): ReadonlyMap<string, string> {
  const byName = new Map([...given].map(([name, value]) => [name.toLowerCase(), { name, value }]));
  const known = [...inputs].map(
    ([name, input]) =>
      [name, byName.get(name.toLowerCase())?.value ?? job.text(input.default, scope)] as const,
  );
  const names = new Set([...inputs.keys()].map((name) => name.toLowerCase()));
  const unknown = [...byName].flatMap(([key, { name, value }]) =>
    names.has(key) ? [] : [[name, value] as const],
  );
  return new Map([...known, ...unknown]);
}

/** Folder of an action of a repository in this job. */
export const folderOf = (job: JobState, action: LoadedAction): string =>
  actionFolder(job.options.places, action);

/** Whether `pre-if` or `post-if` holds. */
export const holds = (condition: string, scope: Scope, job: JobState): boolean =>
  isTruthy(evaluateExpression(condition, scope, job.parser));

/** Runs one of the scripts of an action, with all that the runner gives to JavaScript. */
export async function runJavaScript(
  job: JobState,
  use: JavaScriptUse,
  script: string,
  deadlineMs: number,
): Promise<ProcessRecord & { readonly violations: readonly string[] }> {
  const { action, frame, state } = use;
  const record = await job.process({
    program: process.execPath,
    args: [resolve(use.folder, script)],
    folder: job.options.places.workspace,
    frame,
    env: use.env,
    github: {
      action_path: use.folder,
      action_repository: action?.repository ?? '',
      action_ref: action?.ref ?? '',
    },
    given: {
      ...job.options.actionVariables,
      ...(action?.stub === undefined ? {} : { LAB_REPOSITORIES: repositoriesOf(job) }),
      ...Object.fromEntries([...use.inputs].map(([name, value]) => [inputVariable(name), value])),
      ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
    },
    deadlineMs,
  });
  for (const [name, value] of record.taken.state) state.set(name, value);
  return {
    ...record,
    violations: action === undefined || action.stub !== undefined ? [] : await violations(job, use, record),
  };
}

/** For the stub of a checkout: `owner/repo` -> path of its git repository. */
const repositoriesOf = ({ options }: JobState): string =>
  JSON.stringify(
    Object.fromEntries(
      [...options.load.universe].flatMap(([name, { git }]) => (git === undefined ? [] : [[name, git]])),
    ),
  );

/** The standing rules of the contract runner hold here too (test-lab §2). */
async function violations(
  { options }: JobState,
  { file }: JavaScriptUse,
  { exitCode, timedOut, output, summary, files, taken }: ProcessRecord,
): Promise<readonly string[]> {
  const withoutMasks = output.replace(/^.*::add-mask::.*$/gm, '');
  const shown = new Map([
    ['the log', withoutMasks],
    ['the summary', summary],
  ]);
  const written = files.map(async (path) => {
    const bytes = await readFile(join(options.places.base, path), 'latin1').catch(() => '');
    return [path, bytes] as const;
  });
  const outputs = [...taken.outputs].map(([name, value]) => [`output ${name}`, value] as const);
  const undeclared = [...taken.outputs.keys()].filter((name) => !file.outputs.has(name));
  return standingViolations({
    exitCode,
    timedOut,
    texts: new Map([...shown, ...outputs, ...(await Promise.all(written))]),
    shown,
    secrets: options.secrets,
    filesWritten: files,
    mayWrite: ['workspace', 'temp', 'home', 'tool-cache'],
    requests: [],
    runnerErrors: [
      ...(taken.isRefused ? taken.errors : []),
      ...undeclared.map((name) => `output "${name}" is not declared in action.yml`),
    ],
  });
}
