import { canCloseNetwork } from '../lab/network.ts';
import { readVerdicts } from '../repeat/verdicts.ts';
import { runCommand } from './command.ts';
import type { Judge } from './judge.ts';

const FILES = [
  'test/lab/workflows/*.test.ts',
  'test/lab/closed-network/crash.test.ts',
  'test/actions/provenance/hand-over.test.ts',
];
const DEADLINE_MS = 45 * 60_000;
/** What has to be among the tests: a suite that lost them would pass. */
const COUNTED = [
  { what: 'rights taken away', name: / for "[a-z-]+: (?:read|write)" /, least: 30 },
  { what: 'refused mistakes', name: / > M\d+ /, least: 19 },
  { what: 'crash points', name: /ended anywhere, no\. \d+/, least: 200 },
];

/** Every preset, every right, every hostile build, every point of a crash: what `npm test` runs a part of. */
export const ourWorkflows: Judge = {
  name: 'our workflows',
  about: 'build, gate and promote of every preset, with every right taken away, and 200 ends by kill -9',
  async run({ root }) {
    if (!canCloseNetwork()) return { kind: 'skipped', needs: 'unshare and ip' };
    const { exitCode, output } = await runCommand(
      process.execPath,
      ['--test', '--test-concurrency=2', '--test-reporter=tap', ...FILES],
      {
        folder: root,
        environment: { SECURE_BUILD_LONG: '1', NODE_TEST_CONTEXT: undefined },
        deadlineMs: DEADLINE_MS,
      },
    );
    const count = (of: string) => Number(new RegExp(`^# ${of} (\\d+)$`, 'm').exec(output)?.[1] ?? Number.NaN);
    const skipped = output.match(/# SKIP .*/g) ?? [];
    if (exitCode !== 0) return { kind: 'failed', because: failuresIn(output) };
    // A preset whose tool is missing was not built: that is no pass.
    if (skipped.length > 0) return { kind: 'skipped', needs: skipped.join('; ') };
    const passed = [...readVerdicts(output).keys()].filter((verdict) => verdict.startsWith('ok '));
    const counts = COUNTED.map(({ what, name, least }) => ({
      ...{ what, least },
      found: passed.filter((verdict) => name.test(verdict)).length,
    }));
    const missing = counts.filter(({ found, least }) => found < least);
    if (missing.length > 0)
      return {
        kind: 'failed',
        because: missing.map(({ what, found, least }) => `${found} ${what}, expected ${least}`).join('; '),
      };
    const told = counts.map(({ what, found }) => `${found} ${what}`);
    return { kind: 'passed', counted: [`${count('pass')} tests`, ...told].join(', ') };
  },
};

function failuresIn(output: string): string {
  const lines = output.split('\n');
  const failed = lines.filter((line) => /^\s*not ok /.test(line));
  return [...failed, ...lines.slice(-20)].join('\n');
}
