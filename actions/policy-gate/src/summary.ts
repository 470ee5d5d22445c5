import { formatInstant } from '@secure-build/common/core/instant';
import { blocks, code, joinMarkdown, type Markdown, md, table } from '@secure-build/common/core/markdown';
import { reasonsOf } from '@secure-build/common/core/verdict';
import type { Decision } from '@secure-build/common/domain/policy/decision';
import { failedUnder, type RuleResult } from '@secure-build/common/domain/policy/evaluate';
import type { VerifiedEvidence } from '@secure-build/common/domain/policy/verified-evidence';

const SHOWN_ITEMS = 50;
const SHOWN_SUBJECTS = 200;

export function headlineOf({ policy, evaluation, artifacts }: Decision): string {
  const passed = evaluation.results.filter(({ verdict }) => verdict.kind === 'pass').length;
  const subject = artifacts.length === 1 ? '1 artifact' : `${artifacts.length} artifacts`;
  return `${passed} of ${evaluation.results.length} rules of ${policy.metadata.id} passed for ${subject}.`;
}

/**
 * For an auditor who was not there (policy specification, section 15). Everything from outside is escaped.
 *
 * @param command checks the signed decision again; absent where it is not signed yet
 */
export function summarize(
  decision: Decision,
  evidence: VerifiedEvidence,
  command: string | undefined,
): Markdown {
  const { policy, evaluation, artifacts, decidedAt } = decision;
  const { verdict, integrityFaults } = evaluation;
  return blocks(
    md`### Policy gate`,
    md`**Verdict: ${verdict.kind}** · policy ${code(`${policy.metadata.id}@sha256:${policy.digest}`)} · ${formatInstant(decidedAt)}`,
    md`${headlineOf(decision)}`,
    checked(evaluation.results),
    section(
      md`Integrity faults: these block whatever the policy says`,
      integrityFaults.map((fault) => md`${fault}`),
    ),
    failures(md`Failures`, failedUnder(evaluation, 'enforce'), decision),
    failures(md`Warnings: these do not block yet`, failedUnder(evaluation, 'warn'), decision),
    section(
      md`Not verified`,
      evidence.unverified.map(({ name, reason }) => md`${code(name)}: ${reason}`),
    ),
    subjects(artifacts),
    command === undefined
      ? md`Not signed yet: the job that signs says how to check it again.`
      : md`Again, offline: ${code(command)}`,
  );
}

function checked(results: readonly RuleResult[]): Markdown {
  return table(
    ['Rule', 'Asks', 'Looked at', 'Verdict', 'Enforcement'],
    results.map(({ entry, verdict, inspection }) => [
      code(entry.name),
      entry.rule.title,
      inspection.evaluated,
      verdict.kind,
      entry.enforcement,
    ]),
  );
}

function failures(title: Markdown, results: readonly RuleResult[], decision: Decision): Markdown | undefined {
  if (results.length === 0) return undefined;
  const owner = decision.policy.metadata.owner;
  return blocks(
    md`#### ${title}`,
    ...results.flatMap(({ entry, verdict }) => [
      md`**${entry.name}** (${verdict.kind})`,
      list([
        ...reasonsOf(verdict).map((reason) => md`${reason}`),
        md`Why it matters: ${entry.rule.why}`,
        md`What to do: ${entry.rule.remedy}`,
        md`Who may change the policy: ${owner}`,
      ]),
    ]),
  );
}

function subjects(artifacts: Decision['artifacts']): Markdown {
  const more = artifacts.length - SHOWN_SUBJECTS;
  return blocks(
    table(
      ['Artifact', 'SHA-256'],
      artifacts.slice(0, SHOWN_SUBJECTS).map(({ name, sha256 }) => [code(name), code(sha256)]),
    ),
    more > 0 ? md`truncated, ${more} more: see the decision` : undefined,
  );
}

function section(title: Markdown, items: readonly Markdown[]): Markdown | undefined {
  return items.length === 0 ? undefined : blocks(md`#### ${title}`, list(items));
}

function list(items: readonly Markdown[]): Markdown {
  const shown = items.slice(0, SHOWN_ITEMS).map((item) => md`- ${item}`);
  const more = items.length - shown.length;
  return joinMarkdown(more > 0 ? [...shown, md`- truncated, ${more} more: see the decision`] : shown);
}
