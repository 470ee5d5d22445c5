import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { buildPurl, canonicalPurl, parsePurl } from '@secure-build/common/formats/purl/purl';

for (const { why, text, canonical } of [
  {
    why: 'a scope that nobody encoded',
    text: 'pkg:npm/@babel/core@7.0.0',
    canonical: 'pkg:npm/%40babel/core@7.0.0',
  },
  { why: 'an encoded scope', text: 'pkg:npm/%40babel/core', canonical: 'pkg:npm/%40babel/core' },
  { why: 'a plus sign in a version', text: 'pkg:npm/a@1.0.0+build', canonical: 'pkg:npm/a@1.0.0%2Bbuild' },
  { why: 'qualifiers out of order', text: 'pkg:npm/a@1?z=1&b=2', canonical: 'pkg:npm/a@1?b=2&z=1' },
  {
    why: 'an address as a qualifier',
    text: 'pkg:npm/a@1?vcs_url=git+https://h/p@c',
    canonical: 'pkg:npm/a@1?vcs_url=git%2Bhttps:%2F%2Fh%2Fp%40c',
  },
  { why: 'an empty qualifier', text: 'pkg:npm/a@1?b=', canonical: 'pkg:npm/a@1' },
  { why: 'a subpath that climbs', text: 'pkg:npm/a@1#../x/./y/', canonical: 'pkg:npm/a@1#x/y' },
  {
    why: 'double-encoded text stays what it says',
    text: 'pkg:npm/%2540a/b@1',
    canonical: 'pkg:npm/%2540a/b@1',
  },
]) {
  test(`a purl is written canonical: ${why}`, () => assert.equal(canonicalPurl(text), canonical));
}

for (const { why, text, message } of [
  { why: 'no scheme', text: 'npm/a', message: /does not start with "pkg:"/ },
  { why: 'no name', text: 'pkg:npm', message: /has no name/ },
  { why: 'a type with a blank', text: 'pkg:n m/a', message: /has the type "n m"/ },
  { why: 'a qualifier twice', text: 'pkg:npm/a?b=1&b=2', message: /"b" twice/ },
  { why: 'a percent sign that encodes nothing', text: 'pkg:npm/%zz', message: /percent sign/ },
  { why: 'a slash hidden in a namespace', text: 'pkg:golang/a%2Fb/c', message: /encoded "\/"/ },
  { why: 'a required qualifier is missing', text: 'pkg:julia/Dates', message: /lacks the qualifier "uuid"/ },
]) {
  test(`parsePurl refuses: ${why}`, () => {
    assert.throws(
      () => parsePurl(text),
      (error) => error instanceof Problem && error.code === 'purl/invalid' && message.test(error.message),
    );
  });
}

test('SEC-079 the type "constructor" and the key "__proto__" are text, not properties of tables', () => {
  assert.equal(buildPurl({ type: 'constructor', name: '__proto__' }), 'pkg:constructor/__proto__');
  assert.equal(parsePurl('pkg:generic/toString?constructor=1').qualifiers?.get('constructor'), '1');
});

test('a name with a newline and markup is encoded whole', () => {
  const purl = buildPurl({ type: 'npm', name: '<script>\n::error::' });
  assert.equal(purl, 'pkg:npm/%3Cscript%3E%0A::error::');
  assert.equal(parsePurl(purl).name, '<script>\n::error::');
});
