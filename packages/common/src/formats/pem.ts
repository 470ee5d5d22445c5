import { type Bytes, decodeBase64, formatBase64 } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';

/** One PEM block (RFC 7468): what it says it is, and its DER. */
export interface PemBlock {
  /** `PUBLIC KEY`, `PRIVATE KEY`, `ENCRYPTED PRIVATE KEY` … */
  readonly label: string;
  readonly der: Bytes;
}

const BEGIN = '-----BEGIN ';
const LABEL = /^([A-Z0-9][A-Z0-9 /]{0,63})-----/;
/** Encrypted keys before PKCS #8 (RFC 1421) say so in a header inside the block. */
const ENCRYPTED_HEADER = /^\s*Proc-Type: 4,ENCRYPTED/;

/**
 * The only block of a PEM text. Text around it is ignored, as RFC 7468 allows; a second block is refused,
 * since a reader that takes the first one and a reader that takes the last one would use different keys.
 *
 * @param name What to call the text in an error: a path, or the name of a variable. The text itself is never shown.
 * @throws Problem `key/invalid`.
 */
export function parsePem(text: string, name: string): PemBlock {
  const refuse = (fault: string): never => {
    throw new Problem('key/invalid', fault, { at: { file: name } });
  };
  const start = text.indexOf(BEGIN) + BEGIN.length;
  if (start < BEGIN.length) return refuse('not a PEM file: no line "-----BEGIN …-----"');
  if (text.includes(BEGIN, start)) return refuse('more than one PEM block, expected exactly one');
  const label = LABEL.exec(text.slice(start, start + 100))?.[1];
  if (label === undefined) return refuse('the line "-----BEGIN …-----" is malformed');
  const end = text.indexOf(`-----END ${label}-----`, start);
  if (end < 0) return refuse(`the block "${label}" has no line "-----END ${label}-----"`);
  const body = text.slice(start + label.length + 5, end);
  if (ENCRYPTED_HEADER.test(body)) return { label: `ENCRYPTED ${label}`, der: new Uint8Array() };
  const der = decodeBase64(body.replace(/[\r\n\t ]/g, ''));
  if (der === undefined || der.length === 0) return refuse(`the block "${label}" is not base64`);
  return { label, der };
}

/** Lines of 64 characters with a newline after each, also the last: what Go and OpenSSL write. */
export function formatPem({ label, der }: PemBlock): string {
  const lines = formatBase64(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
