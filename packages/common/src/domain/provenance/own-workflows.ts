/** Workflows of the suite that sign provenance, by the path in its repository. */
export const ownWorkflows = {
  build: '.github/workflows/build.yml',
  attest: '.github/workflows/attest.yml',
} as const;

/** Decides about artifacts: in no other workflow a job signs a decision that another job has concluded. */
export const ownGate = '.github/workflows/gate.yml';
/** Builds artifacts a second time, and says whether the bytes are the same. */
export const ownReproduction = '.github/workflows/reproduce.yml';
/** Runs in our own repository alone, where a tag becomes a release. */
export const ownReleasing = '.github/workflows/release.yml';

/** What a release of ours vouches for: each workflow that signs for others, with the highest level that it may give. */
export const vouchedFor: readonly (readonly [path: string, level: number])[] = [
  [ownWorkflows.build, 3],
  [ownWorkflows.attest, 2],
  // Neither builds anything: their statements show no level.
  [ownGate, 0],
  [ownReproduction, 0],
];

/** Who builds, by the workflow that the signing job stands in. */
export type BuilderKind = 'build' | 'attest' | 'direct';

/** The workflow that a claim `job_workflow_ref` names, told apart from its ref. */
export interface OwnWorkflow {
  readonly kind: Exclude<BuilderKind, 'direct'>;
  /** `refs/tags/v1.4.0`, or a commit where the caller has pinned one. */
  readonly ref: string;
}

/**
 * @param jobWorkflowRef `OWNER/REPO/.github/workflows/FILE@REF`
 * @param suite `OWNER/REPO` of the suite; another repository's workflow of the same name is somebody else's
 * @returns `undefined` for any workflow that is not one of ours
 */
export function ownWorkflowOf(jobWorkflowRef: string, suite: string): OwnWorkflow | undefined {
  for (const kind of ['build', 'attest'] as const) {
    const ref = refOf(jobWorkflowRef, suite, ownWorkflows[kind]);
    if (ref !== undefined) return { kind, ref };
  }
  return undefined;
}

/** Whether a claim `job_workflow_ref` names our gate. */
export function isOwnGate(jobWorkflowRef: string, suite: string): boolean {
  return refOf(jobWorkflowRef, suite, ownGate) !== undefined;
}

function refOf(jobWorkflowRef: string, suite: string, path: string): string | undefined {
  const beginning = `${suite}/${path}@`;
  const isThere = jobWorkflowRef.startsWith(beginning) && jobWorkflowRef.length > beginning.length;
  return isThere ? jobWorkflowRef.slice(beginning.length) : undefined;
}

export function builderKindOf(jobWorkflowRef: string, suite: string): BuilderKind {
  return ownWorkflowOf(jobWorkflowRef, suite)?.kind ?? 'direct';
}
