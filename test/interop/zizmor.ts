import { withAdoptedRepository } from './adopted-repository.ts';
import { runCommand } from './command.ts';
import type { Judge } from './judge.ts';
import { pythonTool } from './python-tool.ts';

const tool = pythonTool('zizmor');

/** https://zizmor.sh */
export const zizmor: Judge = {
  name: `zizmor ${tool.version}`,
  about: 'our workflows and actions, and what init writes, strictest persona',
  async run(places) {
    const installed = await tool.install(places);
    if (installed.kind !== 'ready') return installed;
    const judge = (folder: string) =>
      runCommand(
        installed.program,
        [
          '--persona=auditor',
          '--offline',
          '--strict-collection',
          '--no-ignores',
          '--no-progress',
          '--color=never',
          '.',
        ],
        { folder, deadlineMs: 120_000 },
      );
    for (const judged of [await judge(places.root), await withAdoptedRepository(places.root, judge)]) {
      // An expression that it cannot parse is a warning with exit 0: nothing was looked at there.
      if (judged.exitCode !== 0 || /\bWARN\b/.test(judged.output))
        return { kind: 'failed', because: judged.output };
    }
    return { kind: 'passed' };
  },
};
