import { type Bytes, utf8 } from './bytes.ts';
import { byCodeUnits } from './order.ts';

/** What can be written: absent members are left out. */
export type CanonicalValue =
  | null
  | boolean
  | number
  | string
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue | undefined };

/**
 * JSON Canonicalization Scheme, RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes
 * them, no blanks. One value has one spelling, so equal content has equal digests on every machine.
 *
 * @throws TypeError for a number that is not finite or a string with a lone surrogate: both are defects here,
 * since values from outside pass `parseJson`, which refuses them.
 */
export function formatCanonicalJson(value: CanonicalValue): string {
  if (typeof value === 'string' && !value.isWellFormed())
    throw new TypeError('canonical JSON: lone surrogate');
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`canonical JSON: ${value} is no JSON number`);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(formatCanonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort(byCodeUnits)) {
    const member = value[key];
    if (member !== undefined) members.push(`${formatCanonicalJson(key)}:${formatCanonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

export function canonicalBytes(value: CanonicalValue): Bytes {
  return utf8(formatCanonicalJson(value));
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}
