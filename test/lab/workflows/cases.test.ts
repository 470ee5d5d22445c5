import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { byCodeUnits } from '@secure-build/common/core/order';
import { canCloseNetwork } from '../network.ts';
import { LoadProblem } from './load-problem.ts';
import { type Cleaner, makeRepository } from './make-repository.ts';
import { type RunOptions, runWorkflow } from './run-workflow.ts';
import { selfHosted } from './runners.ts';
import { formatTrace } from './trace.ts';

/** A case is a folder: a repository with `workflow.yml`, what is different about its run, and the trace. */
const CASES = fileURLToPath(new URL('fixtures/cases/', import.meta.url));
const OF_THE_TEST = ['run.json', 'expected.txt'];

/** `run.json`: options of the run; machines by label as a word. */
interface CaseOptions extends Partial<Omit<RunOptions, 'runners'>> {
  readonly visibility?: 'public' | 'private';
  readonly runners?: Readonly<Record<string, 'self-hosted'>>;
}

async function traceOf(cleaner: Cleaner, folder: string): Promise<string> {
  const given = existsSync(join(folder, 'run.json'))
    ? (JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as CaseOptions)
    : {};
  const { visibility = 'public', runners = {}, ref = 'refs/tags/v1.2.3', ...options } = given;
  const files = await filesOf(folder);
  const repository = await makeRepository(cleaner, {
    fullName: 'octo-org/demo',
    files,
    refs: [ref],
    visibility,
  });
  try {
    const run = await runWorkflow({
      ...options,
      ...{ repositories: [repository], repository: 'octo-org/demo', path: 'workflow.yml', ref },
      runners: Object.fromEntries(Object.keys(runners).map((label) => [label, selfHosted])),
    });
    return formatTrace(run);
  } catch (error) {
    if (error instanceof LoadProblem)
      return `refused\n${error.message.replaceAll(repository.sha, ':commit')}\n`;
    throw error;
  }
}

async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !OF_THE_TEST.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(
    async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): machines of the workflow interpreter';

// Two at a time: the jobs are processes of their own.
describe('cases of the interpreter', { concurrency: 2 }, () => {
  for (const name of readdirSync(CASES).sort(byCodeUnits)) {
    test(`the interpreter: ${name.replaceAll('-', ' ')}`, { skip }, async (t) => {
      const folder = join(CASES, name);
      const trace = await traceOf(t, folder);
      const expected = join(folder, 'expected.txt');
      // Written by `UPDATE_TRACES=1 node --test …`, read by a person, then compared for ever.
      if (process.env.UPDATE_TRACES === '1') writeFileSync(expected, trace);
      assert.equal(trace, readFileSync(expected, 'utf8'));
    });
  }
});
