import { jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { entryOf, type YamlEntry } from '../yaml-tree.ts';

export const wf02 = defineWorkflowRule({
  id: 'WF-02',
  title: 'Rights are stated job by job, each with its reason',
  why: 'A right that nobody wrote down comes from the settings of a repository, and is there for every step.',
  remedy:
    'Write "permissions: {}" at the top, the rights of each job in the job, and a comment behind each right.',
  check(file) {
    if (file.kind === 'action') return [];
    const top = entryOf(file.root, 'permissions');
    const empty = top?.value.kind === 'mapping' && top.value.entries.length === 0;
    return [
      ...(empty
        ? []
        : [{ line: top?.line ?? file.root.line, message: 'the top level does not say "permissions: {}"' }]),
      ...jobsOf(file).flatMap(({ id, line, body }) => {
        const stated = entryOf(body, 'permissions');
        return stated === undefined
          ? [{ line, message: `job "${id}" states no permissions` }]
          : grantFaults(id, stated);
      }),
    ];
  },
});

function grantFaults(job: string, { line, value }: YamlEntry): readonly Fault[] {
  if (value.kind !== 'mapping')
    return [{ line, message: `job "${job}" does not list its permissions one by one` }];
  return value.entries.flatMap((grant) => {
    const level = grant.value.kind === 'scalar' ? grant.value.text : '';
    if (!['read', 'write', 'none'].includes(level))
      return [{ line: grant.line, message: `"${grant.key}" of job "${job}" is none of read, write, none` }];
    const comment = grant.value.kind === 'scalar' ? grant.value.comment : undefined;
    return (comment ?? '') === ''
      ? [
          {
            line: grant.line,
            message: `"${grant.key}: ${level}" of job "${job}" has no comment that says why`,
          },
        ]
      : [];
  });
}
