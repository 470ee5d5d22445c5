import { didYouMean } from '@secure-build/common/core/did-you-mean';
import { Problem } from '@secure-build/common/core/problem';
import type { ExitCode } from '@secure-build/common/core/problem-catalog';
import { commands } from './commands/registry.ts';
import { formatOverview } from './help.ts';
import { failWith, runCommand } from './run-command.ts';

/** Finds the command that is meant and runs it. */
export async function start([word, ...words]: readonly string[]): Promise<ExitCode> {
  const command = commands.find(({ name }) => name === word);
  if (command !== undefined) return runCommand(command, words);
  if (word === '--help' || word === 'help') {
    process.stdout.write(formatOverview(commands));
    return 0;
  }
  const names = commands.map(({ name }) => name);
  return failWith(
    new Problem(
      'input/invalid',
      word === undefined
        ? `a command is needed: one of ${names.join(', ')}`
        : `command "${word}" is unknown.${didYouMean(word, names)}`,
    ),
  );
}
