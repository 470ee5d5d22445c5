import type { Bytes } from '../core/bytes.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-catalog.ts';
import { checkPrimitive, derTags, readLength, tagName } from './der-encoding.ts';

/** How to name a document in an error. */
export interface DerDocument {
  readonly code: ProblemCode;
  /** `certificate`, `timestamp` … */
  readonly what: string;
  /** JSON pointer of where the document stands. */
  readonly pointer?: string;
}

/** One value: identifier, length and contents. */
export interface DerNode {
  /** Identifier octet: class, constructed or primitive, and number up to 30. */
  readonly tag: number;
  readonly contents: Bytes;
  /** Identifier and length included. */
  readonly whole: Bytes;
  /** The values inside of a constructed value. */
  children(): readonly DerNode[];
  /** @throws Problem with the code of the document. */
  refuse(fault: string): never;
}

const CONSTRUCTED = 0x20;
const CLASS = 0xc0;
const NUMBER = 0x1f;
const universalConstructed: readonly number[] = [derTags.sequence & NUMBER, derTags.set & NUMBER];

/**
 * The one value that the bytes are, in the Distinguished Encoding Rules (X.690): lengths and integers have one
 * form, nothing follows. Lenient readers take several encodings for one value, so that two of them read one
 * signed document differently. High tag numbers occur in no format that we read and are refused.
 *
 * @throws Problem with the code of the document; a limit that is hit is named.
 */
export function parseDer(bytes: Bytes, document: DerDocument): DerNode {
  const refuse = (fault: string): never => {
    const at = document.pointer === undefined ? {} : { pointer: document.pointer };
    throw new Problem(document.code, `${document.what}: ${fault}`, { at });
  };
  if (bytes.length > limits.derBytes) refuse(`larger than ${limits.derBytes} bytes`);
  const reader = { bytes, refuse, nodes: 0 };
  const { node, end } = readNode(reader, 0, bytes.length, 1);
  if (end !== bytes.length) refuse(`${bytes.length - end} bytes follow after the end`);
  return node;
}

interface Reader {
  readonly bytes: Bytes;
  readonly refuse: (fault: string) => never;
  nodes: number;
}

interface Step {
  readonly node: DerNode;
  readonly end: number;
}

function readNode(reader: Reader, start: number, limit: number, depth: number): Step {
  const { bytes, refuse } = reader;
  reader.nodes += 1;
  if (reader.nodes > limits.derNodes) refuse(`more than ${limits.derNodes} values`);
  if (depth > limits.derDepth) refuse(`nested deeper than ${limits.derDepth} levels`);
  const tag = start < limit ? bytes[start] : undefined;
  if (tag === undefined) return refuse(`cut off at byte ${start}`);
  if ((tag & NUMBER) === NUMBER) return refuse(`a tag number above 30 at byte ${start}`);
  if (tag === 0) return refuse(`the reserved tag 00 at byte ${start}`);
  const { length, at } = readLength(bytes, start + 1, limit, refuse);
  const end = at + length;
  if (end > limit) return refuse(`the value at byte ${start} is longer than what holds it`);
  const node = {
    tag,
    contents: bytes.subarray(at, end),
    whole: bytes.subarray(start, end),
    refuse,
  };
  const isConstructed = (tag & CONSTRUCTED) !== 0;
  if ((tag & CLASS) === 0 && isConstructed !== universalConstructed.includes(tag & NUMBER)) {
    return refuse(
      `${tagName(tag)} at byte ${start} is constructed where it must be primitive, or the reverse`,
    );
  }
  if (!isConstructed) {
    checkPrimitive(tag, node.contents, start, refuse);
    return {
      end,
      node: { ...node, children: () => refuse(`${tagName(tag)} at byte ${start} has no parts`) },
    };
  }
  const children: DerNode[] = [];
  for (let next = at; next < end; ) {
    const child = readNode(reader, next, end, depth + 1);
    children.push(child.node);
    next = child.end;
  }
  return { end, node: { ...node, children: () => children } };
}

/** The parts of a SEQUENCE or SET, taken one after the other: an unknown or missing part cannot be overlooked. */
export interface DerFields {
  /** The next part, which must have this tag. */
  take(tag: number, name: string): DerNode;
  /** The next part if it has this tag. */
  takeIf(tag: number): DerNode | undefined;
  /** The next part, whatever it is. */
  takeAny(name: string): DerNode;
  /** Refuses further parts. */
  end(): void;
}

/** @param name What the value is called where it is specified: `TBSCertificate`. */
export function fieldsOf(node: DerNode, name: string): DerFields {
  const children = node.children();
  let next = 0;
  const takeIf = (tag: number): DerNode | undefined => {
    const child = children[next];
    if (child?.tag !== tag) return undefined;
    next += 1;
    return child;
  };
  const found = () => (next < children.length ? tagName(children[next]?.tag ?? 0) : 'nothing');
  return {
    takeIf,
    take: (tag, field) =>
      takeIf(tag) ?? node.refuse(`${name}: expected ${field} (${tagName(tag)}), got ${found()}`),
    takeAny: (field) => {
      const child = children[next];
      next += 1;
      return child ?? node.refuse(`${name}: expected ${field}, got nothing`);
    },
    end: () => {
      if (next < children.length) node.refuse(`${name}: unexpected ${found()} after its last part`);
    },
  };
}

/** Fields of a value that must be a SEQUENCE. */
export function sequenceOf(node: DerNode, name: string): DerFields {
  return fieldsOf(expectTag(node, derTags.sequence, name), name);
}

export function expectTag(node: DerNode, tag: number, name: string): DerNode {
  return node.tag === tag ? node : node.refuse(`${name}: expected ${tagName(tag)}, got ${tagName(node.tag)}`);
}

/** Tag of `[number]`: EXPLICIT tags, and IMPLICIT ones of a SEQUENCE or SET, are constructed. */
export function contextTag(number: number, form: 'primitive' | 'constructed'): number {
  return 0x80 | (form === 'constructed' ? CONSTRUCTED : 0) | number;
}
