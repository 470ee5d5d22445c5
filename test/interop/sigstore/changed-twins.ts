import { type Bytes, utf8 } from '@secure-build/common/core/bytes';

export interface ChangedTwin {
  readonly what: string;
  /** JSON pointer of the changed value. */
  readonly pointer: string;
  readonly bundle: Bytes;
}

// biome-ignore lint/suspicious/noExplicitAny: any place of any JSON document
type Loose = any;

const entry = '/verificationMaterial/tlogEntries/0';

/** Where the bytes are that cryptography must cover; those that a bundle lacks are left out. */
const places = [
  { what: 'signature of the envelope', pointer: '/dsseEnvelope/signatures/0/sig' },
  { what: 'payload', pointer: '/dsseEnvelope/payload' },
  { what: 'signature of the message', pointer: '/messageSignature/signature' },
  { what: 'certificate', pointer: '/verificationMaterial/certificate/rawBytes' },
  { what: 'body of the log entry', pointer: `${entry}/canonicalizedBody` },
  { what: 'promise of the log', pointer: `${entry}/inclusionPromise/signedEntryTimestamp` },
  { what: 'path to the root', pointer: `${entry}/inclusionProof/hashes/0` },
  {
    what: 'timestamp',
    pointer: '/verificationMaterial/timestampVerificationData/rfc3161Timestamps/0/signedTimestamp',
  },
];

/** The same bundle with one bit changed in the middle of one base64 value, for each value. */
export function changedTwins(bundle: Bytes): readonly ChangedTwin[] {
  return places.flatMap(({ what, pointer }) => {
    const document: Loose = JSON.parse(Buffer.from(bundle).toString('utf8'));
    const path = pointer.slice(1).split('/');
    const parent = path.slice(0, -1).reduce<Loose>((value, key) => value?.[key], document);
    const key = path.at(-1) ?? '';
    const text: unknown = parent?.[key];
    if (typeof text !== 'string') return [];
    parent[key] = withOneBitFlipped(text);
    return [{ what: `one byte changed: ${what}`, pointer, bundle: utf8(JSON.stringify(document)) }];
  });
}

function withOneBitFlipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes.toString('base64');
}
