import { Buffer } from 'node:buffer';
import type { Bytes } from '../core/bytes.ts';
import { isJsonObject, type JsonObject, parseJson } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';

/**
 * What a JSON Web Token (RFC 7519, compact form of RFC 7515) says, without any check of its signature: good for
 * knowing what to expect of a certificate, never for trusting somebody. The text itself is not kept here.
 */
export interface JsonWebToken {
  readonly header: JsonObject;
  readonly claims: JsonObject;
}

const BASE64URL = /^[A-Za-z0-9_-]+$/;

/**
 * Strict: three parts of canonical base64url, header and claims each an object of strict JSON. A library that is
 * handed a broken token puts the whole of it into its error (SEC-087); no message here has a byte of it.
 *
 * @throws Problem `oidc/invalid`
 */
export function parseJsonWebToken(text: string): JsonWebToken {
  if (text.length > limits.tokenCharacters) {
    return refuse(`it is longer than ${limits.tokenCharacters} characters`);
  }
  const parts = text.split('.');
  const [header = '', claims = '', signature = ''] = parts;
  if (parts.length !== 3) return refuse(`expected three parts, got ${parts.length}`);
  if (decodeBase64Url(signature) === undefined) return refuse('its signature is not base64url');
  return { header: readPart(header, 'header'), claims: readPart(claims, 'payload') };
}

function readPart(part: string, name: string): JsonObject {
  const bytes = decodeBase64Url(part);
  if (bytes === undefined) return refuse(`its ${name} is not base64url`);
  try {
    const value = parseJson(bytes);
    if (isJsonObject(value)) return value;
  } catch (error) {
    // Not kept as a cause: its text shows a piece of what it has read.
    if (!(error instanceof Problem)) throw error;
  }
  return refuse(`its ${name} is not an object of strict JSON`);
}

/** RFC 4648 section 5 without padding; one value has one spelling. */
function decodeBase64Url(text: string): Bytes | undefined {
  if (!BASE64URL.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

function refuse(fault: string): never {
  throw new Problem('oidc/invalid', `the OIDC token is malformed: ${fault}`);
}
