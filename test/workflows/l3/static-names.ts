import { expressionsIn } from '../expressions.ts';
import { isReusable, jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';
import { entryOf, scalarAt } from '../yaml-tree.ts';

export const staticNames = defineWorkflowRule({
  id: 'C4',
  title: 'A job is called by its id, whoever calls the workflow',
  why: 'The job that signs finds the one that built by its name: a name by an expression, or two machines under one name, could be another job.',
  remedy: 'Give the job its id as name, and no matrix.',
  check: (file) =>
    isReusable(file)
      ? jobsOf(file).flatMap(({ id, line, body }) => {
          const name = scalarAt(body, 'name');
          const matrix = entryOf(body, 'strategy');
          return [
            ...(name?.text === id && expressionsIn(name.text).length === 0
              ? []
              : [{ line: name?.line ?? line, message: `job "${id}" is called "${name?.text ?? ''}"` }]),
            ...(matrix === undefined ? [] : [{ line: matrix.line, message: `job "${id}" has a matrix` }]),
          ];
        })
      : [],
});
