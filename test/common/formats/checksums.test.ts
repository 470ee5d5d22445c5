import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { isChecksumText, parseChecksums } from '@secure-build/common/formats/checksums';
import { problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const a64 = 'a'.repeat(64);
const b64 = 'b'.repeat(64);
const c128 = 'c'.repeat(128);

const names = [
  'plain.txt',
  'with  two blanks',
  '*star',
  ' blank first',
  'back\\slash',
  'new\nline',
  'cr\rhere',
  'ünï',
  '(x) = y',
];

for (const { program, algorithm, args } of [
  { program: 'sha256sum', algorithm: 'sha256', args: [] },
  { program: 'sha256sum', algorithm: 'sha256', args: ['--binary'] },
  { program: 'sha256sum', algorithm: 'sha256', args: ['--tag'] },
  { program: 'sha384sum', algorithm: 'sha384', args: [] },
  { program: 'sha512sum', algorithm: 'sha512', args: [] },
  { program: 'sha512sum', algorithm: 'sha512', args: ['--tag'] },
] as const) {
  test(`what ${[program, ...args].join(' ')} writes is read, with every name as it is`, (t) => {
    const folder = temporaryFolder(t);
    for (const name of names) writeFileSync(`${folder}/${name}`, name);
    const list = execFileSync(program, [...args, '--', ...names], { cwd: folder });
    assert.deepEqual(
      parseChecksums(list, 'SUMS'),
      names.map((name, index) => ({
        name,
        algorithm,
        hex: createHash(algorithm).update(name).digest('hex'),
        line: index + 1,
      })),
    );
  });
}

test('CRLF, one blank as BSD -r writes it, comments, empty lines and a missing last line break are read', () => {
  const list = `# made by a person\r\n\r\n${a64}  a.tgz\r\n${b64} b c.tgz\r\nSHA512 (d.tgz) = ${c128}`;
  assert.deepEqual(parseChecksums(utf8(list), 'SUMS'), [
    { name: 'a.tgz', algorithm: 'sha256', hex: a64, line: 3 },
    { name: 'b c.tgz', algorithm: 'sha256', hex: b64, line: 4 },
    { name: 'd.tgz', algorithm: 'sha512', hex: c128, line: 5 },
  ]);
  assert.deepEqual(parseChecksums('', 'SUMS'), []);
});

for (const { why, line, text } of [
  { why: 'without a blank', line: a64, text: /expected "HEX {2}NAME"/ },
  { why: 'with a tab', line: `${a64}\ta.tgz`, text: /expected "HEX {2}NAME"/ },
  { why: 'with no name', line: `${a64}  `, text: /expected "HEX {2}NAME"/ },
  { why: 'that is prose', line: 'see the release notes', text: /expected "HEX {2}NAME"/ },
  { why: 'with a digest in upper case', line: `${a64.toUpperCase()}  a.tgz`, text: /lower-case/ },
  { why: 'with 63 characters', line: `${a64.slice(1)}  a.tgz`, text: /a digest of 63 characters/ },
  { why: 'with an MD5', line: `${'a'.repeat(32)}  a.tgz`, text: /a digest of 32 characters/ },
  { why: 'with a SHA-1', line: `${'a'.repeat(40)}  a.tgz`, text: /a digest of 40 characters/ },
  { why: 'with a tagged MD5', line: `MD5 (a.tgz) = ${'a'.repeat(32)}`, text: /"MD5" is not one of/ },
  { why: 'with a tag that does not fit', line: `SHA512 (a.tgz) = ${a64}`, text: /the whole sha512/ },
  { why: 'with an escape that means nothing', line: `\\${a64}  a\\tb`, text: /escapes nothing/ },
  { why: 'with an escape that does not end', line: `\\${a64}  a\\`, text: /escapes nothing/ },
]) {
  test(`SEC-060 SEC-062 a line ${why} is refused with its number; it is never skipped`, () => {
    for (const list of [`${b64}  b.tgz\n${line}\n`, `${b64}  b.tgz\r\n${line}\r\n`]) {
      assert.throws(
        () => parseChecksums(list, 'SUMS'),
        (error: unknown) => {
          problem('subject/list-invalid', text)(error);
          assert.deepEqual((error as { at: object }).at, { file: 'SUMS', line: 2 });
          return true;
        },
      );
    }
  });
}

for (const { why, bytes, text } of [
  { why: 'with a byte order mark', bytes: utf8(`\ufeff${a64}  a.tgz\n`), text: /byte order mark/ },
  { why: 'in UTF-16', bytes: Buffer.from(`${a64}  a.tgz\n`, 'utf16le'), text: /expected "HEX/ },
  { why: 'that is no text', bytes: Buffer.from([0xff, 0xfe, 0x00]), text: /not UTF-8/ },
]) {
  test(`SEC-060 a list ${why} is refused`, () => {
    assert.throws(() => parseChecksums(bytes, 'SUMS'), problem('subject/list-invalid', text));
  });
}

test('lines are told from a path', () => {
  for (const text of [`${a64}  a`, `SHA256 (a) = ${a64}`, `\\${a64}  a`, a64, `# x\n${a64}  a`])
    assert.ok(isChecksumText(text), text);
  for (const text of ['SHA256SUMS', 'dist/checksums.txt', 'abc def', ''])
    assert.ok(!isChecksumText(text), text);
});
