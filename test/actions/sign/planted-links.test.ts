import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { inputs } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { makeKey, problem, recordedRun, scratchState } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const modes = {
  attest: { 'predicate-path': 'scan.json', 'predicate-type': 'https://example.com/scan/v1' },
  sign: {},
} as const;

for (const mode of ['attest', 'sign'] as const) {
  for (const { link, where, input } of [
    { link: 'copies', where: 'the folder for copies', input: 'output-path' },
    { link: 'build/copies', where: 'the folder for copies, below another', input: 'output-path' },
    { link: 'build', where: 'a folder above the one for copies', input: 'output-path' },
    { link: 'evidence-pending', where: 'the folder beside the evidence', input: 'evidence-path' },
    { link: 'evidence', where: 'the evidence', input: 'evidence-path' },
  ]) {
    test(`SEC-064 nothing is signed where ${where} is a link out of the workspace, mode ${mode}`, async (t) => {
      scratchState(t);
      const [workspace, elsewhere] = [temporaryFolder(t), temporaryFolder(t)];
      writeFileSync(join(workspace, 'key.pem'), makeKey().privatePem, { mode: 0o600 });
      writeFileSync(join(workspace, 'app.tgz'), 'artifact\n');
      writeFileSync(join(workspace, 'scan.json'), '{}');
      mkdirSync(dirname(join(workspace, link)), { recursive: true });
      symlinkSync(elsewhere, join(workspace, link));
      const given = {
        mode,
        signers: 'key:key.pem',
        'artifact-path': 'app.tgz',
        'evidence-path': 'evidence',
        'output-path': link.startsWith('build') ? 'build/copies' : 'copies',
        'offline-kit': 'true',
        ...modes[mode],
      };
      const before = readdirSync(workspace);
      const { ports, context } = recordedRun(workspace);
      const story = { inputs: readInputs(inputs, new Map(Object.entries(given)), String), ports, context };
      await assert.rejects(
        run(story),
        problem('file/outside', new RegExp(`input "${input}" leads out of the workspace`)),
      );
      assert.deepEqual(readdirSync(elsewhere), []);
      assert.deepEqual(readdirSync(workspace), before);
    });
  }
}
