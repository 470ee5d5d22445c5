import { sha256 } from '../../core/digest.ts';
import type { ComponentGraph } from './component-graph.ts';
import type { DocumentFacts } from './mappings/mapping.ts';

/** Lists only: `JSON.stringify` spells them as canonical JSON (RFC 8785) does. */
export type SerialContent = null | number | string | readonly SerialContent[];

/**
 * UUID version 8 (RFC 9562 section 5.8) from the SHA-256 of the canonical JSON of the content. Equal content is
 * one generation here: the same commit has the same serial on every machine, so the document can be attested
 * and rebuilt. Time is no part of the content.
 */
export function serialOf(content: SerialContent): string {
  const hex = sha256(JSON.stringify(content));
  // The two bits of the variant, 10, in front of two bits of the digest.
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0b0011) | 0b1000).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * What the serial stands for: everything that a document says, but its time. Components are written once and
 * edges by their numbers, since the text is only hashed.
 */
export function graphContent(
  graph: ComponentGraph,
  tool: DocumentFacts['tool'],
  author: DocumentFacts['author'],
): SerialContent {
  const numbers = new Map(graph.components.map(({ key }, index) => [key, index]));
  const numberOf = (key: string) => numbers.get(key) ?? key;
  return [
    graph.subject,
    graph.roots,
    [tool.name, tool.version],
    author === undefined ? null : [author.name, author.email ?? null, author.url ?? null],
    graph.components.map((component) => [
      component.key,
      component.kind,
      component.purl ?? null,
      component.group ?? null,
      component.name,
      component.version ?? null,
      component.scope,
      component.hashes.map(({ algorithm, hex }) => [algorithm, hex]),
      component.licenses,
      component.sources.map(({ kind, url }) => [kind, url]),
      component.origins,
      component.locations,
      component.properties,
      component.unknown,
    ]),
    graph.edges.map(({ from, to, kind }) => [numberOf(from), numberOf(to), kind]),
    graph.completeness.map(({ subject, aggregate, why }) => [subject, aggregate, why ?? null]),
    graph.conflicts.map(({ component, field, values }) => [
      component,
      field,
      values.map(({ value, source }) => [value, source]),
    ]),
  ];
}
