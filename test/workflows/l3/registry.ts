import type { WorkflowRule } from '../workflow-rule.ts';
import { commitOfTheRun } from './commit-of-the-run.ts';
import { exactShape } from './exact-shape.ts';
import { noNestedCall } from './no-nested-call.ts';
import { noShell } from './no-shell.ts';
import { exactPermissions } from './permission-sets.ts';
import { signingJob } from './signing-job.ts';
import { staticNames } from './static-names.ts';

/** What provenance §10 asks of our own workflows beyond the rules of the platform document. */
export const l3Rules = [
  staticNames,
  commitOfTheRun,
  noNestedCall,
  noShell,
  exactPermissions,
  signingJob,
  exactShape,
] as const satisfies readonly WorkflowRule[];
