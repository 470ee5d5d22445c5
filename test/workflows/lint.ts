import type { WorkflowFile } from './workflow-file.ts';
import type { WorkflowRule } from './workflow-rule.ts';

export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** What each rule says of each file, in the order of files, lines and rules. */
export function lintWorkflows(
  files: readonly WorkflowFile[],
  rules: readonly WorkflowRule[],
): readonly Finding[] {
  return files.flatMap((file) =>
    rules
      .flatMap(({ id, remedy, check }) =>
        check(file).map(({ line, message }) => ({ rule: id, path: file.path, line, message, remedy })),
      )
      .sort((left, right) => left.line - right.line),
  );
}

export function formatFinding({ rule, path, line, message, remedy }: Finding): string {
  return `${path}:${line}: ${rule}: ${message}. ${remedy}`;
}
