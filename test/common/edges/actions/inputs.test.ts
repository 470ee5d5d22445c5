import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import { givenInputs } from '@secure-build/common/edges/actions/host';
import {
  block,
  flag,
  type InputTable,
  lines,
  oneOf,
  readInputs,
  someOf,
  text,
  wholeNumber,
} from '@secure-build/common/edges/actions/inputs';

const table = {
  format: oneOf(['cyclonedx', 'spdx'], { meaning: 'Format.', default: 'cyclonedx' }),
  'fail-under': wholeNumber(0, 100, { meaning: 'Score.', default: 0 }),
  'artifact-path': lines({ meaning: 'Globs of the built files.', required: true }),
  'fail-on': someOf(['empty', 'invalid'], { meaning: 'Reasons.', default: ['empty'] }),
  'allow-empty': flag({ meaning: 'Unsafe.' }),
  name: text({ meaning: 'Name.' }),
  build: block({ meaning: 'Command.' }),
} as const satisfies InputTable;

const read = (given: Readonly<Record<string, string>>) =>
  readInputs(
    table,
    new Map(Object.entries({ 'artifact-path': 'dist/*', ...given })),
    (name) => `input "${name}"`,
  );

function refusalOf(given: Readonly<Record<string, string>>): string {
  try {
    read(given);
  } catch (error) {
    assert.ok(error instanceof Problem && error.exit === 2);
    return formatProblem(error);
  }
  return 'accepted';
}

test('inputs are typed, lists are one per line, and what is empty has its default', () => {
  assert.deepEqual(
    read({
      'artifact-path': ' a \n\n b\r\n',
      'fail-under': '70',
      'allow-empty': 'True',
      format: '',
      name: '  x ',
      build: 'a\nb',
    }),
    {
      format: 'cyclonedx',
      'fail-under': 70,
      'artifact-path': ['a', 'b'],
      'fail-on': ['empty'],
      'allow-empty': true,
      name: 'x',
      build: 'a\nb',
    },
  );
});

for (const { given, fault } of [
  { given: { format: 'xml' }, fault: 'input "format": expected one of cyclonedx, spdx; got "xml"' },
  {
    given: { 'fail-under': '12abc' },
    fault: 'input "fail-under": expected a whole number from 0 to 100; got "12abc"',
  },
  {
    given: { 'fail-under': '7O' },
    fault: 'input "fail-under": expected a whole number from 0 to 100; got "7O"',
  },
  {
    given: { 'fail-under': '1e1' },
    fault: 'input "fail-under": expected a whole number from 0 to 100; got "1e1"',
  },
  {
    given: { 'fail-under': '101' },
    fault: 'input "fail-under": expected a whole number from 0 to 100; got "101"',
  },
  { given: { 'allow-empty': 'yes' }, fault: 'input "allow-empty": expected true or false; got "yes"' },
  {
    given: { 'fail-on': 'empty\nnever' },
    fault: 'input "fail-on": expected one of empty, invalid; got "empty\\nnever"',
  },
  { given: { 'artifact-path': '  ' }, fault: 'input "artifact-path" is needed: Globs of the built files.' },
  { given: { name: 'a\nb' }, fault: 'input "name": expected one line of text; got "a\\nb"' },
  { given: { formt: 'spdx' }, fault: 'input "formt" is unknown. Did you mean "format"?' },
  { given: { constructor: 'x' }, fault: 'input "constructor" is unknown.' },
  { given: { __proto__x: 'x' }, fault: 'input "__proto__x" is unknown.' },
]) {
  test(`SEC-139 an input is refused with exit 2: ${fault}`, () => {
    assert.equal(refusalOf(given).split('\n')[0], fault);
  });
}

test('SEC-139 all faults of one run are named together', () => {
  assert.equal(
    refusalOf({ format: 'xml', 'fail-under': 'x', nmae: 'y' }),
    [
      '3 inputs are not understood:',
      '  input "nmae" is unknown. Did you mean "name"?',
      '  input "format": expected one of cyclonedx, spdx; got "xml"',
      '  input "fail-under": expected a whole number from 0 to 100; got "x"',
      'Correct every listed input; the table in the README of the action shows what each one takes. [input/invalid]',
    ].join('\n'),
  );
});

test('INPUT_ variables are read as the runner writes them: upper case, hyphens kept', () => {
  const given = givenInputs(table, {
    'INPUT_ARTIFACT-PATH': 'a',
    INPUT_FORMAT: '',
    INPUT_UNKNOWN: 'x',
    INPUT_EMPTY: '',
    PATH: '/bin',
  });
  assert.deepEqual(
    [...given],
    [
      ['artifact-path', 'a'],
      ['format', ''],
      ['unknown', 'x'],
    ],
  );
});
