import { basename } from 'node:path';
import { grantOf, inputOf, isReusable, jobsOf, ownPath, type Step } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';
import { CALLED_BY_US } from './permission-sets.ts';

/** Parses no artifact: what other jobs hand over is hashed, and statements are signed. */
const SIGNS = 'actions/provenance';

/** What stands there beside our own actions is refused by WF-05. */
export const signingJob = defineWorkflowRule({
  id: 'C6',
  title: 'Of our actions, only the one that signs runs in the job with the identity',
  why: 'What parses files of elsewhere beside the token signs whatever a hostile file makes of it.',
  remedy: `Receive, decide and compare in a job before; here only $/${SIGNS} with "mode: attest", which receives by digest.`,
  check: (file) =>
    isReusable(file) && !CALLED_BY_US.test(basename(file.path))
      ? jobsOf(file)
          .filter((job) => grantOf(job, 'id-token') === 'write')
          .flatMap(({ id, steps }) =>
            steps.flatMap((step) => {
              const own = ownPath(file, step.uses);
              return own === undefined || (own === SIGNS && modeOf(step) === 'attest')
                ? []
                : [
                    {
                      line: step.uses?.line ?? step.line,
                      message: `job "${id}" has id-token: write and runs "${own}" with the mode "${modeOf(step)}"`,
                    },
                  ];
            }),
          )
      : [],
});

const modeOf = (step: Step) => inputOf(step, 'mode')?.text ?? '';
