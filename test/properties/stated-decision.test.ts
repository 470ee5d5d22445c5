import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CanonicalValue, canonicalBytes } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import { readStatedDecision } from '@secure-build/common/domain/policy/stated-decision';
import { predicateTypes, STATEMENT_TYPE, statementBytes } from '@secure-build/common/formats/in-toto';
import fc from 'fast-check';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const runs = { numRuns: fuzzRuns(2000) };
const subject = { name: 'a', digest: { sha256: sha256('a') } };

/** Nearly a decision: every member may be anything. */
const nearDecision = fc.record(
  {
    _type: fc.oneof(fc.constant(STATEMENT_TYPE), fc.jsonValue()),
    predicateType: fc.oneof(fc.constant(predicateTypes.policyDecision), fc.jsonValue()),
    subject: fc.oneof(fc.constant([subject]), fc.jsonValue({ maxDepth: 3 })),
    predicate: fc.oneof(
      fc.record(
        {
          verdict: fc.oneof(fc.constant('pass'), fc.jsonValue()),
          run: fc.oneof(fc.constant({ kind: 'laptop' }), fc.jsonValue()),
          seal: fc.oneof(fc.constant({ verified: true }), fc.jsonValue()),
          integrityFaults: fc.oneof(fc.constant([]), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: [] },
);

const good = statementBytes([subject], predicateTypes.policyDecision, {
  verdict: 'pass',
  run: { kind: 'laptop' },
  seal: { verified: true },
  integrityFaults: [],
});

test('any bytes are a decision that the gate writes or a Problem, always', () => {
  let decisions = 0;
  const bytes = fc.oneof(
    anyBytesNear(good),
    nearDecision.map((value) => canonicalBytes(value as CanonicalValue)),
  );
  fc.assert(
    fc.property(bytes, (found) => {
      const decision = onlyProblems(() => readStatedDecision(found, 'decision.json'));
      if (decision === undefined) return;
      decisions += 1;
      const { subject: subjects, predicateType, predicate } = decision.statement;
      // One decision has one text.
      assert.deepEqual(Buffer.from(statementBytes(subjects, predicateType, predicate)), Buffer.from(found));
    }),
    runs,
  );
  assert.ok(decisions > 0, 'no bytes were a decision: this would hold for a reader that refuses everything');
});
