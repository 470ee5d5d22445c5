import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRateBudget } from '@secure-build/common/edges/github/rate-budget';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { fakePorts } from '../../../support/fake-ports.ts';
import { problem } from '../../../support/signing.ts';

test('any 60 seconds hold at most 60 requests, whatever was taken before', async () => {
  const { ports } = fakePorts();
  const budget = openRateBudget(ports);
  const deadline = deadlineIn(ports, 15 * 60_000);
  const times: number[] = [];
  for (const pause of [0, 0, 10_000, 0, 55_000, 0, 3_000]) {
    await ports.clock.sleep(pause);
    for (let index = 0; index < 40; index += 1) {
      await budget.take(1, deadline);
      times.push(ports.clock.now().getTime());
    }
  }
  for (const [index, time] of times.entries())
    assert.ok((times[index + 60] ?? Number.POSITIVE_INFINITY) - time >= 60_000, `request ${index}`);
  // 280 requests need four full minutes and no fifth.
  assert.ok((times.at(-1) ?? 0) - (times[0] ?? 0) < 5 * 60_000);
});

test('several that are taken at the same time share one budget', async () => {
  const { ports } = fakePorts();
  const budget = openRateBudget(ports, 2);
  const deadline = deadlineIn(ports, 15 * 60_000);
  const started = ports.clock.now().getTime();
  await Promise.all([1, 2, 3, 4].map(() => budget.take(1, deadline)));
  assert.ok(ports.clock.now().getTime() - started >= 60_000);
});

test('a wait beyond the deadline is told before anything is signed', async () => {
  const { ports } = fakePorts();
  const budget = openRateBudget(ports);
  await assert.rejects(
    budget.take(1000, deadlineIn(ports, 15 * 60_000)),
    problem('service/unavailable', /60 attestations a minute/),
  );
  await openRateBudget(ports).take(900, deadlineIn(ports, 15 * 60_000));
});
