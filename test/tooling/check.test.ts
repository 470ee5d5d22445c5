import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkSteps } from '@secure-build/tooling/check';
import { root } from '@secure-build/tooling/project';

test('platform bar 1: the check runs the rules over our workflows and over their fixtures', () => {
  const rules = checkSteps.find(({ name }) => name === 'workflow rules');
  assert.deepEqual(
    rules?.args.filter((word) => word.endsWith('.ts')),
    ['test/workflows/lint.test.ts'],
  );
  assert.equal(rules?.args[0], '--test');
});

test('every step of the check names a program that is there', () => {
  for (const { name, args } of checkSteps) {
    const files = args.filter((word) => word.includes('/'));
    assert.ok(files.length > 0, name);
    for (const file of files) assert.ok(existsSync(join(root, file)), `${name}: ${file}`);
  }
});
