import type { CanonicalValue } from '../../core/canonical-json.ts';
import { formatInstant } from '../../core/instant.ts';
import { formatProblem } from '../../core/problem.ts';
import type { ComponentGraph } from './component-graph.ts';
import { type GraphCounts, isComplete } from './counts.ts';
import type { SourceDate } from './source-date.ts';
import type { LockfileReading, SourceTreeReading } from './source-tree.ts';

export interface ReportedDocument {
  readonly format: string;
  /** In the evidence folder; `index.json` has the digest. */
  readonly name: string;
}

/** `reports/sbom.json`: all that the summary shows, and what it cuts. */
export function formatSbomReport(
  tree: SourceTreeReading,
  graph: ComponentGraph,
  facts: {
    readonly counts: GraphCounts;
    readonly date: SourceDate;
    readonly serial: string;
    readonly documents: readonly ReportedDocument[];
  },
  findings: readonly { readonly condition: string; readonly text: string }[],
): CanonicalValue {
  return {
    version: 1,
    serial: facts.serial,
    time: { instant: formatInstant(facts.date.instant), origin: facts.date.origin },
    documents: facts.documents.map((document) => ({ ...document })),
    complete: isComplete(graph),
    counts: { ...facts.counts },
    lockfiles: tree.lockfiles.map(formatReading),
    excluded: [...tree.excluded],
    findings: findings.map((finding) => ({ ...finding })),
    completeness: graph.completeness.map((statement) => ({ ...statement })),
    conflicts: graph.conflicts.map(({ component, field, values }) => ({
      component,
      field,
      values: values.map((value) => ({ ...value })),
    })),
    notes: graph.notes.map((note) => ({ ...note })),
  };
}

function formatReading(reading: LockfileReading): CanonicalValue {
  const { path, status } = reading;
  switch (reading.status) {
    case 'read': {
      const { parser, content, sha256, sizeBytes } = reading;
      const counts = { packages: content.packages.length, edges: content.edges.length };
      return { path, status, parser: parser.id, sha256, sizeBytes, ...counts };
    }
    case 'unparsed':
      return { path, status, code: reading.problem.code, why: formatProblem(reading.problem) };
    case 'unread':
      return { path, status, why: reading.why };
    case 'superseded':
      return { path, status, by: reading.by };
  }
}
