import { type Bytes, concatBytes, decodeBase64, formatBase64, utf8 } from '../core/bytes.ts';
import type { CanonicalValue } from '../core/canonical-json.ts';
import { isJsonArray, type JsonValue } from '../core/json.ts';
import { readStrictObject, refuseAt, type StrictObject } from './strict-object.ts';

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
  const signatures = envelope.member('signatures');
  const at = `${pointer}/signatures`;
  if (!isJsonArray(signatures)) return refuseAt(at, 'expected a list of signatures');
  // Verifiers that look at the first signature only can be given a good one and a bad one (SEC-003).
  if (signatures.length !== 1) {
    return refuseAt(at, `expected exactly one signature, got ${signatures.length}`);
  }
  const signature = readStrictObject(signatures[0], `${at}/0`, ['sig', 'keyid']);
  return {
    payloadType: envelope.text('payloadType'),
    payload: readBase64(envelope, 'payload'),
    signature: readBase64(signature, 'sig'),
    keyid: signature.member('keyid') === undefined ? '' : signature.text('keyid', { mayBeEmpty: true }),
  };
}

function readBase64(object: StrictObject, key: string): Bytes {
  const bytes = decodeBase64(object.text(key));
  return bytes ?? refuseAt(`${object.pointer}/${key}`, 'not canonical base64');
}
