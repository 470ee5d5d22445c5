import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '@secure-build/tooling/project';
import { parse } from 'yaml';
import { evaluateExpression } from '../lab/workflows/expression.ts';
import { loadOfficialParser } from '../lab/workflows/official-parser.ts';
import { wholeExpression } from './expressions.ts';

interface VerifyWorkflow {
  readonly jobs: {
    readonly verify: { readonly steps: readonly { readonly with: { readonly level: string } }[] };
  };
}

test('verify.yml asks for level 3 also where the caller passes an empty output as the level', async () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/verify.yml'), 'utf8')) as VerifyWorkflow;
  const [step] = jobs.verify.steps;
  const expression = wholeExpression(step?.with.level ?? '') ?? assert.fail('no expression');
  const parser = await loadOfficialParser();
  for (const [level, asked] of [
    ['', '3'],
    ['3', '3'],
    ['2', '2'],
  ] as const) {
    assert.equal(evaluateExpression(expression, { contexts: { inputs: { level } } }, parser), asked);
  }
});
