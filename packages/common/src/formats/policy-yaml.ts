import type { CST, Node } from 'yaml';
import { type Bytes, decodeUtf8 } from '../core/bytes.ts';
import type { CanonicalValue } from '../core/canonical-json.ts';
import { limits } from '../core/limits.ts';
import { formatPlace, type Place, Problem } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-catalog.ts';

/** A value of a YAML file with the place where it stands. */
export type YamlNode = YamlText | YamlNumber | YamlFlag | YamlNothing | YamlList | YamlMap;

interface Placed {
  readonly at: Place;
}
export interface YamlText extends Placed {
  readonly kind: 'text';
  readonly value: string;
}
export interface YamlNumber extends Placed {
  readonly kind: 'number';
  readonly value: number;
  /** As it stands in the file: `0x1F`, `1.0`. */
  readonly spelled: string;
}
export interface YamlFlag extends Placed {
  readonly kind: 'flag';
  readonly value: boolean;
}
export interface YamlNothing extends Placed {
  readonly kind: 'nothing';
}
export interface YamlList extends Placed {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}
export interface YamlMap extends Placed {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
}
export interface YamlEntry {
  readonly keyAt: Place;
  readonly value: YamlNode;
}

/** One thing that is wrong with a policy. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly at: Place;
}

const FAULTS_SHOWN = 50;
/** Tabs, other controls, lone carriage returns, all that hides or reorders text in a review (CVE-2021-42574). */
const REFUSED_CHARACTER = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const SURROGATE = /\p{Surrogate}/u;

/**
 * A policy file as values with places: the core schema of YAML 1.2 without everything that lets two readers
 * disagree or that hides what counts. Refused, each with line and column and all together: tags, anchors (used
 * or not), aliases, directives, several documents, keys that stand twice or are no text, numbers that are not
 * finite or not exact, tabs and invisible characters; more than 1 MiB, 32 levels or 200,000 tokens.
 *
 * @param file Named in every error.
 * @throws Problem `policy/yaml`.
 */
export async function parsePolicyYaml(source: Bytes, file: string): Promise<YamlNode> {
  if (source.length > limits.policyBytes) {
    throw new Problem('policy/yaml', `larger than ${limits.policyBytes} bytes`, { at: { file } });
  }
  const text = decodeUtf8(source);
  if (text === undefined) throw new Problem('policy/yaml', 'not UTF-8 text', { at: { file } });
  const library = await import('yaml');
  const reader = new YamlReader(library, text, file);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof Problem) throw error;
    // The library is not expected to throw; if hostile text makes it, the text is refused like any other.
    throw new Problem('policy/yaml', 'cannot be read as YAML', { at: { file }, cause: error });
  }
}

/** All faults of a file as one Problem, in the order of their places; nothing if there is none. */
export function refuseFaults(faults: readonly Fault[]): void {
  const inOrder = [...faults].sort(
    (a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0),
  );
  const [first, ...others] = inOrder;
  if (first === undefined) return;
  const shown = others
    .slice(0, FAULTS_SHOWN - 1)
    .map(({ at, message, code }) => `${formatPlace(at)}: ${message} [${code}]`);
  const missing = others.length - shown.length;
  throw new Problem(first.code, first.message, {
    at: first.at,
    details: missing > 0 ? [...shown, `and ${missing} more`] : shown,
  });
}

/** The plain value, without places: what is hashed and recorded. */
export function valueOfYaml(node: YamlNode): CanonicalValue {
  switch (node.kind) {
    case 'text':
    case 'number':
    case 'flag':
      return node.value;
    case 'nothing':
      return null;
    case 'list':
      return node.items.map(valueOfYaml);
    case 'map': {
      // Without a prototype, a key such as "__proto__" is a plain member.
      const object: Record<string, CanonicalValue> = Object.create(null);
      for (const [key, { value }] of node.entries) object[key] = valueOfYaml(value);
      return object;
    }
  }
}

class YamlReader {
  readonly #yaml: typeof import('yaml');
  readonly #text: string;
  readonly #file: string;
  readonly #lines: InstanceType<typeof import('yaml').LineCounter>;
  readonly #faults: Fault[] = [];

  constructor(yaml: typeof import('yaml'), text: string, file: string) {
    this.#yaml = yaml;
    this.#text = text;
    this.#file = file;
    this.#lines = new yaml.LineCounter();
    this.#lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.#lines.addNewLine(at + 1);
  }

