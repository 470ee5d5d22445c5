import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadSources } from '@secure-build/tooling/load-sources';
import { registrySources } from '@secure-build/tooling/registry-sources';
import { registryFaults } from './structure/registries.ts';
import { readRepository, repository } from './structure/source-tree.ts';

const pages = () => readFileSync(join(repository, '.github/docs/registries.md'), 'utf8');
const hasFixtures = (folder: string) =>
  existsSync(join(repository, folder)) &&
  readdirSync(join(repository, folder), { recursive: true, withFileTypes: true }).some((entry) =>
    entry.isFile(),
  );

for (const { title, file } of registrySources) {
  test(`${title}: every item has its own id, texts, fixtures and a page`, async () => {
    const { registries } = await loadSources(repository);
    const registry = registries.find(({ source }) => source.file === file);
    assert.ok(registry !== undefined);
    assert.deepEqual(registryFaults(registry, hasFixtures, pages()), []);
  });
}

test('every registry of the product has a line in the table of registries', () => {
  // The commands of the terminal are no registry of this kind: their help is generated from the inputs.
  const files = [...readRepository().keys()].filter((path) =>
    /^packages\/common\/src\/.*\/registry\.ts$/.test(path),
  );
  assert.deepEqual(new Set(files), new Set(registrySources.map(({ file }) => file)));
});

const source = { ...registrySources[0], fixtures: (id: string) => `fixtures/${id}` };
const item = { id: 'good', title: 'Good', why: 'Since.', remedy: 'So.' };
const page = '### `good`\n';

test('a registry that keeps the rules has no fault', () => {
  assert.deepEqual(
    registryFaults({ source, items: [item] }, () => true, page),
    [],
  );
});

for (const { why, items, fixtures, text, fault } of [
  { why: 'no item', items: [], fixtures: true, text: page, fault: /is empty/ },
  {
    why: 'one id twice',
    items: [item, { ...item }],
    fixtures: true,
    text: page,
    fault: /two items have the id "good"/,
  },
  { why: 'no remedy', items: [{ ...item, remedy: ' ' }], fixtures: true, text: page, fault: /has no remedy/ },
  {
    why: 'an id with a blank',
    items: [{ ...item, id: 'a b' }],
    fixtures: true,
    text: '### `a b`\n',
    fault: /is no id/,
  },
  {
    why: 'no fixtures',
    items: [item],
    fixtures: false,
    text: page,
    fault: /^fixtures\/good: .* no fixtures/,
  },
  { why: 'no page', items: [item], fixtures: true, text: '### `goodness`\n', fault: /no entry/ },
]) {
  test(`a planted violation is caught: ${why}`, () => {
    const faults = registryFaults({ source, items }, () => fixtures, text);
    assert.ok(
      faults.some((found) => fault.test(found)),
      faults.join('\n'),
    );
  });
}
