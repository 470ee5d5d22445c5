import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, Scalar } from 'yaml';

export type YamlNode = YamlScalar | YamlList | YamlMapping;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** From 1. */
  readonly line: number;
  /** The value as text; empty for a missing value. */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** What stands behind `#` on the line where the value ends. */
  readonly comment: string | undefined;
}

export interface YamlList {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly YamlNode[];
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly line: number;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: YamlNode;
}

export interface YamlTree {
  readonly root: YamlMapping;
  /** Lines with an anchor, an alias or a tag: one place then says what another one means. */
  readonly indirections: readonly number[];
}

/** Reads one YAML mapping with the line of each key and value. Throws on everything that is not exactly that. */
export function parseYamlTree(path: string, text: string): YamlTree {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter, merge: false, uniqueKeys: true });
  const [document] = documents;
  if (!Array.isArray(documents) || document === undefined || documents.length !== 1)
    throw new Error(`${path}: expected one YAML document, found ${documents.length}`);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) throw new Error(`${path}: ${fault.message}`);

  const indirections: number[] = [];
  const lineOf = (
    node: { range?: readonly [number, number, number] | null | undefined },
    otherwise: number,
  ) => (node.range ? lineCounter.linePos(node.range[0]).line : otherwise);

  const convert = (node: Node | null, parentLine: number): YamlNode => {
    const line = node === null ? parentLine : lineOf(node, parentLine);
    if (node === null) return { kind: 'scalar', line, text: '', style: 'plain', comment: undefined };
    if (isAlias(node)) {
      indirections.push(line);
      return { kind: 'scalar', line, text: `*${node.source}`, style: 'plain', comment: undefined };
    }
    if (node.anchor !== undefined || node.tag !== undefined) indirections.push(line);
    if (isMap(node))
      return {
        kind: 'mapping',
        line,
        entries: node.items.map(({ key, value }) => {
          if (!isScalar(key)) throw new Error(`${path}:${line}: a key that is no text`);
          const keyLine = lineOf(key, line);
          return { key: String(key.value), line: keyLine, value: convert(value as Node | null, keyLine) };
        }),
      };
    if (isSeq(node))
      return { kind: 'list', line, items: node.items.map((item) => convert(item as Node | null, line)) };
    if (!isScalar(node)) throw new Error(`${path}:${line}: neither scalar, list nor mapping`);
    return {
      kind: 'scalar',
      line,
      text:
        node.value === null
          ? ''
          : typeof node.value === 'string'
            ? node.value
            : (node.source ?? String(node.value)),
      style: styleOf(node),
      comment: commentBehind(text, node.range?.[1] ?? text.length),
    };
  };

  const root = convert(document.contents, 1);
  if (root.kind !== 'mapping') throw new Error(`${path}: expected a mapping, found a ${root.kind}`);
  return { root, indirections };
}

function styleOf({ type }: Scalar): YamlScalar['style'] {
  if (type === Scalar.QUOTE_SINGLE) return 'single';
  if (type === Scalar.QUOTE_DOUBLE) return 'double';
  return type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED ? 'block' : 'plain';
}

/** The value ended, so a `#` on the rest of its line can only begin a comment. */
function commentBehind(text: string, end: number): string | undefined {
  return /^[ \t,}\]]*[ \t]#[ \t]*(?<comment>.*?)[ \t]*$/m.exec(text.slice(end).split('\n', 1)[0] ?? '')
    ?.groups?.comment;
}

export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key) : undefined;
}

export function nodeAt(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((at, key) => entryOf(at, key)?.value, node);
}

/** The scalar at a path of keys; nothing where a list or a mapping stands there. */
export function scalarAt(node: YamlNode | undefined, ...path: readonly string[]): YamlScalar | undefined {
  const found = nodeAt(node, ...path);
  return found?.kind === 'scalar' ? found : undefined;
}

export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Every scalar below a node, with the key that it stands under (of a list: the key of the list). */
export function scalarsBelow(
  node: YamlNode,
  key = '',
): readonly { readonly key: string; readonly scalar: YamlScalar }[] {
  if (node.kind === 'scalar') return [{ key, scalar: node }];
  if (node.kind === 'list') return node.items.flatMap((item) => scalarsBelow(item, key));
  return node.entries.flatMap((entry) => scalarsBelow(entry.value, entry.key));
}
