import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import { parsePolicyYaml, valueOfYaml } from '@secure-build/common/formats/policy-yaml';

async function refusal(source: string | Uint8Array): Promise<string> {
  try {
    await parsePolicyYaml(typeof source === 'string' ? utf8(source) : source, 'p.yaml');
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'policy/yaml', String(error));
    // The remedy is the same for all.
    return formatProblem(error).split('\n').slice(0, -1).join('\n');
  }
  throw new Error('accepted');
}

for (const { why, text, value } of [
  {
    why: 'block and flow style',
    text: 'a:\n  - b\n  - { c: 1, d: [true] }\n',
    value: '{"a":["b",{"c":1,"d":[true]}]}',
  },
  { why: 'comments', text: '# one\na: b # two\n', value: '{"a":"b"}' },
  { why: 'one document mark', text: '---\na: b\n...\n', value: '{"a":"b"}' },
  { why: 'line ends of Windows', text: 'a: b\r\nc: d\r\n', value: '{"a":"b","c":"d"}' },
  {
    why: 'the words of YAML 1.1 as text',
    text: 'a: yes\nb: on\nc: 12:30:45\nd: 0777\n',
    value: '{"a":"yes","b":"on","c":"12:30:45","d":777}',
  },
  { why: 'quotes and escapes', text: `a: "x\\ty"\nb: 'it''s'\n`, value: '{"a":"x\\ty","b":"it\'s"}' },
  { why: 'text of several lines', text: 'a: |\n  one\n  two\n', value: '{"a":"one\\ntwo\\n"}' },
  { why: 'nothing', text: '', value: 'null' },
  {
    why: 'a key of a prototype',
    text: '__proto__: 1\nconstructor: 2\n',
    value: '{"__proto__":1,"constructor":2}',
  },
  { why: 'what looks like a merge', text: '<<: x\n', value: '{"<<":"x"}' },
]) {
  test(`a policy file may have ${why}`, async () => {
    assert.equal(formatCanonicalJson(valueOfYaml(await parsePolicyYaml(utf8(text), 'p.yaml'))), value);
  });
}

test('every value knows its line and column', async () => {
  const node = await parsePolicyYaml(utf8('# comment\na:\n  - x\n  - key: 1.10\n'), 'p.yaml');
  assert.ok(node.kind === 'map');
  const list = node.entries.get('a')?.value;
  assert.ok(list?.kind === 'list' && list.items[1]?.kind === 'map');
  const entry = list.items[1].entries.get('key');
  assert.deepEqual(entry?.keyAt, { file: 'p.yaml', line: 4, column: 5 });
  assert.deepEqual(entry?.value, {
    kind: 'number',
    value: 1.1,
    spelled: '1.10',
    at: { file: 'p.yaml', line: 4, column: 10 },
  });
});

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

