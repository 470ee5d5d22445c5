import { decodeUtf8 } from '../../core/bytes.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { SourceFile } from './lockfile.ts';

/** A lockfile, or a manifest beside it, that is JSON. What is not as it must be is a `Problem` `lockfile/invalid` with its JSON pointer. */
export class JsonLockfile {
  readonly path: string;
  readonly document: JsonObject;
  readonly #file: SourceFile;
  #lines: ReadonlyMap<string, number> | undefined;

  constructor(file: SourceFile) {
    this.path = file.path;
    this.#file = file;
    const value = parseJson(file.bytes, {
      file: file.path,
      maxBytes: limits.lockfileBytes,
      maxDepth: limits.lockfileDepth,
      // A package may be called "__proto__".
      protoKeys: 'keep',
      code: 'lockfile/invalid',
    });
    this.document = this.object(value, '');
  }

  object(value: JsonValue | undefined, at: string): JsonObject {
    return isJsonObject(value) ? value : this.refuse('expected an object', at);
  }

  /** Keys and values; none where the member is absent, or the empty list that old tools wrote for no members. */
  members(value: JsonValue | undefined, at: string): [string, JsonValue][] {
    if (value === undefined || (isJsonArray(value) && value.length === 0)) return [];
    return Object.entries(this.object(value, at));
  }

  /** `undefined` where the member is absent, `null` or, as npm 5 wrote for "none", `false`. */
  text(object: JsonObject, key: string, at: string): string | undefined {
    const value = object[key];
    if (value === undefined || value === null || value === false) return undefined;
    return typeof value === 'string' ? value : this.refuse('expected text', `${at}/${key}`);
  }

  refuse(fault: string, at: string): never {
    throw new Problem('lockfile/invalid', fault, { at: { file: this.path, pointer: at } });
  }

  /** The first line that begins with the key. The lines are read once, when the first note asks. */
  lineOf(key: string): number | undefined {
    this.#lines ??= linesByKey(decodeUtf8(this.#file.bytes) ?? '');
    return this.#lines.get(JSON.stringify(key));
  }
}

/** By key as it is spelled, with its quotes. */
function linesByKey(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^\s*("(?:[^"\\]|\\.)*"):/.exec(line)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, index + 1);
  }
  return lines;
}
