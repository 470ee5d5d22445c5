/**
 * Runs a workflow file and prints the trace:
 *   node test/lab/workflows/run.ts FILE [--event push] [--ref refs/heads/main] [--input NAME=VALUE]…
 *     [--secret NAME=VALUE]… [--var NAME=VALUE]… [--machine NAME=VALUE]… [--order "JOB"]… [--self-hosted LABEL]…
 *     [--rules] [--log] [--diagram]
 * The repository is the folder above `.github`, as it is now, or that of the file. Ours, at `ORG/SUITE`, is known too:
 * the commit of the examples in our pages, which nobody has, is the tree as it is. Machines have the tools that are on
 * the `PATH` of the caller; `--machine` adds variables of the image. Without `--log` the end of what a failed step
 * printed goes to standard error.
 * Our own files keep the rules of platform §10.1, or the run does not start; with `--rules` all others, too.
 * Ends with 0 for a run that succeeded, 1 for another one, 2 for a workflow that GitHub would not start.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plainLine } from '@secure-build/common/core/plain-text';
import { EXAMPLE_COMMIT } from '@secure-build/tooling/example-pin';
import { makeReleaseFake } from '../github/releases.ts';
import { makeSnapshotFake } from '../github/snapshots.ts';
import { startLab } from '../sigstore/lab.ts';
import { callerPath } from './caller-path.ts';
import { formatDiagram } from './diagram.ts';
import { LoadProblem } from './load-problem.ts';
import { makeRepository } from './make-repository.ts';
import { rulesFor } from './our-rules.ts';
import type { StepRecord } from './records.ts';
import { runWorkflow, type WorkflowRun } from './run-workflow.ts';
import { selfHosted } from './runners.ts';
import { makeSuiteRepository } from './suite-repository.ts';
import { formatTrace } from './trace.ts';

const list = { type: 'string', multiple: true, default: [] as string[] } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    event: { type: 'string', default: 'push' },
    ref: { type: 'string', default: 'refs/heads/main' },
    ...{ input: list, secret: list, var: list, machine: list, order: list, 'self-hosted': list },
    rules: { type: 'boolean', default: false },
    log: { type: 'boolean', default: false },
    diagram: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined || !existsSync(file)) {
  console.error('which workflow? node test/lab/workflows/run.ts FILE [--event push] [--input NAME=VALUE]');
  process.exit(2);
}

const OURS = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
const cleanUps: (() => Promise<void>)[] = [];
const cleaner = { after: (cleanUp: () => Promise<void>) => void cleanUps.push(cleanUp) };

/** `NAME=VALUE` of the command line. */
const pairs = (texts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new LoadProblem('command line', `expected NAME=VALUE, got "${text}"`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );

/** The folder that holds `.github`, or the file itself. */
function rootOf(path: string): string {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if (basename(folder) === '.github') return dirname(folder);
  return dirname(path);
}

async function run(path: string): Promise<WorkflowRun> {
  const root = rootOf(path);
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'run-workflow-')));
  cleaner.after(() => rm(copy, { recursive: true, force: true }));
  const leftOut = ['.git', 'node_modules'];
  await cp(root, copy, { recursive: true, filter: (source) => !leftOut.includes(basename(source)) });
  const caller = await makeRepository(cleaner, {
    fullName: 'octo-org/demo',
    folder: copy,
    refs: [values.ref],
  });
  const lab = await startLab({ listen: false });
  const releases = makeReleaseFake();
  const tag = /^refs\/tags\/(.+)$/.exec(values.ref)?.[1];
  if (tag !== undefined) releases.tags.set(tag, { commit: caller.sha });
  return runWorkflow({
    repositories: [caller, await makeSuiteRepository(cleaner, { lab, commit: EXAMPLE_COMMIT })],
    repository: 'octo-org/demo',
    path: relative(root, path).split(sep).join('/'),
    ...{ ref: values.ref, event: values.event, order: values.order },
    ...{ inputs: pairs(values.input), secrets: pairs(values.secret), vars: pairs(values.var) },
    machineVariables: { PATH: callerPath(process.env.PATH ?? ''), ...pairs(values.machine) },
    runners: Object.fromEntries(values['self-hosted'].map((label) => [label, selfHosted])),
    rules: rulesFor({ all: values.rules, isOurs: root === OURS }),
    services: { lab, releases, routes: [makeSnapshotFake().routes] },
  });
}

function logOf({ name, output, children }: StepRecord): string {
  return [`--- ${name}`, output, ...children.map(logOf)].join('\n');
}

/** A trace says what a step did, not what it printed: without this "command not found" would be nowhere. */
function failuresOf(steps: readonly StepRecord[]): readonly string[] {
  return steps.flatMap((step) => {
    const inner = failuresOf(step.children);
    if (step.outcome !== 'failure' || inner.length > 0) return inner;
    const last = step.output.trimEnd().split('\n').slice(-FAILURE_LINES);
    return [`--- ${step.name} failed:\n${last.map(plainLine).join('\n')}`];
  });
}
const FAILURE_LINES = 20;

try {
  const result = await run(resolve(file));
  if (values.log)
    console.log(
      result.jobs.map(({ name, steps }) => `=== ${name}\n${steps.map(logOf).join('\n')}`).join('\n'),
    );
  process.stdout.write(values.diagram ? formatDiagram(result) : formatTrace(result));
  if (!values.log)
    for (const failure of result.jobs.flatMap(({ steps }) => failuresOf(steps))) console.error(failure);
  process.exitCode = result.conclusion === 'success' ? 0 : 1;
} catch (error) {
  if (!(error instanceof LoadProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  for (const cleanUp of cleanUps.toReversed()) await cleanUp();
}
