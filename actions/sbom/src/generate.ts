import { resolve } from 'node:path';
import type { Bytes } from '@secure-build/common/core/bytes';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import type { Ports } from '@secure-build/common/domain/ports';
import type { RunContext } from '@secure-build/common/domain/run-context';
import type { SbomCondition } from '@secure-build/common/domain/sbom/choices';
import type { ComponentGraph } from '@secure-build/common/domain/sbom/component-graph';
import { countGraph, type GraphCounts } from '@secure-build/common/domain/sbom/counts';
import { type SbomFormat, sbomFormats, writeSbom } from '@secure-build/common/domain/sbom/formats';
import { generateGraph } from '@secure-build/common/domain/sbom/generate';
import type { DocumentFacts } from '@secure-build/common/domain/sbom/mappings/mapping';
import { graphContent, serialOf } from '@secure-build/common/domain/sbom/serial-number';
import { readSourceDate, type SourceDate } from '@secure-build/common/domain/sbom/source-date';
import { readSourceTree, type SourceTreeReading } from '@secure-build/common/domain/sbom/source-tree';
import type { Producer } from '@secure-build/common/formats/evidence-index';
import { knownLockfileKinds } from '@secure-build/common/formats/lockfiles/known-names';
import { readAuthor } from './author.ts';
import type { Inputs } from './inputs.ts';

export interface Inventory {
  readonly tree: SourceTreeReading;
  readonly graph: ComponentGraph;
  readonly counts: GraphCounts;
  readonly date: SourceDate;
  readonly serial: string;
  /** Empty where there was nothing to write, or nothing that its schema accepts. */
  readonly documents: readonly WrittenSbom[];
  readonly findings: readonly SbomFinding[];
}

export interface WrittenSbom {
  readonly format: SbomFormat;
  readonly bytes: Bytes;
}

/** Something that may fail the step, if `fail-on` lists its condition. */
export interface SbomFinding {
  readonly condition: SbomCondition;
  readonly text: string;
}

/** Mode `generate`: lockfiles to graph, graph to documents, each document checked before it is kept. */
export async function generate(
  inputs: Inputs,
  ports: Ports,
  context: RunContext,
  producer: Producer,
  evidenceFolder: string,
): Promise<Inventory> {
  const author = readAuthor(inputs.author, context);
  const source = resolve(context.workspace, inputs['source-path']);
  const tree = await readSourceTree(ports.files, {
    workspace: context.workspace,
    source,
    excludes: inputs.exclude,
    ownFolders: [evidenceFolder],
  });
  const date = await readSourceDate(ports, context.workspace);
  const parsed = tree.lockfiles.flatMap((reading) => (reading.status === 'read' ? [reading] : []));
  const graph = generateGraph(parsed, {
    ...(inputs.name === undefined ? {} : { name: inputs.name }),
    ...(inputs.version === undefined ? {} : { version: inputs.version }),
    ...(context.kind === 'workflow' ? { repository: context.github.repository } : {}),
    devDependencies: inputs['dev-dependencies'],
    shortfalls: shortfallsOf(tree),
  });
  const tool = { name: `secure-build ${producer.action}`, version: producer.version };
  const serial = serialOf(graphContent(graph, tool, author));
  const facts: DocumentFacts = { serial, timestamp: date.instant, tool, ...(author ? { author } : {}) };

  const findings = findingsOf(tree, inputs);
  const isWritten = parsed.length > 0 || !fails(findings, inputs);
  const written = isWritten ? await writeAll(inputs, graph, facts) : { documents: [], findings: [] };
  return {
    tree,
    graph,
    counts: countGraph(graph),
    date,
    serial,
    documents: written.documents,
    findings: [...findings, ...written.findings],
  };
}

/** Findings whose condition the caller wants to fail on. */
export function failing(findings: readonly SbomFinding[], inputs: Inputs): readonly SbomFinding[] {
  return findings.filter(({ condition }) => inputs['fail-on'].includes(condition));
}

const fails = (findings: readonly SbomFinding[], inputs: Inputs) => failing(findings, inputs).length > 0;

async function writeAll(inputs: Inputs, graph: ComponentGraph, facts: DocumentFacts) {
  const documents: WrittenSbom[] = [];
  const findings: SbomFinding[] = [];
  for (const format of sbomFormats.filter(({ id }) => inputs.format.includes(id))) {
    try {
      const bytes = await writeSbom(format, graph, facts);
      documents.push({ format, bytes });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      findings.push({ condition: 'invalid', text: formatProblem(error) });
    }
  }
  return { documents, findings };
}

function shortfallsOf({ lockfiles }: SourceTreeReading): string[] {
  // An empty list would read as "depends on nothing", where in truth nobody has said anything.
  if (lockfiles.length === 0) return ['no lockfile was found, so nothing is known of dependencies'];
  return lockfiles.flatMap((reading) => {
    if (reading.status === 'unread') return [`${reading.path} is not read: ${reading.why}`];
    return reading.status === 'unparsed' ? [`${reading.path} could not be read`] : [];
  });
}

function findingsOf(tree: SourceTreeReading, inputs: Inputs): SbomFinding[] {
  const { lockfiles, fileCount, excluded } = tree;
  const findings = lockfiles.flatMap((reading): SbomFinding[] => {
    if (reading.status === 'unparsed')
      return [{ condition: 'unparsed', text: formatProblem(reading.problem) }];
    if (reading.status !== 'unread') return [];
    return [{ condition: 'unread', text: `${reading.path} is not read: ${reading.why}.` }];
  });
  if (lockfiles.some(({ status }) => status === 'read' || status === 'unparsed')) return findings;
  const unread = findings.length === 0 ? '' : ` ${findings.length} lockfiles of other kinds were found.`;
  const looked = `Looked for ${knownLockfileKinds} lockfile kinds under "${inputs['source-path']}" (${fileCount} files; ${excluded.length} folders or lockfiles ignored by "exclude").`;
  const next = 'Set "source-path", or leave "empty" out of "fail-on" if an empty SBOM is intended.';
  return [{ condition: 'empty', text: `No packages were found. ${looked}${unread} ${next}` }, ...findings];
}
