/** Events by which something may be released: none runs foreign code with the rights of the repository (C7). */
export const acceptedTriggers = ['push', 'release', 'schedule', 'workflow_dispatch', 'merge_group'] as const;
export type AcceptedTrigger = (typeof acceptedTriggers)[number];

const accepted: ReadonlySet<string> = new Set(acceptedTriggers);

export function isAcceptedTrigger(eventName: string): eventName is AcceptedTrigger {
  return accepted.has(eventName);
}
