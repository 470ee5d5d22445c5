import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liftCacheMode } from '../lab/workflows/cache-mode.ts';
import { readRepository } from '../structure/source-tree.ts';
import { languageServiceDiagnostics, parserErrors } from './official-diagnostics.ts';
import { ownWorkflowFiles } from './own-files.ts';

const tree = readRepository();
const files = ownWorkflowFiles(tree);
const workflows = files.filter(({ kind }) => kind === 'workflow');

for (const { path, text } of files) {
  test(`GitHub's language service finds no error in ${path}, and nothing to warn of`, async () => {
    assert.deepEqual(await languageServiceDiagnostics(path, text, tree), { errors: [], warnings: [] });
  });
}

for (const { path, text } of workflows) {
  test(`GitHub's parser reads ${path}`, async () => {
    assert.deepEqual(await parserErrors(path, liftCacheMode(text, path).text), []);
  });
}

const good = tree.get('.github/workflows/build.yml') ?? '';

// Platform §10.3: when this fails, the parser knows cache-mode, and the lifting of that key can go.
test("GitHub's parser still refuses cache-mode", async () => {
  const errors = await parserErrors('.github/workflows/build.yml', good);
  assert.ok(errors.length > 0);
  for (const error of errors) assert.match(error, /Unexpected value 'cache-mode'/);
});

const planted = (old: string, fresh: string) => {
  assert.ok(good.includes(old), `build.yml has no ${old}`);
  return good.replace(old, fresh);
};

for (const { why, text, fault } of [
  {
    why: 'an unknown key',
    text: planted('\npermissions: {}\n', '\npermission: {}\n'),
    fault: /Unexpected value 'permission'/,
  },
  {
    why: 'an unknown right',
    text: planted('      contents: read #', '      content: read #'),
    fault: /Unexpected value 'content'/,
  },
  {
    why: 'a level that the right has not',
    text: planted('      id-token: write', '      id-token: read'),
    fault: /Unexpected value 'read'/,
  },
  {
    why: 'an input that our action has not',
    text: planted('          mode: guard', '          modes: guard'),
    fault: /Invalid action input 'modes'/,
  },
  {
    why: 'an action of ours that is not there',
    text: planted('$/actions/sbom', '$/actions/sbomb'),
    fault: /Unable to resolve action `\$\/actions\/sbomb`/,
  },
  {
    why: 'a reference without a ref',
    text: planted('actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'actions/checkout'),
    fault: /Expected format \{owner\}\/\{repo\}\[\/path\]@\{ref\}/,
  },
  {
    why: 'an output of a job that is not needed',
    text: planted('    needs: build\n', ''),
    fault: /Context access might be invalid: build/,
  },
  {
    why: 'a context that is not there',
    text: planted('inputs.platform ==', 'job.workflow_sha =='),
    fault: /Unrecognized named-value: 'job'/,
  },
  {
    why: 'an expression that ends too soon',
    text: planted('github.sha }}', 'github.sha && }}'),
    fault: /expression/i,
  },
]) {
  test(`the language service, planted violation: ${why}`, async () => {
    const { errors, warnings } = await languageServiceDiagnostics('.github/workflows/build.yml', text, tree);
    assert.ok(
      [...errors, ...warnings].some((message) => fault.test(message)),
      [...errors, ...warnings, 'was said'].join('\n'),
    );
  });
}
