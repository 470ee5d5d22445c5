import assert from 'node:assert/strict';
import { test } from 'node:test';
import { githubRunOf, githubRunProvenance } from '@secure-build/common/domain/provenance/github-run';
import { levelOf } from '@secure-build/common/domain/provenance/level-report';
import { buildLevelOf } from '@secure-build/common/domain/provenance/stated-level';
import { localProvenance } from '@secure-build/common/formats/slsa-provenance';
import { githubContext } from '../../../support/github-context.ts';

const local = localProvenance({ externalParameters: {}, dependencies: [], byproducts: [] });
const workflow = githubRunProvenance(githubRunOf(githubContext));

test('the level is the highest of which every condition is met', () => {
  for (let row = 0; row < 8; row += 1) {
    const met = ([1, 2, 3] as const).map((level) => ({ level, met: (row & (1 << (level - 1))) !== 0 }));
    const expected = met.findIndex((condition) => !condition.met);
    assert.equal(levelOf(met), expected === -1 ? 3 : expected, `row ${row}`);
  }
  assert.equal(levelOf([]), 0);
});

for (const { what, provenance } of [
  { what: 'a local build', provenance: local },
  { what: 'a workflow whose every value is on its own word', provenance: workflow },
]) {
  test(`${what} supports level 1, and each condition says what it rests on`, () => {
    const { level, conditions } = buildLevelOf(provenance, 2);
    assert.equal(level, 1);
    assert.deepEqual(
      conditions.map(({ id, met }) => [id, met]),
      [
        ['provenance-exists', true],
        ['run-certified', false],
        ['signed-by-platform', false],
        ['build-isolated', false],
      ],
    );
    assert.ok(conditions.every(({ evidence }) => evidence !== ''));
  });
}

test('a statement that claims to be certified gains nothing by it', () => {
  const { securebuild_reportedByJob: _, ...metadata } = workflow.runDetails.metadata ?? {};
  const bold = { ...workflow, runDetails: { ...workflow.runDetails, metadata } };
  assert.equal(buildLevelOf(bold, 1).level, 1);
});

test('without a subject there is no level', () => {
  assert.equal(buildLevelOf(local, 0).level, 0);
});
