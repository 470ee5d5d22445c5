import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CosignPlaces, runCosign } from './cosign.ts';
import type { RealServices } from './real-services.ts';
import { FULCIO_HOST, REKOR_HOST, TIMESTAMP_HOST } from './service-settings.ts';

/** What a client has to be told about an instance, each as a file. */
export interface InstanceFiles {
  readonly trustedRoot: string;
  readonly signingConfig: string;
  /** Both in one, as sigstore-python wants them. */
  readonly trustConfig: string;
}

const FULCIO = `https://${FULCIO_HOST}`;
const REKOR = `https://${REKOR_HOST}`;
const TIMESTAMP = `https://${TIMESTAMP_HOST}/api/v1/timestamp`;

/** Since a minute ago. */
const startTime = () => `start-time=${new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z$/, 'Z')}`;

/** What is said of the logs otherwise than it is. */
export interface RootVariant {
  readonly ctKey?: string;
  readonly ctLog?: 'none' | 'with-origin';
  readonly rekorKey?: string;
  readonly rekorUrl?: string;
  /** Absent where `null`. */
  readonly rekorOrigin?: string | null;
}

export async function makeTrustedRoot(
  cosign: CosignPlaces,
  trust: RealServices['trust'],
  file: string,
  variant: RootVariant = {},
): Promise<void> {
  const { ctKey = trust.ctKey, rekorKey = trust.rekorKey, rekorUrl = REKOR } = variant;
  const { rekorOrigin = REKOR_HOST } = variant;
  const start = startTime();
  const origin = rekorOrigin === null ? '' : `,origin=${rekorOrigin}`;
  const ctOrigin = variant.ctLog === 'with-origin' ? ',origin=ct.example' : '';
  const ctLog = `--ctfe=url=https://ctfe.sigstore.dev,public-key=${ctKey},${start}${ctOrigin}`;
  await make(cosign, [
    'trusted-root',
    'create',
    `--fulcio=url=${FULCIO},certificate-chain=${trust.fulcioChain}`,
    ...(variant.ctLog === 'none' ? [] : [ctLog]),
    `--rekor=url=${rekorUrl},public-key=${rekorKey},${start}${origin}`,
    `--tsa=url=${TIMESTAMP},certificate-chain=${trust.timestampChain}`,
    `--out=${file}`,
  ]);
}

/** Written by cosign, so that ours must read what it writes. */
export async function makeInstanceFiles(
  cosign: CosignPlaces,
  { trust }: RealServices,
  folder: string,
): Promise<InstanceFiles> {
  const start = startTime();
  const trustedRoot = join(folder, 'trusted_root.json');
  const signingConfig = join(folder, 'signing_config.json');
  const trustConfig = join(folder, 'trust_config.json');
  const service = (url: string, version: number) =>
    `url=${url},api-version=${version},${start},operator=local`;
  await makeTrustedRoot(cosign, trust, trustedRoot);
  await make(cosign, [
    'signing-config',
    'create',
    `--fulcio=${service(FULCIO, 1)}`,
    `--rekor=${service(REKOR, 2)}`,
    '--rekor-config=ANY',
    `--tsa=${service(TIMESTAMP, 1)}`,
    '--tsa-config=ANY',
    `--out=${signingConfig}`,
  ]);
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const both = {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: read(trustedRoot),
    signingConfig: read(signingConfig),
  };
  writeFileSync(trustConfig, JSON.stringify(both));
  return { trustedRoot, signingConfig, trustConfig };
}

async function make(cosign: CosignPlaces, args: readonly string[]): Promise<void> {
  const { exitCode, output } = await runCosign(cosign, args);
  if (exitCode !== 0) throw new Error(`cosign ${args.slice(0, 2).join(' ')}: ${output}`);
}
