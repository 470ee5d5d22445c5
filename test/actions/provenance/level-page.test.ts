import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { conditionTitles } from '@secure-build/common/domain/provenance/level-conditions';
import { acceptedTriggers } from '@secure-build/common/domain/provenance/triggers';
import { root } from '@secure-build/tooling/project';

const page = readFileSync(join(root, '.github/docs/slsa-levels.md'), 'utf8');

test('the page on levels has the ten conditions, in the words of every report', () => {
  const rows = [...page.matchAll(/^\| (C\d+) +\| (.*?) +\|/gm)].map(([, id, title]) => [id, title]);
  assert.deepEqual(Object.fromEntries(rows), conditionTitles);
  assert.equal(rows.length, 10);
});

test('the page on levels names every event that may be built, and no other', () => {
  const [, row = ''] = /^\| ✗ C7 +\|(.*)$/m.exec(page) ?? [];
  assert.deepEqual(
    [...row.matchAll(/`([a-z_]+)`/g)].map(([, event]) => event),
    [...acceptedTriggers],
  );
});
