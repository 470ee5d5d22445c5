import { wholeExpression } from '../expressions.ts';
import { allSteps, inputOf, isCheckout, isReusable } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';
import { entriesOf, nodeAt } from '../yaml-tree.ts';

/** Names by which a caller could choose what is built. `tag` of promote.yml chooses a release, and is compared. */
const CHOOSES =
  /^(?:ref|sha|commit|branch|revision|head|checkout|repository|repo)(?:-|$)|-(?:ref|sha|commit|branch|revision)$/;

export const commitOfTheRun = defineWorkflowRule({
  id: 'M9',
  title: 'A reusable workflow builds the commit of its run',
  why: 'With an input that chooses the commit, the provenance names another one than was built.',
  remedy: 'Declare no such input; check out with "ref: github.sha" as an expression.',
  check(file) {
    if (!isReusable(file)) return [];
    const inputs = entriesOf(nodeAt(file.root, 'on', 'workflow_call', 'inputs'));
    return [
      ...inputs
        .filter(({ key }) => CHOOSES.test(key))
        .map(({ key, line }) => ({ line, message: `the input "${key}" chooses what is built` })),
      ...allSteps(file)
        .filter((step) => isCheckout(step))
        .flatMap((step) => {
          const ref = inputOf(step, 'ref');
          const commit = ref === undefined ? undefined : wholeExpression(ref.text);
          return commit === 'github.sha' || commit === 'job.workflow_sha'
            ? []
            : [
                {
                  line: ref?.line ?? step.uses?.line ?? step.line,
                  message: `the checkout takes ${ref === undefined ? 'whatever ref is the default' : `"${ref.text}"`}`,
                },
              ];
        }),
    ];
  },
});
