import { expressionsIn, wholeExpression } from '../expressions.ts';
import { allSteps, ownPath, type Step, type WorkflowFile } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { scalarsBelow } from '../yaml-tree.ts';

/** Inputs whose text an action runs. */
const SCRIPTS: ReadonlySet<string> = new Set([
  'script',
  'run',
  'command',
  'commands',
  'build',
  'prepare',
  'args',
  'entrypoint',
]);

/** A command that is handed over whole, as it came in: nothing is put into a text that is run. */
const HANDED_OVER = /^(?:inputs\.[\w-]+|steps\.[\w-]+\.outputs\.[\w-]+)$/;

export const wf04 = defineWorkflowRule({
  id: 'WF-04',
  title: 'Nothing is put into a script by an expression',
  why: 'The value of an expression becomes part of the program: a branch name with quotes in it then runs commands.',
  remedy:
    'Give the value to the step by "env" and write "$NAME" in the script; put double quotes around an expression that holds quotes.',
  check: (file) => [
    ...allSteps(file).flatMap((step) => scriptFaults(file, step)),
    ...scalarsBelow(file.root).flatMap(({ scalar: { text, style, line } }) => {
      const quoted = expressionsIn(text).find((expression) => expression.includes("'"));
      return quoted === undefined || style === 'double'
        ? []
        : [{ line, message: `the expression "${quoted}" holds quotes, but does not stand in double quotes` }];
    }),
  ],
});

function scriptFaults(file: WorkflowFile, { uses, run, inputs }: Step): readonly Fault[] {
  const own = ownPath(file, uses) !== undefined;
  const scripts = inputs.flatMap(({ key, value }) =>
    SCRIPTS.has(key.toLowerCase()) && value.kind === 'scalar' ? [{ key, scalar: value }] : [],
  );
  return [...(run === undefined ? [] : [{ key: 'run', scalar: run }]), ...scripts].flatMap(
    ({ key, scalar }) => {
      const whole = wholeExpression(scalar.text);
      if (own && key !== 'run' && whole !== undefined && HANDED_OVER.test(whole)) return [];
      const [expression] = expressionsIn(scalar.text);
      return expression === undefined
        ? []
        : [{ line: scalar.line, message: `"${key}" has the expression "${expression}" put into it` }];
    },
  );
}
