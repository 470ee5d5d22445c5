import { plainLine } from '../../core/plain-text.ts';
import { buildInputs } from './declared-inputs.ts';
import type { Condition, EvidenceSource } from './level-report.ts';
import { areLabelsOf } from './platforms.ts';
import { isHosted } from './run-jobs.ts';
import { acceptedTriggers, isAcceptedTrigger } from './triggers.ts';

/** Titles of the conditions, for reports at signing and at verification. */
export const conditionTitles = {
  C1: 'The running workflow is our build.yml',
  C2: 'The job that signs ran on a hosted machine',
  C3: 'The job that built ran on a hosted machine',
  C4: 'Exactly one job built, and it succeeded',
  C5: 'The build job had no rights, no cache and no secrets',
  C6: 'The job that signs ran no foreign code',
  C7: 'The event runs no foreign code with rights',
  C8: 'The subjects are what the build job handed over',
  C9: 'All inputs are recorded',
  C10: 'The source is the commit of the run',
} as const;
export type ConditionId = keyof typeof conditionTitles;

/** A condition of level 3. */
export function condition(
  id: ConditionId,
  met: boolean,
  evidence: string,
  source: EvidenceSource,
  level: Condition['level'] = 3,
): Condition {
  return { id, level, title: conditionTitles[id], met, evidence, source };
}

/**
 * The group decides: labels repeat what the workflow asked for.
 *
 * @param platform Input of the build; `undefined` where it is not recorded, and then no label is the right one.
 */
export function judgeMachine(
  job: {
    readonly labels: readonly string[];
    readonly runnerGroupId?: number;
    readonly runnerGroupName?: string;
  },
  platform: string | undefined,
  source: EvidenceSource,
): Condition {
  const { labels, runnerGroupId: id, runnerGroupName: name } = job;
  const group =
    id === undefined ? 'without a runner group' : `in runner group ${shownText(name ?? '')} (id ${id})`;
  const shown = labels.map((label) => shownText(label)).join(', ');
  const evidence = isHosted(job)
    ? `the build job ran ${group} with ${shown === '' ? 'no label' : `the label ${shown}`} for ${platform === undefined ? 'a platform that is not recorded' : `the platform ${shownText(platform)}`}`
    : `the build job ran ${group}`;
  const met = isHosted(job) && platform !== undefined && areLabelsOf(platform, labels);
  return condition('C3', met, evidence, source);
}

/**
 * C9, by the names alone.
 *
 * @param masked Name of an input that holds a masked secret.
 */
export function judgeInputs(
  names: readonly string[],
  masked: string | undefined,
  source: EvidenceSource,
): Condition {
  const known: readonly string[] = buildInputs;
  const unknown = names.find((name) => !known.includes(name));
  const missing = known.find((name) => !names.includes(name));
  const fault =
    masked !== undefined
      ? `the input ${shownText(masked)} contains a masked secret`
      : unknown !== undefined
        ? `nobody here knows the input ${shownText(unknown)}`
        : missing !== undefined
          ? `the declared input ${shownText(missing)} is not recorded`
          : undefined;
  return condition('C9', fault === undefined, fault ?? `all ${names.length} inputs are recorded`, source);
}

export function trigger(eventName: string, source: EvidenceSource): Condition {
  const met = isAcceptedTrigger(eventName);
  const evidence = `the run was started by ${shownText(eventName)}${met ? '' : `, expected one of ${acceptedTriggers.join(', ')}`}`;
  return condition('C7', met, evidence, source);
}

/** A text from outside, so that it cannot act where it is shown. */
export function shownText(text: string): string {
  return JSON.stringify(plainLine(text.slice(0, 200)));
}
