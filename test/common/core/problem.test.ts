import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from '@secure-build/common/core/did-you-mean';
import { formatProblem, Problem, problemOf } from '@secure-build/common/core/problem';
import { type ProblemCode, problemCatalog } from '@secure-build/common/core/problem-catalog';
import { problemMeanings } from '@secure-build/common/core/problem-meanings';
import { exitOf, type Verdict, verdictOf } from '@secure-build/common/core/verdict';

test('a problem says where, what, what else, what to do, and its code', () => {
  const problem = new Problem('json/invalid', 'not valid JSON', {
    at: { file: 'a.json', line: 2, column: 5, pointer: '/x' },
    details: ['second fault'],
    hint: 'Restore it.',
  });
  assert.equal(
    formatProblem(problem),
    'a.json:2:5 /x: not valid JSON\n  second fault\nRestore it. [json/invalid]',
  );
  assert.equal(problem.exit, 1);
});

test('every code has the form area/kebab-reason, and says what happened and what to do in whole sentences', () => {
  for (const [code, { remedy }] of Object.entries(problemCatalog)) {
    assert.match(code, /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.match(problemMeanings[code as ProblemCode], /^[A-Z].*\.$/s, code);
    assert.match(remedy, /^[A-Z].*\.$/s, code);
  }
});

test('an unforeseen fault becomes a problem without its text, which could hold anything', () => {
  const problem = problemOf(new TypeError('secret text'));
  assert.doesNotMatch(formatProblem(problem), /secret text/);
  assert.equal(problem.exit, 3);
  const foreseen = new Problem('file/busy', 'x');
  assert.equal(problemOf(foreseen), foreseen);
});

const verdicts: readonly (readonly [Verdict, number])[] = [
  [{ kind: 'pass' }, 0],
  [{ kind: 'waived', by: 'a', until: new Date(0) }, 0],
  [{ kind: 'fail', reasons: ['a'] }, 1],
  [{ kind: 'not-applicable', because: 'a' }, 5],
  [{ kind: 'not-verified', because: 'a' }, 5],
];
for (const [verdict, exit] of verdicts) {
  test(`the verdict ${verdict.kind} ends with ${exit}`, () => assert.equal(exitOf(verdict), exit));
}

test('reasons make a fail, none makes a pass', () => {
  assert.deepEqual(verdictOf([]), { kind: 'pass' });
  assert.deepEqual(verdictOf(['a', 'b']), { kind: 'fail', reasons: ['a', 'b'] });
});

for (const [word, meant] of [
  ['enforcment', ' Did you mean "enforcement"?'],
  ['formta', ' Did you mean "format"?'],
  ['xyz', ''],
  ['', ''],
] as const) {
  test(`did you mean, for ${JSON.stringify(word)}: ${meant === '' ? 'nothing' : meant}`, () => {
    assert.equal(didYouMean(word, ['format', 'enforcement', 'mode']), meant);
  });
}
