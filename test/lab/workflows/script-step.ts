import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Scope } from './expression.ts';
import type { Frame } from './frame.ts';
import type { JobState, ProcessRecord } from './job-state.ts';
import { LoadProblem } from './load-problem.ts';
import type { RunDefaults, StepDefinition } from './workflow-file.ts';

type Script = Extract<StepDefinition['work'], { kind: 'run' }>;

/** Program and arguments for each word of `shell:`; `{0}` is the file of the script (`ScriptHandlerHelpers.cs`). */
const shells: ReadonlyMap<string, string> = new Map([
  ['', 'bash -e {0}'],
  ['bash', 'bash --noprofile --norc -eo pipefail {0}'],
  ['sh', 'sh -e {0}'],
  ['python', 'python3 {0}'],
]);

/** A `run:` as the runner starts it: a file in its temporary folder, handed to the shell. */
export async function runScript(
  state: JobState,
  frame: Frame,
  work: Script,
  {
    scope,
    env,
    deadlineMs,
    defaults,
  }: {
    readonly scope: Scope;
    readonly env: ReadonlyMap<string, string>;
    readonly deadlineMs: number;
    /** The nearest first: of the job, then of the workflow. */
    readonly defaults: readonly RunDefaults[];
  },
): Promise<ProcessRecord> {
  const { places, plan } = state.options;
  const nearest = (key: keyof RunDefaults) =>
    state.text(
      [work, ...defaults].map((item) => item[key]).find((item) => item !== undefined),
      scope,
    );
  const word = nearest('shell');
  const shell = shells.get(word) ?? word;
  if (!shell.includes('{0}')) throw new LoadProblem(plan.name, `shell "${shell}" is no part of this lab`);
  const folder = join(places.temp, '_runner_scripts');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${randomUUID()}.sh`);
  await writeFile(file, state.text(work.script, scope));
  const [program = '', ...args] = shell.split(' ').map((word) => word.replace('{0}', file));
  return state.process({
    program,
    args,
    folder: resolve(places.workspace, nearest('workingDirectory') || '.'),
    frame,
    env,
    given: {},
    deadlineMs,
  });
}
