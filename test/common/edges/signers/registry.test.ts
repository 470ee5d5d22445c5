import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSigners, parseSigners, signerKinds } from '@secure-build/common/edges/signers/registry';
import { makeKey, problem, recordedRun, scratchState } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const laptop = recordedRun('/workspace').context;
const workflow = recordedRun('/workspace', 'workflow').context;
const specs = (lines: readonly string[], context = laptop) =>
  parseSigners(lines, context).map(({ spec }) => spec);

test('ids of signers are unique', () => {
  assert.equal(new Set(signerKinds.map(({ id }) => id)).size, signerKinds.length);
});

test('without a line a laptop signs with its local key, a workflow as itself', () => {
  assert.deepEqual(specs([]), ['local']);
  assert.deepEqual(specs([], workflow), ['keyless']);
});

test('several signers keep their order', () => {
  assert.deepEqual(specs(['key:b.pem', 'local', 'key:env:A_1']), ['key:b.pem', 'local', 'key:env:A_1']);
});

for (const { why, line, text } of [
  { why: 'misspelled', line: 'lokal', text: /Did you mean "local"\?/ },
  { why: 'no name', line: 'key:', text: /is no signer/ },
  { why: 'a variable that cannot be', line: 'key:env:MY-KEY', text: /is no signer/ },
  { why: 'upper case', line: 'LOCAL', text: /Did you mean "local"\?/ },
  { why: 'of a later version', line: 'minisign', text: /"minisign" is not in this version/ },
  { why: 'a key service of a later version', line: 'awskms://alias/x', text: /is not in this version/ },
]) {
  test(`a line of signers is refused: ${why}`, () => {
    assert.throws(() => specs([line]), problem('input/invalid', text));
  });
}

test('all lines at fault are named together, with the forms that exist', () => {
  assert.throws(
    () => specs(['keyles', 'local', 'local', 'x:y']),
    problem(
      'input/invalid',
      /keyless, key:PATH or key:env:NAME, local[\s\S]*keyles[\s\S]*"local" stands twice[\s\S]*x:y/,
    ),
  );
});

test('SEC-154 a key pasted in place of its name is not printed', () => {
  const { privatePem } = makeKey();
  const line = privatePem.replaceAll('\n', ' ');
  assert.throws(
    () => specs([line]),
    (error: Error) => {
      problem('input/invalid', /a PEM text is no signer/)(error);
      assert.equal(JSON.stringify(error).includes(line.slice(30, 50)), false);
      return true;
    },
  );
});

test('SEC-154 a key pasted line by line is not printed', () => {
  const { privatePem } = makeKey();
  const lines = privatePem.trim().split('\n');
  for (const given of [lines, lines.slice(1, 2)]) {
    assert.throws(
      () => specs(given),
      (error: Error) => {
        problem('input/invalid', /a line of a PEM text|what may be a key/)(error);
        const said = JSON.stringify([error.message, error]);
        for (const line of given) assert.ok(!said.includes(line.slice(0, 16)), line);
        return true;
      },
    );
  }
});

test('SEC-042 one key under two names is refused', async (t) => {
  const workspace = temporaryFolder(t);
  const { privatePem } = makeKey();
  for (const name of ['a.pem', 'b.pem']) writeFileSync(join(workspace, name), privatePem, { mode: 0o600 });
  const run = recordedRun(workspace);
  await assert.rejects(
    openSigners(['key:a.pem', 'key:b.pem'], run),
    problem('input/invalid', /are the same key/),
  );
  assert.equal((await openSigners(['key:a.pem'], run)).length, 1);
});

test('SEC-154 a key file that others may read is used with a warning that names the command', async (t) => {
  const workspace = temporaryFolder(t);
  writeFileSync(join(workspace, 'key.pem'), makeKey().privatePem, { mode: 0o644 });
  const run = recordedRun(workspace);
  await openSigners(['key:key.pem'], run);
  assert.equal(run.annotations.length, 1);
  assert.equal(run.annotations[0]?.kind, 'warning');
  assert.match(run.annotations[0]?.message ?? '', /mode 0644.*chmod 600/);
});

test('SEC-105 a key from a variable is gone from the environment, so that no child inherits it', async (t) => {
  scratchState(t);
  process.env.TEST_CHILD_KEY = makeKey().privatePem;
  await openSigners(['key:env:TEST_CHILD_KEY'], recordedRun('/workspace'));
  assert.equal(process.env.TEST_CHILD_KEY, undefined);
});
