import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitPasted } from '@secure-build/common/core/pasted-lines';
import { permissionToAdd } from '@secure-build/common/core/permission-to-add';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { rightsToPaste } from '../../support/rights-to-paste.ts';

test('lines that begin with four blanks are to be pasted, others are prose', () => {
  assert.deepEqual(splitPasted('Add:\n    a:\n      b: c\nThen run.\n  again'), [
    { isPasted: false, text: 'Add:' },
    { isPasted: true, text: '    a:\n      b: c' },
    { isPasted: false, text: 'Then run.\n  again' },
  ]);
});

test('no character of a text is lost, whatever it is', () => {
  const lines = fc.array(
    fc.oneof(
      fc.string(),
      fc.string().map((text) => `    ${text}`),
    ),
  );
  fc.assert(
    fc.property(lines, (given) => {
      const text = given.join('\n');
      assert.equal(
        splitPasted(text)
          .map((part) => part.text)
          .join('\n'),
        text,
      );
    }),
    { numRuns: fuzzRuns(100) },
  );
});

test('a right to add is YAML below a job, also where the code of the problem follows', () => {
  const hint = permissionToAdd('id-token: write');
  assert.deepEqual(rightsToPaste(hint), { 'id-token': 'write' });
  assert.deepEqual(rightsToPaste(formatProblem(new Problem('service/refused', 'No.', { hint }))), {
    'id-token': 'write',
  });
});
