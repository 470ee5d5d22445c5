import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPositionals, parseArguments } from '@secure-build/cli/arguments';
import { Problem } from '@secure-build/common/core/problem';
import { flag, type InputTable, lines, oneOf, text } from '@secure-build/common/edges/actions/inputs';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const table = {
  format: oneOf(['a', 'b'], { meaning: 'Format.', default: 'a' }),
  'artifact-path': lines({ meaning: 'Globs.', required: true }),
  'allow-empty': flag({ meaning: 'Unsafe.' }),
  name: text({ meaning: 'Name.' }),
} as const satisfies InputTable;

const parse = (...words: readonly string[]) => {
  const { given, positionals, common } = parseArguments(words, table);
  return { given: Object.fromEntries(given), positionals, common: [...common] };
};

test('flags are inputs: with a value, with "=", repeated for lists, alone for switches', () => {
  assert.deepEqual(
    parse(
      'x',
      '--format',
      'b',
      '--artifact-path=a',
      '--artifact-path',
      'b',
      '--allow-empty',
      '--json',
      '--',
      '--y',
    ),
    {
      given: { format: 'b', 'artifact-path': 'a\nb', 'allow-empty': 'true' },
      positionals: ['x', '--y'],
      common: ['json'],
    },
  );
  assert.deepEqual(parse('--name=--x', '--allow-empty=false').given, { name: '--x', 'allow-empty': 'false' });
  assert.deepEqual(parse('--name=', '-').positionals, ['-']);
});

for (const { words, fault } of [
  { words: ['--formta', 'a'], fault: '"--formta" is unknown. Did you mean "--format"?' },
  { words: ['--artefact-path', 'a'], fault: '"--artefact-path" is unknown. Did you mean "--artifact-path"?' },
  { words: ['--jsno'], fault: '"--jsno" is unknown. Did you mean "--json"?' },
  { words: ['--json=true'], fault: '"--json" is unknown. Did you mean "--json"?' },
  { words: ['-q'], fault: '"-q" is unknown: flags are written in full.' },
  { words: ['--name'], fault: '"--name" needs a value; write --name=VALUE if it starts with "--"' },
  { words: ['--name', '--json'], fault: '"--name" needs a value; write --name=VALUE if it starts with "--"' },
  { words: ['--name', 'a', '--name', 'b'], fault: '"--name" is given twice' },
  { words: ['--__proto__', 'a'], fault: '"--__proto__" is unknown.' },
  { words: ['--constructor=a'], fault: '"--constructor" is unknown.' },
]) {
  test(`SEC-139 ${words.join(' ')} is refused with exit 2: ${fault}`, () => {
    assert.throws(
      () => parse(...words),
      (error: unknown) => error instanceof Problem && error.exit === 2 && error.message === fault,
    );
  });
}

test('all faults of a command line are named together', () => {
  assert.throws(
    () => parse('--x', '--name', 'a', '--name', 'b'),
    (error: unknown) => error instanceof Problem && error.details.length === 2,
  );
});

test('too many and too few arguments without a flag are refused', () => {
  const verify = { name: 'verify', positionals: { usage: 'FOLDER', min: 1, max: 1 } };
  assert.throws(() => checkPositionals(verify, []), /verify needs FOLDER/);
  assert.throws(() => checkPositionals(verify, ['a', 'b']), /"b" is not understood: verify takes FOLDER/);
  assert.throws(
    () => checkPositionals({ name: 'sbom' }, ['a']),
    /"a" is not understood: sbom takes flags only/,
  );
  checkPositionals(verify, ['a']);
});

test('any words give arguments or a Problem, always', () => {
  const word = fc.oneof(
    fc.constantFrom('--name', '--format=a', '--', '--json', '--allow-empty', '-', 'x'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      try {
        parse(...words);
      } catch (error) {
        assert.ok(error instanceof Problem, String(error));
      }
    }),
    { numRuns: fuzzRuns(1000) },
  );
});

test('SEC-154 a key pasted as a word of the command line is not printed', () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----';
  for (const words of [[pem], ['--signers', pem], [`-${pem}`]]) {
    assert.throws(
      () => checkPositionals({ name: 'sign' }, parseArguments(words, {}).positionals),
      (error: Error) => {
        const said = JSON.stringify([error.message, error]);
        return said.includes('a PEM text') && !said.includes('MIGH');
      },
    );
  }
});
