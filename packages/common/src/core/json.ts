import { type Bytes, decodeUtf8 } from './bytes.ts';
import { limits } from './limits.ts';
import { Problem } from './problem.ts';
import type { ProblemCode } from './problem-catalog.ts';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** Has no prototype: `object['constructor']` is what the text says, or undefined. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export interface JsonOptions {
  /** Named in every error. */
  readonly file?: string;
  readonly maxBytes?: number;
  readonly maxDepth?: number;
  /** Where package names are keys, `__proto__` is a plain key; elsewhere it is an attack. */
  readonly protoKeys?: 'refuse' | 'keep';
  /** The code of a syntax error. */
  readonly code?: ProblemCode;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** A backslash, a control character or half of a surrogate pair. */
const NOT_PLAIN = /[\\\p{Cc}\p{Cs}]/u;
const escapes = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);

/**
 * Strict RFC 8259. Refused with file, line and column: duplicate keys (parsers disagree on which one counts),
 * `__proto__`, a byte order mark, text that is not UTF-8, lone surrogates, numbers beyond a double, and more
 * nesting or bytes than the limits allow. `JSON.parse` accepts the first four and overflows on the last.
 */
export function parseJson(source: Bytes | string, options: JsonOptions = {}): JsonValue {
  return new JsonReader(textOf(source, options), options).read();
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** One step of a JSON pointer, escaped (RFC 6901 section 3). */
export function pointer(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function textOf(
  source: Bytes | string,
  { file, maxBytes = limits.indexBytes, code = 'json/invalid' }: JsonOptions,
): string {
  const at = file === undefined ? {} : { file };
  // A string has at least as many UTF-8 bytes as code units.
  if (source.length > maxBytes) {
    throw new Problem('limit/exceeded', `larger than ${maxBytes} bytes (limit for this kind of file)`, {
      at,
    });
  }
  if (typeof source === 'string') return source;
  const text = decodeUtf8(source);
  if (text === undefined) throw new Problem(code, 'not UTF-8 text', { at: { ...at, line: 1 } });
  return text;
}

class JsonReader {
  readonly #text: string;
  readonly #options: JsonOptions;
  readonly #maxDepth: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, options: JsonOptions) {
    this.#text = text;
    this.#options = options;
    this.#maxDepth = options.maxDepth ?? limits.jsonDepth;
  }

  read(): JsonValue {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#refuse('byte order mark at the start');
    const value = this.#value();
    this.#blanks();
    if (this.#at < this.#text.length) this.#refuse(`${this.#found()} after the end of the value`);
    return value;
  }

  #value(): JsonValue {
    this.#blanks();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#nested(() => this.#object());
      case '[':
        return this.#nested(() => this.#array());
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > this.#maxDepth) {
      throw new Problem('limit/exceeded', `nested deeper than ${this.#maxDepth} levels`, {
        at: this.#place(this.#at),
      });
    }
    this.#at += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #object(): JsonObject {
    const object: Record<string, JsonValue> = Object.create(null);
    if (this.#taken('}')) return object;
    do {
      this.#blanks();
      const start = this.#at;
      if (this.#text.charCodeAt(start) !== QUOTE)
        this.#refuse(`${this.#found()} where a key in quotes must stand`);
      const key = this.#string();
      if (key in object) this.#refuse(`duplicate key ${show(key)}`, start);
      if (key === '__proto__' && this.#options.protoKeys !== 'keep')
        this.#refuse('key "__proto__" is not allowed', start);
      if (!this.#taken(':')) this.#refuse(`${this.#found()} where ":" must stand`);
      object[key] = this.#value();
    } while (this.#taken(','));
    if (!this.#taken('}')) this.#refuse(`${this.#found()} where "," or "}" must stand`);
    return object;
  }

  #array(): JsonValue[] {
    const items: JsonValue[] = [];
    if (this.#taken(']')) return items;
    do items.push(this.#value());
    while (this.#taken(','));
    if (!this.#taken(']')) this.#refuse(`${this.#found()} where "," or "]" must stand`);
    return items;
  }

  #string(): string {
    const text = this.#text;
    const opening = this.#at;
    let from = opening + 1;
    const end = text.indexOf('"', from);
    const plain = text.slice(from, end);
    // Nearly every text is plain, and a search of the engine is faster than ours.
    if (end >= 0 && !NOT_PLAIN.test(plain)) {
      this.#at = end + 1;
      return plain;
    }
    let value = '';
    let wide = false;
    for (let at = from; ; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === QUOTE) {
        this.#at = at + 1;
        value += text.slice(from, at);
        if (wide && LONE_SURROGATE.test(value)) this.#refuse('lone surrogate in a string', opening);
        return value;
      }
      if (unit === BACKSLASH) {
        const [character, length] = this.#escape(at);
        value += text.slice(from, at) + character;
        wide ||= length === 6;
        at += length - 1;
        from = at + 1;
      } else if (Number.isNaN(unit)) {
        this.#refuse('string without an end', opening);
      } else if (unit < 0x20) {
        this.#refuse(`unescaped control character in a string`, at);
      } else if (unit >= 0xd800 && unit <= 0xdfff) {
        wide = true;
      }
    }
  }

  #escape(at: number): [character: string, length: number] {
    const letter = this.#text[at + 1] ?? '';
    if (letter === 'u') {
      const hex = this.#text.slice(at + 2, at + 6);
      if (!HEX4.test(hex)) this.#refuse('"\\u" without four hexadecimal digits', at);
      return [String.fromCharCode(Number.parseInt(hex, 16)), 6];
    }
    const character = escapes.get(letter);
    if (character === undefined) this.#refuse(`unknown escape ${show(`\\${letter}`)}`, at);
    return [character, 2];
  }

  #number(): number {
    NUMBER.lastIndex = this.#at;
    const spelled = NUMBER.exec(this.#text)?.[0];
    if (spelled === undefined) this.#refuse(`${this.#found()} where a value must stand`);
    const value = Number(spelled);
    if (!Number.isFinite(value)) this.#refuse(`number ${show(spelled)} is beyond a double`);
    this.#at += spelled.length;
    return value;
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#refuse(`${this.#found()} where a value must stand`);
    this.#at += word.length;
    return value;
  }

  #blanks(): void {
    for (; ; this.#at += 1) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    }
  }

  #taken(mark: string): boolean {
    this.#blanks();
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #found(): string {
    const character = this.#text.codePointAt(this.#at);
    return character === undefined ? 'end of text' : `unexpected ${show(String.fromCodePoint(character))}`;
  }

  #place(at: number) {
    const before = this.#text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - (before.lastIndexOf('\n') + 1) + 1;
    const { file } = this.#options;
    return file === undefined ? { line, column } : { file, line, column };
  }

  #refuse(fault: string, at = this.#at): never {
    throw new Problem(this.#options.code ?? 'json/invalid', `not valid JSON: ${fault}`, {
      at: this.#place(at),
      ...(this.#hint() ?? {}),
    });
  }

  #hint(): { hint: string } | undefined {
    if (/^<<<<<<< /m.test(this.#text))
      return { hint: 'The file holds merge conflict markers: resolve the conflict.' };
    if (this.#text.startsWith('version https://git-lfs.github.com/spec/')) {
      return { hint: 'The file is a Git LFS pointer: fetch the real file with "git lfs pull".' };
    }
    return undefined;
  }
}

/** Quoted and cut, for a message. */
function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
