import { resolve } from 'node:path';
import { decodeUtf8 } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { refuseTrustFromEvidence } from '@secure-build/common/domain/evidence/trust-outside';
import { verifyFolder } from '@secure-build/common/domain/evidence/verify-folder';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { findArtifacts } from '@secure-build/common/domain/provenance/subjects';
import { formatIdentity, type TrustedKey } from '@secure-build/common/domain/signing/identity';
import { verifyFiles } from '@secure-build/common/domain/signing/verify-files';
import { readLocalKey } from '@secure-build/common/edges/signers/local';
import { parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import { artifactWord, shellWord, shownPath } from './command-line.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { filesOutcome, folderOutcome } from './verify-outcome.ts';

/** Mode `verify`: given bundles against given files, or a whole evidence folder. Offline, changes nothing. */
export async function verify(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const trustedKeys = await readTrustedKeys(story, folder);
  const artifactRoot = resolve(context.workspace, inputs['artifact-root']);
  const keyFlags = inputs.key.map((path) => ` --key ${shellWord(path)}`).join('');
  if (inputs['bundle-path'].length === 0) {
    const answer = await verifyFolder(ports.files, { folder, workspace: artifactRoot, trustedKeys });
    return folderOutcome(
      answer,
      folder,
      `secure-build verify ${shellWord(shownPath(context.workspace, folder))}${keyFlags}`,
    );
  }
  const artifacts = await findArtifacts(ports.files, artifactRoot, inputs['artifact-path']);
  const bundles = [];
  for (const name of inputs['bundle-path']) {
    const bytes = await ports.files.read(resolve(context.workspace, name), limits.bundleBytes);
    bundles.push({ name, bytes });
  }
  const answer = verifyFiles(artifacts, bundles, trustedKeys, inputs['predicate-type']);
  const command = [
    `secure-build verify ${artifactWord(artifacts, context.workspace)}`,
    ...inputs['bundle-path'].map((path) => `--bundle ${shellWord(path)}`),
  ];
  return filesOutcome(answer, inputs['bundle-path'], `${command.join(' ')}${keyFlags}`);
}

/** From the user, or the user's own local key; never from what is verified. */
async function readTrustedKeys(
  { inputs, ports, context }: Run<Inputs>,
  folder: string,
): Promise<readonly TrustedKey[]> {
  const keys: TrustedKey[] = [];
  for (const name of inputs.key) {
    const path = resolve(context.workspace, name);
    await refuseTrustFromEvidence(ports.files, folder, path, `key "${name}"`);
    const bytes = await ports.files.read(path, limits.keyFileBytes);
    const text = decodeUtf8(bytes);
    if (text === undefined)
      throw new Problem('key/invalid', 'not a PEM file: not text', { at: { file: name } });
    keys.push({ publicKey: parsePublicKeyPem(text, name), name });
  }
  if (keys.length > 0) return keys;
  const local = await readLocalKey(ports.files);
  if (local === undefined) return [];
  ports.log.info(`trusted: only your own ${formatIdentity({ kind: 'key', keyId: local.publicKey.keyId })}`);
  return [local];
}
