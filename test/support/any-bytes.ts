import assert from 'node:assert/strict';
import type { Bytes } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import fc from 'fast-check';

/** Whatever goes in, a value comes out or a `Problem`. */
export function onlyProblems<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.notEqual(error.code, 'run/unexpected');
    return undefined;
  }
}

/** Good bytes with parts replaced, doubled or taken out: they get further into a parser than noise does. */
export function spliced(good: Bytes): fc.Arbitrary<Bytes> {
  const place = fc.nat({ max: good.length });
  return fc.tuple(place, place, fc.uint8Array({ maxLength: 12 })).map(([from, to, part]) => {
    return Buffer.concat([good.subarray(0, Math.min(from, to)), part, good.subarray(to)]);
  });
}

/** Good bytes of which up to three have another value: all lengths stay right. */
export function overwritten(good: Bytes): fc.Arbitrary<Bytes> {
  const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 }));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const bytes = Buffer.from(good);
    for (const [at, difference] of changes) bytes[at] = (bytes[at] ?? 0) ^ difference;
    return bytes;
  });
}

export const anyBytesNear = (...good: readonly Bytes[]): fc.Arbitrary<Bytes> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    ...good.flatMap((bytes) => [spliced(bytes), overwritten(bytes)]),
  );

/** Each of the bytes with each of its bits flipped, one at a time. */
export function* bitFlips(good: Bytes): Generator<{ readonly at: number; readonly bytes: Bytes }> {
  for (let bit = 0; bit < good.length * 8; bit += 1) {
    const bytes = Buffer.from(good);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield { at: bit >> 3, bytes };
  }
}
