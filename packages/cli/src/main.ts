import { suiteVersion } from '@secure-build/common/core/version';
import { printAtOnce } from '@secure-build/common/edges/print-at-once';

void main(process.argv.slice(2));

/** Answers what needs nothing loaded; the rest is in `start.ts`. */
async function main(words: readonly string[]): Promise<void> {
  if (words[0] === '--version') {
    printAtOnce(`${suiteVersion}\n`);
    return;
  }
  const { start } = await import('./start.ts');
  process.exitCode = await start(words);
}
