import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRepository } from '../structure/source-tree.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

for (const { usual, asked, runs } of [
  { usual: 500, asked: undefined, runs: 500 },
  { usual: 500, asked: '100000', runs: 100_000 },
  { usual: 20_000, asked: '1000', runs: 20_000 },
]) {
  test(`a property that is usually tried ${usual} times is tried ${runs} times where ${asked ?? 'none'} are asked for`, (t) => {
    // The long run asks by the same variable.
    const { FUZZ_RUNS: outside } = process.env;
    t.after(() => {
      if (outside !== undefined) process.env.FUZZ_RUNS = outside;
    });
    Reflect.deleteProperty(process.env, 'FUZZ_RUNS');
    assert.equal(fuzzRuns(usual, asked), runs);
  });
}

for (const asked of ['', '0', '-1', '1e5', '100000 ', 'many']) {
  test(`FUZZ_RUNS that is no whole number is no silent default: ${JSON.stringify(asked)}`, () => {
    assert.throws(() => fuzzRuns(100, asked), /FUZZ_RUNS: expected a whole number/);
  });
}

/** Places that name a number of runs of their own, or none, which is a hundred. */
function ownNumbers(path: string, text: string): readonly string[] {
  return text.split('fc.assert(').flatMap((part, index) => {
    if (index === 0) return [];
    const call = part.split(/^ {0,2}\}\);$/m)[0] ?? '';
    return /numRuns: (?:Math\.\w+\()?(?:fuzzRuns\(|runs\.)|\bruns\b/.test(call)
      ? []
      : [`${path}, property ${index}`];
  });
}

test('every property takes its number of runs from fuzzRuns, so that the long run reaches it', () => {
  const tests = [...readRepository()].filter(
    ([path]) => path.endsWith('.test.ts') && !path.endsWith('number-of-runs.test.ts'),
  );
  const properties = tests.filter(([, text]) => text.includes('fc.assert('));
  assert.ok(properties.length >= 40, `only ${properties.length} files`);
  assert.deepEqual(
    properties.flatMap(([path, text]) => ownNumbers(path, text)),
    [],
  );
});

test('a property with a number of its own is found', () => {
  const head = "test('x', () => {\n  fc.assert(\n    fc.property(fc.string(), f),\n";
  assert.deepEqual(ownNumbers('a', `${head}    { numRuns: 500 },\n  );\n});\n`), ['a, property 1']);
  assert.deepEqual(ownNumbers('a', `${head}  );\n});\n`), ['a, property 1']);
  assert.deepEqual(ownNumbers('a', `${head}    { numRuns: fuzzRuns(500) },\n  );\n});\n`), []);
});
