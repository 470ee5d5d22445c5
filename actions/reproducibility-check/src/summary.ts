import { blocks, code, type Markdown, md, table } from '@secure-build/common/core/markdown';
import { reasonsOf } from '@secure-build/common/core/verdict';
import type { Difference } from '@secure-build/common/domain/reproducibility/compare';
import { type Finding, ISOLATION } from '@secure-build/common/domain/reproducibility/report';
import type { Inputs } from './inputs.ts';

const SHOWN_DIFFERENCES = 50;

/** One plain sentence: what was found. */
export function headlineOf({ conclusion, comparison, reference, mode, coverage }: Finding): string {
  const files = (count: number) => (count === 1 ? '1 file' : `${count} files`);
  switch (conclusion.result) {
    case 'reproduced':
      return mode === 'compare'
        ? `${files(reference.length)} equal byte for byte in both sets.`
        : `${files(reference.length)} equal byte for byte in two builds that differed in ${coverage.applied.join(', ') || 'nothing'}.`;
    case 'not-reproduced': {
      const { differences = [], onlyInFirst = [], onlyInSecond = [] } = comparison ?? {};
      const lone = onlyInFirst.length + onlyInSecond.length;
      const alone = lone === 0 ? '' : ` and ${files(lone)} on one side only`;
      return `Not reproduced: of ${files(reference.length)}, ${differences.length} with different bytes${alone}.`;
    }
    case 'build-failed':
      return 'A build failed, so nothing was compared.';
    case 'incomplete':
      return 'The builds gave equal bytes but were not apart, so nothing is proved.';
  }
}

/** The level with what it does not cover: `PARTIAL` as soon as one known factor was not varied. */
export function levelOf({ conclusion, coverage, mode }: Finding): string {
  if (conclusion.level === undefined) return 'none: nothing was compared';
  if (mode === 'compare') return conclusion.level;
  if (coverage.skipped.length === 0) return `${conclusion.level}, varied: MINIMAL`;
  return `${conclusion.level}, varied: PARTIAL, without ${coverage.skipped.map(({ name }) => name).join(', ')}`;
}

/** Verdict, why, and the command that looks again. */
export function summaryOf(finding: Finding, inputs: Inputs, reportPath: string): Markdown {
  const { conclusion, failure, mode } = finding;
  const reasons = reasonsOf(conclusion.verdict).map((reason) => md`- ${reason}`);
  return blocks(
    md`### Reproducibility check`,
    md`**Verdict: ${conclusion.verdict.kind}** · ${headlineOf(finding)}`,
    reasons.length === 0 ? undefined : list(reasons),
    failure === undefined || failure.lastLines.length === 0
      ? undefined
      : blocks(md`Last lines of the build:`, list(failure.lastLines.map((line) => md`- ${code(line)}`))),
    differencesTable(finding.comparison?.differences ?? []),
    md`Level: ${levelOf(finding)}.`,
    mode === 'rebuild' ? factorsTable(finding) : undefined,
    mode === 'rebuild'
      ? md`Isolation: ${ISOLATION}. There was no sandbox: a build could look at, or write to, the rest of the machine; only changes of the sources in the workspace are noticed.`
      : undefined,
    md`Report: ${code(reportPath)}`,
    md`Look again: ${code(commandOf(inputs))}`,
  );
}

function differencesTable(differences: readonly Difference[]): Markdown | undefined {
  if (differences.length === 0) return undefined;
  const rows = differences
    .slice(0, SHOWN_DIFFERENCES)
    .map(({ name, first, second, firstDifference }) => [
      code(name),
      md`${first.sizeBytes} B ${code(first.sha256.slice(0, 16))}`,
      md`${second.sizeBytes} B ${code(second.sha256.slice(0, 16))}`,
      firstDifference === undefined ? 'see the report' : String(firstDifference.offset),
      firstDifference === undefined ? '' : code(firstDifference.first.text),
      firstDifference === undefined ? '' : code(firstDifference.second.text),
    ]);
  const more = differences.length - rows.length;
  return blocks(
    table(['File', 'A', 'B', 'First offset', 'There in A', 'There in B'], rows),
    more === 0 ? undefined : md`truncated, ${more} more: see the report`,
  );
}

function factorsTable({ coverage }: Finding): Markdown {
  return table(
    ['Factor', 'Varied', 'Why not'],
    [
      ...coverage.applied.map((name) => [name, 'yes, seen in both builds', '']),
      ...coverage.skipped.map(({ name, reason }) => [name, 'no', reason]),
    ],
  );
}

const list = (items: readonly Markdown[]) => items.reduce((all, item) => md`${all}\n${item}`);

function commandOf(inputs: Inputs): string {
  const shown =
    inputs.mode === 'rebuild'
      ? (['source-path', 'prepare', 'build', 'artifact-path', 'variations'] as const)
      : (['mode', 'first-path', 'second-path'] as const);
  const flags = shown.flatMap((name) => {
    const value = inputs[name] ?? [];
    return [value].flat().map((one) => `--${name} ${shellWord(one)}`);
  });
  return ['secure-build reproduce', ...flags].join(' ');
}

/** One word of a POSIX shell, or of bash where it has several lines. */
function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (!/[\r\n\t]/.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `$'${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}'`;
}
