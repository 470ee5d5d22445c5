import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import { type Signer, signStatement } from '@secure-build/common/domain/signing/signer';
import { noTrust } from '@secure-build/common/domain/signing/trust';
import { signerFlags, verifyCommand } from '@secure-build/common/edges/attesting/command-line';
import { nodeFiles } from '@secure-build/common/edges/files';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import { root } from '@secure-build/tooling/project';
import { labSigning } from '../../../support/lab-signing.ts';
import { artifactBytes, artifactDigest, makeSigner, predicateType } from '../../../support/signing.ts';
import { typescriptVariables } from '../../../support/typescript-start.ts';

const start = join(root, 'packages/cli/src/main.ts');

/** Types a command as it is printed, in a shell, in the workspace. */
function type(command: string, folder: string) {
  const script = `"$NODE" "$START" ${command.replace(/^secure-build /, '')}`;
  return spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...typescriptVariables, NODE: process.execPath, START: start, HOME: folder },
  });
}

/** A job that signs with a Sigstore of its own, of which the root has this name in the workspace. */
async function signedBy(t: TestContext, trustedRootPath: string) {
  const { run, ports } = await labSigning(t, { setup: { trustedRootPath } });
  const { workspace } = run.context;
  mkdirSync(join(workspace, 'my trust'));
  renameSync(join(workspace, 'trusted_root.json'), join(workspace, trustedRootPath));
  const signers = await openSigners(['keyless'], run);
  const [signer] = signers;
  const subject = { name: 'app.tgz', digest: { sha256: artifactDigest } };
  const payload = statementBytes([subject], predicateType, {});
  const { bundle } = await signStatement(signer, payload, ports.clock.now());
  writeFileSync(join(workspace, 'app.tgz'), artifactBytes);
  writeFileSync(join(workspace, 'app.sigstore.json'), bundle);
  const folder = join(workspace, '.secure-build');
  const evidence = openEvidence(nodeFiles, folder, { action: 'sign', version: '0', distDigest: 'source' });
  await evidence.addSubjects([subject]);
  await evidence.write([
    {
      name: 'attestations/app.sigstore.json',
      kind: 'attestation',
      bytes: bundle,
      mediaType: 'application/json',
    },
  ]);
  await sealEvidence(nodeFiles, evidence, signer, ports.clock.now());
  return { workspace, folder, signers };
}

for (const name of ['trusted_root.json', 'my trust/root of $(id).json', '-root.json']) {
  test(`the printed commands verify as they are, with the root of a Sigstore of the user's own: ${name}`, async (t) => {
    const { workspace, folder, signers } = await signedBy(t, name);
    for (const command of [
      `secure-build verify app.tgz --bundle app.sigstore.json${signerFlags(signers)}`,
      verifyCommand(workspace, folder, signers),
    ]) {
      const good = type(command, workspace);
      assert.equal(good.status, 0, command + good.stdout + good.stderr);
      const bare = type(command.replace(/ --trusted-root .*$/, ''), workspace);
      assert.notEqual(bare.status, 0, 'without the root nobody is known');
    }
  });
}

test('roots that every version carries are not named, and one that is fetched only is fetched again', () => {
  const signer = makeSigner();
  const by = (source: Signer['trust']['source']): Signer => ({
    ...signer,
    spec: 'local',
    trust: source === undefined ? noTrust : { instances: [], source },
  });
  assert.equal(signerFlags([by(undefined)]), '');
  assert.equal(signerFlags([by({ kind: 'online' })]), ' --online');
  const own = by({ kind: 'file', path: 'root.json' });
  assert.equal(signerFlags([own, own, by(undefined)]), ' --trusted-root root.json');
  // Both together would be refused.
  assert.equal(signerFlags([own, by({ kind: 'online' })]), ' --trusted-root root.json');
});
