import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { parseWorkflowUses } from '@secure-build/common/formats/workflow-uses';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

test('triggers and calls are read in every spelling', async () => {
  const uses = async (text: string) => parseWorkflowUses(utf8(text), 'w.yml');
  assert.deepEqual(await uses('on: push\njobs: {}\n'), { events: ['push'], hasTags: false, actions: [] });
  assert.deepEqual((await uses('on: [push, release]\n')).events, ['push', 'release']);
  assert.deepEqual(
    await uses(
      'on:\n  push:\n    tags: ["v*"]\njobs:\n  a:\n    uses: x/y@1\n  b:\n    steps: [{uses: z@2}, {run: x}]\n',
    ),
    { events: ['push'], hasTags: true, actions: ['x/y@1', 'z@2'] },
  );
});

for (const { why, text } of [
  { why: 'a list', text: '- a\n' },
  { why: 'broken YAML', text: 'on: [\n' },
  {
    why: 'aliases that expand without end',
    text: `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n`,
  },
]) {
  test(`a workflow file that is ${why} is refused with its name`, async () => {
    await assert.rejects(parseWorkflowUses(utf8(text), 'w.yml'), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.code, 'file/unreadable');
      assert.equal(error.at.file, 'w.yml');
      return true;
    });
  });
}

test('any bytes give a value or a Problem, always', async () => {
  const word = fc.constantFrom(
    'on',
    'jobs',
    'uses',
    ':',
    '- ',
    '\n',
    '  ',
    '[',
    '{',
    '&a ',
    '*a',
    '__proto__',
    '"',
    '!!map ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(word, { maxLength: 60 }).map((parts) => utf8(parts.join(''))),
      ),
      async (bytes) => {
        try {
          assert.ok(Array.isArray((await parseWorkflowUses(bytes, 'w.yml')).actions));
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      },
    ),
    { numRuns: fuzzRuns(300) },
  );
});
