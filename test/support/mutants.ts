import { type Bytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';

/** A bundle that was changed in one place. */
export interface Mutant {
  /** JSON pointer of the value that was changed. */
  readonly pointer: string;
  /** As it reads after the pointer: `deleted`, `= null`, `byte 17, bit 2`. */
  readonly what: string;
  readonly bytes: Bytes;
}

/** Values of every JSON type, and those that parsers of numbers and texts are fond of. */
const replacements = [null, true, 0, 1, -1, 1e21, '', '0', 'x', [], {}, [null], { x: 1 }];

/** Each member deleted, each value replaced by others, each text altered in several ways, lists doubled and turned. */
export function* fieldMutants(bundle: Bytes): Generator<Mutant> {
  const document: unknown = JSON.parse(Buffer.from(bundle).toString('utf8'));
  for (const path of pathsOf(document, [])) {
    const pointer = `/${path.join('/')}`;
    const now = valueAt(document, path);
    const mutant = (what: string, value: unknown): Mutant => ({
      pointer,
      what,
      bytes: utf8(JSON.stringify(edited(document, path, value))),
    });
    yield mutant('deleted', undefined);
    for (const value of replacements) {
      if (value !== now) yield mutant(`= ${JSON.stringify(value)}`, value);
    }
    if (typeof now === 'string') {
      for (const [what, value] of alterations(now)) if (value !== now) yield mutant(what, value);
    }
    if (Array.isArray(now)) {
      yield mutant('doubled', [...now, ...now]);
      if (now.length > 1) yield mutant('turned', now.toReversed());
    }
  }
}

function alterations(text: string): readonly (readonly [what: string, value: string])[] {
  const middle = Math.floor(text.length / 2);
  const inMiddle = (character: string) => text.slice(0, middle) + character + text.slice(middle + 1);
  return [
    ['with a blank at the end', `${text} `],
    ['with a blank at the start', ` ${text}`],
    ['with padding', `${text}=`],
    ['in upper case', text.toUpperCase()],
    ['without its last character', text.slice(0, -1)],
    ['without its first four characters', text.slice(4)],
    ['with four characters more', `${text}AAAA`],
    ['with one other character', inMiddle(text[middle] === 'A' ? 'B' : 'A')],
    ['plus one', /^\d+$/.test(text) ? String(BigInt(text) + 1n) : text],
    ['with leading zero', /^\d+$/.test(text) ? `0${text}` : text],
  ];
}

/**
 * One bit flipped in each byte of each decoded value: of the bytes behind base64, of a checkpoint's text, and of the
 * statement's own text where there is one. The bit is another one from byte to byte.
 */
export function* byteMutants(bundle: Bytes): Generator<Mutant> {
  const document: unknown = JSON.parse(Buffer.from(bundle).toString('utf8'));
  for (const path of pathsOf(document, [])) {
    const text = valueAt(document, path);
    if (typeof text !== 'string') continue;
    const [bytes, format] = decoded(text);
    // The rest of the document is written once, the value in its place each time.
    const [before = '', after = ''] = JSON.stringify(edited(document, path, MARK)).split(
      JSON.stringify(MARK),
    );
    for (let at = 0; at < bytes.length; at += 1) {
      const bit = at % 8;
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      yield {
        pointer: `/${path.join('/')}`,
        what: `byte ${at}, bit ${bit}`,
        bytes: Buffer.concat([utf8(before), quoted(format(changed)), utf8(after)]),
      };
    }
  }
}

const MARK = '\u{E000}mark\u{E000}';

/** The bytes that a text stands for and how to write others: base64, or else the text itself. */
function decoded(text: string): readonly [bytes: Bytes, format: (bytes: Bytes) => Bytes] {
  const bytes = Buffer.from(text, 'base64');
  const isBase64 = text.length >= 8 && bytes.toString('base64') === text;
  return isBase64 ? [bytes, (changed) => utf8(formatBase64(changed))] : [utf8(text), (changed) => changed];
}

/** A JSON text of these bytes, also where they are no UTF-8. */
function quoted(bytes: Bytes): Bytes {
  const parts: number[] = [];
  for (const byte of bytes) {
    if (byte === 0x22 || byte === 0x5c) parts.push(0x5c, byte);
    else if (byte < 0x20) parts.push(...utf8(`\\u00${byte.toString(16).padStart(2, '0')}`));
    else parts.push(byte);
  }
  return Uint8Array.of(0x22, ...parts, 0x22);
}

export function* pathsOf(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, [...path, key]);
}

// biome-ignore lint/suspicious/noExplicitAny: any place of any JSON document
type Loose = any;

export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce((value: Loose, key) => value[key], document);
}

/** A copy with another value in one place; `undefined` takes the member away. What is not on the way is shared. */
export function edited(document: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const copy: Loose = Array.isArray(document) ? [...document] : { ...(document as object) };
  if (rest.length > 0) copy[key] = edited(copy[key], rest, value);
  else if (value !== undefined) copy[key] = value;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}
