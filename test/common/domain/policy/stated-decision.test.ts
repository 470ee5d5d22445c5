import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { readStatedDecision } from '@secure-build/common/domain/policy/stated-decision';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { problem } from '../../../support/signing.ts';

const subject = { name: 'app.tgz', digest: { sha256: sha256('app') } } as const;
const run = { kind: 'workflow', repository: 'acme/app', runId: '789', sha: 'a'.repeat(40) } as const;
const predicate = { verdict: 'pass', run, seal: { verified: true }, integrityFaults: [] } as const;

const decision = (changes: Readonly<Record<string, unknown>> = {}) =>
  statementBytes([subject], predicateTypes.policyDecision, { ...predicate, ...changes } as typeof predicate);

const read = (bytes: Uint8Array) => readStatedDecision(bytes, 'decision.json');

test('of a decision is read what was decided, in which run, and whether the folder may be sealed', () => {
  const { verdict, run: place, unsealed, statement } = read(decision());
  assert.deepEqual(
    [verdict, place, unsealed],
    ['pass', { repository: 'acme/app', runId: '789', sha: run.sha }, undefined],
  );
  assert.deepEqual(statement.subject, [subject]);
  assert.equal(read(decision({ run: { kind: 'laptop' } })).run, undefined);
});

for (const { why, changes, unsealed } of [
  {
    why: 'nobody whom the policy trusts had sealed it',
    changes: { seal: { verified: false, reason: 'the evidence is not sealed' } },
    unsealed: 'the evidence is not sealed',
  },
  {
    why: 'something in it is broken, whoever had sealed it',
    changes: { integrityFaults: ['a: changed'] },
    unsealed: 'the folder differs from its index, or a signature in it is broken',
  },
]) {
  test(`evidence must not be sealed where ${why}`, () => {
    assert.equal(read(decision(changes)).unsealed, unsealed);
  });
}

const text = Buffer.from(decision()).toString();

for (const { why, bytes, says } of [
  { why: 'no JSON', bytes: utf8('{'), says: /./ },
  {
    why: 'a statement of another type',
    bytes: statementBytes([subject], predicateTypes.slsaProvenance, predicate),
    says: /expected a decision/,
  },
  {
    why: 'a subject by another digest beside the SHA-256',
    bytes: statementBytes(
      [{ ...subject, digest: { sha256: subject.digest.sha256, gitCommit: 'a'.repeat(40) } } as never],
      predicateTypes.policyDecision,
      predicate,
    ),
    says: /by SHA-256 only/,
  },
  {
    why: 'a subject with a place where it can be fetched',
    bytes: utf8(text.replace('"name":"app.tgz"', '"name":"app.tgz","uri":"https://example.com"')),
    says: /the form that the gate writes/,
  },
  { why: 'a member more', bytes: utf8(text.replace('{"_type"', '{"_more":1,"_type"')), says: /the form/ },
  { why: 'the same in other bytes', bytes: utf8(`${text}\n`), says: /the form/ },
  { why: 'an unknown verdict', bytes: decision({ verdict: 'passed' }), says: /expected a verdict/ },
  { why: 'no verdict', bytes: decision({ verdict: undefined }), says: /expected a verdict/ },
  { why: 'no run', bytes: decision({ run: undefined }), says: /expected an object/ },
  { why: 'a run without a number', bytes: decision({ run: { ...run, runId: 789 } }), says: /expected text/ },
  { why: 'no word about the seal', bytes: decision({ seal: undefined }), says: /expected an object/ },
  {
    why: 'a seal that is nearly true',
    bytes: decision({ seal: { verified: 'true' } }),
    says: /expected text/,
  },
  {
    why: 'no list of integrity faults',
    bytes: decision({ integrityFaults: undefined }),
    says: /expected a list/,
  },
]) {
  test(`SEC-130 what the gate does not write is no decision that can be signed: ${why}`, () => {
    assert.throws(() => read(bytes), problem('statement/invalid', says));
  });
}
