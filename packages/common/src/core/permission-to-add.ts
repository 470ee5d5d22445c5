/** A line of `permissions:` in a workflow: `id-token: write`. */
export type JobRight = `${string}: ${'read' | 'write'}`;

/**
 * What a right that is missing asks for: a sentence, and below it the YAML to paste into the job (platform
 * specification, 4; SEC-123). More text has to start on a line of its own.
 */
export function permissionToAdd(right: JobRight, lead = 'Add'): string {
  return `${lead} to the job (and to the caller of the reusable workflow):\n    permissions:\n      ${right}`;
}
