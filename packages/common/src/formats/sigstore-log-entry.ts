import { type Bytes, formatBase64 } from '../core/bytes.ts';
import type { CanonicalValue } from '../core/canonical-json.ts';
import type { JsonValue } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { readBase64, readStrictObject, refuseAt, type StrictObject } from './strict-object.ts';

/** `TransparencyLogEntry` of a bundle (sigstore/protobuf-specs `sigstore_rekor.proto`). Nothing of it is verified. */
export interface TransparencyLogEntry {
  /** Over all shards of a log; proved by the promise only. */
  readonly logIndex: number;
  /** 32 bytes. */
  readonly logId: Bytes;
  readonly kind: string;
  readonly version: string;
  /** Seconds since 1970; a claim, unless the promise covers it. Rekor v2 has none. */
  readonly integratedTime?: number;
  /** Signed entry timestamp (Rekor v1). */
  readonly inclusionPromise?: Bytes;
  readonly inclusionProof?: EntryInclusionProof;
  readonly canonicalizedBody: Bytes;
}

export interface EntryInclusionProof {
  /** In the tree of the checkpoint. */
  readonly logIndex: number;
  readonly rootHash: Bytes;
  readonly treeSize: number;
  readonly hashes: readonly Bytes[];
  /** A signed note; absent in some bundles of version 0.1 only. */
  readonly checkpoint?: string;
}

/** An audit path is as long as its tree is high, and no tree has more than 2^63 leaves. */
const MOST_HASHES = 64;

/** @throws Problem `verify/parse` or `verify/limit`. */
export function parseLogEntry(
  value: JsonValue,
  pointer: string,
  bundleVersion: '0.1' | '0.2' | '0.3',
): TransparencyLogEntry {
  const entry = readStrictObject(value, pointer, [
    'logIndex',
    'logId',
    'kindVersion',
    'integratedTime',
    'inclusionPromise',
    'inclusionProof',
    'canonicalizedBody',
  ]);
  const kindVersion = entry.object('kindVersion', ['kind', 'version']);
  const integratedTime = entry.count('integratedTime');
  const inclusionPromise = parsePromise(entry);
  const inclusionProof = parseProof(entry);
  // Each version of the bundle format promises one way to check that the entry is in the log.
  if (bundleVersion === '0.1') {
    if (inclusionPromise === undefined) entry.refuse('inclusionPromise', 'version 0.1 needs one');
  } else if (inclusionProof?.checkpoint === undefined) {
    entry.refuse('inclusionProof', `version ${bundleVersion} needs one with a checkpoint`);
  }
  return {
    logIndex: entry.count('logIndex'),
    logId: bytesOf32(entry.object('logId', ['keyId']), 'keyId'),
    kind: kindVersion.text('kind'),
    version: kindVersion.text('version'),
    ...(integratedTime === 0 ? {} : { integratedTime }),
    ...(inclusionPromise === undefined ? {} : { inclusionPromise }),
    ...(inclusionProof === undefined ? {} : { inclusionProof }),
    canonicalizedBody: entry.base64('canonicalizedBody'),
  };
}

function parsePromise(entry: StrictObject): Bytes | undefined {
  if (entry.member('inclusionPromise') === undefined) return undefined;
  return entry.object('inclusionPromise', ['signedEntryTimestamp']).base64('signedEntryTimestamp');
}

function parseProof(entry: StrictObject): EntryInclusionProof | undefined {
  if (entry.member('inclusionProof') === undefined) return undefined;
  const proof = entry.object('inclusionProof', ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint']);
  const hashes = proof.list('hashes');
  if (hashes.length > MOST_HASHES) {
    throw new Problem('verify/limit', `${hashes.length} hashes; at most ${MOST_HASHES} are read`, {
      at: { pointer: `${proof.pointer}/hashes` },
    });
  }
  const checkpoint = parseCheckpointText(proof);
  return {
    logIndex: proof.count('logIndex'),
    rootHash: bytesOf32(proof, 'rootHash'),
    treeSize: proof.count('treeSize'),
    hashes: hashes.map((hash, index) => hashOf(hash, `${proof.pointer}/hashes/${index}`)),
    ...(checkpoint === undefined ? {} : { checkpoint }),
  };
}

function parseCheckpointText(proof: StrictObject): string | undefined {
  if (proof.member('checkpoint') === undefined) return undefined;
  const text = proof.object('checkpoint', ['envelope']).text('envelope');
  if (text.length <= limits.checkpointCharacters) return text;
  throw new Problem('verify/limit', `a checkpoint of ${text.length} characters`, {
    at: { pointer: `${proof.pointer}/checkpoint/envelope` },
  });
}

function hashOf(value: JsonValue, pointer: string): Bytes {
  const hash = readBase64(value, pointer);
  return hash.length === 32 ? hash : refuseAt(pointer, `expected 32 bytes, got ${hash.length}`);
}

function bytesOf32(object: StrictObject, key: string): Bytes {
  const bytes = object.base64(key);
  return bytes.length === 32 ? bytes : object.refuse(key, `expected 32 bytes, got ${bytes.length}`);
}

/** The JSON spelling of protobuf: bytes as base64, int64 as text. */
export function logEntryJson(entry: TransparencyLogEntry): CanonicalValue {
  const { integratedTime, inclusionPromise, inclusionProof } = entry;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: formatBase64(entry.logId) },
    kindVersion: { kind: entry.kind, version: entry.version },
    ...(integratedTime === undefined ? {} : { integratedTime: String(integratedTime) }),
    ...(inclusionPromise === undefined
      ? {}
      : { inclusionPromise: { signedEntryTimestamp: formatBase64(inclusionPromise) } }),
    ...(inclusionProof === undefined ? {} : { inclusionProof: proofJson(inclusionProof) }),
    canonicalizedBody: formatBase64(entry.canonicalizedBody),
  };
}

function proofJson({
  logIndex,
  rootHash,
  treeSize,
  hashes,
  checkpoint,
}: EntryInclusionProof): CanonicalValue {
  return {
    logIndex: String(logIndex),
    rootHash: formatBase64(rootHash),
    treeSize: String(treeSize),
    hashes: hashes.map(formatBase64),
    ...(checkpoint === undefined ? {} : { checkpoint: { envelope: checkpoint } }),
  };
}
