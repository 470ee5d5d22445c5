import { canCloseNetwork } from '../lab/network.ts';
import { runCommand } from './command.ts';
import type { Judge } from './judge.ts';

const FILES = ['test/lab/workflows/*.test.ts', 'test/actions/provenance/hand-over.test.ts'];
const DEADLINE_MS = 20 * 60_000;

/** Every preset, every right, every hostile build: what `npm test` runs a part of. */
export const ourWorkflows: Judge = {
  name: 'our workflows',
  about: 'build, gate and promote of every preset, with every right taken away',
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
    return { kind: 'passed', counted: `${count('pass')} tests` };
  },
};

function failuresIn(output: string): string {
  const lines = output.split('\n');
  const failed = lines.filter((line) => /^\s*not ok /.test(line));
  return [...failed, ...lines.slice(-20)].join('\n');
}
