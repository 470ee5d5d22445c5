import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '@secure-build/common/core/json';
import { findSpdxFault } from '@secure-build/common/formats/spdx/check';

const item = (id: string): JsonValue => ({ SPDXID: id, name: 'a', downloadLocation: 'NOASSERTION' });
const document = (members: Record<string, JsonValue>): JsonValue => ({
  SPDXID: 'SPDXRef-DOCUMENT',
  spdxVersion: 'SPDX-2.3',
  dataLicense: 'CC0-1.0',
  name: 'a',
  creationInfo: { created: '2026-11-21T11:30:00Z', creators: ['Tool: x-1'] },
  ...members,
});

test('an SPDX document with packages and relationships between them is accepted', async () => {
  const relationships = [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-a' },
    { spdxElementId: 'SPDXRef-a', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NOASSERTION' },
  ];
  assert.equal(await findSpdxFault(document({ packages: [item('SPDXRef-a')], relationships })), undefined);
});

for (const { why, members, pointer } of [
  { why: 'an unknown key', members: { extra: 1 }, pointer: '' },
  {
    why: 'no creator',
    members: { creationInfo: { created: 'x', creators: [] } },
    pointer: '/creationInfo/creators',
  },
  {
    why: 'an identifier with a slash',
    members: { packages: [item('SPDXRef-a/b')] },
    pointer: '/packages/0/SPDXID',
  },
  {
    why: 'one identifier twice',
    members: { packages: [item('SPDXRef-a'), item('SPDXRef-a')] },
    pointer: '/packages/1/SPDXID',
  },
  {
    why: 'a relationship of an unknown type',
    members: {
      relationships: [{ spdxElementId: 'NONE', relationshipType: 'LIKES', relatedSpdxElement: 'NONE' }],
    },
    pointer: '/relationships/0/relationshipType',
  },
  {
    why: 'a relationship to nothing',
    members: {
      relationships: [
        { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-x' },
      ],
    },
    pointer: '/relationships/0/relatedSpdxElement',
  },
]) {
  test(`SPDX is refused with its JSON pointer: ${why}`, async () => {
    assert.equal((await findSpdxFault(document(members)))?.pointer, pointer);
  });
}
