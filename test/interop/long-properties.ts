import { readVerdicts } from '../repeat/verdicts.ts';
import { runCommand } from './command.ts';
import type { Judge } from './judge.ts';

const FILES = [
  'test/properties/*.test.ts',
  'test/actions/sign/many-subjects.test.ts',
  'test/common/domain/handoff/memory.test.ts',
  'test/common/domain/sbom/generate.test.ts',
  'test/common/domain/signing/mutation.test.ts',
  'test/common/formats/zip-writer.test.ts',
];
/** Bar 5 of the signing specification. */
const FUZZ_RUNS = 100_000;
const DEADLINE_MS = 60 * 60_000;
/** What has to be among the tests: a suite that lost them would pass. */
const LEAST = 70;
const TEN_THOUSAND = 'SEC-065 10,000 subjects';

/** What `npm test` tries some thousand times, and what it does with fewer subjects. */
export const longProperties: Judge = {
  name: 'properties',
  about: `every reader with ${FUZZ_RUNS} inputs, and 10,000 subjects of one run`,
  async run({ root }) {
    const { exitCode, output } = await runCommand(
      process.execPath,
      ['--test', '--test-concurrency=2', '--test-reporter=tap', ...FILES],
      {
        folder: root,
        environment: {
          FUZZ_RUNS: String(FUZZ_RUNS),
          SECURE_BUILD_LONG: '1',
          NODE_TEST_CONTEXT: undefined,
        },
        deadlineMs: DEADLINE_MS,
      },
    );
    if (exitCode !== 0) {
      const failed = output.split('\n').filter((line) => /^\s*not ok /.test(line));
      return { kind: 'failed', because: [...failed, ...output.split('\n').slice(-20)].join('\n') };
    }
    const passed = [...readVerdicts(output).keys()].filter((verdict) => verdict.startsWith('ok '));
    if (passed.length < LEAST || !passed.some((verdict) => verdict.includes(TEN_THOUSAND)))
      return {
        kind: 'failed',
        because: `${passed.length} tests passed, expected ${LEAST} and "${TEN_THOUSAND}"`,
      };
    return { kind: 'passed', counted: `${passed.length} tests` };
  },
};
