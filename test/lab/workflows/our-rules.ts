import { formatFinding, lintWorkflows } from '../../workflows/lint.ts';
import { workflowRules } from '../../workflows/rules/registry.ts';
import { parseWorkflowFile } from '../../workflows/workflow-file.ts';
import type { LoadOptions } from './load.ts';
import { SUITE_NAME } from './suite-repository.ts';

/** What the rules of platform §10.1 say of a workflow or `action.yml`. */
export const ourRules = (path: string, text: string): readonly string[] =>
  lintWorkflows([parseWorkflowFile(path, text)], workflowRules).map(formatFinding);

/** Our files keep our rules in every run; those of others, whose rules are their own, where `all` asks for it. */
export function rulesFor(options: {
  readonly all: boolean;
  /** The workflow that is run is a file of this repository. */
  readonly isOurs: boolean;
}): NonNullable<LoadOptions['rules']> {
  return (path, text, repository) =>
    options.all || options.isOurs || repository === SUITE_NAME ? ourRules(path, text) : [];
}
