import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { keyKinds, publicKeyOf } from './public-key.ts';

/** Algorithms of RFC 7518 that issuers of job tokens publish. */
export type TokenAlgorithm = 'RS256' | 'ES256';

/** A key of an issuer that signs tokens. */
export interface IssuerKey {
  /** `kid` */
  readonly id: string;
  readonly algorithm: TokenAlgorithm;
  readonly key: KeyObject;
}

const algorithms: ReadonlyMap<string, { readonly algorithm: TokenAlgorithm; readonly members: string[] }> =
  new Map([
    ['RSA', { algorithm: 'RS256', members: ['kty', 'n', 'e'] }],
    ['EC', { algorithm: 'ES256', members: ['kty', 'crv', 'x', 'y'] }],
  ]);

/**
 * RFC 7517, section 5. A key of another kind or for another use is left out, as the RFC asks; of the kinds that are
 * known here a malformed or a weak one is a fault. Members beyond the key itself, such as certificates, are ignored.
 *
 * @throws Problem `oidc/claims`
 */
export function parseJsonWebKeySet(value: JsonValue): readonly IssuerKey[] {
  const keys = isJsonObject(value) ? value.keys : undefined;
  if (!isJsonArray(keys)) return refuse('it holds no list of keys');
  if (keys.length > limits.issuerKeys) return refuse(`it holds more than ${limits.issuerKeys} keys`);
  const known = keys.flatMap((item) => readKey(item) ?? []);
  const ids = new Set(known.map(({ id }) => id));
  // With two keys of one name each reader could take another one.
  if (ids.size < known.length) return refuse('it holds two keys with one id');
  return known;
}

function readKey(item: JsonValue): IssuerKey | undefined {
  if (!isJsonObject(item)) return refuse('a key is no object');
  const { kty, kid, use = 'sig', alg } = item;
  const kind = typeof kty === 'string' ? algorithms.get(kty) : undefined;
  if (kind === undefined || use !== 'sig' || (alg !== undefined && alg !== kind.algorithm)) return undefined;
  if (typeof kid !== 'string' || kid === '') return refuse('a key has no id');
  return { id: kid, algorithm: kind.algorithm, key: importKey(item, kind.members, kid) };
}

function importKey(item: JsonObject, members: readonly string[], kid: string): KeyObject {
  const jwk: JsonWebKey = Object.fromEntries(members.map((name) => [name, item[name]]));
  const name = `key ${JSON.stringify(kid.slice(0, 60))}`;
  let key: KeyObject;
  try {
    key = createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    // The error of the library says nothing that helps, and may show what it has read.
    return refuse(`the ${name} cannot be read`);
  }
  try {
    const { kind } = publicKeyOf(key, name);
    if (kind === 'rsa' || kind === 'ecdsa-p256') return key;
    return refuse(`the ${name} is ${keyKinds[kind].title}, which signs no token`);
  } catch (error) {
    if (error instanceof Problem && error.code === 'key/refused')
      return refuse(`the ${name}: ${error.message}`);
    throw error;
  }
}

function refuse(fault: string): never {
  throw new Problem('oidc/claims', `the key set of the OIDC issuer cannot be used: ${fault}`);
}
