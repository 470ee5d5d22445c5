/** SLSA Build track, https://slsa.dev/spec/v1.2/build-track-basics. */
export type BuildLevel = 0 | 1 | 2 | 3;

/**
 * On whose word something was seen. The first four are those of the control plane at signing time (provenance
 * specification, section 3), the next three are what a verifier has, the last ones prove nothing.
 */
export type EvidenceSource =
  | 'claim'
  | 'run API'
  | 'workflow file'
  | 'attest job'
  | 'certificate'
  | 'predicate'
  | 'policy'
  | 'statement'
  | 'job'
  | 'none';

/** One condition of a level, as it was found. */
export interface Condition {
  /** `C1` to `C10` of the provenance specification, section 6, or a name in words. */
  readonly id: string;
  /** The level that cannot be reached without it. */
  readonly level: 1 | 2 | 3;
  readonly title: string;
  readonly met: boolean;
  /** What was seen, as a sentence without a full stop. */
  readonly evidence: string;
  readonly source: EvidenceSource;
}

/** A level and why it is that one. */
export interface LevelReport {
  readonly level: BuildLevel;
  readonly conditions: readonly Condition[];
}

/** The highest level of which every condition, and every condition below, is met. */
export function levelOf(conditions: readonly Pick<Condition, 'level' | 'met'>[]): BuildLevel {
  const unmet = conditions.filter(({ met }) => !met).map(({ level }) => level);
  // No condition at all is no reason for any level.
  if (conditions.length === 0) return 0;
  return (Math.min(4, ...unmet) - 1) as BuildLevel;
}

/** `✗ C3 the build job ran in runner group "self" (run API)` */
export function formatCondition({ id, met, evidence, source }: Condition): string {
  return `${met ? '✓' : '✗'} ${id} ${evidence}${source === 'none' ? '' : ` (${source})`}`;
}

/** Those that keep a report from a level, one sentence for each. */
export function unmetFor({ conditions }: LevelReport, level: BuildLevel): readonly string[] {
  return conditions
    .filter((condition) => !condition.met && condition.level <= level)
    .map((condition) => formatCondition(condition));
}
