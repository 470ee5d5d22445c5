import { dirname } from 'node:path';
import { expressionsBelow } from './expressions.ts';
import { allSteps, inputOf, type Job, jobsOf, ownPath, type WorkflowFile } from './workflow-file.ts';
import { entriesOf, nodeAt, scalarAt } from './yaml-tree.ts';

/**
 * Ends of wires that the official tools do not follow: outputs of our own actions and workflows, and inputs that go
 * nowhere. One sentence for each that leads to nothing.
 */
export function wiringFaults(files: readonly WorkflowFile[]): readonly string[] {
  const outputs = new Map(files.map((file) => [homeOf(file), declaredOutputs(file)]));
  return files
    .filter(({ kind }) => kind === 'workflow')
    .flatMap((file) => [
      ...jobsOf(file).flatMap((job) => stepFaults(file, job, outputs)),
      ...jobFaults(file, outputs),
      ...unusedInputs(file),
    ]);
}

/** What `$/` is followed by. */
function homeOf({ path, kind }: WorkflowFile): string {
  return kind === 'action' ? dirname(path) : path;
}

function declaredOutputs({ root, kind }: WorkflowFile): ReadonlySet<string> {
  const declared =
    kind === 'action' ? nodeAt(root, 'outputs') : nodeAt(root, 'on', 'workflow_call', 'outputs');
  return new Set(entriesOf(declared).map(({ key }) => key));
}

function stepFaults(
  file: WorkflowFile,
  job: Job,
  outputs: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return pathsIn(job.body, /\bsteps\.(?<from>[\w-]+)\.outputs\.(?<name>[\w-]+)/g).flatMap(
    ({ from, name, line }) => {
      const step = job.steps.find(({ body }) => scalarAt(body, 'id')?.text === from);
      const home = step === undefined ? undefined : ownPath(file, step.uses);
      if (step === undefined) return [`${file.path}:${line}: job "${job.id}" has no step "${from}"`];
      return home === undefined || outputs.get(home)?.has(name)
        ? []
        : [`${file.path}:${line}: "${home}" has no output "${name}"`];
    },
  );
}

function jobFaults(file: WorkflowFile, outputs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const jobs = jobsOf(file);
  return pathsIn(file.root, /\b(?:needs|jobs)\.(?<from>[\w-]+)\.outputs\.(?<name>[\w-]+)/g).flatMap(
    ({ from, name, line }) => {
      const job = jobs.find(({ id }) => id === from);
      const called = ownPath(file, job?.calls);
      const own = new Set(entriesOf(nodeAt(job?.body, 'outputs')).map(({ key }) => key));
      const known = called === undefined ? own : outputs.get(called);
      return known?.has(name) ? [] : [`${file.path}:${line}: job "${from}" has no output "${name}"`];
    },
  );
}

/** The guard looks at all inputs; elsewhere `toJSON(inputs)` records an input and does not use it. */
function unusedInputs(file: WorkflowFile): readonly string[] {
  if (allSteps(file).some((step) => inputOf(step, 'mode')?.text === 'guard')) return [];
  const used = new Set(pathsIn(file.root, /\binputs\.(?<name>[\w-]+)/g).map(({ name }) => name));
  return entriesOf(nodeAt(file.root, 'on', 'workflow_call', 'inputs'))
    .filter(({ key }) => !used.has(key))
    .map(({ key, line }) => `${file.path}:${line}: the input "${key}" goes nowhere`);
}

function pathsIn(node: Job['body'], path: RegExp) {
  return expressionsBelow(node).flatMap(({ expression, scalar: { line } }) =>
    [...expression.matchAll(path)].map(({ groups }) => ({
      from: groups?.from ?? '',
      name: groups?.name ?? '',
      line,
    })),
  );
}
