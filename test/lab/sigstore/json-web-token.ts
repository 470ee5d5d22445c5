import {
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

export type TokenAlgorithm = 'RS256' | 'ES256';

/** A key of an OIDC issuer; the id is what `kid` of a token and of the key set says. */
export interface TokenKey {
  readonly id: string;
  readonly algorithm: TokenAlgorithm;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export type Claims = Readonly<Record<string, unknown>>;

/** RFC 7517. */
export interface JsonWebKeySet {
  readonly keys: readonly (JsonWebKey & { readonly kid: string; readonly alg: string })[];
}

export function makeTokenKey(id: string, algorithm: TokenAlgorithm = 'RS256'): TokenKey {
  const pair =
    algorithm === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { id, algorithm, ...pair };
}

export function formatJsonWebKeySet(keys: readonly TokenKey[]): JsonWebKeySet {
  return {
    keys: keys.map(({ id, algorithm, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid: id,
      alg: algorithm,
      use: 'sig',
    })),
  };
}

/** RFC 7515 compact serialization. Header members may be replaced: `{ alg: 'none' }`, an unknown `kid`. */
export function signToken(claims: Claims, key: TokenKey, header: Claims = {}): string {
  const input = [{ typ: 'JWT', alg: key.algorithm, kid: key.id, ...header }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${input}.${sign('sha256', Buffer.from(input), options(key.privateKey)).toString('base64url')}`;
}

/** The claims of a token, unverified. */
export function readClaims(token: string): Claims {
  return decodePart(token.split('.')[1]);
}

export interface TokenExpectation {
  readonly issuer: string;
  readonly audience: string;
  readonly now: Date;
}

/** The claims of a token that this issuer signed for this audience and that is in force; throws for any other. */
export function verifyToken(token: string, keys: JsonWebKeySet, expected: TokenExpectation): Claims {
  const parts = token.split('.');
  const [head, body, signature] = parts;
  if (parts.length !== 3) throw new Error('token has not three parts');
  const { kid, alg } = decodePart(head);
  const jwk = keys.keys.find((key) => key.kid === kid && key.alg === alg);
  if (jwk === undefined) throw new Error('no key of the issuer has the id and algorithm of the token');
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(`${head}.${body}`);
  if (!verify('sha256', signed, options(key), Buffer.from(signature ?? '', 'base64url'))) {
    throw new Error('signature of the token is wrong');
  }
  const claims = decodePart(body);
  const { iss, aud, exp, nbf } = claims;
  const seconds = expected.now.getTime() / 1000;
  if (iss !== expected.issuer) throw new Error('token has another issuer');
  if (aud !== expected.audience && !(Array.isArray(aud) && aud.includes(expected.audience))) {
    throw new Error('token has another audience');
  }
  if (typeof exp !== 'number' || exp <= seconds) throw new Error('token is expired');
  if (typeof nbf === 'number' && nbf > seconds) throw new Error('token is not in force yet');
  return claims;
}

/** RFC 7518 section 3.4 wants ECDSA signatures as two numbers, not as DER. */
function options(key: KeyObject): { readonly key: KeyObject; readonly dsaEncoding: 'ieee-p1363' } {
  return { key, dsaEncoding: 'ieee-p1363' };
}

function decodePart(part = ''): Claims {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  if (typeof value !== 'object' || value === null) throw new Error('token part is no object');
  return value as Claims;
}
