import { verify } from 'node:crypto';
import { utf8 } from '../core/bytes.ts';
import type { JsonObject } from '../core/json.ts';
import { plainLine } from '../core/plain-text.ts';
import { Problem } from '../core/problem.ts';
import type { IssuerKey } from './json-web-key-set.ts';
import { parseJsonWebToken } from './json-web-token.ts';

declare const verified: unique symbol;

/** Claims over which the signature of the issuer was verified. Made by {@link verifyJsonWebToken} and by nothing else. */
export interface VerifiedToken {
  readonly [verified]: true;
  readonly claims: JsonObject;
}

/**
 * RFC 7515 section 5.2 with RS256 or ES256, whichever the key is for: the token does not choose its algorithm. A
 * header that asks for more (`crit`) is refused.
 *
 * @throws Problem `oidc/claims` or, for a malformed token, `oidc/invalid`; no byte of the token is shown.
 */
export function verifyJsonWebToken(text: string, keys: readonly IssuerKey[]): VerifiedToken {
  const { header, claims } = parseJsonWebToken(text);
  const { alg, kid, crit } = header;
  if (crit !== undefined) return refuse('has a header with critical extensions');
  const key = keys.find(({ id }) => id === kid);
  if (key === undefined)
    return refuse(`is signed by the key ${show(kid)}, which its issuer does not publish`);
  if (alg !== key.algorithm) return refuse(`is signed with ${show(alg)}, its key is for ${key.algorithm}`);
  const end = text.lastIndexOf('.');
  const signature = Buffer.from(text.slice(end + 1), 'base64url');
  // RFC 7518 section 3.4: ECDSA signatures are two numbers, not DER. RSA has one form, PKCS #1 v1.5.
  const options = { key: key.key, dsaEncoding: 'ieee-p1363' } as const;
  if (!verify('sha256', utf8(text.slice(0, end)), options, signature)) {
    return refuse('has a signature that does not fit it');
  }
  return { claims } as VerifiedToken;
}

function refuse(fault: string): never {
  throw new Problem('oidc/claims', `the OIDC token ${fault}`);
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(plainLine(value.slice(0, 60))) : 'without a name';
}
