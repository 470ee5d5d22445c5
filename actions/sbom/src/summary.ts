import { blocks, code, type Markdown, md, table } from '@secure-build/common/core/markdown';
import { reasonsOf, type Verdict } from '@secure-build/common/core/verdict';
import type { ComponentGraph } from '@secure-build/common/domain/sbom/component-graph';
import { isComplete } from '@secure-build/common/domain/sbom/counts';
import type { Inventory } from './generate.ts';
import type { Inputs } from './inputs.ts';
import type { Recorded } from './record.ts';
import type { Submission } from './submission.ts';

const SHOWN = 20;

/** For an auditor who was not there: verdict, lockfiles, figures, risks, files, and how to look again. */
export function summaryOf(
  inventory: Inventory,
  recorded: Recorded,
  verdict: Verdict,
  headline: string,
  inputs: Inputs,
  submission?: Submission,
): Markdown {
  return blocks(
    md`### SBOM`,
    md`**Verdict: ${verdict.kind}** · ${headline}`,
    list(reasonsOf(verdict)),
    lockfileTable(inventory),
    figures(inventory),
    risks(inventory.graph),
    documentTable(recorded),
    submission === undefined ? undefined : md`Dependency snapshot: ${submission.text}`,
    md`Again: ${code(`secure-build sbom --source-path ${inputs['source-path']}`)} · everything is in ${code(recorded.reportPath)}`,
  );
}

function lockfileTable({ tree }: Inventory): Markdown | undefined {
  if (tree.lockfiles.length === 0) return undefined;
  const rows = tree.lockfiles.slice(0, SHOWN).map((lockfile) => {
    if (lockfile.status !== 'read') return [code(lockfile.path), lockfile.status, '', ''];
    const { packages, edges } = lockfile.content;
    return [code(lockfile.path), lockfile.parser.ecosystem, packages.length, edges.length];
  });
  return blocks(table(['Lockfile', 'Ecosystem', 'Installs', 'Edges'], rows), more(tree.lockfiles.length));
}

function figures({ graph, counts }: Inventory): Markdown {
  const share = (count: number) =>
    counts.packages === 0 ? '–' : `${Math.floor((100 * count) / counts.packages)} %`;
  return table(
    ['Components', 'Direct', 'Development only', 'With hash', 'With license', 'Graph'],
    [
      [
        counts.components,
        counts.direct,
        counts.development,
        share(counts.hashed),
        share(counts.licensed),
        isComplete(graph) ? 'complete' : 'incomplete',
      ],
    ],
  );
}

/** What can be seen without a network. */
function risks(graph: ComponentGraph): Markdown | undefined {
  const elsewhere = graph.components.filter(({ sources }) =>
    sources.some(({ kind }) => kind === 'vcs'),
  ).length;
  const scripts = graph.components.filter(({ properties }) =>
    properties.some(([name]) => name.endsWith(':install-script')),
  ).length;
  const stale = graph.notes.filter(({ kind }) => kind === 'stale-lock').length;
  const incomplete = graph.completeness.flatMap(({ why }) => (why === undefined ? [] : [why]));
  return list([
    ...(elsewhere === 0 ? [] : [`${elsewhere} packages come from a version-control address`]),
    ...(scripts === 0 ? [] : [`${scripts} packages run a script when they are installed`]),
    ...(stale === 0 ? [] : [`${stale} disagreements between a manifest and its lockfile`]),
    ...(graph.conflicts.length === 0
      ? []
      : [`${graph.conflicts.length} facts that lockfiles contradict each other in`]),
    ...new Set(incomplete),
  ]);
}

function documentTable({ documents }: Recorded): Markdown | undefined {
  if (documents.length === 0) return undefined;
  return table(
    ['Format', 'File', 'SHA-256'],
    documents.map(({ format, path, sha256 }) => [format.id, code(path), code(sha256)]),
  );
}

function list(lines: readonly string[]): Markdown | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, SHOWN).map((line) => md`- ${line}`);
  return blocks(...shown, more(lines.length));
}

function more(count: number): Markdown | undefined {
  return count > SHOWN ? md`and ${count - SHOWN} more, in the report` : undefined;
}
