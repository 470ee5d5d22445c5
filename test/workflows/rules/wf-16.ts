import { allSteps, jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';

export const wf16 = defineWorkflowRule({
  id: 'WF-16',
  title: 'The variant for GHES names our code by one release commit',
  why: 'GHES does not know $/; two commits in one file would mix two versions of the suite.',
  remedy:
    'Let the release script write it: OWNER/REPO/PATH@COMMIT # vX.Y.Z, with the commit of the first line.',
  check({ variant, ...file }) {
    if (variant === undefined) return [];
    const references = [
      ...jobsOf({ variant, ...file }).map(({ calls }) => calls),
      ...allSteps({ variant, ...file }).map(({ uses }) => uses),
    ];
    return references.flatMap((uses) => {
      if (uses === undefined) return [];
      const own = uses.text.startsWith(`${variant.repository}/`);
      const fault = uses.text.startsWith('$/')
        ? 'needs what GHES does not have'
        : own && !uses.text.endsWith(`@${variant.commit}`)
          ? `is our code at another commit than ${variant.commit}`
          : undefined;
      return fault === undefined ? [] : [{ line: uses.line, message: `"${uses.text}" ${fault}` }];
    });
  },
});
