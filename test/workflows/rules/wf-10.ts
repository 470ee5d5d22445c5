import { expressionsIn, searchableForm, wholeExpression } from '../expressions.ts';
import { allSteps, inputOf, isCheckout, type Step } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';

export const wf10 = defineWorkflowRule({
  id: 'WF-10',
  title: 'A checkout leaves no token, and our code is not taken from the caller',
  why: 'github.* is the run of the caller also inside a reusable workflow; a token that git keeps is there for every later step.',
  remedy:
    'Give "persist-credentials: false"; for files of ours give job.workflow_repository as repository and job.workflow_sha as ref.',
  check: (file) =>
    allSteps(file).flatMap((step) => [
      ...(isCheckout(step) ? checkoutFaults(step) : []),
      ...cloneFaults(step),
    ]),
});

function checkoutFaults(step: Step): readonly Fault[] {
  const line = step.uses?.line ?? step.line;
  const repository = inputOf(step, 'repository');
  const ref = inputOf(step, 'ref');
  const own = repository !== undefined && wholeExpression(repository.text) === 'job.workflow_repository';
  const atOwnCommit = ref !== undefined && wholeExpression(ref.text) === 'job.workflow_sha';
  return [
    ...(inputOf(step, 'persist-credentials')?.text === 'false'
      ? []
      : [{ line, message: 'the checkout keeps the token of the job' }]),
    ...(repository === undefined || own
      ? []
      : [
          {
            line: repository.line,
            message: `the checkout takes "${repository.text}", which is not where this file is from`,
          },
        ]),
    ...((own || namesOurs(ref?.text ?? '')) && !(own && atOwnCommit)
      ? [
          {
            line: ref?.line ?? line,
            message: 'the checkout mixes our repository with another commit, or the reverse',
          },
        ]
      : []),
  ];
}

function namesOurs(text: string): boolean {
  return expressionsIn(text).some((expression) => searchableForm(expression).includes('job.workflow_'));
}

function cloneFaults({ run }: Step): readonly Fault[] {
  const command = /\b(?:git\s+(?:clone|fetch|pull|checkout|switch)|gh\s+repo\s+clone)\b/.exec(
    run?.text ?? '',
  )?.[0];
  return run === undefined || command === undefined
    ? []
    : [{ line: run.line, message: `a script chooses its own commit ("${command}")` }];
}
