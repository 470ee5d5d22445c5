import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beyond, formatPermissions, parsePermissions, readOnly } from './permissions.ts';

test('permissions: what is not named is none', () => {
  assert.equal(formatPermissions(parsePermissions({ contents: 'read', packages: 'none' })), 'contents=read');
  assert.equal(formatPermissions(parsePermissions({})), 'none');
});

test('permissions: read-all has no token of an id, write-all has', () => {
  assert.equal(parsePermissions('read-all').has('id-token'), false);
  assert.equal(parsePermissions('read-all').get('contents'), 'read');
  assert.equal(parsePermissions('write-all').get('id-token'), 'write');
  assert.equal(parsePermissions('write-all').get('models'), 'read');
});

test('permissions: a called job is beyond its caller by right and by level', () => {
  const caller = parsePermissions({ contents: 'read', attestations: 'write' });
  assert.deepEqual(beyond(parsePermissions({ contents: 'read', attestations: 'read' }), caller), []);
  assert.deepEqual(beyond(parsePermissions({ contents: 'write', 'id-token': 'write' }), caller), [
    'contents: write',
    'id-token: write',
  ]);
});

test('permissions: a fork only reads, and gets no token of an id', () => {
  const asked = parsePermissions({ contents: 'write', 'id-token': 'write', actions: 'read' });
  assert.equal(formatPermissions(readOnly(asked)), 'actions=read contents=read');
});
