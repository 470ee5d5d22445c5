import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFinding, lintWorkflows } from './lint.ts';
import { ownWorkflowFiles } from './own-files.ts';
import { readRuleFixtures, rulesWithFixtures } from './rule-fixtures.ts';
import { workflowRules } from './rules/registry.ts';

/** Ids of platform §10.1. */
const IDS = Array.from({ length: 16 }, (_, index) => `WF-${String(index + 1).padStart(2, '0')}`);

for (const file of ownWorkflowFiles()) {
  test(`${file.path} breaks no rule`, () => {
    assert.deepEqual(lintWorkflows([file], workflowRules).map(formatFinding), []);
  });
}

test('the workflows of this repository are found, and the actions', () => {
  const paths = ownWorkflowFiles().map(({ path }) => path);
  for (const path of [
    'action.yml',
    'actions/provenance/action.yml',
    '.github/workflows/build.yml',
    '.github/workflows/ci.yml',
  ])
    assert.ok(paths.includes(path), path);
  assert.ok(paths.length >= 12, `${paths.length} files`);
});

test('the registry holds every rule of the specification once, in its order, with fixtures of both kinds', () => {
  assert.deepEqual(
    workflowRules.map(({ id }) => id),
    IDS,
  );
  assert.deepEqual(rulesWithFixtures(), IDS);
  for (const id of IDS)
    for (const kind of ['good', 'bad'] as const)
      assert.ok(readRuleFixtures(id, kind).length > 0, `${id} has no fixture ${kind}-*.yml`);
});

for (const rule of workflowRules) {
  test(`${rule.id} says what it is for and what to do`, () => {
    for (const text of [rule.title, rule.why, rule.remedy]) assert.match(text, /^\S.{20,}$/);
  });

  for (const { file } of readRuleFixtures(rule.id, 'good')) {
    test(`${rule.id} accepts ${file.path}`, () => {
      assert.deepEqual(lintWorkflows([file], workflowRules).map(formatFinding), []);
    });
  }

  for (const { file, refusals } of readRuleFixtures(rule.id, 'bad')) {
    test(`${rule.id} alone refuses ${file.path}`, () => {
      const findings = lintWorkflows([file], workflowRules);
      assert.ok(refusals.length > 0, 'the fixture names no refusal');
      assert.deepEqual(
        findings.map(({ line, message }) => `${line}: ${message}`),
        refusals,
      );
      for (const finding of findings) {
        assert.equal(finding.rule, rule.id);
        assert.equal(
          formatFinding(finding),
          `${file.path}:${finding.line}: ${rule.id}: ${finding.message}. ${rule.remedy}`,
        );
      }
    });

    test(`without ${rule.id} nothing would refuse ${file.path}`, () => {
      const others = workflowRules.filter(({ id }) => id !== rule.id);
      assert.deepEqual(lintWorkflows([file], others).map(formatFinding), []);
    });
  }
}
