import { dirname, resolve } from 'node:path';
import { decodeUtf8 } from '@secure-build/common/core/bytes';
import type { Sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { refuseTrustFromEvidence } from '@secure-build/common/domain/evidence/trust-outside';
import type { Run } from '@secure-build/common/domain/outcome';
import type { KeyEvidence, SignerReference } from '@secure-build/common/domain/policy/envelope';
import type { TrustedSigners } from '@secure-build/common/domain/policy/verified-evidence';
import {
  type ExpectedSigner,
  expectedSignerId,
  keyWithoutWitness,
  needsAuthorities,
} from '@secure-build/common/domain/signing/identity';
import type { Signer } from '@secure-build/common/domain/signing/signer';
import { noTrust, type TrustMaterial } from '@secure-build/common/domain/signing/trust';
import { readLocalKey } from '@secure-build/common/edges/signers/local';
import { type PublicKey, parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import type { Inputs } from './inputs.ts';
import type { PolicyFile } from './policy-file.ts';
import { refuseTrustFromArtifacts } from './trust-from-artifacts.ts';

/**
 * Who stands behind the names of the policy. Keys given by input, and those that we sign with ourselves, only fill in
 * what the policy names by digest; a name without a key trusts nobody, and the decision says so.
 *
 * @throws Problem `key/…`, `trust/root-invalid`, `file/unreadable`, or `policy/key-not-named` for a key that the
 *   policy does not name.
 */
export async function resolveSigners(
  story: Run<Inputs>,
  { policy, path }: PolicyFile,
  own: readonly Signer[],
  evidenceFolder: string,
): Promise<TrustedSigners> {
  const readKey: KeyReader = async (path, shown) => {
    await refuseTrustFromEvidence(story.ports.files, evidenceFolder, path, `key "${shown}"`);
    await refuseTrustFromArtifacts(story, path, `key "${shown}"`);
    return readPublicKey(story.ports.files, path, shown);
  };
  const given = await readGivenKeys(story, [...policy.signers.values()], readKey);
  const ownKeys = own.flatMap(({ expected }) => (expected.kind === 'key' ? [expected.publicKey] : []));
  const known = [...given, ...ownKeys];
  const signers: ExpectedSigner[] = [];
  const idByName = new Map<string, Sha256>();
  const unresolved = new Map<string, string>();
  for (const [name, reference] of policy.signers) {
    const found = await resolveSigner(story, reference, dirname(path), known, readKey);
    if (typeof found === 'string') {
      unresolved.set(name, found);
      continue;
    }
    const id = expectedSignerId(found);
    if (![...idByName.values()].includes(id)) signers.push({ ...found, name });
    idByName.set(name, id);
  }
  const trust = await trustFor(story, signers, own, evidenceFolder);
  return { accepted: { trust, signers, now: story.ports.clock.now() }, idByName, unresolved };
}

/** The roots are needed only where an authority has to vouch for something. What this run signs with, it may also judge. */
async function trustFor(
  { inputs, ports, context }: Run<Inputs>,
  signers: readonly ExpectedSigner[],
  own: readonly Signer[],
  evidenceFolder: string,
): Promise<TrustMaterial> {
  if (!signers.some(needsAuthorities)) return noTrust;
  const { embeddedTrust, trustFromFiles } = await import('@secure-build/common/edges/sigstore/trust');
  const paths = inputs['trusted-root-path'];
  if (paths.length > 0) return trustFromFiles(ports.files, context.workspace, paths, evidenceFolder);
  const ownInstances = own.flatMap(({ trust }) => trust.instances);
  return ownInstances.length > 0 ? { instances: ownInstances } : embeddedTrust(ports);
}

function expectedKey(publicKey: PublicKey, { log, time }: KeyEvidence): ExpectedSigner {
  return { kind: 'key', publicKey, log, time };
}

/** @param shown how a message names the file */
type KeyReader = (path: string, shown: string) => Promise<PublicKey>;

/** Whom to expect, or why nobody can be. */
async function resolveSigner(
  { ports, context }: Run<Inputs>,
  reference: SignerReference,
  policyFolder: string,
  known: readonly PublicKey[],
  readKey: KeyReader,
): Promise<ExpectedSigner | string> {
  switch (reference.kind) {
    case 'identity':
      return reference.identity;
    case 'key-path':
      return expectedKey(await readKey(resolve(policyFolder, reference.path), reference.path), reference);
    case 'key': {
      const key = known.find(({ keyId }) => keyId === reference.keyId);
      if (key === undefined) return `its public key was not given: pass the file by the input "key"`;
      return expectedKey(key, reference);
    }
    case 'local': {
      if (context.kind === 'workflow') return 'the local key exists on a laptop only';
      const local = await readLocalKey(ports.files);
      return local === undefined ? 'this user has no local key yet' : keyWithoutWitness(local.publicKey);
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
