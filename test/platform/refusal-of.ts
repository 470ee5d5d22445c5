import { spawnSync } from 'node:child_process';

/**
 * What a program that has to refuse makes of it: it must fail, and say why in these words. A program that is not
 * there, or that fails for another reason, proves nothing.
 *
 * @returns Differences, in sentences.
 */
export function refusalOf(words: string, file: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr, error } = spawnSync(file, args, { encoding: 'utf8', timeout: 120_000 });
  if (error !== undefined) return [`${file} could not be started: ${error.message}`];
  const said = `${stdout}${stderr}`;
  if (status === 0) return [`${file} accepts what it has to refuse`];
  return said.toLowerCase().includes(words.toLowerCase())
    ? []
    : [`${file} refuses, but does not say "${words}":\n${said.slice(0, 2000)}`];
}

/** `node test/platform/refusal-of.ts WORDS PROGRAM ARGUMENT…` */
if (import.meta.main) {
  const [words = '', file = '', ...args] = process.argv.slice(2);
  const differences =
    words === '' || file === '' ? ['usage: WORDS PROGRAM ARGUMENT…'] : refusalOf(words, file, args);
  for (const difference of differences) console.log(`✗ ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
  else console.log(`✓ ${file} refuses: "${words}"`);
}
