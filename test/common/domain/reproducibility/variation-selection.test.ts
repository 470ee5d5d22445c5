import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { canaryOf } from '@secure-build/common/domain/reproducibility/canary';
import {
  selectVariations,
  variationIds,
} from '@secure-build/common/domain/reproducibility/variation-selection';
import { variations } from '@secure-build/common/domain/reproducibility/variations/registry';

const KNOWN = 'Known: minimal, path, home, tz, locale, umask, env, path-suffix.';

for (const { lines, varied, required } of [
  { lines: [], varied: variationIds, required: [] },
  { lines: ['minimal'], varied: variationIds, required: [] },
  { lines: ['-locale'], varied: variationIds.filter((id) => id !== 'locale'), required: [] },
  {
    lines: ['minimal', '-locale', '-tz'],
    varied: ['path', 'home', 'umask', 'env', 'path-suffix'],
    required: [],
  },
  { lines: ['tz', 'path'], varied: ['path', 'tz'], required: ['path', 'tz'] },
  { lines: ['minimal', 'locale'], varied: variationIds, required: ['locale'] },
  { lines: ['tz', 'path', '-tz'], varied: ['path'], required: ['path'] },
]) {
  test(`variations [${lines.join(' ')}] vary ${varied.join(' ')} and require ${required.join(' ') || 'none'}`, () => {
    assert.deepEqual(selectVariations(lines), { varied, required });
  });
}

for (const { lines, message } of [
  { lines: ['timezone'], message: `variations: unknown name "timezone". Did you mean "tz"? ${KNOWN}` },
  { lines: ['locle'], message: `variations: unknown name "locle". Did you mean "locale"? ${KNOWN}` },
  { lines: ['-unmask'], message: `variations: unknown name "unmask". Did you mean "umask"? ${KNOWN}` },
  { lines: ['__proto__'], message: `variations: unknown name "__proto__". ${KNOWN}` },
  ...[
    'user',
    'host',
    'cpu',
    'dirorder',
    'aslr',
    'clock',
    'network',
    'cache',
    'kernel',
    'standard',
    'harsh',
  ].map((name) => ({ lines: [name], message: `variations: "${name}" is not in this version. ${KNOWN}` })),
]) {
  test(`variations [${lines.join(' ')}] are refused by name`, () => {
    assert.throws(
      () => selectVariations(lines),
      (error) =>
        error instanceof Problem &&
        error.code === 'reproducibility/unknown-variation' &&
        error.exit === 2 &&
        error.message === message,
    );
  });
}

for (const lines of [variationIds.map((id) => `-${id}`), ['-minimal'], ['tz', '-tz']]) {
  test(`variations [${lines.join(' ')}] are refused: nothing would be varied`, () => {
    assert.throws(
      () => selectVariations(lines),
      (error) => error instanceof Problem && error.code === 'input/invalid',
    );
  });
}

test('values are the same for the same sources, and no value is a part of another or of equal length on both sides', () => {
  const seed = 'a'.repeat(40);
  const canaries = variations.flatMap(({ id }) => [canaryOf(seed, 'a', id), canaryOf(seed, 'b', id)]);
  assert.deepEqual(
    canaries,
    variations.flatMap(({ id }) => [canaryOf(seed, 'a', id), canaryOf(seed, 'b', id)]),
  );
  for (const canary of canaries) {
    assert.ok(canary.length >= 8);
    assert.ok(!canaries.some((other) => other !== canary && other.includes(canary)));
  }
  for (const { id } of variations) {
    assert.notEqual(canaryOf(seed, 'a', id).length, canaryOf(seed, 'b', id).length);
    assert.notEqual(canaryOf(seed, 'a', id), canaryOf('b'.repeat(40), 'a', id));
  }
});

test('every factor has an id of its own and says what it is, why it matters and what to do', () => {
  assert.equal(new Set(variationIds).size, variations.length);
  for (const { id, title, why, remedy, ifNotApplied } of variations) {
    for (const text of [title, why, remedy, ifNotApplied]) assert.ok(text.length > 5, id);
  }
});
