import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PREDICATE_TYPE, predicateValue } from './asked-about.ts';
import { type CosignPlaces, runCosign } from './cosign.ts';
import { type PushedImage, runClient } from './pushed-image.ts';
import { jobSigner } from './real-bundles.ts';
import type { Answer } from './verifier.ts';

/** Whether cosign finds an attestation of the job for the image. */
export async function askCosign(
  cosign: CosignPlaces,
  { name }: PushedImage,
  trustedRoot: string,
): Promise<Answer> {
  const { exitCode, output } = await runCosign(cosign, [
    'verify-attestation',
    name,
    '--type',
    PREDICATE_TYPE,
    '--trusted-root',
    trustedRoot,
    '--certificate-identity',
    jobSigner.san,
    '--certificate-oidc-issuer',
    jobSigner.issuer,
  ]);
  return { accepted: exitCode === 0, said: output.trim().split('\n').at(-1) ?? '' };
}

export interface CosignKey {
  readonly keyFile: string;
  readonly publicPem: string;
}

export async function makeKey({ program, folder }: CosignPlaces, name: string): Promise<CosignKey> {
  const prefix = join(folder, name);
  await runClient([program, 'generate-key-pair', '--output-key-prefix', prefix], folder);
  return { keyFile: `${prefix}.key`, publicPem: readFileSync(`${prefix}.pub`, 'utf8') };
}

/** With a key and no service at all. */
export async function attestByCosign(
  { program, folder }: CosignPlaces,
  { name }: PushedImage,
  { keyFile }: CosignKey,
): Promise<void> {
  const file = (base: string, value: unknown) => {
    const path = join(folder, base);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const config = file('no-services.json', {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  });
  await runClient(
    [
      program,
      'attest',
      name,
      ...['--key', keyFile, '--signing-config', config, '--yes'],
      ...['--type', PREDICATE_TYPE, '--predicate', file('predicate.json', predicateValue)],
    ],
    folder,
  );
}
