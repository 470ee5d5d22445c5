import { LoadProblem } from './load-problem.ts';

/** The machine that a label gets, as the jobs API shows it. */
export interface Runner {
  readonly environment: 'github-hosted' | 'self-hosted';
  readonly name: string;
  /** 0 for the hosted pool. */
  readonly groupId: number;
  readonly groupName: string;
}

export const hosted: Runner = {
  environment: 'github-hosted',
  name: 'GitHub Actions 1',
  groupId: 0,
  groupName: 'GitHub Actions',
};

/** Of somebody's own; it may well carry a label of the hosted ones (actions/runner ADR 0397). */
export const selfHosted: Runner = {
  environment: 'self-hosted',
  name: 'basement',
  groupId: 1,
  groupName: 'Default',
};

/** Hosted labels that this lab, which is Linux on one architecture, can stand for. */
const HOSTED_LABELS: ReadonlySet<string> = new Set([
  'ubuntu-latest',
  'ubuntu-24.04',
  'ubuntu-22.04',
  'ubuntu-24.04-arm',
  'ubuntu-slim',
]);

/**
 * The machine for `runs-on`.
 *
 * @param given machines by label, before the hosted ones: so a self-hosted runner takes a hosted label
 * @throws LoadProblem where nobody has the labels: on GitHub the job would wait for a day
 */
export function findRunner(
  labels: readonly string[],
  given: Readonly<Record<string, Runner>>,
  where: string,
): Runner {
  const own = labels.map((label) => given[label]).find((runner) => runner !== undefined);
  if (own !== undefined) return own;
  if (labels.length > 0 && labels.every((label) => HOSTED_LABELS.has(label))) return hosted;
  throw new LoadProblem(where, `no runner has the labels ${labels.join(', ') || '(none)'}`);
}
