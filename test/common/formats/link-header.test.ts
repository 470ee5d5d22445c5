import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextLink } from '@secure-build/common/formats/link-header';

for (const { why, header, next } of [
  {
    why: 'the usual two',
    header: '<https://a.example/?page=1>; rel="prev", <https://a.example/?page=3>; rel="next"',
    next: 'https://a.example/?page=3',
  },
  {
    why: 'a relative one',
    header: '</v2/app/referrers/x?last=2>; rel=next',
    next: '/v2/app/referrers/x?last=2',
  },
  { why: 'several relations in one', header: '</x>; title="a"; rel="last NEXT"', next: '/x' },
  { why: 'commas inside of the address', header: '</x?a=1,2>; rel="next"', next: '/x?a=1,2' },
  { why: 'no next', header: '</x>; rel="last"', next: undefined },
  { why: 'a word that only ends so', header: '</x>; xrel="next"', next: undefined },
  { why: 'no header', header: undefined, next: undefined },
  { why: 'no link at all', header: 'rel="next"', next: undefined },
  { why: 'far too long a line', header: `</${'x'.repeat(9000)}>; rel="next"`, next: undefined },
]) {
  test(`the next page of a listing: ${why}`, () => assert.equal(nextLink(header), next));
}