for (const { why, text, says } of [
  { why: 'a tab', text: 'a:\n\tb: 1\n', says: 'p.yaml:2:1: tab character: use spaces' },
  { why: 'a tab after a colon', text: 'a:\tb\n', says: 'p.yaml:1:3: tab character: use spaces' },
  {
    why: 'an anchor that nothing uses',
    text: 'a: &x b\n',
    says: 'p.yaml:1:4: anchor "&x": write the value where it belongs',
  },
  {
    why: 'an anchor and its alias',
    text: 'a: &x [b]\nc: *x\n',
    says: 'p.yaml:1:4: anchor "&x": write the value where it belongs\n  p.yaml:2:4: alias "*x": write the value where it belongs [policy/yaml]',
  },
  { why: 'a tag', text: 'a: !!str 1\n', says: 'p.yaml:1:4: tag "!!str": a policy needs none' },
  { why: 'a tag on a key', text: '!!str a: 1\n', says: 'p.yaml:1:1: tag "!!str": a policy needs none' },
  {
    why: 'a directive',
    text: '%YAML 1.1\n---\na: yes\n',
    says: 'p.yaml:1:1: directive "%YAML 1.1": a policy is YAML 1.2 without directives',
  },
  {
    why: 'two documents',
    text: 'a: 1\n---\nb: 2\n',
    says: 'p.yaml:2:1: second document: a policy is one document',
  },
  {
    why: 'a key that stands twice',
    text: 'a: 1\nb: 2\na: 3\n',
    says: 'p.yaml:3:1: key "a" stands twice (first on line 1)',
  },
  {
    why: 'a key that stands twice in flow style',
    text: '{ a: 1, a: 2 }',
    says: 'p.yaml:1:9: key "a" stands twice (first on line 1)',
  },
  { why: 'a number as key', text: '1: a\n', says: 'p.yaml:1:1: a key must be text: quote it' },
  { why: 'a list as key', text: '? [a]\n: b\n', says: 'p.yaml:1:3: a key must be text: quote it' },
  { why: 'an empty key', text: ': b\n', says: 'p.yaml:1:1: a key must be text: quote it' },
  { why: 'infinity', text: 'a: .inf\n', says: 'p.yaml:1:4: .inf is no finite number' },
  { why: 'what is not a number', text: 'a: .nan\n', says: 'p.yaml:1:4: .nan is no finite number' },
  { why: 'an infinity by exponent', text: 'a: 1e999\n', says: 'p.yaml:1:4: 1e999 is no finite number' },
  {
    why: 'a number that a double cannot hold',
    text: 'a: 12345678901234567890\n',
    says: 'p.yaml:1:4: 12345678901234567890 is too large to be exact: quote it if it is text',
  },
  { why: 'a byte order mark', text: '\uFEFFa: 1\n', says: 'p.yaml:1:1: byte order mark at the start' },
  {
    why: 'text that runs from right to left',
    text: 'a: "x\u202Ey"\n',
    says: 'p.yaml:1:6: invisible character U+202E',
  },
  { why: 'a lone carriage return', text: 'a: 1\rb: 2\n', says: 'p.yaml:1:5: invisible character U+000D' },
  { why: 'a lone surrogate by escape', text: 'a: "\\ud800"\n', says: 'p.yaml:1:4: lone surrogate in a text' },
  { why: 'a bracket without its end', text: 'a: [1\n', says: /^p\.yaml:\d+:\d+: not valid YAML: / },
  { why: 'two values on one line', text: 'a: b: c\n', says: /^p\.yaml:1:\d+: not valid YAML: / },
  { why: '33 levels', text: deep(33), says: 'p.yaml:1:33: nested deeper than 32 levels' },
  { why: '10,000 levels', text: deep(10_000), says: 'p.yaml:1:33: nested deeper than 32 levels' },
  { why: '10,000 levels of compact lists', text: '- '.repeat(10_000), says: /nested deeper than 32 levels$/ },
]) {
  test(`SEC-076 a policy file may not have ${why}`, async () => {
    const said = await refusal(text);
    if (typeof says === 'string') assert.equal(said, says);
    else assert.match(said, says);
  });
}

test('32 levels are accepted', async () => {
  await parsePolicyYaml(utf8(deep(32)), 'p.yaml');
});

test('SEC-076 a policy that is no UTF-8, or larger than 1 MiB, is refused', async () => {
  assert.equal(await refusal(Uint8Array.of(0x61, 0x3a, 0x20, 0xff)), 'p.yaml: not UTF-8 text');
  assert.equal(await refusal(new Uint8Array(1024 * 1024 + 1)), 'p.yaml: larger than 1048576 bytes');
});

test('all faults are named together, up to a bound', async () => {
  const said = (await refusal('x: &a 1\n'.repeat(60))).split('\n');
  assert.equal(said.length, 51);
  assert.equal(said[50], '  and 10 more');
});

test('SEC-077 twenty thousand keys are read, and 1 MiB of tokens is refused before it costs much', async () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
  const node = await parsePolicyYaml(utf8(keys), 'p.yaml');
  assert.ok(node.kind === 'map' && node.entries.size === 20_000);
  for (const piece of [',', '{}\n', '"', '# c\n', '*a\n']) {
    assert.match(
      await refusal(`[${piece.repeat(1_000_000 / piece.length)}`),
      /more than 200000 tokens|levels/,
    );
  }
});

test('SEC-077 aliases are refused before anything is expanded', async () => {
  const bomb = Array.from(
    { length: 30 },
    (_, index) => `b${index}: &b${index} [*b${index - 1}, *b${index - 1}]`,
  );
  assert.match(await refusal(`a: &b-1 [x]\n${bomb.join('\n')}`), /anchor "&b-1"/);
});
