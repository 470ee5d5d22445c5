import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLicense } from '@secure-build/common/formats/spdx-license';

for (const { text, expected } of [
  { text: 'MIT', expected: { kind: 'id', id: 'MIT' } },
  { text: 'apache-2.0', expected: { kind: 'id', id: 'Apache-2.0' } },
  { text: '(MIT OR Apache-2.0)', expected: { kind: 'expression', expression: '(MIT OR Apache-2.0)' } },
  { text: 'mit and ISC', expected: { kind: 'expression', expression: 'MIT AND ISC' } },
  {
    text: 'GPL-2.0-only WITH Classpath-exception-2.0',
    expected: { kind: 'expression', expression: 'GPL-2.0-only WITH Classpath-exception-2.0' },
  },
  { text: 'LicenseRef-own', expected: { kind: 'expression', expression: 'LicenseRef-own' } },
  { text: 'Apache-2.0+', expected: { kind: 'expression', expression: 'Apache-2.0+' } },
  { text: 'SEE LICENSE IN file', expected: { kind: 'name', name: 'SEE LICENSE IN file' } },
  { text: 'MIT OR', expected: { kind: 'name', name: 'MIT OR' } },
  { text: '(MIT', expected: { kind: 'name', name: '(MIT' } },
  { text: 'UNLICENSED', expected: { kind: 'name', name: 'UNLICENSED' } },
] as const) {
  test(`the license text "${text}" is read as ${expected.kind}`, () =>
    assert.deepEqual(readLicense(text), expected));
}

test('SEC-079 the licenses "constructor", "__proto__" and "toString" are names', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    assert.deepEqual(readLicense(name), { kind: 'name', name });
  }
});

test('SEC-077 an expression of many joined alternatives is read in linear time', () => {
  const expression = Array.from({ length: 60 }, () => '(MIT OR ISC)').join(' AND ');
  const start = performance.now();
  assert.equal(readLicense(expression).kind, 'expression');
  assert.ok(performance.now() - start < 1000);
  assert.equal(readLicense(`${'('.repeat(5000)}MIT`).kind, 'name');
});
