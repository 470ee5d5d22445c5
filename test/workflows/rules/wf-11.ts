import { expressionsIn } from '../expressions.ts';
import {
  allSteps,
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

/** Inputs of our actions that hold the id and the digests of an artifact. */
const HAND_OVERS = ['handoff', 'evidence'] as const;

export const wf11 = defineWorkflowRule({
  id: 'WF-11',
  title: 'An artifact is fetched by id and digest',
  why: 'Any job of a run may upload or replace an artifact under the same name.',
  remedy:
    'Receive with $/actions/provenance, and take "handoff" and "evidence" from needs.JOB.outputs, or from the inputs of these names of the reusable workflow.',
  check: (file) => [
    ...allSteps(file).flatMap((step) => foreignFaults(step)),
    ...jobsOf(file).flatMap((job) => job.steps.flatMap((step) => ownFaults(file, job, step))),
  ],
});

function foreignFaults({ uses, run }: Step): readonly Fault[] {
  if (/^(?:[\w.-]+\/)(?:[\w.-]*-)?download-(?:[\w-]+-)?artifacts?(?:[/@]|$)/i.test(uses?.text ?? ''))
    return [{ line: uses?.line ?? 1, message: `"${uses?.text}" cannot be told the digest` }];
  const command = /\bgh\s+run\s+download\b|\/actions\/artifacts\b/.exec(run?.text ?? '')?.[0];
  return run === undefined || command === undefined
    ? []
    : [{ line: run.line, message: `a script fetches an artifact ("${command}")` }];
}

function ownFaults(file: WorkflowFile, job: Job, step: Step): readonly Fault[] {
  const { line, body, uses, inputs } = step;
  if (ownPath(file, uses) === undefined) return [];
  const given = inputs.filter(({ key }) => (HAND_OVERS as readonly string[]).includes(key.toLowerCase()));
  const receives = inputOf(step, 'mode')?.text === 'receive';
  return [
    ...(receives && given.length === 0
      ? [
          {
            line: entryOf(body, 'uses')?.line ?? line,
            message: 'the step receives an artifact that nobody named by digest',
          },
        ]
      : []),
    ...given.flatMap(({ key, line: at, value }) =>
      value.kind === 'scalar' && isHandedOver(value.text, needsOf(job))
        ? []
        : [
            {
              line: at,
              message: `"${key}" is ${value.kind === 'scalar' ? `"${value.text.trim()}"` : 'no text'}`,
            },
          ],
    ),
  ];
}

/** One expression on each line, and each a choice between outputs of needed jobs and the two inputs. */
function isHandedOver(text: string, needs: readonly string[]): boolean {
  const expressions = expressionsIn(text);
  const around = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\$\{\{[^}]*\}\}$/.test(line));
  return (
    expressions.length > 0 &&
    around.length === 0 &&
    expressions
      .flatMap((expression) => expression.split(' || '))
      .every((operand) => {
        const job = /^needs\.(?<job>[\w-]+)\.outputs\.[\w-]+$/.exec(operand)?.groups?.job;
        return job === undefined ? /^inputs\.(?:handoff|evidence)$/.test(operand) : needs.includes(job);
      })
  );
}
