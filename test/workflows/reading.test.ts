import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expressionsIn, rootNames, wholeExpression } from './expressions.ts';
import { formatFinding, lintWorkflows } from './lint.ts';
import { workflowRules } from './rules/registry.ts';
import { parseWorkflowFile } from './workflow-file.ts';
import { parseYamlTree, scalarAt } from './yaml-tree.ts';

for (const { why, text, fault } of [
  { why: 'no mapping', text: '- a\n', fault: /expected a mapping, found a list/ },
  { why: 'nothing', text: '', fault: /x\.yml/ },
  { why: 'one key twice', text: 'a: 1\na: 2\n', fault: /unique/ },
  { why: 'two documents', text: 'a: 1\n---\nb: 2\n', fault: /expected one YAML document, found 2/ },
  { why: 'a key that is a list', text: '? [a]\n: 1\n', fault: /a key that is no text/ },
  { why: 'a bracket that nobody closes', text: 'a: [1\n', fault: /x\.yml/ },
]) {
  test(`a file is refused, not half read: ${why}`, () => {
    assert.throws(() => parseYamlTree('x.yml', text), fault);
  });
}

test('values keep their line, their style and the comment behind them', () => {
  const { root } = parseYamlTree(
    'x.yml',
    [
      'plain: a # why',
      "single: 'b # no comment'",
      'double: "c" # so',
      'block: |',
      '  d # part of it',
      'none:',
    ].join('\n'),
  );
  assert.deepEqual(
    ['plain', 'single', 'double', 'block', 'none'].map((key) => {
      const scalar = scalarAt(root, key);
      return [scalar?.line, scalar?.style, scalar?.text, scalar?.comment];
    }),
    [
      [1, 'plain', 'a', 'why'],
      [2, 'single', 'b # no comment', undefined],
      [3, 'double', 'c', 'so'],
      [4, 'block', 'd # part of it\n', undefined],
      [6, 'plain', '', undefined],
    ],
  );
});

/** Braces of an expression, which this file should not hold itself. */
const braced = (inside: string) => `$${`{{${inside}}}`}`;

for (const { text, expressions } of [
  { text: 'no expression', expressions: [] },
  { text: `a ${braced(' b ')} c ${braced('d')}`, expressions: ['b', 'd'] },
  { text: braced(" format('}}', a) "), expressions: ["format('}}', a)"] },
  { text: braced(" 'it''s' || vars.A "), expressions: ["'it''s' || vars.A"] },
  { text: '$ {{ a }}', expressions: [] },
]) {
  test(`expressions in ${text}`, () => {
    assert.deepEqual(expressionsIn(text), expressions);
  });
}

test('a whole text is one expression, or it is not', () => {
  assert.equal(wholeExpression(braced(' a ')), 'a');
  for (const text of ['a', `x${braced('a')}`, `${braced('a')}${braced('b')}`, `${braced('a')} b`])
    assert.equal(wholeExpression(text), undefined, text);
});

for (const { expression, names } of [
  { expression: "vars['A']", names: ['vars'] },
  { expression: 'Vars.A', names: ['vars'] },
  { expression: 'toJSON(secrets)', names: ['tojson', 'secrets'] },
  { expression: "steps.vars.outputs.secrets == 'vars.A'", names: ['steps'] },
]) {
  test(`what ${expression} begins a path with`, () => {
    assert.deepEqual(rootNames(expression), names);
  });
}

/** Pieces that meet every branch of the rules, in any order and nesting. */
const words = fc.constantFrom(
  ...[
    'on',
    'jobs',
    'steps',
    'uses',
    'run',
    'with',
    'permissions',
    'needs',
    'if',
    'runs-on',
    'concurrency',
    'a',
  ],
);
const anything = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      '',
      'x',
      braced('vars.a'),
      braced("secrets['b'] ||"),
      '$/actions/sign',
      'docker://',
      '*',
      'a\nb',
    ),
    fc.integer(),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(words, tie('node'), { maxKeys: 6 }),
  ),
})).node;

test('whatever a workflow holds where, the rules answer with findings', () => {
  fc.assert(
    fc.property(fc.dictionary(words, anything, { minKeys: 1, maxKeys: 8 }), (document) => {
      const file = parseWorkflowFile('.github/workflows/x.yml', JSON.stringify(document));
      for (const finding of lintWorkflows([file], workflowRules))
        assert.match(formatFinding(finding), /^\.github\/workflows\/x\.yml:\d+: WF-\d\d: /);
    }),
    { numRuns: 500 },
  );
});
