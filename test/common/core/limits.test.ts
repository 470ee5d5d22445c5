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
