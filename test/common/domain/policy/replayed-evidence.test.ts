import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type EvidenceCase, evaluateCase, type SettingsCase } from '../../../support/policy-case.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/policy');
const read = <T>(...steps: readonly string[]): T =>
  JSON.parse(readFileSync(join(fixtures, ...steps), 'utf8')) as T;

/** Rules over attestations, and every fixture that one of them lets pass. */
const passing = [
  'provenance-present',
  'sbom-present',
  'reproducible-required',
  'signature-threshold',
].flatMap((rule) =>
  readdirSync(join(fixtures, rule))
    .filter((name) => read<{ verdict: string }>(rule, name, 'expected.json').verdict === 'pass')
    .map((name) => ({ rule, name })),
);

for (const { rule, name } of passing) {
  test(`SEC-045 the evidence of ${rule}/${name}, all of it genuine, is none for another file of the same name`, async (t) => {
    const evidence = read<EvidenceCase>(rule, name, 'evidence.json');
    const settings = read<SettingsCase>(rule, name, 'settings.json');
    const others = Object.fromEntries(
      Object.entries(evidence.artifacts).map(([file, content]) => [file, `another ${content}`]),
    );
    const verdictOn = async (artifacts: EvidenceCase['artifacts']) => {
      const given = { ...evidence, artifacts };
      const { evaluation } = await evaluateCase(temporaryFolder(t), rule.replace('-', '.'), given, settings);
      return evaluation.verdict.kind;
    };
    assert.equal(await verdictOn(evidence.artifacts), 'pass');
    assert.equal(await verdictOn(others), 'fail');
  });

  test(`SEC-062 the evidence of ${rule}/${name} is none for a file that one of two digests of its subject is not of`, async (t) => {
    const evidence = read<EvidenceCase>(rule, name, 'evidence.json');
    const settings = read<SettingsCase>(rule, name, 'settings.json');
    const verdictWith = async (sha512Of: (content: string) => string) => {
      const attestations = evidence.attestations?.map((attestation) => ({
        ...attestation,
        about: attestation.about.map((item) => ({ ...item, sha512Of: sha512Of(item.content) })),
      }));
      const given = { ...evidence, ...(attestations === undefined ? {} : { attestations }) };
      const { evaluation } = await evaluateCase(temporaryFolder(t), rule.replace('-', '.'), given, settings);
      return evaluation.verdict.kind;
    };
    assert.equal(await verdictWith((content) => content), 'pass');
    assert.equal(await verdictWith((content) => `another ${content}`), 'fail');
  });
}
