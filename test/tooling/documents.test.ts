import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderDocuments } from '@secure-build/tooling/documents';
import { staleDocuments } from '@secure-build/tooling/generate-docs';
import type { DocumentedSources } from '@secure-build/tooling/load-sources';
import { registrySources } from '@secure-build/tooling/registry-sources';
import { parse } from 'yaml';

const action = {
  name: 'sbom',
  inputs: {
    mode: { meaning: 'How: "a" | `b`.', required: false, defaultText: 'a', takes: 'a or b' },
    path: { meaning: 'Where.', required: true, takes: 'text' },
  },
  outputs: { done: 'What.' },
  yamlText:
    'name: SBOM\ndescription: Lists parts\n# generated:inputs\nold: 1\n# /generated\n# generated:outputs\n# /generated\nruns: {}\n',
  readmeText:
    '# sbom\n\n## Permissions\n\n| permission | why |\n| --- | --- |\n| `contents: read` | it reads |\n\n<!-- generated:inputs -->\nold\n<!-- /generated -->\n<!-- generated:outputs -->\n<!-- /generated -->\n',
} as const;
const item = { id: 'npm', title: 'Npm', why: 'Since.', remedy: 'So.' };
const sources = {
  actions: [action],
  registries: [{ source: registrySources[0], items: [item] }],
  problems: { 'a/b': { exit: 2, meaning: 'It is so.', remedy: 'Do this.' } },
  schemas: {},
  workflows: { suite: 'acme/suite', texts: new Map() },
  readme: {
    text: '# Suite\n<!-- generated:diagram -->\nold\n<!-- /generated -->\n',
    diagramText: 'flowchart LR\n  a --> b\n',
  },
  buildFields: [{ pointer: '/a', source: 'run API', meaning: 'It is so.', example: 'x' }],
} as unknown as DocumentedSources;

test('the README shows the diagram of a run, and keeps everything around it', () => {
  assert.equal(
    renderDocuments(sources).get('README.md'),
    '# Suite\n<!-- generated:diagram -->\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n<!-- /generated -->\n',
  );
});

test('action.yml gets inputs and outputs that YAML reads back unchanged', () => {
  const yaml = parse(renderDocuments(sources).get('actions/sbom/action.yml') ?? '') as object;
  assert.deepEqual(yaml, {
    name: 'SBOM',
    description: 'Lists parts',
    inputs: {
      mode: { description: 'How: "a" | `b`.', default: 'a' },
      path: { description: 'Where.', required: true },
    },
    outputs: { done: { description: 'What.' } },
    runs: {},
  });
});

test('a README table has a row for each input, with a pipe that does not end a cell', () => {
  const readme = renderDocuments(sources).get('actions/sbom/README.md') ?? '';
  assert.ok(
    readme.includes('| `mode` | a or b | `a` | How: "a" \\| `b`. |\n| `path` | text | required | Where. |'),
    readme,
  );
  assert.ok(!readme.includes('old'));
});

test('the overview shows permissions and outputs side by side', () => {
  const overview = renderDocuments(sources).get('actions/README.md') ?? '';
  assert.ok(overview.includes('| `sbom` | `contents: read` | `done` |'), overview);
});

test('lines to paste stay lines: in a cell by HTML, elsewhere as a block', () => {
  const remedy = 'Add | to it:\n    permissions:\n      a: read\nThen\nrun <again>.';
  const documents = renderDocuments({
    ...sources,
    registries: [{ source: registrySources[0], items: [{ ...item, remedy }] }],
    problems: { 'a/b': { exit: 2, meaning: 'It is so.', remedy } },
  } as unknown as DocumentedSources);
  const row = '| Add \\| to it:<pre>permissions:<br>  a: read</pre>Then run &lt;again>. |';
  assert.ok(documents.get('.github/docs/problems.md')?.includes(row));
  const block =
    '**What to do.** Add \\| to it:\n\n~~~yaml\npermissions:\n  a: read\n~~~\n\nThen run &lt;again>.';
  assert.ok(documents.get('.github/docs/registries.md')?.includes(block));
});

test('a second run over what was generated changes nothing', () => {
  const once = renderDocuments(sources);
  const again = renderDocuments({
    ...sources,
    actions: [
      {
        ...action,
        yamlText: once.get('actions/sbom/action.yml') ?? '',
        readmeText: once.get('actions/sbom/README.md') ?? '',
      },
    ],
  });
  assert.deepEqual(again, once);
});

test('--check names each file whose text differs, and each that is missing', () => {
  const documents = new Map([
    ['a.md', 'new'],
    ['b.md', 'same'],
    ['c.md', 'new'],
  ]);
  const committed = new Map([
    ['a.md', 'old'],
    ['b.md', 'same'],
  ]);
  assert.deepEqual(
    staleDocuments(documents, (path) => committed.get(path)),
    ['a.md', 'c.md'],
  );
});

for (const { why, changed, refusal } of [
  {
    why: 'an input without meaning',
    changed: {
      ...sources,
      actions: [{ ...action, inputs: { mode: { ...action.inputs.mode, meaning: ' ' } } }],
    },
    refusal: /action sbom: input "mode" has no meaning/,
  },
  {
    why: 'an output without meaning',
    changed: { ...sources, actions: [{ ...action, outputs: { done: '' } }] },
    refusal: /action sbom: output "done" has no meaning/,
  },
  {
    why: 'an item without why',
    changed: { ...sources, registries: [{ source: registrySources[0], items: [{ ...item, why: '' }] }] },
    refusal: /item "npm" has no why/,
  },
  {
    why: 'a problem without remedy',
    changed: { ...sources, problems: { 'a/b': { exit: 2, meaning: 'It is so.', remedy: '' } } },
    refusal: /"a\/b" has no remedy/,
  },
  {
    why: 'a field of the build type without an example',
    changed: {
      ...sources,
      buildFields: [{ pointer: '/a', source: 'run API', meaning: 'It is so.', example: '' }],
    },
    refusal: /field "\/a" has no example/,
  },
  {
    why: 'an action.yml without markers',
    changed: { ...sources, actions: [{ ...action, yamlText: 'name: SBOM\n' }] },
    refusal: /actions\/sbom\/action\.yml: no markers/,
  },
  {
    why: 'a README without permissions',
    changed: {
      ...sources,
      actions: [{ ...action, readmeText: action.readmeText.replace('## Permissions', '## Rights') }],
    },
    refusal: /no table under "## Permissions"/,
  },
]) {
  test(`docs are refused: ${why}`, () => {
    assert.throws(() => renderDocuments(changed as unknown as DocumentedSources), refusal);
  });
}
