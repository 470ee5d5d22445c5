import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suiteRepository } from '@secure-build/common/formats/suite-uris';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { expressionsIn, rootNames, searchableForm, wholeExpression } from './expressions.ts';
import { formatFinding, lintWorkflows } from './lint.ts';
import { workflowRules } from './rules/registry.ts';
import { ownPath, parseWorkflowFile } from './workflow-file.ts';
import { parseYamlTree, scalarAt, type YamlScalar } from './yaml-tree.ts';

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

for (const { expression, form } of [
  { expression: "GitHub['Workflow']", form: 'github.workflow' },
  { expression: "github [ 'workflow' ]", form: 'github.workflow' },
  { expression: 'github . workflow', form: 'github.workflow' },
  { expression: "(github)['workflow']", form: '(github).workflow' },
  { expression: "needs['a-b']['outputs'].c", form: 'needs.a-b.outputs.c' },
  { expression: "'github[''workflow'']' == x", form: "'' == x" },
  { expression: "format('{0}', github.workflow)", form: "format('', github.workflow)" },
  { expression: "x['a b']", form: "x['']" },
  { expression: 'Always ()', form: 'always ()' },
]) {
  test(`${expression} is searched as ${form}`, () => {
    assert.equal(searchableForm(expression), form);
  });
}

const PINNED = '.github/workflows/self-test-pinned.yml';
const COMMIT = 'c0ffee5aac5ba805825da76410c181273ba90b1e';
const ours = (path: string) => `${new URL(suiteRepository).pathname.slice(1)}/${path}`;

for (const { path = PINNED, uses, own } of [
  { uses: '$/actions/sign', own: 'actions/sign' },
  { uses: '$/actions/sign@v1', own: undefined },
  { uses: `${ours('.github/workflows/build.yml')}@${COMMIT}`, own: '.github/workflows/build.yml' },
  {
    path: '.github/workflows/ci.yml',
    uses: `${ours('.github/workflows/build.yml')}@${COMMIT}`,
    own: undefined,
  },
  { uses: `${ours('.github/workflows/build.yml')}@v1`, own: undefined },
  { uses: `${ours('.github/workflows/build.yml')}@${COMMIT.slice(1)}`, own: undefined },
  { uses: `${ours('actions/sign')}@${COMMIT}`, own: undefined },
  { uses: `x${ours('.github/workflows/build.yml')}@${COMMIT}`, own: undefined },
] as readonly { readonly path?: string; readonly uses: string; readonly own: string | undefined }[]) {
  test(`"${uses}" of ${path} is ${own ?? 'nothing'} of ours`, () => {
    const text: YamlScalar = { kind: 'scalar', line: 1, text: uses, style: 'plain', comment: undefined };
    assert.equal(ownPath({ path, variant: undefined }, text), own);
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
    { numRuns: fuzzRuns(500) },
  );
});
