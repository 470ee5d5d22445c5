import { generateKeyPairSync } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { decodeUtf8, utf8 } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Files } from '../../domain/ports.ts';
import { type ExpectedKey, keyWithoutWitness } from '../../domain/signing/identity.ts';
import { type PrivateKey, parsePrivateKeyPem } from '../../formats/private-key.ts';
import { registerSecret } from '../secrets.ts';
import { openKeySigner } from './key-signing.ts';
import type { SignerKind } from './signer-kind.ts';

/** `local`: this user's own key on this machine, made on first use. For a terminal only. */
export const localSigner: SignerKind = {
  id: 'local',
  form: 'local',
  title: 'Own key of this user on this machine',
  why: 'Shows on the same machine that nothing was changed since. It proves integrity, not who you are: nobody else has a reason to trust this key.',
  remedy:
    'Nothing to do: the key is made on first use, readable by this user only. In a workflow use a key signer.',
  matches: (spec) => spec === 'local',
  async open(spec, { ports, context }) {
    if (context.kind !== 'laptop') {
      throw new Problem('signer/unavailable', 'signer "local" works on a terminal only', {
        hint: 'A key made in a job dies with its runner, and nobody could verify it later: use "key:env:NAME".',
      });
    }
    const key = await openLocalKey(ports.files);
    const proves =
      'integrity: nothing was changed since; not who you are, since only this machine knows the key';
    // Nobody else trusts this key: a log or a timestamp for it would prove nothing to anybody.
    return openKeySigner({ spec, key, proves }, { ports, context });
  },
};

/** The key that `verify` trusts when the user names none; `undefined` before its first use. */
export async function readLocalKey(files: Files): Promise<ExpectedKey | undefined> {
  const key = await readKey(files, localKeyPath());
  return key === undefined ? undefined : keyWithoutWitness(key.publicKey, 'local');
}

/** `$XDG_STATE_HOME`, relative values ignored as the XDG Base Directory Specification demands. */
export function localKeyPath(): string {
  const named = process.env.XDG_STATE_HOME ?? '';
  const state = isAbsolute(named) ? named : join(homedir(), '.local', 'state');
  return join(state, 'secure-build', 'local-key.pem');
}

async function openLocalKey(files: Files): Promise<PrivateKey> {
  const path = localKeyPath();
  const present = await readKey(files, path);
  if (present !== undefined) return present;
  await files.makeFolder(dirname(path), 0o700);
  // Two first runs at once must end with one key, or the evidence of one of them could never be verified.
  return files.withLock(`${path}.lock`, async () => (await readKey(files, path)) ?? makeKey(files, path));
}

async function makeKey(files: Files, path: string): Promise<PrivateKey> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  registerSecret(text);
  await files.write(path, utf8(text), 0o600);
  return parsePrivateKeyPem(text, path);
}

async function readKey(files: Files, path: string): Promise<PrivateKey | undefined> {
  const bytes = await files.readIfPresent(path, limits.keyFileBytes);
  if (bytes === undefined) return undefined;
  await refuseWideRights(files, path);
  const text = decodeUtf8(bytes) ?? '';
  registerSecret(text);
  return parsePrivateKeyPem(text, path);
}

/** We wrote this file with mode 0600. If others can get at it now, it may not be our key any more. */
async function refuseWideRights(files: Files, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const info = await files.info(path);
  if (info?.kind === 'file' && (info.mode & 0o077) === 0) return;
  throw new Problem('key/refused', 'the local key is a link, or other users may read or write it', {
    at: { file: path },
    hint: 'Remove the file: a new key is made at the next use. What the old one signed is no longer trusted.',
  });
}
