import { triggersOf } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';

/** What starts a run with the code of this repository only; everything else is refused, known or not. */
const TRIGGERS: ReadonlySet<string> = new Set([
  'push',
  'pull_request',
  'merge_group',
  'release',
  'schedule',
  'workflow_dispatch',
  'workflow_call',
]);

export const wf07 = defineWorkflowRule({
  id: 'WF-07',
  title: 'Nobody outside starts a run with our rights',
  why: 'pull_request_target, workflow_run and issue_comment run with the rights of this repository on the word of a stranger.',
  remedy: `Start by one of ${[...TRIGGERS].join(', ')}.`,
  check: (file) =>
    triggersOf(file)
      .filter(({ key }) => !TRIGGERS.has(key))
      .map(({ key, line }) => ({ line, message: `the workflow is started by "${key}"` })),
});
