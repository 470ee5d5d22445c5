import { runCommand } from './command.ts';
import { goTool } from './go-tool.ts';
import type { Judge } from './judge.ts';

const tool = goTool('actionlint');

/** https://github.com/rhysd/actionlint */
export const actionlint: Judge = {
  name: `actionlint ${tool.version}`,
  about: 'workflows',
  async run(places) {
    const installed = await tool.install(places);
    if (installed.kind !== 'ready') return installed;
    // Without shellcheck and pyflakes: whether they are installed must not change the verdict.
    const judged = await runCommand(installed.program, ['-no-color', '-shellcheck=', '-pyflakes='], {
      folder: places.root,
      deadlineMs: 60_000,
    });
    return judged.exitCode === 0 ? { kind: 'passed' } : { kind: 'failed', because: judged.output };
  },
};