  read(): YamlNode {
    this.#refuseCharacters();
    const tokens = this.#tokens();
    this.#refuseFeatures(tokens);
    refuseFaults(this.#faults);
    const composer = new this.#yaml.Composer({
      version: '1.2',
      schema: 'core',
      merge: false,
      strict: true,
      // Ours is below: the library's compares each key with all others, which takes minutes for 1 MiB of keys.
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const [document] = composer.compose(tokens, true, this.#text.length);
    for (const { message, pos } of [...(document?.errors ?? []), ...(document?.warnings ?? [])])
      this.#report(pos[0], `not valid YAML: ${message}`);
    refuseFaults(this.#faults);
    const node = this.#node(document?.contents ?? null, 0);
    refuseFaults(this.#faults);
    return node;
  }

  #refuseCharacters(): void {
    for (const { 0: character, index } of this.#text.matchAll(REFUSED_CHARACTER)) {
      if (character === '\n' || (character === '\r' && this.#text[index + 1] === '\n')) continue;
      if (character === '\t') this.#report(index, 'tab character: use spaces');
      else if (character === '\uFEFF' && index === 0) this.#report(index, 'byte order mark at the start');
      else {
        const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        this.#report(index, `invisible character U+${number}`);
      }
    }
  }

  /** The library's parser keeps its own stack, its composer recurses: depth is bounded in between. */
  #tokens(): CST.Token[] {
    const { CST, Lexer, Parser } = this.#yaml;
    const parser = new Parser();
    const tokens: CST.Token[] = [];
    let count = 0;
    for (const lexeme of new Lexer().lex(this.#text)) {
      for (const token of parser.next(lexeme)) tokens.push(token);
      const collections = parser.stack.filter((token) => CST.isCollection(token));
      if (collections.length > limits.yamlDepth) {
        this.#refuse(collections.at(-1)?.offset ?? 0, `nested deeper than ${limits.yamlDepth} levels`);
      }
      count += 1;
      if (count > limits.yamlTokens) this.#refuse(parser.offset, `more than ${limits.yamlTokens} tokens`);
    }
    for (const token of parser.end()) tokens.push(token);
    return tokens;
  }

  #refuseFeatures(tokens: readonly CST.Token[]): void {
    const pending: CST.Token[] = [...tokens];
    for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
      const fault = refusedToken(token);
      if (fault !== undefined) this.#report(token.offset, fault);
      for (const child of childrenOf(token)) pending.push(child);
    }
    const [, second] = tokens.filter(({ type }) => type === 'document');
    if (second !== undefined) this.#report(second.offset, 'second document: a policy is one document');
  }

  #node(node: Node | null, from: number): YamlNode {
    const { isMap, isScalar, isSeq } = this.#yaml;
    const offset = node?.range?.[0] ?? from;
    const at = this.#place(offset);
    if (isMap(node)) {
      const entries = new Map<string, YamlEntry>();
      for (const { key, value } of node.items) {
        const keyNode = key as Node | null;
        const keyOffset = keyNode?.range?.[0] ?? offset;
        const entry = { keyAt: this.#place(keyOffset), value: this.#node(value as Node | null, keyOffset) };
        if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
          this.#report(keyOffset, 'a key must be text: quote it');
          continue;
        }
        const first = entries.get(keyNode.value);
        if (first === undefined) entries.set(keyNode.value, entry);
        else
          this.#report(
            keyOffset,
            `key ${JSON.stringify(keyNode.value)} stands twice (first on line ${first.keyAt.line})`,
          );
      }
      return { kind: 'map', at, entries };
    }
    if (isSeq(node)) {
      return { kind: 'list', at, items: node.items.map((item) => this.#node(item as Node | null, offset)) };
    }
    return this.#scalar(
      isScalar(node) ? node.value : null,
      isScalar(node) ? (node.source ?? '') : '',
      offset,
    );
  }

  #scalar(value: unknown, spelled: string, offset: number): YamlNode {
    const at = this.#place(offset);
    switch (typeof value) {
      case 'string':
        if (SURROGATE.test(value)) this.#report(offset, 'lone surrogate in a text');
        return { kind: 'text', at, value };
      case 'boolean':
        return { kind: 'flag', at, value };
      case 'number':
        if (!Number.isFinite(value)) this.#report(offset, `${spelled} is no finite number`);
        else if (Number.isInteger(value) && !Number.isSafeInteger(value))
          this.#report(offset, `${spelled} is too large to be exact: quote it if it is text`);
        return { kind: 'number', at, value, spelled };
      default:
        return { kind: 'nothing', at };
    }
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line, column: col };
  }

  #refuse(offset: number, message: string): never {
    throw new Problem('policy/yaml', message, { at: this.#place(offset) });
  }

  #report(offset: number, message: string): void {
    this.#faults.push({ code: 'policy/yaml', message, at: this.#place(offset) });
  }
}

function refusedToken(token: CST.Token): string | undefined {
  switch (token.type) {
    case 'anchor':
      return `anchor "${cut(token.source)}": write the value where it belongs`;
    case 'alias':
      return `alias "${cut(token.source)}": write the value where it belongs`;
    case 'tag':
      return `tag "${cut(token.source)}": a policy needs none`;
    case 'directive':
      return `directive "${cut(token.source)}": a policy is YAML 1.2 without directives`;
    default:
      return undefined;
  }
}

function* childrenOf(token: CST.Token): Generator<CST.Token> {
  if ('start' in token && Array.isArray(token.start)) yield* token.start;
  if ('props' in token) yield* token.props;
  if ('value' in token && token.value !== undefined) yield token.value;
  if ('items' in token) {
    for (const { start, key, sep, value } of token.items) {
      yield* start;
      if (key) yield key;
      if (sep) yield* sep;
      if (value) yield value;
    }
  }
  if ('end' in token && token.end !== undefined) yield* token.end;
}

const cut = (source: string) => (source.length > 40 ? `${source.slice(0, 40)}…` : source);
