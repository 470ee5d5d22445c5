import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Change, Differences, differencesFile, parseDifferences } from './differences.ts';

const text = readFileSync(differencesFile, 'utf8');
const good = {
  verifiers: ['other'],
  kinds: ['rekor-v2'],
  at: ['/a/*/b', '/c/**'],
  ours: 'refused',
  theirs: 'accepted',
  because: 'They pass over this member; we compare it with what was proved.',
} as const;
const listOf = (difference: object) => JSON.stringify({ differences: [difference] });

test('every written difference is in its form', () => {
  assert.ok(parseDifferences(text).length > 0);
  assert.equal(parseDifferences(listOf(good)).length, 1);
});

for (const { why, change } of [
  { why: 'a misspelled member', change: { wat: ['deleted'] } },
  { why: 'no reason', change: { because: 'because' } },
  { why: 'no verifier', change: { verifiers: [] } },
  { why: 'an unknown kind', change: { kinds: ['rekor-v3'] } },
  { why: 'everything everywhere in the middle', change: { at: ['/a/**/b'] } },
  { why: 'equal verdicts', change: { theirs: 'refused' } },
  { why: 'ours accepting whatever was changed', change: { ours: 'accepted', theirs: 'refused' } },
]) {
  test(`a difference is refused that has ${why}`, () => {
    assert.throws(() => parseDifferences(listOf({ ...good, ...change })), /not in its form/);
  });
}

for (const { why, list, change, explained } of [
  { why: 'at its place', change: { pointer: '/a/0/b' }, explained: true },
  { why: 'below its place', change: { pointer: '/c/d/e' }, explained: true },
  { why: 'at the top of its place', change: { pointer: '/c' }, explained: true },
  { why: 'at another place', change: { pointer: '/a/b' }, explained: false },
  { why: 'of another kind', change: { pointer: '/c', kind: 'no-log' }, explained: false },
  {
    why: 'of the named change',
    list: { what: ['doubled'] },
    change: { pointer: '/c', what: 'doubled' },
    explained: true,
  },
  {
    why: 'of another change',
    list: { what: ['doubled'] },
    change: { pointer: '/c', what: 'deleted' },
    explained: false,
  },
  {
    why: 'with the code',
    list: { code: 'verify/log' },
    change: { pointer: '/c', code: 'verify/log' },
    explained: true,
  },
  {
    why: 'with another code',
    list: { code: 'verify/log' },
    change: { pointer: '/c', code: 'verify/time' },
    explained: false,
  },
] as const) {
  test(`a difference explains ${explained ? 'a verdict' : 'no verdict'} ${why}`, () => {
    const differences = new Differences(parseDifferences(listOf({ ...good, ...list })));
    const asked: Change = { kind: 'rekor-v2', ...change };
    assert.equal(differences.explain('other', asked, 'refused', 'accepted') !== undefined, explained);
    assert.equal(differences.explain('other', asked, 'accepted', 'refused'), undefined);
    assert.equal(differences.explain('another', asked, 'refused', 'accepted'), undefined);
    assert.equal(differences.unmet('other').length, explained ? 0 : 1);
  });
}
