import { expressionsBelow } from '../expressions.ts';
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
import { entryOf } from '../yaml-tree.ts';

const GATE_WORKFLOWS: ReadonlySet<string> = new Set(['gate', 'verify', 'reproduce']);

export const wf09 = defineWorkflowRule({
  id: 'WF-09',
  title: 'What failed is not published',
  why: 'Both runs of May 2026 ended as failures, and had published by then.',
  remedy:
    'Let a verifying step end its job; name every gate in "needs" of the job that publishes, and no always(), failure() or cancelled() in its "if".',
  check(file) {
    const jobs = jobsOf(file);
    const gates = jobs.filter((job) => isGate(file, job)).map(({ id }) => id);
    return [
      ...jobs.flatMap((job) => toleranceFaults(file, job)),
      ...jobs.filter((job) => publishes(file, job)).flatMap((job) => publishingFaults(job, gates)),
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
function verifies(file: WorkflowFile, { uses, run }: Step): boolean {
  return (
    ownPath(file, uses) !== undefined ||
    /\b(?:verify|attestation|cosign|slsa-verifier)\b/.test(run?.text ?? '')
  );
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
  const condition = entryOf(job.body, 'if');
  const stubborn = (
    condition === undefined ? [] : expressionsBelow({ kind: 'mapping', line: job.line, entries: [condition] })
  )
    .map(({ expression }) => /\b(?<name>always|failure|cancelled)\s*\(/i.exec(expression)?.groups?.name)
    .find((name) => name !== undefined);
  return [
    ...missing.map((gate) => ({
      line: job.line,
      message: `job "${job.id}" publishes and does not need "${gate}"`,
    })),
    ...(stubborn === undefined
      ? []
      : [
          {
            line: condition?.line ?? job.line,
            message: `job "${job.id}" publishes where ${stubborn}() says so`,
          },
        ]),
  ];
}
