import { expressionsBelow, searchableForm } from '../expressions.ts';
import {
  grantOf,
  inputOf,
  type Job,
  jobsOf,
  needsOf,
  ownPath,
  type Step,
  type WorkflowFile,
} from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { entryOf, type YamlNode } from '../yaml-tree.ts';

const STATUS = /\b(?<name>always|failure|cancelled|success)\s*\(/;
const GATE_WORKFLOWS: ReadonlySet<string> = new Set(['gate', 'verify', 'reproduce']);

export const wf09 = defineWorkflowRule({
  id: 'WF-09',
  title: 'What failed is not published',
  why: 'Both runs of May 2026 ended as failures, and had published by then.',
  remedy:
    'Let a verifying step end its job; name every gate in "needs" of the job that publishes, and no always(), failure(), cancelled() or success() in its "if" and those of its steps: without one of them success() is meant.',
  check(file) {
    const jobs = jobsOf(file);
    return [
      ...jobs.flatMap((job) => toleranceFaults(file, job)),
      ...jobs
        .filter((job) => publishes(file, job))
        .flatMap((job) => publishingFaults(job, gatesOf(file, jobs, job))),
    ];
  },
});

function toleranceFaults(file: WorkflowFile, { id, body, steps }: Job): readonly Fault[] {
  const tolerant = [
    ...(steps.some((step) => verifies(file, step)) ? [{ what: `job "${id}", which verifies,`, body }] : []),
    ...steps
      .filter((step) => verifies(file, step))
      .map((step) => ({ what: 'a verifying step', body: step.body })),
  ];
  return tolerant.flatMap(({ what, body: node }) => {
    const entry = entryOf(node, 'continue-on-error');
    const off = entry?.value.kind === 'scalar' && entry.value.text === 'false';
    return entry === undefined || off
      ? []
      : [{ line: entry.line, message: `${what} may fail without an end` }];
  });
}

/** Every step of our own decides something; a script does where it says so. */
function verifies(file: WorkflowFile, step: Step): boolean {
  return ownPath(file, step.uses) !== undefined || verifiesByScript(step);
}

function verifiesByScript({ run }: Step): boolean {
  return /\b(?:verify|attestation|cosign|slsa-verifier)\b/.test(run?.text ?? '');
}

/** A script that looks at what is published, such as `gh release verify`, can only come after it; a gate of ours never does. */
function gatesOf(file: WorkflowFile, jobs: readonly Job[], publisher: Job): readonly string[] {
  return jobs
    .filter(
      (job) =>
        isGate(file, job) || (job.steps.some(verifiesByScript) && !comesAfter(jobs, job, publisher.id)),
    )
    .map(({ id }) => id);
}

function comesAfter(jobs: readonly Job[], job: Job, earlier: string): boolean {
  const before = new Set(needsOf(job));
  // A set also visits what is added to it meanwhile: so everything that is needed, and each once.
  for (const id of before)
    for (const need of jobs.filter((found) => found.id === id).flatMap(needsOf)) before.add(need);
  return before.has(earlier);
}

function isGate(file: WorkflowFile, { calls, steps }: Job): boolean {
  const called = /^\.github\/workflows\/(?<name>[\w-]+)\.ya?ml$/.exec(ownPath(file, calls) ?? '')?.groups
    ?.name;
  return (
    GATE_WORKFLOWS.has(called ?? '') ||
    steps.some(
      (step) =>
        ownPath(file, step.uses) === 'actions/policy-gate' ||
        (ownPath(file, step.uses) !== undefined && inputOf(step, 'mode')?.text === 'verify'),
    )
  );
}

function publishes(file: WorkflowFile, job: Job): boolean {
  return (
    grantOf(job, 'contents') === 'write' ||
    grantOf(job, 'packages') === 'write' ||
    /^\.github\/workflows\/promote\.ya?ml$/.test(ownPath(file, job.calls) ?? '') ||
    job.steps.some((step) => inputOf(step, 'mode')?.text === 'publish')
  );
}

function publishingFaults(job: Job, gates: readonly string[]): readonly Fault[] {
  const needs = needsOf(job);
  const missing = gates.filter((gate) => gate !== job.id && !needs.includes(gate));
  return [
    ...missing.map((gate) => ({
      line: job.line,
      message: `job "${job.id}" publishes and does not need "${gate}"`,
    })),
    ...stubbornFaults(`job "${job.id}" publishes`, job.body),
    ...job.steps.flatMap(({ body }) =>
      stubbornFaults(`a step of job "${job.id}", which publishes, runs`, body),
    ),
  ];
}

/** A condition with a function of the status takes the place of success(), which GitHub would put before it. */
function stubbornFaults(what: string, body: YamlNode): readonly Fault[] {
  const condition = entryOf(body, 'if');
  if (condition === undefined) return [];
  return expressionsBelow({ kind: 'mapping', line: condition.line, entries: [condition] })
    .map(({ expression }) => STATUS.exec(searchableForm(expression))?.groups?.name)
    .filter((name) => name !== undefined)
    .slice(0, 1)
    .map((name) => ({ line: condition.line, message: `${what} where ${name}() says so` }));
}
