import { withAdoptedRepository } from './adopted-repository.ts';
import { runCommand } from './command.ts';
import { goTool } from './go-tool.ts';
import type { Judge } from './judge.ts';

const tool = goTool('actionlint');

/** https://github.com/rhysd/actionlint */
export const actionlint: Judge = {
  name: `actionlint ${tool.version}`,
  about: 'our workflows, and those that init writes',
  async run(places) {
    const installed = await tool.install(places);
    if (installed.kind !== 'ready') return installed;
    // Without shellcheck and pyflakes: whether they are installed must not change the verdict.
    const judge = (folder: string) =>
      runCommand(installed.program, ['-no-color', '-shellcheck=', '-pyflakes='], {
        folder,
        deadlineMs: 60_000,
      });
    for (const judged of [await judge(places.root), await withAdoptedRepository(places.root, judge)])
      if (judged.exitCode !== 0) return { kind: 'failed', because: judged.output };
    return { kind: 'passed' };
  },
};
