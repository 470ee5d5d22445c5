import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunContext } from '@secure-build/common/domain/run-context';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { inputs as table } from '../../../actions/provenance/src/inputs.ts';
import { refuseContradictions } from '../../../actions/provenance/src/mode-inputs.ts';
import { githubContext } from '../../support/github-context.ts';
import { problem } from '../../support/signing.ts';

const places = { workspace: '/w', defaultEvidencePath: '/w/e' };
const workflow: RunContext = { kind: 'workflow', ...places, github: githubContext };
const laptop: RunContext = { kind: 'laptop', ...places };

const check = (given: Readonly<Record<string, string>>, context: RunContext = workflow) =>
  refuseContradictions(
    readInputs(table, new Map(Object.entries(given)), (name) => `input "${name}"`),
    context,
  );

for (const { mode, given } of [
  { mode: 'attest', given: { handoff: '{}', evidence: '{}', level: '3', 'workflow-identity': '{}' } },
  { mode: 'attest', given: { 'artifact-path': 'dist/*', signers: 'key:env:K', store: 'file' } },
  { mode: 'attest', given: { evidence: '{}' } },
  { mode: 'predicate', given: { 'artifact-path': 'dist/*', 'external-parameters': '{}' } },
  { mode: 'verify', given: { handoff: '{}', 'expected-identity': 'issuer: x', 'workflow-identity': '{}' } },
  { mode: 'verify', given: { subjects: 'digest:sha256:00 x', key: 'k.pem', from: 'github', level: '2' } },
  { mode: 'guard', given: { 'external-parameters': '{}', 'workflow-identity': '{}' } },
  { mode: 'hand-over', given: { 'artifact-path': '*.tgz', 'artifact-root': 'packages/app' } },
  { mode: 'hand-over', given: { kind: 'evidence' } },
  { mode: 'receive', given: { handoff: '{}', 'receive-path': 'in' } },
  { mode: 'receive', given: { evidence: '{}' } },
  // An output that GitHub dropped: the mode itself says so, as a mismatch.
  { mode: 'receive', given: {} },
  { mode: 'publish', given: { handoff: '{}', evidence: '{}', tag: 'v1', 'require-decision': 'always' } },
]) {
  test(`mode ${mode} takes ${Object.keys(given).join(', ')}`, () => check({ mode, ...given }));
}

for (const { mode, given, refused, context = workflow } of [
  {
    mode: 'predicate',
    given: { 'artifact-path': 'x', signers: 'local' },
    refused: /"signers" does not belong to mode predicate/,
  },
  { mode: 'predicate', given: { level: '3' }, refused: /"level" does not belong to mode predicate/ },
  {
    mode: 'attest',
    given: { 'artifact-path': 'x', tag: 'v1' },
    refused: /"tag" does not belong to mode attest/,
  },
  {
    mode: 'attest',
    given: { handoff: '{}', 'artifact-path': 'x' },
    refused: /"handoff" and "artifact-path" exclude each other/,
  },
  { mode: 'attest', given: { handoff: '{}' }, refused: /works in a workflow only/, context: laptop },
  {
    mode: 'verify',
    given: { 'artifact-path': 'x' },
    refused: /"expected-identity" or "key" is needed/,
  },
  { mode: 'verify', given: { key: 'k.pem' }, refused: /"handoff" or "subjects" is needed/ },
  { mode: 'guard', given: {}, refused: /"external-parameters" is needed by mode guard/ },
  {
    mode: 'hand-over',
    given: { kind: 'evidence', 'artifact-path': 'x' },
    refused: /"artifact-path" does not belong to "kind: evidence"/,
  },
  { mode: 'receive', given: { handoff: '{}' }, refused: /"receive-path" is needed/ },
  { mode: 'publish', given: { handoff: '{}' }, refused: /"evidence" is needed by mode publish/ },
]) {
  test(`mode ${mode} refuses ${Object.keys(given).join(', ') || 'no input at all'}: ${refused.source}`, () => {
    assert.throws(() => check({ mode, ...given }, context), problem('input/invalid', refused));
  });
}

test('all faults are named together', () => {
  assert.throws(
    () => check({ mode: 'guard', tag: 'v1', kind: 'evidence', 'receive-path': 'x' }),
    (error: unknown) => {
      const { message, details } = error as { message: string; details: readonly string[] };
      return [message, ...details].length === 4;
    },
  );
});
