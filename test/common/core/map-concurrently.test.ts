import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapConcurrently } from '@secure-build/common/core/map-concurrently';

test('results come in the order of the items, with no more at work than allowed', async () => {
  let atWork = 0;
  let most = 0;
  const results = await mapConcurrently([5, 1, 4, 2, 3], 2, async (turns) => {
    atWork += 1;
    most = Math.max(most, atWork);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    atWork -= 1;
    return turns * 10;
  });
  assert.deepEqual(results, [50, 10, 40, 20, 30]);
  assert.equal(most, 2);
  assert.deepEqual(await mapConcurrently([], 8, async () => 1), []);
});

test('after a fault nothing further is begun, and the fault is thrown', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 2) throw new Error('second');
  };
  await assert.rejects(mapConcurrently([1, 2, 3, 4, 5, 6, 7, 8], 2, work), /second/);
  assert.ok(begun.length <= 4, `${begun.length} were begun`);
});
