import { allSteps, jobsOf, ownPath, type Step, type WorkflowFile } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { entriesOf, entryOf, nodeAt, type YamlNode } from '../yaml-tree.ts';

const keys = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Every key that the other rules and the interpreter know; a new one is a question for the review. */
const WORKFLOW = keys('name run-name on permissions cache-mode env defaults concurrency jobs');
const CALL = keys('inputs outputs secrets');
const JOB = keys(
  'name needs if runs-on permissions cache-mode environment concurrency outputs env strategy timeout-minutes steps continue-on-error container services',
);
const CALLING_JOB = keys('name needs if permissions uses with secrets strategy concurrency');
const STEP = keys('id name if uses run with env working-directory shell timeout-minutes continue-on-error');
const ACTION = keys('name author description inputs outputs runs branding');
const RUNS = keys('using main steps');

export const wf14 = defineWorkflowRule({
  id: 'WF-14',
  title: 'What runs stands in this file, in a form that the rules read',
  why: "A nested foreign workflow changes the signer's identity; steps inside parallel, background and the like escape a lint.",
  remedy:
    'Call only $/.github/workflows/…; use only keys that the rules know (no parallel, background, wait, wait-all, cancel), and write each value where it stands, without anchors.',
  check: (file) => [
    ...file.indirections.map((line) => ({
      line,
      message: 'an anchor, alias or tag says what another place means',
    })),
    ...(file.kind === 'workflow' ? workflowFaults(file) : actionFaults(file)),
    ...allSteps(file).flatMap(stepFaults),
  ],
});

function workflowFaults(file: WorkflowFile): readonly Fault[] {
  return [
    ...unknownKeys('the workflow', file.root, WORKFLOW),
    ...unknownKeys('"workflow_call"', nodeAt(file.root, 'on', 'workflow_call'), CALL),
    ...shapeFaults('"jobs"', nodeAt(file.root, 'jobs'), 'mapping'),
    ...jobsOf(file).flatMap(({ id, line, body, calls }) => [
      ...shapeFaults(`job "${id}"`, body, 'mapping'),
      ...shapeFaults(`"uses" of job "${id}"`, nodeAt(body, 'uses'), 'scalar'),
      ...shapeFaults(`"steps" of job "${id}"`, nodeAt(body, 'steps'), 'list'),
      ...((entryOf(body, 'uses') === undefined) === (entryOf(body, 'steps') === undefined)
        ? [{ line, message: `job "${id}" has neither steps nor a workflow, or both` }]
        : []),
      ...unknownKeys(`job "${id}"`, body, entryOf(body, 'uses') === undefined ? JOB : CALLING_JOB),
      ...(calls === undefined ||
      calls.text.startsWith('$/') ||
      ownPath(file, calls)?.startsWith('.github/workflows/')
        ? []
        : [
            {
              line: calls.line,
              message: `job "${id}" calls a workflow of another repository ("${calls.text}")`,
            },
          ]),
    ]),
  ];
}

function actionFaults(file: WorkflowFile): readonly Fault[] {
  return [
    ...unknownKeys('the action', file.root, ACTION),
    ...unknownKeys('"runs"', nodeAt(file.root, 'runs'), RUNS),
    ...shapeFaults('"steps"', nodeAt(file.root, 'runs', 'steps'), 'list'),
  ];
}

/** A key that no rule knows, or a place that is not what the rules take it for, would be read as nothing. */
function stepFaults({ body, line, uses, run }: Step): readonly Fault[] {
  const known = unknownKeys('a step', body, STEP);
  if (known.length > 0) return known;
  return [
    ...shapeFaults('a step', body, 'mapping'),
    ...shapeFaults('"with"', nodeAt(body, 'with'), 'mapping'),
    ...((uses === undefined) === (run === undefined)
      ? [{ line, message: 'a step has neither an action nor a script, or both' }]
      : []),
  ];
}

function shapeFaults(what: string, node: YamlNode | undefined, kind: YamlNode['kind']): readonly Fault[] {
  return node === undefined || node.kind === kind
    ? []
    : [{ line: node.line, message: `${what} is a ${node.kind}, not a ${kind}` }];
}

function unknownKeys(what: string, node: YamlNode | undefined, known: ReadonlySet<string>): readonly Fault[] {
  return entriesOf(node)
    .filter(({ key }) => !known.has(key))
    .map(({ key, line }) => ({ line, message: `${what} has the key "${key}"` }));
}
