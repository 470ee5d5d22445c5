import { allSteps, jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';
import type { YamlScalar } from '../yaml-tree.ts';

/** Own code: a path below the root of this repository, without a ref (`$/` is bound to the running commit). */
const OWN = /^\$\/[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
const OWN_WORKFLOW = /^\$\/\.github\/workflows\/[A-Za-z0-9_-]+\.ya?ml$/;
const FOREIGN =
  /^[A-Za-z0-9_-][A-Za-z0-9_.-]*\/[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)*@[0-9a-f]{40}$/;
const IMAGE = /^docker:\/\/[^@\s]+@sha256:[0-9a-f]{64}$/;
const VERSION = /^v\d+\.\d+\.\d+$/;

export const wf01 = defineWorkflowRule({
  id: 'WF-01',
  title: 'Code is named by `$/` or by its whole commit',
  why: 'A tag, a branch and `./` name whatever somebody put there; no public tool refuses `$/x@v1` for actions.',
  remedy: 'Write $/PATH for our own code, OWNER/REPO@<40 hex> # vX.Y.Z for the code of others.',
  check: (file) =>
    [...jobsOf(file).map(({ calls }) => calls), ...allSteps(file).map(({ uses }) => uses)].flatMap((uses) => {
      const fault = uses === undefined ? undefined : referenceFault(uses);
      return uses === undefined || fault === undefined
        ? []
        : [{ line: uses.line, message: `"${uses.text}" ${fault}` }];
    }),
});

function referenceFault({ text, comment }: YamlScalar): string | undefined {
  if (text.startsWith('./') || text.startsWith('../')) return "is a path of the caller's workspace";
  if (text.startsWith('docker://')) return IMAGE.test(text) ? undefined : 'is an image without a digest';
  if (text.startsWith('$/')) {
    if (text.includes('@')) return 'is our own code with a ref';
    return OWN.test(text) || OWN_WORKFLOW.test(text) ? undefined : 'is no path of ours';
  }
  if (!FOREIGN.test(text)) return 'is not OWNER/REPO[/PATH]@COMMIT with 40 hex characters';
  return VERSION.test(comment ?? '') ? undefined : 'lacks the version beside it, as a comment "# vX.Y.Z"';
}
