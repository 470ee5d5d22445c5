import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zizmorEnding } from './zizmor.ts';

for (const { why, exitCode, output, passed } of [
  { why: 'nothing to say', exitCode: 0, output: 'No findings to report. Good job!', passed: true },
  { why: 'a finding', exitCode: 14, output: 'error[template-injection]', passed: false },
  { why: 'no audit was made', exitCode: 1, output: 'fatal', passed: false },
  {
    why: 'an expression that it could not read, and exit 0',
    exitCode: 0,
    output: " WARN audit: zizmor: couldn't parse expression: inputs.x.\nNo findings to report.",
    passed: false,
  },
]) {
  test(`platform bar 2: zizmor ${passed ? 'passes' : 'fails'} with ${why}`, () => {
    assert.deepEqual(
      zizmorEnding({ exitCode, output }),
      passed ? { kind: 'passed' } : { kind: 'failed', because: output },
    );
  });
}
