import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { ExitCode } from '@secure-build/common/core/problem-catalog';
import { openJob, type StepResult } from '../lab/runner/contract-runner.ts';
import type { Places } from '../lab/runner/environment.ts';
import { type CommandLineResult, secureBuild } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** How a run over bad input has to end. */
export interface Refusal {
  readonly exit: ExitCode;
  /** What, where and what to do next: each stands in the error that a person reads. */
  readonly says: readonly string[];
}

/** One row of bad input, given to a committed bundle as the runner gives it. */
export interface BadStep extends Refusal {
  /** The name of the test. */
  readonly row: string;
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Texts that must appear nowhere. */
  readonly secrets?: readonly string[];
  /** What a map of files cannot say: links, evidence of an earlier step. */
  readonly arrange?: (places: Places) => void | Promise<void>;
  /** Files that the step leaves, relative to the folder of the job; none unless told. */
  readonly leaves?: readonly string[];
}

/** A test for each row: exit code, text, and nothing left behind. Stacks and leaks are standing rules of the runner. */
export function refuseSteps(title: string, rows: readonly BadStep[]): void {
  // Each row waits for a process of its own.
  describe(title, { concurrency: availableParallelism() }, () => {
    for (const row of rows) test(row.row, (t) => refuseStep(t, row));
  });
}

async function refuseStep(
  t: Parameters<typeof openJob>[0],
  { action, inputs = {}, workspace = {}, variables = {}, secrets = [], ...row }: BadStep,
): Promise<void> {
  const job = await openJob(t, { workspace });
  await row.arrange?.(job.places);
  const result = await job.run(action, { inputs, secrets, settings: { variables } });
  assertStepRefused(result, row);
  assert.deepEqual(leftFiles(result), row.leaves ?? []);
  assert.deepEqual(leftovers(job.places.base), []);
}

export function assertStepRefused(result: StepResult, { exit, says }: Refusal): void {
  const errors = result.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
  assert.equal(result.exitCode, exit, `${result.stdout}\n${result.stderr}`);
  assert.equal(errors.length, 1, 'one error says all');
  for (const text of says) assert.ok(errors[0]?.includes(text), `"${text}" is not in: ${errors[0]}`);
}

/** One row of bad input, given to the command line. */
export interface BadCommand extends Refusal {
  readonly row: string;
  readonly words: readonly string[];
}

export function refuseCommands(rows: readonly BadCommand[]): void {
  for (const { row, words, ...refusal } of rows) {
    test(row, (t) => {
      const [folder, state] = [temporaryFolder(t), temporaryFolder(t)];
      assertCommandRefused(secureBuild(words, { folder, state }), refusal);
      assert.deepEqual(readdirSync(folder), []);
      assert.deepEqual(readdirSync(state), []);
    });
  }
}

export function assertCommandRefused(
  { exitCode, stdout, stderr }: CommandLineResult,
  { exit, says }: Refusal,
): void {
  const shown = `${stdout}${stderr}`;
  assert.equal(exitCode, exit, shown);
  for (const text of says) assert.ok(shown.includes(text), `"${text}" is not in: ${shown}`);
  assert.doesNotMatch(shown, /TypeError|RangeError|Cannot read properties|^\s+at .+:\d+/m);
}

/** What the step wrote, without the files of the runner's own protocol. */
export function leftFiles({ filesWritten }: StepResult): readonly string[] {
  return filesWritten.filter((path) => !path.startsWith('temp/_runner_file_commands/'));
}

/** Traces of work that did not end: temporary files and folders, locks. */
export function leftovers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tmp$|\.lock$|^secure-build-/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
}
