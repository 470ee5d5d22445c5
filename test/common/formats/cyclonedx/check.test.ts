import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { JsonValue } from '@secure-build/common/core/json';
import { findCycloneDxFault } from '@secure-build/common/formats/cyclonedx/check';
import whole from '@secure-build/common/formats/cyclonedx/cyclonedx-1.6.generated.js';
import asWritten from '@secure-build/common/formats/cyclonedx/cyclonedx-1.6-written.generated.js';

const published = join(import.meta.dirname, '../../../../../shared/data/cyclonedx/1.6');

const bom = (members: Record<string, JsonValue>): JsonValue => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  ...members,
});
const library = (name: string, ref?: string): JsonValue => ({
  type: 'library',
  name,
  ...(ref === undefined ? {} : { 'bom-ref': ref }),
});

for (const { why, document, pointer, message } of [
  { why: 'an unknown key', document: bom({ extra: 1 }), pointer: '', message: /additional properties/ },
  {
    why: 'a component without a name',
    document: bom({ components: [{ type: 'library' }] }),
    pointer: '/components/0',
    message: /required property 'name'/,
  },
  {
    why: 'a serial that is no UUID',
    document: bom({ serialNumber: 'urn:uuid:1' }),
    pointer: '/serialNumber',
    message: /pattern/,
  },
  {
    why: 'a day that does not exist',
    document: bom({ metadata: { timestamp: '2026-02-30T00:00:00Z' } }),
    pointer: '/metadata/timestamp',
    message: /date-time/,
  },
  {
    why: 'a component twice',
    document: bom({ components: [library('a'), library('b'), library('a')] }),
    pointer: '/components/2',
    message: /repeat an item/,
  },
  {
    why: 'two components of one bom-ref',
    document: bom({ components: [library('a', 'x'), library('b', 'x')] }),
    pointer: '/components/1/bom-ref',
    message: /repeats the bom-ref "x"/,
  },
  {
    why: 'a dependency twice in one list',
    document: bom({ components: [library('a', 'x')], dependencies: [{ ref: 'x', dependsOn: ['x', 'x'] }] }),
    pointer: '/dependencies/0/dependsOn/1',
    message: /repeat an item/,
  },
  {
    why: 'a dependency on nothing',
    document: bom({ components: [library('a', 'x')], dependencies: [{ ref: 'x', dependsOn: ['y'] }] }),
    pointer: '/dependencies/0',
    message: /names "y", which is no bom-ref/,
  },
]) {
  test(`CycloneDX is refused with its JSON pointer: ${why}`, async () => {
    const fault = await findCycloneDxFault(document);
    assert.equal(fault?.pointer, pointer);
    assert.match(fault.message, message);
  });
}

if (existsSync(published)) {
  const names = readdirSync(published).filter((name) => name.endsWith('.json'));
  const valid = names.filter((name) => name.startsWith('valid-'));
  const invalid = names.filter((name) => name.startsWith('invalid-'));
  test(`the ${valid.length} valid documents of CycloneDX 1.6 are accepted`, async () => {
    for (const name of valid) {
      assert.equal(await faultOf(name), undefined, name);
    }
    assert.notEqual(valid.length, 0);
  });
  test(`the ${invalid.length} invalid documents of CycloneDX 1.6 are refused`, async () => {
    for (const name of invalid) assert.notEqual(await faultOf(name), undefined, name);
    assert.notEqual(invalid.length, 0);
  });
} else {
  test('SKIPPED (needs ../shared/data): published CycloneDX documents', { skip: true }, () => undefined);
}

function faultOf(name: string) {
  return findCycloneDxFault(JSON.parse(readFileSync(join(published, name), 'utf8')));
}

test('what the part of the schema for our own documents accepts, the whole schema accepts', () => {
  const names = existsSync(published) ? readdirSync(published).filter((name) => name.endsWith('.json')) : [];
  const documents = names.map((name) => JSON.parse(readFileSync(join(published, name), 'utf8')));
  const written = bom({
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 1,
    metadata: {
      timestamp: '2026-11-21T11:30:00Z',
      tools: { components: [library('a')] },
      component: library('b', 'b'),
    },
    components: [{ ...(library('c', 'c') as object), purl: 'pkg:npm/c@1', scope: 'optional' } as JsonValue],
    dependencies: [{ ref: 'b', dependsOn: ['c'] }],
  });
  const broken = JSON.stringify(written)
    .match(/"[a-zA-Z-]+":/g)
    ?.map((key) => JSON.parse(JSON.stringify(written).replace(key, '"other":')));
  let accepted = 0;
  for (const document of [written, ...(broken ?? []), ...documents]) {
    if (!asWritten(document)) continue;
    accepted += 1;
    assert.equal(whole(document), true, JSON.stringify(document).slice(0, 200));
  }
  assert.ok(accepted >= 1);
  assert.equal(asWritten(bom({ services: [] })), false);
});

test('a member that is undefined is absent for the part of the schema', () => {
  const component = (members: object) => ({ ...(library('c', 'c') as object), ...members });
  const document = (members: object, component: object) =>
    ({ ...(bom({}) as object), ...members, components: [component] }) as JsonValue;
  assert.equal(asWritten(document({ services: undefined }, component({ description: undefined }))), true);
  assert.equal(asWritten(document({ services: [] }, component({}))), false);
  assert.equal(asWritten(document({}, component({ description: '' }))), false);
});
