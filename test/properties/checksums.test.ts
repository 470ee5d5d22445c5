import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { isChecksumText, parseChecksums } from '@secure-build/common/formats/checksums';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const runs = { numRuns: fuzzRuns(1000) };
const hexes = fc.constantFrom(64, 96, 128).chain((length) => {
  return fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
});
const names = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  // A text file cannot keep a NUL or a lone surrogate, and coreutils escape the other two line breaks.
  .filter((name) => name.isWellFormed() && !name.includes('\0'));

const escaped = (name: string) =>
  name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');

/** As GNU coreutils write a line. */
function line(name: string, hex: string, form: 'text' | 'binary' | 'tag'): string {
  const written = escaped(name);
  const start = written === name ? '' : '\\';
  if (form === 'tag') return `${start}SHA${hex.length * 4} (${written}) = ${hex}`;
  return `${start}${hex} ${form === 'text' ? ' ' : '*'}${written}`;
}

test('what coreutils write is read back, with LF and CRLF', () => {
  const rows = fc.array(fc.tuple(names, hexes, fc.constantFrom('text', 'binary', 'tag')), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (entries, end) => {
      const text = entries.map(([name, hex, form]) => line(name, hex, form) + end).join('');
      assert.deepEqual(
        parseChecksums(utf8(text), 'SUMS').map(({ name, hex }) => [name, hex]),
        entries.map(([name, hex]) => [name, hex]),
      );
    }),
    runs,
  );
});

test('any bytes give a list or a Problem, always, and no line is lost', () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => utf8(text)),
    fc
      .array(fc.oneof(hexes, names, fc.constantFrom(' ', '  ', ' *', '\n', '\r\n', '\\', 'SHA256 (', ') = ')))
      .map((parts) => utf8(parts.join(''))),
  );
  fc.assert(
    fc.property(noise, (bytes) => {
      const text = Buffer.from(bytes).toString();
      isChecksumText(text);
      try {
        const wanted = text.split(/\r?\n/).filter((part) => part !== '' && !part.startsWith('#'));
        assert.equal(parseChecksums(bytes, 'SUMS').length, wanted.length);
      } catch (error) {
        assert.ok(error instanceof Problem, String(error));
        assert.equal(error.code, 'subject/list-invalid');
        assert.ok((error.at.line ?? 0) >= 1);
      }
    }),
    runs,
  );
});
