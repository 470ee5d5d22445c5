import assert from 'node:assert/strict';
import { test } from 'node:test';
import { predicateTypes } from '@secure-build/common/formats/in-toto';
import { comparedPredicates, recordedPredicates } from './actions-attest.ts';

const recorded = recordedPredicates();
const type = predicateTypes.slsaProvenance;
const answers = recorded.map(({ predicate }) => ({ type, params: predicate }));
/** The first answer, with other text in its place. */
const changed = (from: string, to: string) => {
  const [first, ...others] = answers;
  const text = JSON.stringify(first);
  assert.ok(text.includes(from));
  return [JSON.parse(text.replace(from, to)), ...others];
};

test('the judge of predicates passes what is equal, and counts it', () => {
  assert.deepEqual(comparedPredicates(recorded, answers), {
    kind: 'passed',
    counted: '6 predicates equal, member for member',
  });
});

for (const { why, given, says } of [
  {
    why: 'a member with another value',
    given: changed('refs/tags/v1.2.3"', 'refs/tags/v1.2.4"'),
    says: /: the recording differs at \/buildDefinition\/externalParameters\/workflow\/ref\n.*: ours differs at/,
  },
  {
    why: 'a member that we do not write',
    given: changed('"metadata":{', '"metadata":{"startedOn":"now",'),
    says: /ours differs at \/runDetails\/metadata\/startedOn$/,
  },
  {
    why: 'a member that the library no longer writes',
    given: changed('"event_name":"push",', ''),
    says: /ours differs at \/buildDefinition\/internalParameters\/github\/event_name$/,
  },
  { why: 'another predicate type', given: changed('/v1', '/v2'), says: /the predicate type is .*\/v2/ },
  { why: 'an answer too few', given: answers.slice(1), says: /5 predicates for 6 jobs$/ },
])
  test(`the judge of predicates refuses ${why}, and says where`, () => {
    const ending = comparedPredicates(recorded, given);
    assert.ok(ending.kind === 'failed');
    assert.match(ending.because, says);
  });
