import { basename } from 'node:path';
import { wholeExpression } from '../expressions.ts';
import {
  inputOf,
  isReusable,
  type Job,
  jobsOf,
  ownPath,
  type Step,
  type WorkflowFile,
} from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { entriesOf, nodeAt, type YamlEntry, type YamlNode } from '../yaml-tree.ts';
import { type JobShape, type StepShape, type Texts, workflowShapes } from './job-shapes.ts';

const ofWorkflow = new Set(['name', 'on', 'permissions', 'cache-mode', 'defaults', 'jobs']);
const ofCall = new Set(['inputs', 'outputs']);
/** Their values are for other rules. */
const ofJob = ['name', 'runs-on', 'timeout-minutes', 'cache-mode', 'permissions'];

export const exactShape = defineWorkflowRule({
  id: 'C5-C9',
  title: 'What builds and signs says nothing but what the table of shapes says',
  why: 'A verifier believes the workflow at the signer digest: a variable, a secret, a container or the word of another job in it is believed as well.',
  remedy: 'Take it away; what is really needed is a line of l3/job-shapes.ts, with the reason in the commit.',
  check(file) {
    const shape = workflowShapes.get(basename(file.path));
    if (shape === undefined || !isReusable(file)) return [];
    const call = nodeAt(file.root, 'on', 'workflow_call');
    return [
      ...strangeKeys('the workflow', file.root, ofWorkflow),
      ...strangeKeys('the call', call, ofCall),
      ...entriesOf(nodeAt(call, 'outputs')).flatMap(({ key, line, value }) =>
        otherText(`the output "${key}"`, shape.outputs[key], nodeAt(value, 'value'), line),
      ),
      ...jobsOf(file)
        // Calls of other workflows are refused by M17, jobs that nobody knows by M23.
        .filter(({ id, calls }) => calls === undefined && Object.hasOwn(shape.jobs, id))
        .flatMap((job) => jobFaults(file, job, shape.jobs[job.id] as JobShape)),
    ];
  },
});

function jobFaults(file: WorkflowFile, job: Job, shape: JobShape): readonly Fault[] {
  const { id, body, line } = job;
  const where = `job "${id}"`;
  const named = new Set(shape.needs);
  return [
    ...strangeKeys(where, body, new Set([...ofJob, ...Object.keys(shape)])),
    ...textsBelow(nodeAt(body, 'needs'))
      .filter((job) => !named.has(job))
      .map((job) => ({ line: nodeAt(body, 'needs')?.line ?? line, message: `${where} needs "${job}"` })),
    ...textsOf(where, body, ['if'], shape),
    ...otherTexts(`${where}: the output`, nodeAt(body, 'outputs'), shape.outputs ?? {}),
    ...job.steps.flatMap((step) => stepFaults(file, where, step, shape)),
  ];
}

function stepFaults(file: WorkflowFile, job: string, step: Step, { steps }: JobShape): readonly Fault[] {
  const kind = stepKind(file, step);
  const where = `${job}, "${kind}"`;
  if (!Object.hasOwn(steps, kind))
    return [
      { line: step.line, message: `${job} has the step "${kind}", expected none but those of the table` },
    ];
  const shape = steps[kind] as StepShape;
  const keys = new Set(['name', 'uses', 'run', ...Object.keys(shape)]);
  return [
    ...strangeKeys(where, step.body, keys),
    ...textsOf(where, step.body, ['id', 'if', 'working-directory'], shape),
    ...otherTexts(`${where}: with`, nodeAt(step.body, 'with'), shape.with ?? {}),
    ...otherTexts(`${where}: env`, nodeAt(step.body, 'env'), shape.env ?? {}),
  ];
}

/** What the table calls a step: the version of an action is for WF-01. */
export function stepKind(file: WorkflowFile, step: Step): string {
  if (step.uses === undefined) return 'run';
  const own = ownPath(file, step.uses);
  if (own === undefined) return step.uses.text.replace(/@.*$/, '');
  const mode = inputOf(step, 'mode')?.text;
  return mode === undefined ? own : `${own} ${mode}`;
}

const strangeKeys = (
  where: string,
  node: YamlNode | undefined,
  known: ReadonlySet<string>,
): readonly Fault[] =>
  entriesOf(node)
    .filter(({ key }) => !known.has(key))
    .map(({ key, line }) => ({ line, message: `${where} has "${key}"` }));

/** Those of the keys that stand there, each with the one text that it may have. */
const textsOf = (
  where: string,
  body: YamlNode,
  keys: readonly ('id' | 'if' | 'working-directory')[],
  allowed: Pick<StepShape, 'id' | 'if' | 'working-directory'>,
): readonly Fault[] =>
  entriesOf(body)
    .filter(({ key }) => (keys as readonly string[]).includes(key) && textFor(allowed, key) !== undefined)
    .flatMap(({ key, line, value }) => otherText(`${where}: "${key}"`, textFor(allowed, key), value, line));

const textFor = (allowed: object, key: string): string | undefined =>
  Object.entries(allowed).find(([name]) => name === key)?.[1];

function otherTexts(where: string, node: YamlNode | undefined, allowed: Texts): readonly Fault[] {
  if (node !== undefined && node.kind !== 'mapping')
    return [{ line: node.line, message: `${where} is no list of names and values` }];
  return entriesOf(node).flatMap(({ key, line, value }: YamlEntry) =>
    otherText(`${where} "${key}"`, Object.hasOwn(allowed, key) ? allowed[key] : undefined, value, line),
  );
}

function otherText(
  where: string,
  allowed: string | readonly string[] | undefined,
  value: YamlNode | undefined,
  line: number,
): readonly Fault[] {
  if (allowed === undefined) return [{ line, message: `${where} is not known` }];
  const found = value?.kind === 'scalar' ? plain(value.text) : undefined;
  const texts = typeof allowed === 'string' ? [allowed] : allowed;
  if (found !== undefined && texts.some((text) => plain(text) === found)) return [];
  const shown = value?.kind === 'scalar' ? JSON.stringify(value.text) : 'no text';
  const wanted = texts.map((text) => JSON.stringify(text)).join(' or ');
  return [{ line: value?.line ?? line, message: `${where} is ${shown}, expected ${wanted}` }];
}

/** Blanks inside the braces mean nothing. */
function plain(text: string): string {
  const expression = wholeExpression(text);
  return expression === undefined ? text : `\${{ ${expression} }}`;
}

function textsBelow(node: YamlNode | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node.text];
  return node.kind === 'list' ? node.items.flatMap(textsBelow) : ['a mapping'];
}
