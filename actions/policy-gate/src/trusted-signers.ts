import { dirname, resolve } from 'node:path';
import { decodeUtf8 } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { refuseTrustFromEvidence } from '@secure-build/common/domain/evidence/trust-outside';
import type { Run } from '@secure-build/common/domain/outcome';
import type { SignerReference } from '@secure-build/common/domain/policy/envelope';
import type { TrustedSigners } from '@secure-build/common/domain/policy/verified-evidence';
import type { TrustedKey } from '@secure-build/common/domain/signing/identity';
import type { Signer } from '@secure-build/common/domain/signing/signer';
import { readLocalKey } from '@secure-build/common/edges/signers/local';
import { type PublicKey, parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import type { Inputs } from './inputs.ts';
import type { PolicyFile } from './policy-file.ts';

/**
 * The keys behind the names of the policy. Keys given by input, and those that we sign with ourselves, only fill
 * in what the policy names by digest; a name without a key trusts nobody, and the decision says so.
 *
 * @throws Problem `key/…`, `file/unreadable`, or `policy/key-not-named` for a key that the policy does not name.
 */
export async function resolveSigners(
  story: Run<Inputs>,
  { policy, path }: PolicyFile,
  own: readonly Signer[],
  evidenceFolder: string,
): Promise<TrustedSigners> {
  const readKey: KeyReader = async (path, shown) => {
    await refuseTrustFromEvidence(story.ports.files, evidenceFolder, path, `key "${shown}"`);
    return readPublicKey(story.ports.files, path, shown);
  };
  const given = await readGivenKeys(story, [...policy.signers.values()], readKey);
  const known = [...given, ...own.map(({ publicKey }) => publicKey)];
  const keys: TrustedKey[] = [];
  const keyIdByName = new Map<string, TrustedKey['publicKey']['keyId']>();
  const unresolved = new Map<string, string>();
  for (const [name, reference] of policy.signers) {
    const found = await resolveSigner(story, reference, dirname(path), known, readKey);
    if (typeof found === 'string') unresolved.set(name, found);
    else {
      keyIdByName.set(name, found.keyId);
      if (!keys.some(({ publicKey }) => publicKey.keyId === found.keyId)) {
        keys.push({ publicKey: found, name });
      }
    }
  }
  return { keys, keyIdByName, unresolved };
}

/** @param shown how a message names the file */
type KeyReader = (path: string, shown: string) => Promise<PublicKey>;

/** The key, or why there is none. */
async function resolveSigner(
  { ports, context }: Run<Inputs>,
  reference: SignerReference,
  policyFolder: string,
  known: readonly PublicKey[],
  readKey: KeyReader,
): Promise<PublicKey | string> {
  switch (reference.kind) {
    case 'key-path':
      return readKey(resolve(policyFolder, reference.path), reference.path);
    case 'key': {
      const key = known.find(({ keyId }) => keyId === reference.keyId);
      return key ?? `its public key was not given: pass the file by the input "key"`;
    }
    case 'local': {
      if (context.kind === 'workflow') return 'the local key exists on a laptop only';
      const local = await readLocalKey(ports.files);
      return local?.publicKey ?? 'this user has no local key yet';
    }
  }
}

async function readGivenKeys(
  { inputs, context }: Run<Inputs>,
  references: readonly SignerReference[],
  readKey: KeyReader,
): Promise<readonly PublicKey[]> {
  const keys: PublicKey[] = [];
  for (const path of inputs.key) {
    const key = await readKey(resolve(context.workspace, path), path);
    if (!references.some((reference) => reference.kind === 'key' && reference.keyId === key.keyId)) {
      throw new Problem(
        'policy/key-not-named',
        `input "key": no signer of the policy is sha256:${key.keyId}`,
        {
          at: { file: path },
        },
      );
    }
    keys.push(key);
  }
  return keys;
}

async function readPublicKey(
  files: Run<Inputs>['ports']['files'],
  path: string,
  shown: string,
): Promise<PublicKey> {
  const text = decodeUtf8(await files.read(path, limits.keyFileBytes));
  if (text === undefined)
    throw new Problem('key/invalid', 'not a PEM file: not text', { at: { file: shown } });
  return parsePublicKeyPem(text, shown);
}
