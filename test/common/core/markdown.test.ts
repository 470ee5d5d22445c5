import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  blocks,
  code,
  cutMarkdown,
  escapeMarkdown,
  link,
  md,
  preformatted,
  table,
} from '@secure-build/common/core/markdown';
import { plainLine, plainLines } from '@secure-build/common/core/plain-text';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

for (const { what, text, escaped } of [
  {
    what: 'HTML',
    text: '<script>alert(1)</script>',
    escaped: '&#60;script&#62;alert&#40;1&#41;&#60;/script&#62;',
  },
  { what: 'a table cell', text: 'a|b', escaped: 'a&#124;b' },
  { what: 'a link', text: '[x](javascript:y)', escaped: '&#91;x&#93;&#40;javascript:y&#41;' },
  {
    what: 'an image beacon',
    text: '![](https://registry.example/p)',
    escaped: '&#33;&#91;&#93;&#40;https&#58;//registry.example/p&#41;',
  },
  {
    what: 'an address that would become a link',
    text: 'www.registry.example',
    escaped: 'www&#46;registry.example',
  },
  { what: 'a mention', text: '@acme/team', escaped: '&#64;acme/team' },
  { what: 'a workflow command', text: '::error::x', escaped: '&#58;:error&#58;:x' },
  { what: 'a newline', text: 'a\nb', escaped: 'a&#92;u&#123;a&#125;b' },
  { what: 'a bidirectional override', text: 'a\u202eb', escaped: 'a&#92;u&#123;202e&#125;b' },
  { what: 'a terminal escape', text: '\u001b[31m', escaped: '&#92;u&#123;1b&#125;&#91;31m' },
  { what: 'a list item', text: '- x', escaped: '&#45; x' },
  { what: 'a numbered item', text: '1. x', escaped: '1&#46; x' },
  {
    what: 'ordinary text',
    text: 'dist/app-1.0.tgz is 3 bytes, 100 %',
    escaped: 'dist/app-1.0.tgz is 3 bytes, 100 %',
  },
]) {
  test(`SEC-102 Markdown escapes ${what}`, () => assert.equal(escapeMarkdown(text), escaped));
}

test('SEC-102 no text from outside leaves an active character in Markdown', () => {
  const active = /[<>`*_[\]()!|~#\n\r\u202a-\u202e]|::|:\/\//;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(escapeMarkdown(text).replace(/&#\d+;/g, ''), active);
    }),
    { numRuns: fuzzRuns(2000) },
  );
});

test('a template escapes its values once, and Markdown inside Markdown not again', () => {
  const cell = code('<b>');
  assert.equal(md`**${'<b>'}** ${cell}`.text, '**&#60;b&#62;** <code>&#60;b&#62;</code>');
  assert.equal(
    table(['a'], [['x|y'], [cell]]).text,
    '| a |\n|---|\n| x&#124;y |\n| <code>&#60;b&#62;</code> |',
  );
  assert.equal(blocks(md`a`, undefined, md``, md`b`).text, 'a\n\nb');
});

for (const { what, url } of [
  { what: 'a script', url: 'javascript:alert(1)' },
  { what: 'another site', url: 'https://github.com.a.example/x' },
  { what: 'a site alone', url: 'https://github.com' },
  { what: 'a script in the guise of an address', url: 'https://github.com/%0a)[x](javascript:alert(1)' },
  { what: 'markup after the address', url: 'https://github.com/"><img src=x>' },
  { what: 'an address without encryption', url: 'http://github.com/x' },
  { what: 'a user before the host', url: 'https://github.com@a.example/x' },
  { what: 'a line break', url: 'https://github.com/x\nhttps://b.example/y' },
]) {
  test(`SEC-102 of a link to ${what} only the label stays`, () => {
    assert.equal(link('the run', url, 'https://github.com').text, 'the run');
  });
}

test('a link to an address of GitHub is a link, and its label is escaped', () => {
  const url = 'https://github.com/acme/app/actions/runs/1/attempts/2';
  assert.equal(link('<b>', url, 'https://github.com').text, `[&#60;b&#62;](${url})`);
});

test('preformatted text keeps its lines and nothing in it ends the block', () => {
  assert.equal(
    preformatted('a \\\n  --b </pre>~~~~').text,
    '<pre><code>a &#92;\n&#32; --b &#60;/pre&#62;&#126;&#126;&#126;&#126;</code></pre>',
  );
});

test('an object that only looks like Markdown is text', () => {
  const forged = JSON.parse('{"text":"<b>"}');
  assert.doesNotMatch(md`${forged}`.text, /</);
});

test('SEC-103 a summary over its budget is cut at a line, with the count of what is missing', () => {
  const long = table(
    ['n'],
    Array.from({ length: 100_000 }, (_, index) => [`row ${index} é`]),
  );
  const cut = cutMarkdown(long, 10_000, 'reports/x.json');
  assert.ok(Buffer.byteLength(cut.text) <= 10_000);
  assert.match(cut.text, /\ntruncated, \d+ more lines: see reports\/x\.json\n$/);
  const kept = cut.text.split('\n').filter((line) => line.startsWith('| row')).length;
  const missing = Number(/truncated, (\d+)/.exec(cut.text)?.[1]);
  assert.equal(kept + missing, 100_000);
  assert.equal(cutMarkdown(md`short`, 10_000, 'x').text, 'short');
});

test('a cut inside of what is shown letter by letter closes it: the last line is no part of it', () => {
  const long = preformatted(Array.from({ length: 1_000 }, (_, index) => `line ${index}`).join('\n'));
  const cut = cutMarkdown(long, 5_000, 'x').text;
  assert.ok(Buffer.byteLength(cut) <= 5_000);
  assert.match(cut, /line \d+<\/code><\/pre>\n\ntruncated, \d+ more lines: see x\n$/);
  assert.equal(cut.split('<pre>').length, cut.split('</pre>').length);
});

for (const { text, safe } of [
  { text: '::set-output name=a::b', safe: '| ::set-output name=a::b' },
  { text: '  ::error::x', safe: '|   ::error::x' },
  { text: 'x ##[error]y', safe: 'x # #[error]y' },
  { text: 'a\r\n::error::x', safe: 'a\n| ::error::x' },
  { text: 'std::string', safe: 'std::string' },
]) {
  test(`SEC-101 a printed text cannot act as a command of the runner: ${JSON.stringify(text)}`, () => {
    assert.equal(plainLines(text), safe);
  });
}

test('SEC-109 escape sequences and bidirectional marks are shown, not sent to a terminal', () => {
  assert.equal(plainLine('\u001b]0;x\u0007\u202egpj.exe\u0085'), '\\u{1b}]0;x\\u{7}\\u{202e}gpj.exe\\u{85}');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      assert.doesNotMatch(plainLine(text), /[\p{Cc}\p{Cf}\p{Cs}]/u),
    ),
    { numRuns: fuzzRuns(100) },
  );
});
