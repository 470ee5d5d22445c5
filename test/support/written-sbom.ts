import type { ComponentGraph } from '@secure-build/common/domain/sbom/component-graph';
import { sbomFormats, writeSbom } from '@secure-build/common/domain/sbom/formats';
import type { DocumentFacts } from '@secure-build/common/domain/sbom/mappings/mapping';
import { graphContent, serialOf } from '@secure-build/common/domain/sbom/serial-number';

const tool = { name: 'secure-build sbom', version: '0.1.0' };

/** The texts of both formats. */
export async function writtenSboms(
  graph: ComponentGraph,
  facts: Partial<DocumentFacts> = {},
): Promise<{ cyclonedx: string; spdx: string }> {
  const serial = serialOf(graphContent(graph, tool, facts.author));
  const all = { serial, timestamp: new Date('2026-11-21T11:30:00Z'), tool, ...facts };
  const [cyclonedx, spdx] = await Promise.all(
    sbomFormats.map(async (format) => new TextDecoder().decode(await writeSbom(format, graph, all))),
  );
  return { cyclonedx: cyclonedx ?? '', spdx: spdx ?? '' };
}
