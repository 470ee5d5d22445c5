import { createReadStream } from 'node:fs';
import type { HashedFile } from '../../domain/provenance/artifact-hashing.ts';
import type { SignableBlob } from '../../domain/signing/signer.ts';

/** A file to be signed, read piece by piece each time: a signature over other bytes than were hashed is refused. */
export function fileContent({ path, sha256, sizeBytes }: HashedFile, name: string): SignableBlob {
  return { kind: 'blob', sha256, sizeBytes, name, pieces: () => createReadStream(path) };
}
