/**
 * A value on the word of a job in which user code runs: the environment of a step, a file, a command, an output.
 * Whoever writes the workflow or runs in the job can make it anything, so it may be recorded as reported but never
 * raises a level (SLSA v1.2, "provenance is authentic"; provenance specification, section 3).
 *
 * It is a barrier for types: what makes certified predicates takes facts of four origins only, each with a mark of
 * its own that one function gives ({@link CertifiedClaims}, {@link RunJobs}, {@link SourceTree},
 * {@link DeclaredInputs}). Neither this nor what is inside of it has such a mark.
 */
export interface TenantReported<T> {
  readonly reportedBy: 'job';
  readonly value: T;
}

export function tenantReported<T>(value: T): TenantReported<T> {
  return { reportedBy: 'job', value };
}
