import { type Bytes, concatBytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { type SigningKey, sha256Of } from './signing-key.ts';

/** What may sign a note of C2SP signed-note: a log, or a witness that saw it. */
export interface NoteSigner {
  readonly name: string;
  /** All 32 bytes of the key id; the first four stand before the signature. */
  readonly keyId: Bytes;
  sign(note: Bytes): Bytes;
}

/**
 * C2SP: an Ed25519 key id is SHA-256(name, 0A, 01, key). Logs with ECDSA keys (Rekor v1, and the Go note
 * library of Sigstore) take SHA-256 of the SPKI instead, whatever the name.
 */
export function logSigner(name: string, key: SigningKey): NoteSigner {
  const keyId = key.kind === 'Ed25519' ? ed25519KeyId(name, Uint8Array.of(1), key) : sha256Of(key.spki);
  return { name, keyId, sign: (note) => key.sign(note) };
}

/** C2SP tlog-cosignature: algorithm 04, a time of its own before the signature. */
export function witness(name: string, key: SigningKey, now: () => Date): NoteSigner {
  return {
    name,
    keyId: ed25519KeyId(name, Uint8Array.of(4), key),
    sign: (note) => {
      const seconds = Math.floor(now().getTime() / 1000);
      const time = Buffer.alloc(8);
      time.writeBigUInt64BE(BigInt(seconds));
      return concatBytes(time, key.sign(concatBytes(utf8(`cosignature/v1\ntime ${seconds}\n`), note)));
    },
  };
}

export interface Checkpoint {
  /** `HOST - DIGITS` for Rekor v1, the host for v2. */
  readonly origin: string;
  readonly treeSize: number;
  readonly rootHash: Bytes;
}

/** C2SP tlog-checkpoint, signed: three lines, a blank line, and a line for each signer. */
export function formatCheckpoint(checkpoint: Checkpoint, signers: readonly NoteSigner[]): string {
  const note = `${checkpoint.origin}\n${checkpoint.treeSize}\n${formatBase64(checkpoint.rootHash)}\n`;
  const lines = signers.map(({ name, keyId, sign }) => {
    const signature = formatBase64(concatBytes(keyId.subarray(0, 4), sign(utf8(note))));
    return `\u2014 ${name} ${signature}\n`;
  });
  return `${note}\n${lines.join('')}`;
}

function ed25519KeyId(name: string, algorithm: Bytes, { spki }: SigningKey): Bytes {
  // The last 32 bytes of the SPKI are the raw key (RFC 8410 section 4).
  return sha256Of(utf8(`${name}\n`), algorithm, spki.subarray(-32));
}
