import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInside } from '../../lab/network.ts';
import { artifact, statement } from './asked-about.ts';
import type { Made } from './makers.ts';
import type { SignWithOurs } from './programs/sign-with-ours.ts';
import type { Session } from './session.ts';

const PROGRAM = fileURLToPath(new URL('programs/sign-with-ours.ts', import.meta.url));

interface KeyOfRound {
  readonly name: string;
  readonly make: () => KeyPairKeyObjectResult;
  readonly unknownTo?: readonly string[];
}

/** cosign 3.1.3 checks every `--key` with SHA-256, and has no option to say otherwise. */
const notToCosign = ['cosign'];

/** Keys that the log takes; made for one run. */
const keys: readonly KeyOfRound[] = [
  { name: 'ECDSA P-256', make: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }) },
  {
    name: 'ECDSA P-384',
    make: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
    unknownTo: notToCosign,
  },
  {
    name: 'ECDSA P-521',
    make: () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
    unknownTo: notToCosign,
  },
  { name: 'RSA 3072', make: () => generateKeyPairSync('rsa', { modulusLength: 3072 }) },
];

export const signKeyless = (session: Session, by = 'ours, keyless'): Promise<readonly Made[]> =>
  signBy(session, by, 'keyless', {});

/** What our keyless signer and our key signers make with the real services: a statement and a file each. */
export async function signWithOurs(session: Session): Promise<readonly Made[]> {
  const made = [...(await signKeyless(session))];
  for (const { name, make, unknownTo = [] } of keys) {
    const { privateKey, publicKey } = make();
    const file = join(session.folder, `${slug(name)}.key`);
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    chmodSync(file, 0o600);
    const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    made.push(
      ...(await signBy(session, `ours, key ${name}`, `key:${file}`, {
        signer: { kind: 'key', publicPem },
        unknownTo,
      })),
    );
  }
  return made;
}

async function signBy(
  { services, files, folder: base }: Session,
  by: string,
  spec: string,
  more: Pick<Made, 'signer' | 'unknownTo'>,
): Promise<readonly Made[]> {
  const folder = join(base, slug(by));
  mkdirSync(folder);
  const file = (name: string, content: Uint8Array | string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const settings: SignWithOurs = {
    signer: spec,
    trustedRoot: files.trustedRoot,
    signingConfig: files.signingConfig,
    folder,
    statement: file('statement.json', statement),
    artifact: file('artifact', artifact),
    bundles: {
      statement: join(folder, 'statement.sigstore.json'),
      blob: join(folder, 'blob.sigstore.json'),
    },
  };
  const { exitCode, stdout, stderr } = await runInside(
    services.network,
    [process.execPath, PROGRAM, file('settings.json', JSON.stringify(settings))],
    { folder, variables: services.tokenVariables },
  );
  if (exitCode !== 0) throw new Error(`${by} failed with ${exitCode}: ${stdout}${stderr.slice(-3000)}`);
  return (['statement', 'blob'] as const).map((content) => ({
    by: `${by}, ${content}`,
    content,
    bundle: readFileSync(settings.bundles[content]),
    ...more,
  }));
}

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
