import { withAdoptedRepository } from './adopted-repository.ts';
import { type Finished, runCommand } from './command.ts';
import type { Ending, Judge } from './judge.ts';
import { pythonTool } from './python-tool.ts';

const tool = pythonTool('zizmor');

/**
 * https://zizmor.sh. With `SECURE_BUILD_ONLINE_AUDITS=1` also the four audits that ask GitHub, by the token in `GH_TOKEN`
 * (platform specification, section 10.2).
 */
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
          ...(process.env.SECURE_BUILD_ONLINE_AUDITS === '1' ? [] : ['--offline']),
          '--strict-collection',
          '--no-ignores',
          '--no-progress',
          '--color=never',
          '.',
        ],
        { folder, deadlineMs: 120_000 },
      );
    for (const judged of [await judge(places.root), await withAdoptedRepository(places.root, judge)]) {
      const ending = zizmorEnding(judged);
      if (ending.kind !== 'passed') return ending;
    }
    return { kind: 'passed' };
  },
};

/** An expression that it cannot parse is a warning with exit 0: nothing was looked at there. */
export function zizmorEnding({ exitCode, output }: Finished): Ending {
  return exitCode === 0 && !/\bWARN\b/.test(output)
    ? { kind: 'passed' }
    : { kind: 'failed', because: output };
}
