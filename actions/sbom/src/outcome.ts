import { plainLine } from '@secure-build/common/core/plain-text';
import { type Verdict, verdictOf } from '@secure-build/common/core/verdict';
import type { Outcome } from '@secure-build/common/domain/outcome';
import type { Annotation } from '@secure-build/common/domain/ports';
import { isComplete, subjectName } from '@secure-build/common/domain/sbom/counts';
import { failing, type Inventory } from './generate.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import type { Recorded } from './record.ts';
import type { Submission } from './submission.ts';
import { summaryOf } from './summary.ts';

/** What the run has to say: an inventory that could not be taken proves nothing, a damaged one fails. */
export function outcomeOf(
  inventory: Inventory,
  recorded: Recorded,
  inputs: Inputs,
  submission?: Submission,
): Outcome<OutputName> {
  const { graph, counts, tree, serial } = inventory;
  const { documents, reportPath } = recorded;
  const verdict = judge(inventory, inputs);
  const headline = headlineOf(inventory);
  const ecosystems = tree.lockfiles.flatMap((lockfile) =>
    lockfile.status === 'read' ? [lockfile.parser.ecosystem] : [],
  );
  return {
    verdict,
    headline,
    facts: [
      [
        'Components',
        `${counts.components} (${counts.direct} direct, ${counts.development} development only)`,
      ],
      ['Dependencies', `${counts.edges}, ${isComplete(graph) ? 'complete' : 'incomplete'}`],
      [
        'Lockfiles',
        tree.lockfiles.map(({ path, status }) => `${plainLine(path)} (${status})`).join(', ') || 'none',
      ],
      ...documents.map(({ format, path }) => [format.id, path] as const),
      ['Report', reportPath],
      ...(submission === undefined ? [] : [['Dependency snapshot', submission.text] as const]),
    ],
    summary: summaryOf(inventory, recorded, verdict, headline, inputs, submission),
    outputs: {
      'sbom-path': documents[0]?.path ?? '',
      'sbom-paths': jsonObject(documents.map(({ format, path }) => [format.id, path])),
      'sbom-digests': jsonObject(documents.map(({ path, sha256 }) => [path, sha256])),
      'predicate-types': jsonObject(documents.map(({ format, path }) => [path, format.predicateType])),
      'serial-number': documents.length === 0 ? '' : `urn:uuid:${serial}`,
      'component-count': counts.components,
      'direct-count': counts.direct,
      'development-count': counts.development,
      'edge-count': counts.edges,
      'unresolved-count': counts.unresolved,
      ecosystems: [...new Set(ecosystems)].join('\n'),
      'snapshot-id': submission?.id ?? '',
      'report-path': reportPath,
    },
    annotations: [...annotationsOf(inventory, inputs), ...(submission?.annotations ?? [])],
    details: { counts: { ...counts }, complete: isComplete(graph), serial },
  };
}

function judge({ findings }: Inventory, inputs: Inputs): Verdict {
  const reasons = failing(findings, inputs);
  const empty = reasons.find(({ condition }) => condition === 'empty');
  const others = reasons.filter((finding) => finding !== empty).map(({ text }) => text);
  return empty !== undefined && others.length === 0
    ? { kind: 'not-verified', because: empty.text }
    : verdictOf(others);
}

function headlineOf({ graph, counts, documents }: Inventory): string {
  const { components, direct } = counts;
  const name = plainLine(subjectName(graph));
  if (documents.length === 0) return 'no SBOM was written';
  const state = isComplete(graph) ? 'complete' : 'incomplete';
  return `SBOM of ${name}: ${components} components, ${direct} of them direct, ${state}`;
}

/** What the verdict does not say already. */
function annotationsOf({ findings, graph, date }: Inventory, inputs: Inputs): Annotation[] {
  const reasons = new Set(failing(findings, inputs));
  const undecided = findings.filter((finding) => !reasons.has(finding));
  const noted = graph.notes.filter(({ kind }) => kind !== 'notice');
  return [
    ...undecided.map(({ text }): Annotation => ({ kind: 'warning', message: text })),
    ...noted.map(({ message, path, line }): Annotation => {
      return { kind: 'warning', message, file: path, ...(line === undefined ? {} : { line }) };
    }),
    ...(date.origin === 'clock' ? [clockNotice] : []),
  ];
}

const clockNotice: Annotation = {
  kind: 'notice',
  message:
    'The SBOM carries the present time: neither SOURCE_DATE_EPOCH nor a Git commit gives one, so another run writes other bytes.',
};

function jsonObject(pairs: readonly (readonly [string, string])[]): string {
  return JSON.stringify(Object.fromEntries(pairs));
}
