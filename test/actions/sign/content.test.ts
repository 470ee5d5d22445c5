import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { inputs } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { makeKey, problem, recordedRun, scratchState } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A workspace with a file, something to say about it, and a key. */
function workspaceOf(t: TestContext) {
  scratchState(t);
  const workspace = temporaryFolder(t);
  writeFileSync(join(workspace, 'key.pem'), makeKey().privatePem, { mode: 0o600 });
  writeFileSync(join(workspace, 'app.tgz'), 'artifact\n');
  writeFileSync(join(workspace, 'scan.json'), '{}');
  const { ports, context } = recordedRun(workspace);
  const start = async (given: Readonly<Record<string, string>>) =>
    run({
      inputs: readInputs(inputs, new Map(Object.entries(given)), (name) => `input "${name}"`),
      ports,
      context,
    });
  const isUntouched = () => !existsSync(context.defaultEvidencePath);
  return { start, isUntouched };
}

const files = { signers: 'key:key.pem', 'artifact-path': 'app.tgz' };
const predicate = {
  ...files,
  'predicate-path': 'scan.json',
  'predicate-type': 'https://example.com/scan/v1',
};

for (const { given, kind } of [
  { given: { mode: 'attest', ...predicate }, kind: 'statement' },
  { given: { mode: 'attest', content: 'statement', ...predicate }, kind: 'statement' },
  { given: { mode: 'attest', content: 'blob', ...files }, kind: 'blob' },
  { given: { mode: 'sign', ...files }, kind: 'blob' },
  { given: { mode: 'sign', content: 'blob', ...files }, kind: 'blob' },
  { given: { mode: 'sign', content: 'statement', ...predicate }, kind: 'statement' },
  { given: { content: 'blob', ...files }, kind: 'blob' },
]) {
  const content = 'content' in given ? `content ${given.content}` : 'no content';
  test(`mode ${'mode' in given ? given.mode : '(default)'} with ${content} signs a ${kind}`, async (t) => {
    const { outputs } = await workspaceOf(t).start(given);
    const bundle = parseSigstoreBundle(readFileSync(String(outputs['bundle-path'])));
    assert.equal(bundle.content.kind, kind);
  });
}

for (const { why, given, text } of [
  {
    why: 'a predicate about files that are signed themselves',
    given: { mode: 'attest', content: 'blob', ...predicate },
    text: /"predicate-path" does not belong to content blob/,
  },
  {
    why: 'a predicate without a type, also in mode sign',
    given: { mode: 'sign', content: 'statement', ...files, 'predicate-path': 'scan.json' },
    text: /"predicate-type" is needed/,
  },
  {
    why: 'a verification, which does not choose what was signed',
    given: {
      mode: 'verify',
      content: 'blob',
      key: 'key.pem',
      'artifact-path': 'app.tgz',
      'bundle-path': 'b',
    },
    text: /"content" does not belong to mode verify/,
  },
  {
    why: 'another word',
    given: { content: 'envelope', ...files },
    text: /"content": expected one of statement, blob/,
  },
  {
    why: 'an outage that is to be waited out later, which this version cannot',
    given: { 'on-unavailable': 'defer', ...predicate },
    text: /"on-unavailable": expected (?:one of )?fail; got "defer"/,
  },
]) {
  test(`what is signed is refused before anything is signed: ${why}`, async (t) => {
    const { start, isUntouched } = workspaceOf(t);
    await assert.rejects(start(given), problem('input/invalid', text));
    assert.ok(isUntouched());
  });
}

test('"on-unavailable: fail" says what happens anyway', async (t) => {
  const { outputs } = await workspaceOf(t).start({ 'on-unavailable': 'fail', ...predicate });
  assert.equal(outputs.status, 'signed');
});
