import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { inputs as table } from '../../actions/reproducibility-check/src/inputs.ts';
import { run } from '../../actions/reproducibility-check/src/run.ts';
import { openJob, type StepResult } from '../lab/runner/contract-runner.ts';
import { assertStepRefused, leftFiles, leftovers } from '../support/refusal.ts';
import { hasEnded } from '../support/running-process.ts';
import { recordedRun } from '../support/signing.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Test = Parameters<typeof openJob>[0];

/** One factor only: what is tested here is the command. */
const few = { variations: 'tz', 'evidence-path': 'evidence', 'artifact-path': 'out/*' };
const report = [
  'workspace/evidence/index.json',
  'workspace/evidence/reports/reproducibility/environment-a.json',
  'workspace/evidence/reports/reproducibility/environment-b.json',
  'workspace/evidence/reports/reproducibility/report.json',
];

async function rebuild(t: Test, build: string, more: Record<string, string> = {}) {
  const job = await openJob(t, { workspace: { 'source.txt': 'source' } });
  const command = build.replaceAll('WORKSPACE', job.places.workspace);
  const result = await job.run('reproducibility-check', { inputs: { ...few, build: command, ...more } });
  assert.deepEqual(leftovers(job.places.base), []);
  return result;
}

test('build command that fails: exit 5 with its last lines, and no statement', async (t) => {
  const result = await rebuild(t, 'echo compiling; echo "main.c:3: broken" >&2; exit 7');
  assertStepRefused(result, {
    exit: 5,
    says: ['A build failed, so nothing was compared.', 'Build A failed (exit 7)', 'main.c:3: broken'],
  });
  assert.equal(result.outputs.get('result'), 'build-failed');
  assert.equal(result.outputs.get('statement-path'), '');
  assert.deepEqual(leftFiles(result), report);
});

test('build command that does not exist: exit 5 with what the shell says', async (t) => {
  const result = await rebuild(t, 'no-such-compiler --all');
  assertStepRefused(result, { exit: 5, says: ['(exit 127)', 'no-such-compiler: command not found'] });
});

test('prepare command that fails: exit 5 and named as such', async (t) => {
  const result = await rebuild(t, 'mkdir out; touch out/a', { prepare: 'echo "no network" >&2; exit 1' });
  assertStepRefused(result, { exit: 5, says: ['Preparation of build A failed (exit 1)', 'no network'] });
});

test('build command that fails with commands of the runner as its last words: shown, never acted on', async (t) => {
  const result = await rebuild(t, "echo '::error::gotcha'; echo '##[error]gotcha' >&2; exit 1");
  assertStepRefused(result, { exit: 5, says: ['(exit 1)', 'gotcha'] });
});

const COMMANDS = [
  '::set-output name=result::reproduced-by-me',
  '::set-env name=NODE_OPTIONS::--require=/tmp/x',
  '::add-path::/tmp/x',
  '::error file=a.js::gotcha',
  '##[error]gotcha',
  '  ::warning::gotcha',
  '\\r::notice::gotcha',
  'text ::error::gotcha',
];

test('SEC-101 build command that prints ::set-output: nothing it prints is a command', async (t) => {
  const print = COMMANDS.map((line) => `printf '${line}\\n'`).join('; ');
  const result = await rebuild(t, `{ ${print}; }; { ${print}; } >&2; mkdir out; cp source.txt out/`);
  assert.equal(result.exitCode, 0, result.stdout);
  assert.equal(result.outputs.get('result'), 'reproduced');
  assert.deepEqual([...result.env.keys(), ...result.state.keys()], []);
  assert.deepEqual(
    result.annotations.filter(({ message }) => message.includes('gotcha')),
    [],
  );
  assert.ok(result.stdout.includes('set-output name=result'), 'what the build printed is shown');
  const ours = /^::(?:group|endgroup|stop-commands|[0-9a-f]{32})::/;
  assert.deepEqual(
    commandLines(result).filter((line) => !ours.test(line)),
    [],
  );
});

test('SEC-101 build command that guesses at the stop token stays unheard', async (t) => {
  const result = await rebuild(
    t,
    `for token in '' x 0 stop-commands; do echo "::$token::"; echo '::error::gotcha'; done; mkdir out; cp source.txt out/`,
  );
  assert.equal(result.exitCode, 0);
  assert.deepEqual(
    result.annotations.filter(({ message }) => message.includes('gotcha')),
    [],
  );
});

/** Lines that the runner would look at: those that begin like a command. */
const commandLines = ({ stdout }: StepResult) =>
  stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));

test('build command that writes outside: a change of the workspace is named, and equal results do not pass', async (t) => {
  const result = await rebuild(
    t,
    'echo 1 > WORKSPACE/source.txt; touch WORKSPACE/new; mkdir out; echo a > out/a',
  );
  assertStepRefused(result, {
    exit: 5,
    says: [
      'While build A ran, the sources in the workspace changed: new (added), source.txt (changed)',
      'nothing is proved',
    ],
  });
  assert.equal(result.outputs.get('result'), 'incomplete');
});

// `timeout-minutes` is one at least: through the bundle this row would take a minute. Everything but the number is real.
test('build command that hangs is ended at the deadline with all that it started: exit 5', async (t) => {
  const workspace = temporaryFolder(t);
  const pid = join(temporaryFolder(t), 'pid');
  const build = `echo waiting; sleep 600 & echo $! > ${pid}; wait`;
  const read = readInputs(table, new Map(Object.entries({ ...few, build })), (name) => name);
  const { ports, context } = recordedRun(workspace);
  const outcome = await run({
    inputs: { ...read, 'timeout-minutes': 0.5 / 60 },
    ports: { ...ports, files: nodeFiles, processes: groupProcesses },
    context,
  });
  assert.equal(exitOf(outcome.verdict), 5);
  assert.match(
    reasonsOf(outcome.verdict)[0] ?? '',
    /^Build A was ended at its deadline of 0\.5 seconds\. Its last line: "waiting"\./,
  );
  assert.equal(outcome.outputs['statement-path'], '');
  assert.ok(await hasEnded(Number(readFileSync(pid, 'utf8'))));
});
