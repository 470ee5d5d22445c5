import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { parseJson } from '@secure-build/common/core/json';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

// RFC 8785, appendix B: the bits of a double and how it is written.
const numbers: readonly (readonly [bits: string, text: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

for (const [bits, text] of numbers) {
  test(`canonical JSON writes the double ${bits} as RFC 8785 appendix B does`, () => {
    assert.equal(formatCanonicalJson(Buffer.from(bits, 'hex').readDoubleBE()), text);
  });
}

for (const bits of ['7fffffffffffffff', '7ff0000000000000']) {
  test(`canonical JSON has no spelling for the double ${bits}`, () => {
    assert.throws(() => formatCanonicalJson(Buffer.from(bits, 'hex').readDoubleBE()), TypeError);
  });
}

test('canonical JSON of the sample of RFC 8785 section 3.2.2', () => {
  const sample = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  assert.equal(
    formatCanonicalJson(parseJson(sample)),
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('canonical JSON sorts keys by UTF-16 code units, as the sample of RFC 8785 section 3.2.3', () => {
  const sample = String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
    "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`;
  const values = Object.values(parseJson(formatCanonicalJson(parseJson(sample))) as Record<string, string>);
  // "1" comes first here only because JavaScript lists whole-number keys first; the text is checked below.
  assert.equal(values.length, 7);
  assert.deepEqual(
    [...formatCanonicalJson(parseJson(sample)).matchAll(/:"([^"]+)"/g)].map(([, value]) => value),
    [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ],
  );
});

test('canonical JSON refuses a lone surrogate, in a value and in a key, and leaves out absent members', () => {
  assert.throws(() => formatCanonicalJson('\ud800'), TypeError);
  assert.throws(() => formatCanonicalJson({ 'a\udfff': 1 }), TypeError);
  assert.equal(formatCanonicalJson({ b: 1, a: undefined }), '{"b":1}');
});

test('canonical JSON reads back as the same value and has one spelling for it', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value = parseJson(text, { protoKeys: 'keep' });
      const once = formatCanonicalJson(value);
      assert.equal(formatCanonicalJson(parseJson(once, { protoKeys: 'keep' })), once);
    }),
    { numRuns: fuzzRuns(500) },
  );
});
