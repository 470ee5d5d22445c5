import assert from 'node:assert/strict';
import { test } from 'node:test';
import { npmOrigin } from '@secure-build/common/formats/lockfiles/npm-source';
import { withoutCredentials } from '@secure-build/common/formats/lockfiles/source';

for (const [spec, shown] of [
  ['git+https://user:p@ss@host.example/r', 'git+https://host.example/r'],
  ['https://token@host.example/r.tgz?token=SECRET#hash', 'https://host.example/r.tgz#hash'],
  ['https://host.example/@scope/a', 'https://host.example/@scope/a'],
  ['git+ssh://git@host.example/o/r.git#v1', 'git+ssh://git@host.example/o/r.git#v1'],
  ['git+ssh://git:secret@host.example/o/r.git', 'git+ssh://host.example/o/r.git'],
  ['github:user:secret@o/r#c', 'github:o/r#c'],
  ['npm:@scope/a@^1.0.0', 'npm:@scope/a@^1.0.0'],
  ['>=1.2.0 <2', '>=1.2.0 <2'],
] as const) {
  test(`a message shows no account, password or query: ${shown}`, () => {
    assert.equal(withoutCredentials(spec), shown);
  });
}

for (const resolved of [
  'https://user:p%40SECRET@registry.example/a/-/a-1.0.0.tgz?token=SECRET',
  'https://files.example/a.tgz?signature=SECRET#SECRET',
  'git+https://user:p@SECRET@host.example/o/r.git?token=SECRET#0123456789',
  'github:user:SECRET@o/r#0123456789',
]) {
  test(`purl and source of ${resolved.slice(0, 14)}… carry no secret and no query`, () => {
    const origin = npmOrigin('a', '1.0.0', resolved);
    assert.notEqual(origin.kind, 'unreadable');
    assert.doesNotMatch(JSON.stringify(origin), /SECRET|signature|token/);
  });
}
