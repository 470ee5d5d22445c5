import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import { limits } from '@secure-build/common/core/limits';
import { inputs as signInputs } from '../../../actions/sign/src/inputs.ts';
import { readRepository } from '../../structure/source-tree.ts';

const KiB = 1024;
const MiB = 1024 * KiB;

/** What the platform allows (platform §2), and what we spend of it. */
for (const { item, platform, ours, exactly } of [
  { item: 'bytes of a step summary', platform: 1 * MiB, ours: limits.summaryBytes, exactly: 900 * KiB },
  // The tenth of ours is the roll-up.
  { item: 'annotations of a kind per step', platform: 10, ours: limits.annotationsPerKind + 1, exactly: 10 },
  {
    item: 'bytes of the outputs of a job, as UTF-16',
    platform: 1_000_000,
    ours: limits.jobOutputUtf16Bytes,
    exactly: 900_000,
  },
  {
    item: 'bytes of a hand-over in the output of a job, as UTF-16',
    platform: 900_000,
    ours: 2 * limits.handoffCharacters,
    exactly: 800_000,
  },
  {
    item: 'bytes of declared artifacts per step',
    platform: 1 * MiB,
    ours: limits.declarationBytes,
    exactly: 1 * MiB,
  },
  { item: 'declared artifacts per job', platform: 500, ours: limits.declaredArtifacts, exactly: 500 },
  { item: 'subjects of an attestation', platform: 1024, ours: limits.subjects, exactly: 1024 },
  { item: 'bytes of a predicate', platform: 16 * MiB, ours: limits.statementBytes, exactly: 16 * MiB },
  { item: 'attempts of a run', platform: 51, ours: limits.runAttempts, exactly: 51 },
  { item: 'bytes of a workflow file', platform: 1 * MiB, ours: limits.workflowFileBytes, exactly: 64 * KiB },
  { item: 'jobs of a matrix', platform: 256, ours: limits.matrixJobs, exactly: 256 },
  { item: 'levels of workflows', platform: 10, ours: limits.workflowLevels, exactly: 10 },
  { item: 'different called workflows', platform: 50, ours: limits.calledWorkflows, exactly: 50 },
  { item: 'levels of workflows on a GHES', platform: 4, ours: limits.serverWorkflowLevels, exactly: 4 },
  {
    item: 'different called workflows on a GHES',
    platform: 20,
    ours: limits.serverCalledWorkflows,
    exactly: 20,
  },
  { item: 'composite actions below a step', platform: 9, ours: limits.compositeLevels, exactly: 9 },
  {
    item: 'milliseconds of a job on a hosted machine',
    platform: 6 * 3600_000,
    ours: limits.serviceDeadlineMs,
    exactly: 15 * 60_000,
  },
]) {
  test(`our budget for ${item} is within the platform's limit`, () => {
    assert.ok(ours <= platform, `${ours} of ${platform}`);
    assert.equal(ours, exactly);
  });
}

test('a service may stay unavailable for as long as the input "deadline" says by default', () => {
  assert.equal(signInputs.deadline.defaultText, `${limits.serviceDeadlineMs / 60_000}m`);
});

const workflows = [...readRepository()].filter(([path]) => /^\.github\/workflows\//.test(path));

test('the workflow files of this repository are within the budget, and none hides in a subfolder', () => {
  assert.ok(workflows.length >= 6);
  for (const [path, text] of workflows) {
    assert.match(path, /^\.github\/workflows\/[a-z-]+\.yml$/);
    assert.ok(Buffer.byteLength(text) <= limits.workflowFileBytes, path);
  }
});

test('our own workflows call each other within what a GHES allows', () => {
  const calls = new Map(
    workflows.map(([path, text]) => [
      path,
      [...text.matchAll(/^ {4}uses: \$\/(\.github\/workflows\/[a-z-]+\.yml)$/gm)].map(([, to = '']) => to),
    ]),
  );
  const levels = (path: string): number =>
    1 + Math.max(0, ...(calls.get(path) ?? []).map((called) => levels(called)));
  const reached = (path: string): readonly string[] =>
    (calls.get(path) ?? []).flatMap((called) => [called, ...reached(called)]);
  assert.deepEqual(
    [...calls.keys()].filter(
      (path) =>
        levels(path) > limits.serverWorkflowLevels ||
        new Set(reached(path)).size > limits.serverCalledWorkflows,
    ),
    [],
  );
  assert.equal(levels('.github/workflows/self-test.yml'), 3);
});
