import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatResult, formatResultJson } from '@secure-build/cli/result';
import { md } from '@secure-build/common/core/markdown';
import { pass } from '@secure-build/common/core/verdict';
import type { Outcome } from '@secure-build/common/domain/outcome';
import { styleFor } from '@secure-build/common/edges/terminal/style';

const outcome: Outcome = {
  verdict: { kind: 'fail', reasons: ['a.tgz differs\n<b>', 'x'] },
  headline: '1 of 2 differs.',
  facts: [
    ['Files', '2'],
    ['Signed by', 'one\n\u001b[31mtwo'],
  ],
  summary: md``,
  outputs: { count: 2 },
  annotations: [],
};

test('a result is a table, then the verdict with its reasons; nothing in it acts on the terminal', () => {
  assert.equal(
    formatResult(outcome, styleFor({ isTTY: false }, {})),
    'Files      2\nSigned by  one\n           \\u{1b}[31mtwo\nfail: 1 of 2 differs.\n  - a.tgz differs\n    <b>\n  - x\n',
  );
});

test('what is there to be pasted stands last, unindented, and does not act on the terminal either', () => {
  const pasted = 'diff --git a/x b/x\n+one\n+\u001b[31m';
  const printed = formatResult({ ...outcome, verdict: pass, pasted }, styleFor({ isTTY: false }, {}));
  assert.ok(printed.endsWith('\npass: 1 of 2 differs.\n\ndiff --git a/x b/x\n+one\n+\\u{1b}[31m\n'), printed);
});

test('a result for a program is one line of canonical JSON', () => {
  assert.deepEqual(JSON.parse(formatResultJson('gate', outcome)), {
    command: 'gate',
    verdict: 'fail',
    exit: 1,
    headline: '1 of 2 differs.',
    reasons: ['a.tgz differs\n<b>', 'x'],
    outputs: { count: 2 },
    details: null,
  });
  assert.match(formatResultJson('gate', outcome), /^[^\n]+\n$/);
});

test('SEC-109 no character of a result for a program acts on a terminal, and the values are the same', () => {
  const headline = 'a\u009b31m\u202eb\u{e0041}\u2028c';
  const text = formatResultJson('gate', { ...outcome, headline });
  assert.doesNotMatch(text.trimEnd(), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  assert.equal(JSON.parse(text).headline, headline);
});
