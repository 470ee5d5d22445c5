import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Grouping, shardSubjects } from '@secure-build/common/domain/provenance/subject-shards';
import { problem } from '../../../support/signing.ts';

const sizes = (count: number, grouping: Grouping) =>
  shardSubjects(
    Array.from({ length: count }, (_, index) => index),
    grouping,
  ).map(({ length }) => length);

test('SEC-065 1,024 subjects are one statement, 1,025 are two, and one each where that is asked for', () => {
  assert.deepEqual(sizes(0, 'auto'), []);
  assert.deepEqual(sizes(1, 'auto'), [1]);
  assert.deepEqual(sizes(1024, 'auto'), [1024]);
  assert.deepEqual(sizes(1025, 'auto'), [1024, 1]);
  assert.deepEqual(sizes(10_000, 'auto'), [...Array.from({ length: 9 }, () => 1024), 784]);
  assert.deepEqual(sizes(1024, 'one'), [1024]);
  assert.deepEqual(sizes(3, 'per-subject'), [1, 1, 1]);
});

test('SEC-065 "grouping: one" refuses what does not fit into one statement', () => {
  assert.throws(
    () => sizes(1131, 'one'),
    problem('subject/limit', /^1131 subjects exceed 1024; "grouping: one" forbids sharding/),
  );
});

test('sharding loses nothing and keeps the order', () => {
  const all = Array.from({ length: 2500 }, (_, index) => index);
  assert.deepEqual(shardSubjects(all, 'auto').flat(), all);
});
