import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandMatrix, matrixSuffix } from './matrix.ts';

test('matrix: GitHub\'s own example of include (workflow syntax, "expanding or adding matrix configurations")', () => {
  const combinations = expandMatrix({
    fruit: ['apple', 'pear'],
    animal: ['cat', 'dog'],
    include: [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  });
  assert.deepEqual(combinations, [
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ]);
});

test('matrix: include alone gives one job each, exclude needs only a part', () => {
  assert.deepEqual(expandMatrix({ include: [{ a: 1 }, { a: 2 }] }), [{ a: 1 }, { a: 2 }]);
  assert.deepEqual(expandMatrix({ a: [1, 2], b: ['x', 'y'], exclude: [{ a: 1 }, { a: 2, b: 'y' }] }), [
    { a: 2, b: 'x' },
  ]);
  assert.deepEqual(expandMatrix({ a: [] }), []);
});

test('matrix: the suffix of a job shows the values, those of objects too', () => {
  assert.equal(matrixSuffix({ a: 1, b: true, c: { d: 'e' } }), ' (1, true, e)');
  assert.equal(matrixSuffix({}), '');
});
