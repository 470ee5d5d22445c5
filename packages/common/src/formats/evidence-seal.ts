import type { Bytes } from '../core/bytes.ts';
import { sha256 } from '../core/digest.ts';
import { predicateTypes, statementBytes } from './in-toto.ts';

/**
 * The statement that seals an evidence folder. Its subject is `index.json`; the index names every other file
 * with its digest, so the seal covers them all. Predicate: how many entries the index has.
 */
export function evidenceSealBytes(indexName: string, index: Bytes, entries: number): Bytes {
  const subject = { name: indexName, digest: { sha256: sha256(index) } };
  return statementBytes([subject], predicateTypes.evidenceSeal, { entries });
}
