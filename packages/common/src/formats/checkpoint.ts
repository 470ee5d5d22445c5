import { createHash } from 'node:crypto';
import { type Bytes, concatBytes, decodeBase64, equalBytes, utf8 } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import { isSignedBy, type PublicKey } from './public-key.ts';

/** One signature line of a note: "— NAME BASE64". */
export interface NoteSignature {
  readonly name: string;
  /** First 4 bytes of the key id: a hint where to look, not proof of anything. */
  readonly keyHint: Bytes;
  /** For a cosignature: 8 bytes of time, then the signature. */
  readonly signature: Bytes;
}

/** A signed tree head as a note: C2SP `tlog-checkpoint` and `signed-note`. */
export interface Checkpoint {
  /** `rekor.sigstore.dev - 2605736670972794746` (Rekor v1), `log2025-1.rekor.sigstore.dev` (v2). */
  readonly origin: string;
  /** At most 2^53 - 1. */
  readonly treeSize: number;
  /** 32 bytes. */
  readonly rootHash: Bytes;
  /** What the signatures cover: all lines before the blank one, each with its newline. */
  readonly signedBody: Bytes;
  readonly signatures: readonly NoteSignature[];
}

/** A log as a trusted root names it. */
export interface NoteVerifier {
  readonly key: PublicKey;
  /**
   * All 32 bytes of the key id (`logId.keyId` of a trusted root). That of a Rekor v2 log is over its name, too:
   * only with it is the name proved.
   */
  readonly keyId?: Bytes;
}

const MAX_CHARACTERS = 64 * 1024;
/** Real ones have up to a dozen witnesses. */
const MAX_SIGNATURES = 64;
const MAX_LINES = 64;
const CONTROLS = /[^\P{Cc}\n]/u;
const SIGNATURE_LINE = /^\u2014 ([^\s+]{1,1000}) ([A-Za-z0-9+/=]+)$/u;
const SIZE = /^(?:0|[1-9]\d{0,15})$/;

/** @throws Problem `verify/log`. */
export function parseCheckpoint(text: string, pointer?: string): Checkpoint {
  const refuse = (fault: string): never => {
    throw new Problem('verify/log', `checkpoint: ${fault}`, pointer === undefined ? {} : { at: { pointer } });
  };
  if (text.length > MAX_CHARACTERS) refuse(`longer than ${MAX_CHARACTERS} characters`);
  if (CONTROLS.test(text) || !text.isWellFormed()) refuse('a control character, or no Unicode text');
  // The text of a note may have blank lines itself; its signatures have none.
  const blank = text.lastIndexOf('\n\n');
  if (blank < 0 || !text.endsWith('\n')) return refuse('expected lines of text, a blank line and signatures');
  const body = text.slice(0, blank + 1);
  const [origin = '', size = '', root = '', ...more] = body.slice(0, -1).split('\n');
  const rootHash = decodeBase64(root);
  const treeSize = SIZE.test(size) ? Number(size) : Number.NaN;
  if (origin === '') refuse('expected an origin on its first line');
  if (!Number.isSafeInteger(treeSize)) refuse('expected the size of a tree on its second line');
  if (rootHash?.length !== 32) return refuse('expected a root hash of 32 bytes in base64 on its third line');
  if (more.length > MAX_LINES || more.includes('')) refuse(`a blank line, or more than ${MAX_LINES} lines`);
  const lines = text.slice(blank + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) refuse(`more than ${MAX_SIGNATURES} signatures`);
  const signatures = lines.map((line) => readSignature(line) ?? refuse('a line that is no signature'));
  return { origin, treeSize, rootHash, signedBody: utf8(body), signatures };
}

function readSignature(line: string): NoteSignature | undefined {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
  if (name === undefined || bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyHint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

/** What the first byte of an Ed25519 key id says: that of a log, or that of a witness (C2SP `signed-note`). */
const ED25519_SIGNATURE = 0x01;
const COSIGNATURE = 0x04;

/** Key id of a log that signs notes: SHA-256(name, 0A, 01, key) for Ed25519, SHA-256(SPKI) for ECDSA and RSA. */
export function noteKeyId(name: string, key: PublicKey): Bytes {
  return key.kind === 'ed25519' ? ed25519KeyId(name, ED25519_SIGNATURE, key) : spkiKeyId(key);
}

/**
 * Whether the log itself has signed: a line with a name that fits the origin, with the hint of the log's key, and
 * with a good signature. Any other lines do not count, wherever they stand (SEC-021).
 */
export function isCheckpointSignedBy(checkpoint: Checkpoint, { key, keyId }: NoteVerifier): boolean {
  return checkpoint.signatures.some(({ name, keyHint, signature }) => {
    // Rekor v1 takes SHA-256(SPKI) for an Ed25519 key as well.
    const ids = [noteKeyId(name, key), spkiKeyId(key)];
    const isNamed = ids.some(
      (id) => equalBytes(id.subarray(0, 4), keyHint) && (keyId === undefined || equalBytes(id, keyId)),
    );
    return (
      isNamed && isOriginOf(name, checkpoint.origin) && isSignedBy(key, checkpoint.signedBody, signature)
    );
  });
}

/**
 * The time at which a witness has seen the tree (C2SP `tlog-cosignature` version 1, Ed25519), to the second;
 * `undefined` where it has not signed. The time is the witness's word and no trusted time of a signature.
 */
export function cosignatureTime(
  checkpoint: Checkpoint,
  { name, key }: { readonly name: string; readonly key: PublicKey },
): Date | undefined {
  if (key.kind !== 'ed25519') return undefined;
  const id = ed25519KeyId(name, COSIGNATURE, key);
  for (const line of checkpoint.signatures) {
    if (line.name !== name || !equalBytes(line.keyHint, id.subarray(0, 4)) || line.signature.length !== 72) {
      continue;
    }
    const seconds = Buffer.from(line.signature.subarray(0, 8)).readBigUInt64BE();
    const message = concatBytes(utf8(`cosignature/v1\ntime ${seconds}\n`), checkpoint.signedBody);
    const time = new Date(Number(seconds) * 1000);
    if (!Number.isNaN(time.getTime()) && isSignedBy(key, message, line.signature.subarray(8))) return time;
  }
  return undefined;
}

/** Rekor v1 puts the number of the tree behind the name. */
function isOriginOf(name: string, origin: string): boolean {
  return origin === name || (origin.startsWith(`${name} - `) && /^\d+$/.test(origin.slice(name.length + 3)));
}

function ed25519KeyId(name: string, algorithm: number, { spki }: PublicKey): Bytes {
  const raw = spki.subarray(-32);
  return createHash('sha256').update(name).update(Uint8Array.of(0x0a, algorithm)).update(raw).digest();
}

function spkiKeyId({ spki }: PublicKey): Bytes {
  return createHash('sha256').update(spki).digest();
}
