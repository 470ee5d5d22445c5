import type { Bytes } from '../../core/bytes.ts';
import { utf8 } from '../../core/bytes.ts';
import type { JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { findCycloneDxFault } from '../../formats/cyclonedx/check.ts';
import { cycloneDxJson } from '../../formats/cyclonedx/write.ts';
import { predicateTypes } from '../../formats/in-toto.ts';
import type { SchemaFault } from '../../formats/schema-fault.ts';
import { findSpdxFault } from '../../formats/spdx/check.ts';
import { spdxJson } from '../../formats/spdx/write.ts';
import type { SbomFormatId } from './choices.ts';
import type { ComponentGraph } from './component-graph.ts';
import { toCycloneDx } from './mappings/cyclonedx.ts';
import type { DocumentFacts } from './mappings/mapping.ts';
import { toSpdx2 } from './mappings/spdx-2.ts';

/** One format that an SBOM can be written in. */
export interface SbomFormat {
  /** As the input `format` spells it. */
  readonly id: SbomFormatId;
  /** Behind the name of the file. */
  readonly extension: string;
  readonly mediaType: string;
  /** Of the attestation whose predicate the document is. */
  readonly predicateType: string;
  /** The document as `JSON.stringify` writes it. */
  document(graph: ComponentGraph, facts: DocumentFacts): Promise<JsonValue>;
  findFault(document: JsonValue): Promise<SchemaFault | undefined>;
}

export const sbomFormats = [
  {
    id: 'cyclonedx-json@1.6',
    extension: '.cdx.json',
    mediaType: 'application/vnd.cyclonedx+json; version=1.6',
    predicateType: predicateTypes.cyclonedx,
    document: (graph, facts) => cycloneDxJson(toCycloneDx(graph, facts)),
    findFault: findCycloneDxFault,
  },
  {
    id: 'spdx-json@2.3',
    extension: '.spdx.json',
    mediaType: 'application/spdx+json; version=2.3',
    predicateType: predicateTypes.spdx,
    document: async (graph, facts) => spdxJson(toSpdx2(graph, facts)),
    findFault: findSpdxFault,
  },
] as const satisfies readonly SbomFormat[];

/**
 * The document in one format, checked against the published schema: what breaks it is never written.
 *
 * @throws Problem `sbom/invalid`; `limit/exceeded` for a document that no attestation could hold.
 */
export async function writeSbom(
  format: SbomFormat,
  graph: ComponentGraph,
  facts: DocumentFacts,
): Promise<Bytes> {
  const document = await format.document(graph, facts);
  const fault = await format.findFault(document);
  if (fault !== undefined) {
    throw new Problem('sbom/invalid', `${format.id}: ${fault.message}`, { at: { pointer: fault.pointer } });
  }
  // Without blanks: a statement holds the document whole, and GitHub's store bounds the statement.
  const bytes = utf8(`${JSON.stringify(document)}\n`);
  if (bytes.length <= limits.statementBytes) return bytes;
  const size = (bytes.length / 2 ** 20).toFixed(1);
  throw new Problem(
    'limit/exceeded',
    `${format.id}: the SBOM is ${size} MiB; GitHub attestations accept at most 16 MiB`,
    { hint: 'Give one part of the tree as "source-path", or leave lockfiles out with "exclude".' },
  );
}
