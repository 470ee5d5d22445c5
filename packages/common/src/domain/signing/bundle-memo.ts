import type { Bytes } from '../../core/bytes.ts';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import { parseStatement, type Statement } from '../../formats/in-toto.ts';
import { parseSigstoreBundle, type SigstoreBundle } from '../../formats/sigstore-bundle.ts';

/** What strict bytes say, and the digest of exactly these bytes. */
export interface ReadBytes<T> {
  readonly sha256: Sha256;
  readonly value: T;
}

const bundles = new WeakMap<Bytes, ReadBytes<SigstoreBundle>>();
const statements = new WeakMap<Bytes, ReadBytes<Statement>>();

/**
 * Checks 1 and 2 of the signing specification, 6.2, once for the same bytes: whoever prepares a verification reads a
 * bundle as strictly as the verifier, and no second reading could say something else.
 *
 * @throws Problem `verify/none` for no bytes at all; as {@link parseSigstoreBundle}
 */
export function readBundle(bytes: Bytes): ReadBytes<SigstoreBundle> {
  if (bytes.length === 0) throw new Problem('verify/none', 'holds no bundle');
  return once(bundles, bytes, parseSigstoreBundle);
}

/**
 * The payload of an envelope, of any version that is read, once for the same bytes. Nothing of it is verified.
 *
 * @throws Problem as {@link parseStatement}
 */
export function readPayload(payload: Bytes): ReadBytes<Statement> {
  return once(statements, payload, (bytes) => parseStatement(bytes, undefined, { version: 'any' }));
}

/** By the digest too: bytes that somebody has changed in their place are other bytes. */
function once<T>(memo: WeakMap<Bytes, ReadBytes<T>>, bytes: Bytes, read: (bytes: Bytes) => T): ReadBytes<T> {
  const digest = sha256(bytes);
  const known = memo.get(bytes);
  if (known !== undefined && known.sha256 === digest) return known;
  const made = { sha256: digest, value: read(bytes) };
  memo.set(bytes, made);
  return made;
}
