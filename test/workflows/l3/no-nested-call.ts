import { basename } from 'node:path';
import { jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';

/** Workflows whose name becomes the signer's identity. */
const SIGNERS: ReadonlySet<string> = new Set(['build.yml', 'attest.yml']);

export const noNestedCall = defineWorkflowRule({
  id: 'M17',
  title: 'A workflow that signs calls no other workflow',
  why: 'A certificate names the innermost workflow: a nested one would be the signer, and the builder nobody.',
  remedy: 'Make it a job with steps.',
  check: (file) =>
    SIGNERS.has(basename(file.path))
      ? jobsOf(file).flatMap(({ id, calls }) =>
          calls === undefined ? [] : [{ line: calls.line, message: `job "${id}" calls "${calls.text}"` }],
        )
      : [],
});
