import { grantOf, type Job, jobsOf, ownPath, type WorkflowFile } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { entryOf } from '../yaml-tree.ts';

export const wf05 = defineWorkflowRule({
  id: 'WF-05',
  title: 'A job that may ask for an identity runs only our own actions, and cannot write to the repository',
  why: 'GitHub gives the request token to every step of the job, so one foreign line in it signs as us.',
  remedy:
    'Build, check out and install in another job, and hand over by digest; here only "uses: $/actions/…", without contents: write.',
  check: (file) =>
    jobsOf(file)
      .filter((job) => grantOf(job, 'id-token') === 'write')
      .flatMap((job) => [...rightFaults(job), ...stepFaults(file, job), ...containerFaults(job)]),
});

/** Who may both change the sources and sign could sign what nobody reviewed (platform §4). */
function rightFaults(job: Job): readonly Fault[] {
  const permissions = entryOf(job.body, 'permissions');
  return grantOf(job, 'contents') === 'write'
    ? [
        {
          line: (entryOf(permissions?.value, 'contents') ?? permissions)?.line ?? job.line,
          message: `job "${job.id}" has id-token: write and contents: write`,
        },
      ]
    : [];
}

function stepFaults(file: WorkflowFile, { id, calls, steps }: Job): readonly Fault[] {
  const called = ownPath(file, calls);
  const callFaults =
    calls === undefined || called?.startsWith('.github/workflows/')
      ? []
      : [{ line: calls.line, message: `job "${id}" gives id-token: write to "${calls.text}"` }];
  return [
    ...callFaults,
    ...steps.flatMap(({ line, uses, run }) => {
      if (uses !== undefined && ownPath(file, uses)?.startsWith('actions/')) return [];
      const what = run === undefined ? `"${uses?.text ?? 'a step'}"` : 'a script';
      return [
        { line: (uses ?? run)?.line ?? line, message: `job "${id}" has id-token: write and runs ${what}` },
      ];
    }),
  ];
}

function containerFaults({ id, body }: Job): readonly Fault[] {
  return ['container', 'services'].flatMap((key) => {
    const entry = entryOf(body, key);
    return entry === undefined
      ? []
      : [{ line: entry.line, message: `job "${id}" has id-token: write and runs "${key}"` }];
  });
}
