/**
 * A value on the word of the job itself: the environment of a step, a file, a command. Whoever writes the
 * workflow or runs in the job can make it anything, so it may be recorded but never raises a level
 * (SLSA v1.2, "provenance is authentic"; provenance document, section 3).
 */
export interface TenantReported<T> {
  readonly reportedBy: 'job';
  readonly value: T;
}

export function tenantReported<T>(value: T): TenantReported<T> {
  return { reportedBy: 'job', value };
}
