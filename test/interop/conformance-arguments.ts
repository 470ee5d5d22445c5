import { readFileSync } from 'node:fs';
import { Problem } from '@secure-build/common/core/problem';
import { loadEmbeddedRoot, trustedRootBytes } from '@secure-build/common/edges/sigstore/embedded-trust';
import { parseTrustedRoot, type TrustedRoot } from '@secure-build/common/formats/trusted-root';

export interface Ending {
  readonly exit: number;
  /** Of a refusal. */
  readonly code?: string;
  readonly because?: string;
}

const valueFlags = [
  '--bundle',
  '--certificate-identity',
  '--certificate-oidc-issuer',
  '--key',
  '--trusted-root',
  '--identity-token',
  '--signing-config',
];
const switches = ['--staging', '--in-toto'];

export interface ClientArguments {
  readonly command: string;
  readonly flags: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  /** File, or digest. */
  readonly subject: string;
}

export function parseArguments(args: readonly string[]): ClientArguments {
  const [command = '', ...rest] = args;
  const flags = new Map<string, string>();
  const given = new Set<string>();
  let subject: string | undefined;
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    if (switches.includes(word)) given.add(word);
    else if (valueFlags.includes(word)) {
      at += 1;
      flags.set(word, rest[at] ?? '');
    } else if (subject === undefined && !word.startsWith('--')) subject = word;
    else throw new Problem('input/invalid', `unexpected argument ${word}`);
  }
  if (subject === undefined) throw new Problem('input/invalid', 'a file or a digest is missing');
  return { command, flags, switches: given, subject };
}

export function flagOf({ flags }: Pick<ClientArguments, 'flags'>, name: string): string {
  const value = flags.get(name);
  if (value === undefined || value === '') throw new Problem('input/invalid', `${name} is missing`);
  return value;
}

/** `--trusted-root`, or the copy of the public-good root that the product carries. */
export async function readRoot({ flags, switches: given }: ClientArguments): Promise<TrustedRoot> {
  const path = flags.get('--trusted-root');
  if (path !== undefined) return parseTrustedRoot(readFileSync(path), path);
  if (given.has('--staging')) {
    throw new Problem('input/invalid', 'the staging instance needs --trusted-root');
  }
  return parseTrustedRoot(trustedRootBytes(await loadEmbeddedRoot('public-good')), 'public-good');
}
