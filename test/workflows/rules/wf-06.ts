import { expressionsBelow, rootNames } from '../expressions.ts';
import { isReusable, jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';
import { entriesOf, entryOf, scalarAt } from '../yaml-tree.ts';

export const wf06 = defineWorkflowRule({
  id: 'WF-06',
  title: "No secret and no variable that is not this job's own",
  why: "In a reusable workflow vars are the caller's and stand in no provenance; an inherited secret reaches every job.",
  remedy:
    'Declare an input instead of a variable; name each secret, in a job with an environment; for the token of the job write github.token.',
  check(file) {
    const variables = isReusable(file)
      ? expressionsBelow(file.root).filter(({ expression }) => rootNames(expression).includes('vars'))
      : [];
    const loose = [
      ...entriesOf(file.root)
        .filter(({ key }) => key !== 'jobs')
        .map(({ value }) => ({ where: 'the top level', value })),
      ...jobsOf(file)
        .filter(({ body }) => entryOf(body, 'environment') === undefined)
        .map(({ id, body }) => ({ where: `job "${id}", which has no environment,`, value: body })),
    ];
    return [
      ...jobsOf(file).flatMap(({ id, body }) => {
        const inherited = scalarAt(body, 'secrets');
        return inherited === undefined
          ? []
          : [
              {
                line: inherited.line,
                message: `job "${id}" hands on all secrets ("secrets: ${inherited.text}")`,
              },
            ];
      }),
      ...variables.map(({ expression, scalar }) => ({
        line: scalar.line,
        message: `the expression "${expression}" reads a variable of the caller`,
      })),
      ...loose.flatMap(({ where, value }) =>
        expressionsBelow(value)
          .filter(({ expression }) => rootNames(expression).includes('secrets'))
          .map(({ expression, scalar }) => ({
            line: scalar.line,
            message: `${where} reads "${expression}"`,
          })),
      ),
    ];
  },
});
