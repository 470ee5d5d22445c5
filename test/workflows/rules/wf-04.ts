import { expressionsIn, wholeExpression } from '../expressions.ts';
import { isKnownAction } from '../known-actions.ts';
import { allSteps, jobsOf, ownPath, type Step, type WorkflowFile } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { entriesOf, nodeAt, scalarsBelow, type YamlEntry, type YamlScalar } from '../yaml-tree.ts';

/** Inputs whose text an action or workflow of ours runs. */
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
    'Give the value to the step by "env" and write "$NAME" in the script (an action of which nobody here knows what it runs counts as one); put double quotes around an expression that holds quotes.',
  check: (file) => [
    ...allSteps(file).flatMap((step) => stepFaults(file, step)),
    ...jobsOf(file).flatMap(({ body }) => inputFaults(entriesOf(nodeAt(body, 'with')), 'ours')),
    ...scalarsBelow(file.root).flatMap(({ scalar: { text, style, line } }) => {
      const quoted = expressionsIn(text).find((expression) => expression.includes("'"));
      return quoted === undefined || style === 'double'
        ? []
        : [{ line, message: `the expression "${quoted}" holds quotes, but does not stand in double quotes` }];
    }),
  ],
});

function stepFaults(file: WorkflowFile, { uses, run, inputs }: Step): readonly Fault[] {
  const whose =
    ownPath(file, uses) !== undefined ? 'ours' : isKnownAction(uses?.text ?? '') ? 'known' : 'unknown';
  return [...(run === undefined ? [] : scriptFaults('run', run)), ...inputFaults(inputs, whose)];
}

/** An action that nobody here knows may run any of its inputs, whatever it is called. */
function inputFaults(inputs: readonly YamlEntry[], whose: 'ours' | 'known' | 'unknown'): readonly Fault[] {
  return inputs.flatMap(({ key, value }) => {
    if (value.kind !== 'scalar' || !(whose === 'unknown' || SCRIPTS.has(key.toLowerCase()))) return [];
    const whole = wholeExpression(value.text);
    if (whose === 'ours' && whole !== undefined && HANDED_OVER.test(whole)) return [];
    return scriptFaults(key, value);
  });
}

function scriptFaults(key: string, { text, line }: YamlScalar): readonly Fault[] {
  const [expression] = expressionsIn(text);
  return expression === undefined
    ? []
    : [{ line, message: `"${key}" has the expression "${expression}" put into it` }];
}
