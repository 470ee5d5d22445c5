import { fileURLToPath } from 'node:url';
import { runCommand } from '../interop/command.ts';
import { countOf, differences, readVerdicts, type Verdicts } from './verdicts.ts';

/** The lab and the interpreter (test-lab specification, bar 9). */
const SUITES = ['test/lab/**/*.test.ts'];
const DEADLINE_MS = 30 * 60_000;

/**
 * Runs tests again and again and compares the verdicts of each run with those of the first.
 *
 * @param start one run; TAP
 * @returns whether all runs had the same verdicts, at least one of them and none of them a failure
 */
export async function repeat(
  times: number,
  start: () => Promise<string>,
  print: (line: string) => void,
): Promise<boolean> {
  let first: Verdicts | undefined;
  let good = true;
  for (let run = 1; run <= times; run += 1) {
    const verdicts = readVerdicts(await start());
    first ??= verdicts;
    const [passed, failed, skipped] = (['ok', 'not ok', 'skip'] as const).map((kind) =>
      countOf(verdicts, kind),
    );
    print(`run ${run} of ${times}: ${passed} ok, ${failed} not ok, ${skipped} skipped`);
    const differing = differences(first, verdicts);
    for (const line of differing) print(`  ✗ ${line}`);
    if (run === 1)
      for (const verdict of verdicts.keys()) if (verdict.startsWith('not ok ')) print(`  ✗ ${verdict}`);
    good &&= differing.length === 0 && failed === 0 && passed !== 0;
  }
  return good;
}

/** `npm run repeat -- TIMES [FILES]` */
async function main([times = '', ...files]: readonly string[]): Promise<void> {
  if (!/^[1-9]\d{0,3}$/.test(times)) {
    console.error('how often? npm run repeat -- 20 [FILES]');
    process.exitCode = 2;
    return;
  }
  const start = async () => {
    const { output } = await runCommand(
      process.execPath,
      ['--test', '--test-concurrency=2', '--test-reporter=tap', ...(files.length > 0 ? files : SUITES)],
      {
        folder: fileURLToPath(new URL('../../', import.meta.url)),
        environment: { NODE_TEST_CONTEXT: undefined },
        deadlineMs: DEADLINE_MS,
      },
    );
    return output;
  };
  const same = await repeat(Number(times), start, (line) => console.log(line));
  console.log(
    same ? 'every run had the same verdicts' : 'NOT the same verdicts, or a failure, or nothing ran',
  );
  if (!same) process.exitCode = 1;
}

if (import.meta.main) void main(process.argv.slice(2));
