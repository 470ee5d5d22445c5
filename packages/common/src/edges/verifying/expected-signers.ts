import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import { githubHostOf } from '../../domain/signing/github-host.ts';
import type { ExpectedIdentity, ExpectedKey, ExpectedSigner } from '../../domain/signing/identity.ts';
import {
  identityKeys,
  type KeyReference,
  parseExpectedIdentity,
  weaknessesOf,
} from '../../domain/signing/identity-file.ts';
import { parsePublicKeyPem } from '../../formats/public-key.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { readTrustedText } from './trusted-file.ts';

export interface ExpectedSigners {
  /** Any one of them is enough. None where nobody was named and this user has no key of his own. */
  readonly signers: readonly ExpectedSigner[];
  /** Nobody was named: only this user's own key counts. */
  readonly isImplicit: boolean;
}

/**
 * Whose signatures are accepted: the identity and the keys that the user names, and on a laptop without either the
 * user's own local key. Never from what is verified.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `identity/invalid`, `key/…`, `input/invalid` or `file/unreadable`
 */
export async function readExpectedSigners(
  story: Run<VerifyingInputs>,
  folder: string,
): Promise<ExpectedSigners> {
  const { ports, context } = story;
  const identity = await readIdentity(story, folder);
  const keys = await readKeys(story, folder);
  if (identity?.kind === 'key-reference') {
    return { signers: [referencedKey(identity, keys)], isImplicit: false };
  }
  if (identity !== undefined) {
    for (const message of weaknessesOf(identity)) ports.log.annotate({ kind: 'warning', message });
  }
  const signers = [...(identity === undefined ? [] : [identity]), ...keys];
  if (signers.length > 0) return { signers, isImplicit: false };
  // A job has no key of its own: whoever could place one there would be trusted.
  if (context.kind === 'workflow') return { signers: [], isImplicit: true };
  const { readLocalKey } = await import('../signers/local.ts');
  const local = await readLocalKey(ports.files);
  if (local === undefined) return { signers: [], isImplicit: true };
  return { signers: [local], isImplicit: true };
}

/** Lines, or one line that is the path of a file with them. */
async function readIdentity(
  story: Run<VerifyingInputs>,
  folder: string,
): Promise<ExpectedIdentity | KeyReference | undefined> {
  const { inputs, context } = story;
  const lines = inputs['expected-identity'];
  const [first, second] = lines;
  if (first === undefined) return undefined;
  const host = githubHostOf(context.kind === 'workflow' ? context.github.serverUrl : 'https://github.com');
  const defaults = { issuer: host.issuer };
  if (second !== undefined || isIdentityLine(first)) {
    return parseExpectedIdentity(lines.join('\n'), undefined, defaults);
  }
  const file = { name: first, what: 'the expected identity', maxBytes: limits.keyFileBytes };
  const text = await readTrustedText(story, folder, file);
  return parseExpectedIdentity(text, first, defaults);
}

/** `./san: x` is the way to name a file that is called `san: x`. */
export function isIdentityLine(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && identityKeys.includes(line.slice(0, colon).trim());
}

async function readKeys(story: Run<VerifyingInputs>, folder: string): Promise<readonly ExpectedKey[]> {
  const { inputs } = story;
  const evidence = inputs['key-evidence'];
  if (evidence.includes('none') && evidence.length > 1) {
    throw new Problem('input/invalid', '"key-evidence": "none" excludes "log" and "time"');
  }
  const keys: ExpectedKey[] = [];
  for (const name of inputs.key) {
    const file = { name, what: 'the key', maxBytes: limits.keyFileBytes };
    const publicKey = parsePublicKeyPem(await readTrustedText(story, folder, file), name);
    keys.push({
      kind: 'key',
      publicKey,
      name,
      log: evidence.includes('log') ? 'required' : 'none',
      time: evidence.includes('time') ? 'required' : 'none',
    });
  }
  return keys;
}

/** An identity may name a key by its digest alone, and says what its signatures come with; what verifies is the key. */
function referencedKey(reference: KeyReference, keys: readonly ExpectedKey[]): ExpectedKey {
  const wanted = `the expected identity is the key sha256:${reference.keyId}`;
  const other = keys.find(({ publicKey }) => publicKey.keyId !== reference.keyId);
  if (other !== undefined) {
    throw new Problem('input/invalid', `${wanted}, but "${other.name}" is sha256:${other.publicKey.keyId}`, {
      hint: 'Give that key alone. Two keys that are both trusted are two keys without an identity.',
    });
  }
  const [key] = keys;
  if (key === undefined) {
    throw new Problem('input/invalid', `${wanted}: the key itself is needed too`, {
      hint: 'Give the PEM file of the public key as "key".',
    });
  }
  const { log, time } = reference;
  return { ...key, log, time };
}
