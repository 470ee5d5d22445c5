import { isJsonObject, type JsonValue } from '../core/json.ts';
import { Problem } from '../core/problem.ts';

/** An object of a bundle of which every key is known. */
export interface StrictObject {
  /** JSON pointer of the object. */
  readonly pointer: string;
  /** `undefined` where the member is absent or, as in proto3 JSON, `null`. */
  member(key: string): JsonValue | undefined;
  text(key: string, options?: { readonly mayBeEmpty?: boolean }): string;
}

/**
 * A bundle with a key that we do not know is refused, never read in part: what a newer producer meant by that
 * key might be a condition (SEC-005).
 *
 * @throws Problem `verify/parse`, with the JSON pointer.
 */
export function readStrictObject(
  value: JsonValue | undefined,
  pointer: string,
  known: readonly string[],
): StrictObject {
  if (!isJsonObject(value)) return refuseAt(pointer, 'expected an object');
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) refuseAt(pointer, `unknown key ${JSON.stringify(unknown.slice(0, 100))}`);
  return {
    pointer,
    member: (key) => value[key] ?? undefined,
    text(key, { mayBeEmpty = false } = {}) {
      const text = value[key];
      if (typeof text !== 'string') return refuseAt(`${pointer}/${key}`, 'expected text');
      if (text === '' && !mayBeEmpty) return refuseAt(`${pointer}/${key}`, 'expected text that is not empty');
      return text;
    },
  };
}

export function refuseAt(pointer: string, fault: string): never {
  throw new Problem('verify/parse', fault, { at: { pointer } });
}
