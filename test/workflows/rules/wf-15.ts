import { allSteps, type WorkflowFile } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { scalarAt } from '../yaml-tree.ts';

const MOST_LINES = 10;

/** A decision in a script, where no test sees it. */
const DECISION = /(?:^|[;&|(]|\b(?:then|do|else)\b)\s*(?:if|case|for|while|until)\s/m;

export const wf15 = defineWorkflowRule({
  id: 'WF-15',
  title: 'Scripts are short, decide nothing, and run in one shell',
  why: 'Without a shell of our choice a failing pipe passes; a program inside YAML has no types and no test.',
  remedy: `Write "defaults: { run: { shell: bash } }" at the top; move a script with a decision or more than ${MOST_LINES} lines into a tested file or action.`,
  check: (file) =>
    allSteps(file).flatMap(({ body, run }) => (run === undefined ? [] : scriptFaults(file, body, run))),
});

function scriptFaults(
  file: WorkflowFile,
  step: Parameters<typeof scalarAt>[0],
  run: { readonly text: string; readonly line: number },
): readonly Fault[] {
  const shell = scalarAt(step, 'shell')?.text ?? scalarAt(file.root, 'defaults', 'run', 'shell')?.text;
  const lines = run.text.split('\n').filter((line) => line.trim() !== '').length;
  return [
    ...(shell === 'bash'
      ? []
      : [
          {
            line: run.line,
            message: `a script runs in ${shell === undefined ? 'a shell that nobody chose' : `"${shell}"`}`,
          },
        ]),
    ...(lines <= MOST_LINES ? [] : [{ line: run.line, message: `a script has ${lines} lines` }]),
    ...(DECISION.test(run.text) ? [{ line: run.line, message: 'a script decides something' }] : []),
  ];
}
