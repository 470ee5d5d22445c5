import { type Bytes, concatBytes, formatBase64, utf8 } from '../core/bytes.ts';
import type { CanonicalValue } from '../core/canonical-json.ts';
import type { JsonValue } from '../core/json.ts';
import { readStrictObject } from './strict-object.ts';

/** A DSSE envelope, https://github.com/secure-systems-lab/dsse v1, with the one signature that a bundle has. */
export interface Envelope {
  readonly payloadType: string;
  /** The exact bytes that were signed; they are never written again in another form. */
  readonly payload: Bytes;
  readonly signature: Bytes;
  /** Not covered by the signature; empty in what we write. */
  readonly keyid: string;
}

/**
 * `PAE(type, body)` of the DSSE protocol: what the signature covers. Lengths are in bytes, so no other pair
 * of type and payload has the same encoding.
 */
export function preAuthenticationEncoding(payloadType: string, payload: Bytes): Bytes {
  const type = utf8(payloadType);
  return concatBytes(utf8(`DSSEv1 ${type.length} `), type, utf8(` ${payload.length} `), payload);
}

export function envelopeJson({ payloadType, payload, signature, keyid }: Envelope): CanonicalValue {
  return {
    payload: formatBase64(payload),
    payloadType,
    signatures: [{ sig: formatBase64(signature), ...(keyid === '' ? {} : { keyid }) }],
  };
}

/** @throws Problem `verify/parse`, with the JSON pointer. */
export function parseEnvelope(value: JsonValue | undefined, pointer: string): Envelope {
  const envelope = readStrictObject(value, pointer, ['payload', 'payloadType', 'signatures']);
  const signatures = envelope.list('signatures');
  // Verifiers that look at the first signature only can be given a good one and a bad one (SEC-003).
  if (signatures.length !== 1) {
    envelope.refuse('signatures', `expected exactly one signature, got ${signatures.length}`);
  }
  const signature = readStrictObject(signatures[0], `${pointer}/signatures/0`, ['sig', 'keyid']);
  return {
    payloadType: envelope.text('payloadType'),
    payload: envelope.base64('payload'),
    signature: signature.base64('sig'),
    keyid: signature.member('keyid') === undefined ? '' : signature.text('keyid', { mayBeEmpty: true }),
  };
}
