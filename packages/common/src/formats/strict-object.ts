import { type Bytes, decodeBase64 } from '../core/bytes.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { Problem } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-catalog.ts';

/** An object of proto3 JSON of which every key is known. All faults have its code and the JSON pointer. */
export interface StrictObject {
  /** JSON pointer of the object. */
  readonly pointer: string;
  /** `undefined` where the member is absent or, as in proto3 JSON, `null`. */
  member(key: string): JsonValue | undefined;
  text(key: string, options?: { readonly mayBeEmpty?: boolean }): string;
  /** Canonical base64 of at least one byte. */
  base64(key: string): Bytes;
  /** An int64 as proto3 JSON writes it, in decimal digits, from 0 to 2^53 - 1; absent is 0. */
  count(key: string): number;
  /** Absent is the empty list. */
  list(key: string): readonly JsonValue[];
  object(key: string, known: readonly string[]): StrictObject;
  refuse(key: string, fault: string): never;
}

const DECIMAL = /^(?:0|[1-9]\d{0,15})$/;

/**
 * An object with a key that we do not know is refused, never read in part: what a newer producer meant by that
 * key might be a condition (SEC-005).
 *
 * @throws Problem with the code, `verify/parse` where none is given.
 */
export function readStrictObject(
  value: JsonValue | undefined,
  pointer: string,
  known: readonly string[],
  code: ProblemCode = 'verify/parse',
): StrictObject {
  if (!isJsonObject(value)) return refuseAt(pointer, 'expected an object', code);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    refuseAt(pointer, `unknown key ${JSON.stringify(unknown.slice(0, 100))}`, code);
  }
  const refuse = (key: string, fault: string): never => refuseAt(`${pointer}/${key}`, fault, code);
  const text: StrictObject['text'] = (key, { mayBeEmpty = false } = {}) => {
    const found = value[key];
    if (typeof found !== 'string') return refuse(key, 'expected text');
    return found === '' && !mayBeEmpty ? refuse(key, 'expected text that is not empty') : found;
  };
  return {
    pointer,
    member: (key) => value[key] ?? undefined,
    text,
    base64: (key) => decodeBase64(text(key)) ?? refuse(key, 'not canonical base64'),
    count(key) {
      const digits = value[key] ?? '0';
      const number = typeof digits === 'string' && DECIMAL.test(digits) ? Number(digits) : Number.NaN;
      return Number.isSafeInteger(number)
        ? number
        : refuse(key, `expected a count in decimal digits, got ${JSON.stringify(digits).slice(0, 100)}`);
    },
    list(key) {
      const list = value[key] ?? [];
      return isJsonArray(list) ? list : refuse(key, 'expected a list');
    },
    object: (key, keys) => readStrictObject(value[key], `${pointer}/${key}`, keys, code),
    refuse,
  };
}

/** Canonical base64 of at least one byte, as an item of a list. */
export function readBase64(value: JsonValue | undefined, pointer: string, code?: ProblemCode): Bytes {
  const bytes = typeof value === 'string' && value !== '' ? decodeBase64(value) : undefined;
  return bytes ?? refuseAt(pointer, 'expected canonical base64', code);
}

export function refuseAt(pointer: string, fault: string, code: ProblemCode = 'verify/parse'): never {
  throw new Problem(code, fault, { at: { pointer } });
}
