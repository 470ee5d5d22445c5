import type { WorkflowFile } from './workflow-file.ts';

/** A rule of platform §10.1 or provenance §10: a parsed file in, what breaks the rule out. */
export interface WorkflowRule {
  readonly id: `WF-${string}` | `M${string}` | `C${string}`;
  readonly title: string;
  /** What an attacker or an accident makes of it. */
  readonly why: string;
  readonly remedy: string;
  check(file: WorkflowFile): readonly Fault[];
}

export interface Fault {
  readonly line: number;
  readonly message: string;
}

export function defineWorkflowRule(rule: WorkflowRule): WorkflowRule {
  return rule;
}
