import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePairs } from './command-files.ts';
import { spellings } from './secrets.ts';
import { readCommands } from './workflow-commands.ts';

for (const { why, line, data } of [
  { why: 'with escapes undone, %25 last', line: '::error::a%0Ab%0D%250A', data: 'a\nb\r%0A' },
  { why: 'after leading blanks', line: '  ::warning::x', data: 'x' },
  { why: 'with colons in its data', line: '::notice::a::b', data: 'a::b' },
  { why: 'in the old form, anywhere in a line', line: 'said ##[error]a%5Db', data: 'a]b' },
]) {
  test(`a command is read ${why}`, () => {
    assert.deepEqual(
      readCommands(line).commands.map((command) => command.data),
      [data],
    );
  });
}

for (const line of ['::unknown::x', 'text ::error::x', ':error::x', '::error', '##[unknown]x', '##[error']) {
  test(`no command: ${line}`, () => {
    assert.deepEqual(readCommands(line), { commands: [], text: [line] });
  });
}

test('properties are separated by commas and lose their escapes', () => {
  const [command] = readCommands('::error file=a%2Cb.ts,line=1,col=,title=x%3Ay=z::m').commands;
  assert.deepEqual(
    [...(command?.properties ?? [])],
    [
      ['file', 'a,b.ts'],
      ['line', '1'],
      ['title', 'x:y=z'],
    ],
  );
});

test('only its own token ends stop-commands', () => {
  const { commands, text } = readCommands('::stop-commands::t\n::error::a\n::other::\n::t::\n::error::b');
  assert.deepEqual(
    commands.map(({ data }) => data),
    ['t', 'b'],
  );
  assert.deepEqual(text, ['::error::a', '::other::']);
});

for (const { why, text, pairs, fault } of [
  { why: 'NAME=VALUE', text: 'a=b=c\n', pairs: [['a', 'b=c']], fault: /^none$/ },
  {
    why: 'a value of several lines with delimiters like ours',
    text: 'a<<E\nE \n=x<<E\nE\nb=1',
    pairs: [
      ['a', 'E \n=x<<E'],
      ['b', '1'],
    ],
    fault: /^none$/,
  },
  { why: 'an empty value', text: 'a<<E\nE\n', pairs: [['a', '']], fault: /^none$/ },
  {
    why: 'a value that ends in an empty line',
    text: 'a<<E\nx\n\nE\n',
    pairs: [['a', 'x\n']],
    fault: /^none$/,
  },
  { why: 'an equals sign before the marker', text: 'a=b<<E\n', pairs: [['a', 'b<<E']], fault: /^none$/ },
  { why: 'empty lines between pairs', text: '\n\na=1\n\n', pairs: [['a', '1']], fault: /^none$/ },
  {
    why: 'no end of a value',
    text: 'a=1\nb<<E\nx\n',
    pairs: [['a', '1']],
    fault: /Matching delimiter not found/,
  },
  { why: 'a line that is no pair', text: 'nothing\n', pairs: [], fault: /Invalid format/ },
  { why: 'an empty delimiter', text: 'a<<\n', pairs: [], fault: /Invalid format/ },
]) {
  test(`a command file is read as the runner reads it: ${why}`, () => {
    const read = parsePairs(text);
    assert.deepEqual([...read.values], pairs);
    assert.match(read.error ?? 'none', fault);
  });
}

for (const offset of [0, 1, 2, 3, 4, 5]) {
  test(`a secret is found in base64 behind ${offset} other bytes`, () => {
    const text = Buffer.from(`${'#'.repeat(offset)}a secret value!${'#'.repeat(offset)}`).toString('base64');
    assert.ok([...spellings('a secret value!')].some((spelling) => text.includes(spelling)));
  });
}

test('a private key is looked for line by line, its frame is not', () => {
  const found = spellings('-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END PRIVATE KEY-----\n');
  assert.ok(found.has('MIGHAgEAMBMG'));
  assert.ok(!found.has('-----END PRIVATE KEY-----'));
});
