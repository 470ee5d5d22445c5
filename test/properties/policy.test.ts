import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { parsePolicy } from '@secure-build/common/domain/policy/policy';
import { parsePolicyYaml, valueOfYaml } from '@secure-build/common/formats/policy-yaml';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const starter = readFileSync(
  join(import.meta.dirname, '../../actions/policy-gate/starter-policy.yaml'),
  'utf8',
);

async function onlyProblems(bytes: Uint8Array): Promise<void> {
  try {
    await parsePolicy(bytes, 'policy.yaml');
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.exit, 2);
  }
}

test('any bytes are a policy or a Problem with exit 2', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), onlyProblems), {
    numRuns: fuzzRuns(500),
  });
});

test('any text of YAML signs is a policy or a Problem with exit 2', async () => {
  const signs = fc.constantFrom(
    ...[
      '\n',
      '  ',
      '- ',
      ': ',
      'a',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '?',
      '&x',
      '*x',
      '!t',
      '|',
      '>',
      '#',
      '---',
      '\t',
      '%',
      '0',
      '.inf',
      '\\',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(signs, { maxLength: 60 }), (parts) => onlyProblems(utf8(parts.join('')))),
    { numRuns: fuzzRuns(1000) },
  );
});

test('a policy with one piece exchanged is a policy or a Problem with exit 2', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(starter.length), fc.nat(20), fc.string({ maxLength: 10 }), (at, length, piece) =>
      onlyProblems(utf8(starter.slice(0, at) + piece + starter.slice(at + length))),
    ),
    { numRuns: fuzzRuns(500) },
  );
});

test('JSON is read as the same value', async () => {
  // Whole numbers beyond 2^53 are refused: not every one of them is a double.
  const isExact = (value: unknown) => !/\d{16}|e\+/.test(JSON.stringify(value));
  const json = fc
    .jsonValue({ maxDepth: 4 })
    .filter((value) => isExact(value) && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/u.test(JSON.stringify(value)));
  await fc.assert(
    fc.asyncProperty(json, async (value) => {
      const text = JSON.stringify(value);
      const read = await parsePolicyYaml(utf8(text), 'policy.yaml');
      assert.deepEqual(JSON.parse(JSON.stringify(valueOfYaml(read))), JSON.parse(text));
    }),
    { numRuns: fuzzRuns(500) },
  );
});
