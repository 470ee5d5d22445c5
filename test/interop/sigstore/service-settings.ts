import type { KeyObject } from 'node:crypto';

export const FULCIO_HOST = 'fulcio.sigstore.dev';
export const REKOR_HOST = 'rekor.sigstore.dev';
export const TIMESTAMP_HOST = 'timestamp.sigstore.dev';
export const CT_HOST = 'ctfe.sigstore.dev';

/** The log answers with the next checkpoint. The second is its own default, with which an answer takes 11 s. */
export type CheckpointInterval = '500ms' | '10s';

const PASSPHRASE = 'made at start, on disk for minutes';

/** As Fulcio wants its key: it takes none without a passphrase. */
export const encrypted = (key: KeyObject): string =>
  key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE }).toString();

export const fulcioArgs = (files: Readonly<Record<'config' | 'chain' | 'key' | 'ctKey', string>>) => [
  '--host=127.0.0.1',
  '--port=5555',
  '--grpc-host=127.0.0.1',
  '--grpc-port=5554',
  '--metrics-port=2113',
  `--config-path=${files.config}`,
  '--ca=fileca',
  `--fileca-cert=${files.chain}`,
  `--fileca-key=${files.key}`,
  `--fileca-key-passwd=${PASSPHRASE}`,
  '--fileca-watch=false',
  // Without these a certificate request waits for a log that is not there.
  `--ct-log-url=https://${CT_HOST}`,
  `--ct-log-public-key-path=${files.ctKey}`,
];

export const rekorArgs = (storage: string, signer: string, checkpointInterval: CheckpointInterval) => [
  '--http-address=127.0.0.1',
  '--http-port=3003',
  '--grpc-address=127.0.0.1',
  '--grpc-port=3001',
  '--http-metrics-port=2114',
  // The origin of its checkpoints: the host, without port, under which the trusted root knows the log.
  `--hostname=${REKOR_HOST}`,
  `--storage-dir=${storage}`,
  `--signer-filepath=${signer}`,
  `--checkpoint-interval=${checkpointInterval}`,
];

export const timestampArgs = [
  '--host=127.0.0.1',
  '--port=3004',
  '--timestamp-signer=memory',
  '--disable-ntp-monitoring',
];
