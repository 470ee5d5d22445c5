import { expressionsBelow, searchableForm } from '../expressions.ts';
import { inputOf, isReusable, type Job, jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { entryOf, scalarAt, type YamlEntry } from '../yaml-tree.ts';

/** A whole number, or the number that a caller gives as an input of this name. */
const TIME = /^(?:[1-9]\d{0,3}|\$\{\{ inputs\.timeout-minutes \}\})$/;

export const wf12 = defineWorkflowRule({
  id: 'WF-12',
  title: 'Every job ends, and two runs do not publish at once',
  why: 'A job that hangs holds its rights for six hours; two publishing runs write into one release.',
  remedy:
    'Give each job "timeout-minutes", each workflow that an event starts and each publishing job "concurrency"; in a reusable workflow name the group by inputs and ids, never by github.workflow.',
  check(file) {
    if (file.kind === 'action') return [];
    const reusable = isReusable(file);
    const jobs = jobsOf(file);
    const grouped = entryOf(file.root, 'concurrency');
    return [
      ...(reusable || grouped !== undefined
        ? []
        : [{ line: file.root.line, message: 'the workflow has no concurrency' }]),
      ...jobs.flatMap((job) => [
        ...timeFaults(job),
        ...(reusable && publishes(job) && entryOf(job.body, 'concurrency') === undefined
          ? [{ line: job.line, message: `job "${job.id}" publishes and has no concurrency` }]
          : []),
      ]),
      ...(reusable
        ? [grouped, ...jobs.map(({ body }) => entryOf(body, 'concurrency'))].flatMap(groupFaults)
        : []),
    ];
  },
});

function timeFaults({ id, line, body, calls }: Job): readonly Fault[] {
  if (calls !== undefined) return [];
  const time = scalarAt(body, 'timeout-minutes');
  return time !== undefined && TIME.test(time.text)
    ? []
    : [
        {
          line: time?.line ?? line,
          message: `job "${id}" has ${time === undefined ? 'no' : 'an open'} timeout-minutes`,
        },
      ];
}

function publishes({ id, steps }: Job): boolean {
  return id === 'promote' || steps.some((step) => inputOf(step, 'mode')?.text === 'publish');
}

/** `github.workflow`, `workflow_ref` and `workflow_sha` are the caller's. */
const CALLERS_WORKFLOW = /(?<![\w.-])github\.workflow/;
/** The context as a whole, or a name in it that only the run knows. */
const ANY_NAME = /(?<![\w.-])github(?![\w-])(?!\.[a-z_])/;

function groupFaults(entry: YamlEntry | undefined): readonly Fault[] {
  return (entry === undefined ? [] : expressionsBelow(entry.value)).flatMap(({ scalar, expression }) => {
    const form = searchableForm(expression);
    const verb = CALLERS_WORKFLOW.test(form) ? 'is' : ANY_NAME.test(form) ? 'can be' : undefined;
    return verb === undefined
      ? []
      : [
          {
            line: scalar.line,
            message: `the group is named by "${expression}", which ${verb} the workflow of the caller`,
          },
        ];
  });
}
