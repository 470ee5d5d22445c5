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
      await budget.take(deadline);
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
  await Promise.all([1, 2, 3, 4].map(() => budget.take(deadline)));
  assert.ok(ports.clock.now().getTime() - started >= 60_000);
});

test('a wait beyond the deadline is told before anything is signed', async () => {
  const { ports } = fakePorts();
  const started = ports.clock.now().getTime();
  const budget = openRateBudget(ports);
  const deadline = deadlineIn(ports, 15 * 60_000);
  for (const count of [901, 1000]) {
    assert.throws(
      () => budget.require(count, deadline),
      problem('service/unavailable', /60 attestations a minute.*Nothing was published/),
    );
  }
  for (const count of [0, 1, 900]) budget.require(count, deadline);
  assert.equal(ports.clock.now().getTime(), started, 'asking waits for nothing');
  for (let index = 0; index < 60; index += 1) await budget.take(deadline);
  assert.throws(() => budget.require(841, deadline), problem('service/unavailable'));
  budget.require(840, deadline);
});

test('a wait beyond the deadline of one request ends it, and does not say that nothing is public', async () => {
  const { ports } = fakePorts();
  const budget = openRateBudget(ports, 2);
  const deadline = deadlineIn(ports, 30_000);
  for (let index = 0; index < 2; index += 1) await budget.take(deadline);
  await assert.rejects(budget.take(deadline), (error: Error) => {
    assert.doesNotMatch(error.message, /Nothing/);
    return problem('service/unavailable', /2 attestations a minute/)(error);
  });
});
