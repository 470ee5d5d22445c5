import { isAbsolute, join } from 'node:path';
import { decodeUtf8 } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { type PrivateKey, parsePrivateKeyPem } from '../../formats/private-key.ts';
import { registerSecret } from '../secrets.ts';
import { openKeySigner } from './key-signing.ts';
import type { SignerKind, SignerRun } from './signer-kind.ts';

const FILE = /^key:(?!env:)(.+)$/;
const VARIABLE = /^key:env:([A-Za-z_][A-Za-z0-9_]*)$/;

/** `key:PATH` or `key:env:NAME`: a PKCS #8 private key in PEM (signing specification, 4.5). */
export const keySigner: SignerKind = {
  id: 'key',
  form: 'key:PATH or key:env:NAME',
  title: 'Private key in a file or a variable',
  why: 'Whoever holds the key can sign: the signature proves as much as the key is guarded. A verifier needs the public key from a place that it trusts.',
  remedy:
    'Make a key with "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out KEY.pem", keep it secret, and publish what "openssl pkey -in KEY.pem -pubout" prints.',
  matches: (spec) => FILE.test(spec) || VARIABLE.test(spec),
  async open(spec, run) {
    const variable = VARIABLE.exec(spec)?.[1];
    const key =
      variable === undefined ? await readKeyFile(spec.slice('key:'.length), run) : readKeyVariable(variable);
    const proves = 'whoever holds this private key signed; who that is, the key does not say';
    return openKeySigner({ spec, key, proves }, run);
  },
};

async function readKeyFile(path: string, { ports, context }: SignerRun): Promise<PrivateKey> {
  const absolute = isAbsolute(path) ? path : join(context.workspace, path);
  const bytes = await ports.files.read(absolute, limits.keyFileBytes);
  await warnOfWideRights(absolute, path, ports);
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new Problem('key/invalid', 'not a PEM file: not text', { at: { file: path } });
  registerSecret(text);
  return parsePrivateKeyPem(text, path);
}

async function warnOfWideRights(absolute: string, path: string, ports: SignerRun['ports']): Promise<void> {
  // Windows has no permission bits; what Node reports there says nothing.
  if (process.platform === 'win32') return;
  const real = await ports.files.realPath(absolute);
  const info = real === undefined ? undefined : await ports.files.info(real);
  if (info === undefined || (info.mode & 0o077) === 0) return;
  const mode = info.mode.toString(8).padStart(4, '0');
  ports.log.annotate({
    kind: 'warning',
    message: `private key "${path}": other users may read or write it (mode ${mode}); "chmod 600 ${path}" takes that right away`,
  });
}

const taken = new Map<string, string>();

/**
 * The variable is taken out of the environment at first use, so that no program started later can inherit it;
 * it is kept here for the later steps of the same process (attest, decision, seal).
 */
function readKeyVariable(name: string): PrivateKey {
  const text = process.env[name] ?? taken.get(name) ?? '';
  if (text.trim() === '') {
    throw new Problem('key/invalid', `the variable ${name} is not set or empty`, {
      hint: `Set ${name} to the PEM text of the key; in a workflow from a secret, under "env:" of the step.`,
    });
  }
  taken.set(name, text);
  delete process.env[name];
  registerSecret(text);
  return parsePrivateKeyPem(text, `variable ${name}`);
}
