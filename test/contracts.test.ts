import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadSources } from '@secure-build/tooling/load-sources';
import { actionNames, root } from '@secure-build/tooling/project';
import { compositeFaults, contractFaults } from './structure/contracts.ts';
import { planted, readRepository } from './structure/source-tree.ts';

const tree = readRepository();

for (const name of actionNames) {
  test(`${name}: action.yml, inputs.ts, outputs.ts and README say the same`, async () => {
    const { actions } = await loadSources(root);
    const contract = actions.find((action) => action.name === name);
    assert.ok(contract !== undefined);
    assert.deepEqual(contractFaults(tree, contract), []);
  });
}

test('the action at the root passes on what the five know, and all that it takes', async () => {
  const { actions } = await loadSources(root);
  assert.deepEqual(compositeFaults(tree, actions), []);
});

test('all five actions have the evidence folder as an input of the same words', async () => {
  const { actions } = await loadSources(root);
  assert.equal(new Set(actions.map(({ inputs }) => inputs['evidence-path']?.meaning)).size, 1);
});

const good = {
  'actions/x/action.yml': [
    'name: X',
    'description: Does x',
    'inputs:',
    '  mode:',
    '    description: "How."',
    '    default: "a"',
    '  path:',
    '    description: "Where."',
    '    required: true',
    'outputs:',
    '  done:',
    '    description: "What."',
    'runs:',
    '  using: node24',
    '  main: ../../dist/x/index.js',
    '',
  ].join('\n'),
  'actions/x/README.md': [
    '# x',
    '<!-- generated:inputs -->',
    '| input | meaning |',
    '| `mode` | How. |',
    '| `path` | Where. |',
    '<!-- /generated -->',
    '<!-- generated:outputs -->',
    '| output | meaning |',
    '| `done` | What. |',
    '<!-- /generated -->',
  ].join('\n'),
  'actions/x/src/main.ts':
    "void runAction<typeof inputs, OutputName>({ name: 'x', inputs, load: () => import('./run.ts') });\n",
  'actions/x/src/inputs.ts': '',
  'actions/x/src/outputs.ts': '',
  'actions/x/src/run.ts': '',
  'actions/x/src/summary.ts': '',
};
const contract = {
  name: 'x',
  inputs: {
    mode: { meaning: 'How.', required: false, defaultText: 'a' },
    path: { meaning: 'Where.', required: true },
  },
  outputs: { done: 'What.' },
};

test('a small action that keeps its contract has no fault', () => {
  assert.deepEqual(contractFaults(new Map(Object.entries(good)), contract), []);
});

const yaml = good['actions/x/action.yml'];
for (const { why, changes, fault } of [
  {
    why: 'an input that action.yml lacks',
    changes: {
      'actions/x/action.yml': yaml.replace('  path:\n    description: "Where."\n    required: true\n', ''),
    },
    fault: /action\.yml: inputs/,
  },
  {
    why: 'another default',
    changes: { 'actions/x/action.yml': yaml.replace('default: "a"', 'default: "b"') },
    fault: /action\.yml: inputs/,
  },
  {
    why: 'another meaning of an output',
    changes: { 'actions/x/action.yml': yaml.replace('"What."', '"Else."') },
    fault: /action\.yml: outputs/,
  },
  {
    why: 'an input that no longer exists in the README',
    changes: { 'actions/x/README.md': good['actions/x/README.md'].replace('| `path`', '| `paths`') },
    fault: /README\.md: inputs/,
  },
  {
    why: 'another version of Node',
    changes: { 'actions/x/action.yml': yaml.replace('node24', 'node20') },
    fault: /runs/,
  },
  {
    why: 'the bundle of another action',
    changes: { 'actions/x/action.yml': yaml.replace('/x/', '/y/') },
    fault: /runs/,
  },
  {
    why: 'a missing file',
    changes: { 'actions/x/src/summary.ts': undefined },
    fault: /every action has this file/,
  },
  {
    why: 'an entry that does more',
    changes: { 'actions/x/src/main.ts': `console.log(1);\n${good['actions/x/src/main.ts']}` },
    fault: /main\.ts: expected only/,
  },
]) {
  test(`a planted violation is caught: ${why}`, () => {
    const faults = contractFaults(planted(new Map(Object.entries(good)), changes), contract);
    assert.ok(
      faults.some((found) => fault.test(found)),
      faults.join('\n'),
    );
  });
}

const composite = readFileSync(new URL('./fixtures/contracts/composite.yml', import.meta.url), 'utf8');

for (const { why, text, fault } of [
  { why: 'nothing', text: composite, fault: undefined },
  { why: 'no word on the level', text: composite.replace(/^.*\n/, ''), fault: /first line/ },
  {
    why: 'an action by a path of the caller',
    text: composite.replace('$/', './'),
    fault: /the five actions/,
  },
  {
    why: 'an input that the action lacks',
    text: composite.replace('        path:', '        paths:'),
    fault: /has no input "paths"/,
  },
  {
    why: 'an input that goes nowhere',
    text: composite.replace('inputs.path', 'inputs.other'),
    fault: /"path" is passed to nothing/,
  },
  {
    why: 'an output that no step has',
    text: composite.replace('outputs.done', 'outputs.gone'),
    fault: /output "gone"/,
  },
]) {
  test(`the root action, planted violation: ${why}`, () => {
    const faults = compositeFaults(new Map([['action.yml', text]]), [contract]);
    if (fault === undefined) assert.deepEqual(faults, []);
    else
      assert.ok(
        faults.some((found) => fault.test(found)),
        faults.join('\n'),
      );
  });
}
