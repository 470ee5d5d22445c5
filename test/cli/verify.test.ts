import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { run as chain } from '@secure-build/cli/commands/chain';
import { run as verify } from '@secure-build/cli/commands/verify';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { nodeFiles } from '@secure-build/common/edges/files';
import { formatPublicKeyPem } from '@secure-build/common/formats/public-key';
import { artifactBytes, makeSigner, problem, recordedRun, signedBundle } from '../support/signing.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const signer = makeSigner();

async function workspaceWith(t: TestContext, names: readonly string[]) {
  const workspace = temporaryFolder(t);
  for (const name of names) writeFileSync(join(workspace, name), 'evil');
  writeFileSync(join(workspace, 'app.tgz'), artifactBytes);
  writeFileSync(join(workspace, 'key.pub'), formatPublicKeyPem(signer.publicKey));
  writeFileSync(join(workspace, 'bundle.json'), await signedBundle(signer));
  const { ports, context } = recordedRun(workspace);
  const ask = (positional: string, flags: Readonly<Record<string, string>>) =>
    verify({
      given: new Map(Object.entries(flags)),
      positionals: [positional],
      ports,
      context: { ...context, kind: 'laptop' },
    });
  return { workspace, ask };
}

for (const name of [' app.tgz', 'app.tgz ', '"app.tgz"', '*', '[a]pp.tgz', '!x', '+(app).tgz']) {
  test(`SEC-002 verify of the file ${JSON.stringify(name)} never answers about app.tgz beside it`, async (t) => {
    const { ask } = await workspaceWith(t, [name]);
    const flags = { bundle: 'bundle.json', key: 'key.pub', 'key-evidence': 'none' };
    assert.equal(exitOf((await ask('app.tgz', flags)).verdict), 0);
    const { verdict, outputs } = await ask(name, flags);
    assert.equal(exitOf(verdict), 1);
    assert.deepEqual(
      JSON.parse(String(outputs.subjects)).map((subject: { name: string }) => subject.name),
      [name],
    );
  });
}

test('verify of a folder with a blank at its end never answers about the one without', async (t) => {
  const { workspace, ask } = await workspaceWith(t, []);
  const evidence = openEvidence(nodeFiles, join(workspace, 'out'), {
    action: 'sign',
    version: '0',
    distDigest: 'source',
  });
  await evidence.addSubjects([{ name: 'app.tgz', digest: { sha256: sha256(artifactBytes) } }]);
  mkdirSync(join(workspace, 'out '));
  const good = await ask('out', { key: 'key.pub' });
  assert.match(JSON.stringify(good.details), /app\.tgz/);
  const other = await ask('out ', { key: 'key.pub' });
  assert.doesNotMatch(JSON.stringify(other.details), /app\.tgz/);
});

for (const [what, index] of [
  ['of something else', '{"precious":1}'],
  ['of evidence, beside a file that it does not list', '{"entries":[],"version":1}'],
] as const) {
  test(`a chain removes no folder with an index.json ${what}`, async (t) => {
    const workspace = temporaryFolder(t);
    const folder = join(workspace, 'public');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.json'), index);
    writeFileSync(join(folder, 'page.html'), 'precious');
    const { ports, context } = recordedRun(workspace);
    const given = new Map([
      ['evidence-path', 'public'],
      ['build', 'true'],
      ['artifact-path', 'a'],
    ]);
    await assert.rejects(
      chain({ given, positionals: [], ports, context: { ...context, kind: 'laptop' } }),
      problem('input/invalid', /something else than evidence/),
    );
    assert.equal((await nodeFiles.list(folder)).length, 2);
  });
}
