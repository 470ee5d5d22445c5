import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionlint } from './actionlint.ts';
import type { Ending, Judge } from './judge.ts';
import { zizmor } from './zizmor.ts';

const judges = [actionlint, zizmor] as const satisfies readonly Judge[];

/** One line per judge, and the count as the last one. With `required` a skip is a failure. */
export function report(
  endings: readonly { readonly name: string; readonly ending: Ending }[],
  required: boolean,
): { readonly lines: readonly string[]; readonly passed: boolean } {
  const count = (kind: Ending['kind']) => endings.filter(({ ending }) => ending.kind === kind).length;
  const lines = endings.map(({ name, ending }) => describe(name, ending));
  return {
    lines: [...lines, `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`],
    passed: count('failed') === 0 && !(required && count('skipped') > 0),
  };
}

function describe(name: string, ending: Ending): string {
  switch (ending.kind) {
    case 'passed':
      return `passed: ${name}`;
    case 'failed':
      return `FAILED: ${name}\n${ending.because.trim()}`;
    case 'skipped':
      return `SKIPPED (needs ${ending.needs}): ${name}`;
  }
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'secure-build-interop');
  mkdirSync(cache, { recursive: true });
  const endings: { name: string; ending: Ending }[] = [];
  for (const judge of judges) {
    console.log(`judging: ${judge.about} by ${judge.name}`);
    endings.push({ name: judge.name, ending: await judge.run({ root, cache }) });
  }
  const { lines, passed } = report(endings, process.env.SECURE_BUILD_REQUIRE_INTEROP === '1');
  console.log(lines.join('\n'));
  if (!passed) process.exitCode = 1;
}

if (import.meta.main) void main();
