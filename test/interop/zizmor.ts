import { runCommand } from './command.ts';
import type { Judge } from './judge.ts';
import { pythonTool } from './python-tool.ts';

const tool = pythonTool('zizmor');

/** https://zizmor.sh */
export const zizmor: Judge = {
  name: `zizmor ${tool.version}`,
  about: 'workflows and actions, strictest persona',
  async run(places) {
    const installed = await tool.install(places);
    if (installed.kind !== 'ready') return installed;
    const judged = await runCommand(
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
      { folder: places.root, deadlineMs: 120_000 },
    );
    // An expression that it cannot parse is a warning with exit 0: nothing was looked at there.
    const passed = judged.exitCode === 0 && !/\bWARN\b/.test(judged.output);
    return passed ? { kind: 'passed' } : { kind: 'failed', because: judged.output };
  },
};
