import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import type { Judge } from './judge.ts';

const VERSION = '1.32.0';
const REQUIREMENTS = fileURLToPath(new URL('./zizmor-requirements.txt', import.meta.url));

/** https://zizmor.sh, a wheel of PyPI pinned by hash, in a virtual environment of its own. */
export const zizmor: Judge = {
  name: `zizmor ${VERSION}`,
  about: 'workflows and actions, strictest persona',
  async run({ root, cache }) {
    const folder = join(cache, `zizmor-${VERSION}`);
    const program = join(folder, 'bin', 'zizmor');
    if (!existsSync(program)) {
      const made = await runCommand('python3', ['-m', 'venv', folder], { folder: root, deadlineMs: 120_000 });
      if (made.exitCode !== 0) return { kind: 'skipped', needs: 'Python with venv' };
      const pip = [
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '--require-hashes',
        '--only-binary=:all:',
        '-r',
        REQUIREMENTS,
      ];
      const installed = await runCommand(join(folder, 'bin', 'pip'), pip, {
        folder: root,
        deadlineMs: 300_000,
      });
      if (installed.exitCode !== 0)
        return { kind: 'failed', because: `could not be installed:\n${installed.output}` };
    }
    const judged = await runCommand(
      program,
      [
        '--persona=auditor',
        '--offline',
        '--strict-collection',
        '--no-ignores',
        '--no-progress',
        '--color=never',
        '.',
      ],
      { folder: root, deadlineMs: 120_000 },
    );
    // An expression that it cannot parse is a warning with exit 0: nothing was looked at there.
    const passed = judged.exitCode === 0 && !/\bWARN\b/.test(judged.output);
    return passed ? { kind: 'passed' } : { kind: 'failed', because: judged.output };
  },
};
