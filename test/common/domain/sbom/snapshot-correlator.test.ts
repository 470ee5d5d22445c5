import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snapshotCorrelator } from '@secure-build/common/domain/sbom/snapshot-correlator';
import { githubContext } from '../../../support/github-context.ts';
import { problem } from '../../../support/signing.ts';

const derive = (
  { matrix, path = '' }: { matrix?: string; path?: string } = {},
  github: Partial<typeof githubContext> = {},
) => snapshotCorrelator({ ...githubContext, ...github }, { matrix, path });

test('workflow, job, matrix and path, without anything that changes from run to run', () => {
  assert.equal(derive(), '.github/workflows/release.yml/build/-/.');
  assert.equal(
    derive(
      {},
      { ref: 'refs/heads/other', runId: '1', workflowRef: 'acme/app/.github/workflows/release.yml@x' },
    ),
    derive(),
  );
});

test('whatever tells two submissions of one commit apart makes two correlators', () => {
  const all = [
    derive(),
    derive({}, { job: 'other' }),
    derive({}, { workflowRef: 'acme/app/.github/workflows/other.yml@refs/heads/main' }),
    derive({ path: 'web' }),
    derive({ matrix: '{"os":"linux"}' }),
    derive({ matrix: '{"os":"windows"}' }),
  ];
  assert.equal(new Set(all).size, all.length);
});

test('a matrix is its content: order and blanks do not count, and none is none however GitHub writes it', () => {
  assert.equal(
    derive({ matrix: '{\n  "os": "linux",\n  "node": 24\n}' }),
    derive({ matrix: '{"node":24,"os":"linux"}' }),
  );
  assert.match(derive({ matrix: '{"__proto__":1}' }), /\/[0-9a-f]{16}\/\.$/);
  for (const matrix of ['null', '{}', '""']) assert.equal(derive({ matrix }), derive());
});

test('a matrix that is no JSON is a fault of the input', () => {
  assert.throws(() => derive({ matrix: '{os: linux}' }), problem('input/invalid', /not valid JSON/));
});
