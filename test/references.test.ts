import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interactiveFaults, referenceFaults } from './structure/references.ts';
import { planted, readRepository } from './structure/source-tree.ts';

const tree = readRepository();

test('SEC-114 every action is named by $/ or by its whole commit with the version beside it', () => {
  assert.deepEqual(referenceFaults(tree), []);
  const uses = [...tree.values()].join('\n').match(/^\s*(?:- )?uses:/gm) ?? [];
  assert.ok(uses.length >= 10, `${uses.length} references`);
});

for (const { id, uses } of [
  { id: 'SEC-110', uses: './actions/sign' },
  { id: 'SEC-114', uses: '$/actions/sign@v1' },
  { id: 'SEC-114', uses: 'actions/checkout@v7' },
  { id: 'SEC-114', uses: 'actions/checkout@main' },
  { id: 'SEC-114', uses: 'actions/checkout@3d3c42e' },
  { id: 'SEC-114', uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1' },
  { id: 'SEC-114', uses: 'docker://alpine:3' },
]) {
  test(`${id} refuses "uses: ${uses}" in a workflow and in an example`, () => {
    const text = `steps:\n  - uses: ${uses}\n`;
    const files = { '.github/workflows/planted.yml': text, 'actions/sign/planted.md': text };
    assert.equal(referenceFaults(planted(tree, files)).length, 2);
  });
}

test('SEC-160 nothing listens for a redirect and nothing opens a browser', () => {
  assert.deepEqual(interactiveFaults(tree), []);
  const text =
    "import { createServer } from 'node:http';\nexport const x = () => createServer().listen(0);\n";
  assert.equal(interactiveFaults(planted(tree, { 'packages/common/src/edges/planted.ts': text })).length, 1);
});
