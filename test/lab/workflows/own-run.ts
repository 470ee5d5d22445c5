import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReleaseFake, type ReleaseFake } from '../github/releases.ts';
import { type Lab, startLab } from '../sigstore/lab.ts';
import { type Cleaner, makeRepository } from './make-repository.ts';
import { runWorkflow, type WorkflowRun } from './run-workflow.ts';
import { makeSuiteRepository, SUITE_COMMIT, SUITE_NAME } from './suite-repository.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface OwnRun extends WorkflowRun {
  /** The commit of ours that it is a run of. */
  readonly sha: string;
  readonly lab: Lab;
}

interface OwnRunOptions {
  /** What cannot run here is put in order; at least something is. */
  readonly change: (text: string) => string;
  /** Files of ours that a run needs beside what users download. */
  readonly copied?: readonly string[];
  /** A tag: the run is that of its push. By default somebody starts it at the main branch. */
  readonly tag?: string;
  readonly prepare?: (releases: ReleaseFake, sha: string) => void;
}

/** Runs a workflow of ours in our own repository: its main branch, and the commit of a release beside it. */
export async function runOwn(
  cleaner: Cleaner,
  path: string,
  { change, copied = [], tag, prepare = () => {} }: OwnRunOptions,
): Promise<OwnRun> {
  const lab = await startLab();
  cleaner.after(() => lab.stop());
  const released = await makeSuiteRepository(cleaner, { lab });
  const folder = released.trees.get(SUITE_COMMIT) ?? '';
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  const text = read(path);
  const changed = change(text);
  if (changed === text) throw new Error(`${path}: the change of this test does not find its place`);
  const main = await makeRepository(cleaner, {
    ...{ fullName: SUITE_NAME, folder },
    files: { [path]: changed, ...Object.fromEntries(copied.map((file) => [file, read(file)])) },
    ...(tag === undefined ? {} : { refs: [`refs/tags/${tag}`] }),
  });
  const releases = makeReleaseFake();
  if (tag !== undefined) releases.tags.set(tag, { commit: main.sha });
  prepare(releases, main.sha);
  const run = await runWorkflow({
    repositories: [{ ...main, trees: new Map([...released.trees, ...main.trees]) }],
    ...{ repository: SUITE_NAME, path, services: { lab, releases } },
    ...(tag === undefined
      ? { ref: 'refs/heads/main', event: 'workflow_dispatch' }
      : { ref: `refs/tags/${tag}`, event: 'push' }),
  });
  return { ...run, sha: main.sha, lab };
}

/** What the steps of all jobs have printed, each line with its job. */
export const logOf = ({ jobs }: WorkflowRun): string =>
  jobs.flatMap(({ name, steps }) => steps.map(({ output }) => `${name}: ${output}`)).join('\n');
