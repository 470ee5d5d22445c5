import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import type { Judge } from './judge.ts';

const VERSION = '1.7.12';

/** https://github.com/rhysd/actionlint, from its sources through Go's checksum database. */
export const actionlint: Judge = {
  name: `actionlint ${VERSION}`,
  about: 'workflows',
  async run({ root, cache }) {
    const folder = join(cache, `actionlint-${VERSION}`);
    const program = join(folder, 'actionlint');
    if (!existsSync(program)) {
      const go = await runCommand('go', ['version'], { folder: root, deadlineMs: 30_000 });
      if (go.exitCode !== 0) return { kind: 'skipped', needs: 'Go' };
      const built = await runCommand(
        'go',
        ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${VERSION}`],
        {
          folder: root,
          environment: { GOBIN: folder, GOFLAGS: '-trimpath', CGO_ENABLED: '0' },
          deadlineMs: 300_000,
        },
      );
      if (built.exitCode !== 0) return { kind: 'failed', because: `could not be built:\n${built.output}` };
    }
    // Without shellcheck and pyflakes: whether they are installed must not change the verdict.
    const judged = await runCommand(program, ['-no-color', '-shellcheck=', '-pyflakes='], {
      folder: root,
      deadlineMs: 60_000,
    });
    return judged.exitCode === 0 ? { kind: 'passed' } : { kind: 'failed', because: judged.output };
  },
};
