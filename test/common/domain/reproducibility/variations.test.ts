import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { conclude } from '@secure-build/common/domain/reproducibility/level';
import { variationIds } from '@secure-build/common/domain/reproducibility/variation-selection';
import { variations } from '@secure-build/common/domain/reproducibility/variations/registry';
import { realRebuild, workspaceWith } from './real-builds.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/variations');

function fixture(id: string): { workspace: string; expected: { first: string; second: string } } {
  const workspace = workspaceWith({});
  cpSync(join(FIXTURES, id, 'project'), workspace, { recursive: true });
  return { workspace, expected: JSON.parse(readFileSync(join(FIXTURES, id, 'expected.json'), 'utf8')) };
}

for (const { id } of variations) {
  test(`variation ${id}: a build that depends on it alone is not reproduced, and its value is in the difference`, async () => {
    const { workspace, expected } = fixture(id);
    const found = await realRebuild(workspace, { build: 'sh build.sh', variations: [id] });
    assert.equal(conclude(found).result, 'not-reproduced');
    assert.deepEqual(
      found.factors.filter(({ applied }) => applied).map((factor) => factor.id),
      [id],
    );
    const [difference, ...others] = found.comparison?.differences ?? [];
    assert.ok(difference !== undefined && others.length === 0);
    // The values are derived from the sources alone, so the very bytes can be foretold.
    assert.deepEqual(
      {
        first: readFileSync(difference.first.path, 'utf8'),
        second: readFileSync(difference.second.path, 'utf8'),
      },
      expected,
    );
  });

  test(`variation ${id}: the same build is reproduced when all other factors but the slow locale are varied`, async () => {
    const { workspace } = fixture(id);
    const others = variationIds.filter((other) => other !== id && other !== 'locale');
    const found = await realRebuild(workspace, { build: 'sh build.sh', variations: others });
    assert.deepEqual(conclude(found), { result: 'reproduced', level: 'byte', verdict: { kind: 'pass' } });
    assert.deepEqual(
      found.factors.filter(({ applied }) => applied).map((factor) => factor.id),
      others,
    );
  });
}
