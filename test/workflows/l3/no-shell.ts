import { basename } from 'node:path';
import { allSteps } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';

/** Workflows that build nothing: they take hand-offs, identities and levels, and no command. */
const STRUCTURED: ReadonlySet<string> = new Set(['attest.yml', 'verify.yml', 'gate.yml', 'promote.yml']);

export const noShell = defineWorkflowRule({
  id: 'M18',
  title: 'A workflow that does not build has no shell',
  why: 'A verify workflow that runs lines of an input runs the lines of whoever calls it.',
  remedy: 'Let an action of ours take structured inputs.',
  check: (file) =>
    STRUCTURED.has(basename(file.path))
      ? allSteps(file).flatMap(({ run }) =>
          run === undefined ? [] : [{ line: run.line, message: 'a step runs a script' }],
        )
      : [],
});
