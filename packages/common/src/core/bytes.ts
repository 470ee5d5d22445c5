import { Buffer } from 'node:buffer';

export type Bytes = Uint8Array<ArrayBufferLike>;

const NO_HEX = /[^0-9a-f]/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Bytes => Buffer.from(text, 'utf8');

/** The text of well-formed UTF-8, a byte order mark included; `undefined` for anything else. */
export function decodeUtf8(bytes: Bytes): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    // TextDecoder has one reason to throw here: the bytes are not UTF-8.
    return undefined;
  }
}

export function formatBase64(bytes: Bytes): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/**
 * RFC 4648 section 4, strict: standard alphabet, padding, no blanks, zero trailing bits. Lenient decoders
 * give one value many spellings, so that a changed bundle still verifies (SEC-006).
 */
export function decodeBase64(text: string): Bytes | undefined {
  // Decoding is lenient, writing is not: only the canonical spelling comes back as it was. An expression that
  // describes it runs out of stack on a payload of megabytes.
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

export function formatHex(bytes: Bytes): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** Lower-case hexadecimal of whole bytes. */
export function decodeHex(text: string): Bytes | undefined {
  return text.length % 2 === 0 && !NO_HEX.test(text) ? Buffer.from(text, 'hex') : undefined;
}

export function concatBytes(...parts: readonly Bytes[]): Bytes {
  return Buffer.concat(parts);
}

export function equalBytes(a: Bytes, b: Bytes): boolean {
  return Buffer.compare(a, b) === 0;
}
