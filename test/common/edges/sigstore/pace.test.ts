import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paceOf } from '@secure-build/common/edges/sigstore/pace';
import { fakeClock } from '../../../support/fake-ports.ts';

test('requests of many signatures go out one by one, the first without waiting', async () => {
  const start = new Date('2026-11-21T11:30:00Z');
  const clock = fakeClock(start);
  const waits: number[] = [];
  const pace = paceOf(
    {
      now: () => start,
      sleep: async (milliseconds) => void waits.push(milliseconds),
    },
    200,
  );
  await Promise.all(Array.from({ length: 5 }, () => pace()));
  assert.deepEqual(waits, [200, 400, 600, 800]);
  const idle = paceOf(clock, 200);
  await idle();
  await clock.sleep(1000);
  await idle();
  assert.equal(clock.now().getTime() - start.getTime(), 1000, 'after a pause nobody waits');
});
