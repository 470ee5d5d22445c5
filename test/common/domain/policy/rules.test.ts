import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '@secure-build/common/domain/policy/rules/registry';
import { type EvidenceCase, evaluateCase, type SettingsCase } from '../../../support/policy-case.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/policy');

interface Expected {
  readonly verdict: string;
  readonly evaluated: number;
  readonly findings: readonly string[];
  /** How many; none where absent. */
  readonly integrityFaults?: number;
}

function read<T>(...steps: readonly string[]): T {
  return JSON.parse(readFileSync(join(fixtures, ...steps), 'utf8')) as T;
}

for (const { id } of rules) {
  const folder = id.replace('.', '-');
  const cases = readdirSync(join(fixtures, folder));

  test(`rule ${id} has a fixture that passes and one that does not`, () => {
    const verdicts = cases.map((name) => read<Expected>(folder, name, 'expected.json').verdict);
    assert.ok(verdicts.includes('pass') && verdicts.some((verdict) => verdict !== 'pass'));
  });

  for (const name of cases) {
    const expected = read<Expected>(folder, name, 'expected.json');
    test(`rule ${id} gives ${expected.verdict} for ${name}`, async (t) => {
      const { evaluation } = await evaluateCase(
        temporaryFolder(t),
        id,
        read<EvidenceCase>(folder, name, 'evidence.json'),
        read<SettingsCase>(folder, name, 'settings.json'),
      );
      const [result] = evaluation.results;
      assert.deepEqual(
        {
          verdict: result?.verdict.kind,
          evaluated: result?.inspection.evaluated,
          findings: result?.inspection.findings.map(({ subject, message }) => `${subject}: ${message}`),
          integrityFaults: evaluation.integrityFaults.length,
        },
        { integrityFaults: 0, ...expected },
      );
      assert.equal(evaluation.verdict.kind === 'pass', expected.verdict === 'pass');
    });
  }
}
