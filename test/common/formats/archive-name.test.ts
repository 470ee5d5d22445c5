import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveNameFault, clashingNames, fileNameFault } from '@secure-build/common/formats/archive-name';

for (const [what, name, fault] of [
  ['a device of Windows', 'CON', /device of Windows/],
  ['a device with an ending, in a folder', 'a/aux.txt', /"aux\.txt" is a device of Windows/],
  ['a device with a raised digit', 'com\u00b9.log', /device of Windows/],
  ['a dot at the end', 'a.', /ends with a dot or a blank/],
  ['a blank at the end of a folder', 'a /b', /ends with a dot or a blank/],
  ['a text that runs to the left', 'gpj\u202e.exe', /turns the direction/],
  ['a blank without width', 'a\u200b', /not seen/],
  ['a line separator', 'a\u2028b', /not seen/],
  ['half of a character', 'a\ud83d', /half of one/],
  ['a hook of git', '.git/hooks/post-checkout', /folder of git/],
  ['a folder of git as disks fold it', 'a/.GIT/config', /folder of git/],
  ['a folder of git by its short name', 'GIT~1/config', /folder of git/],
  ['a line break', 'a\nb', /control character/],
  ['a way out', 'a/../b', /empty part/],
] as const) {
  test(`SEC-073 no file is handed over whose name has ${what}`, () => {
    assert.match(fileNameFault(name) ?? 'taken', fault);
  });
}

for (const name of [
  'a.b',
  '.github/workflows/a.yml',
  'console',
  'auxiliary.js',
  'com10',
  '.gitignore',
  'é/日本',
  'a b',
  '😀',
  'a*b|c<d>',
])
  test(`${name} is a name`, () => {
    assert.deepEqual(
      [fileNameFault(name), archiveNameFault(name), clashingNames([name])],
      [undefined, undefined, undefined],
    );
  });

test('SEC-072 names that are nothing but folders are compared in the time that it takes to read them', () => {
  const names = Array.from({ length: 16_000 }, (_, index) => `${index}${'/a'.repeat(500)}`);
  const start = performance.now();
  assert.equal(clashingNames(names), undefined);
  assert.ok(performance.now() - start < 5000);
  assert.deepEqual(clashingNames([...names, '7/a/a']), ['7/a/a', names[7]]);
});

for (const names of [
  ['a', 'a-b', 'a/b'],
  ['a/b', 'a b', 'a'],
  ['a/b/c', 'a/b-', 'x', 'A/B'],
]) {
  test(`SEC-073 a file that has to be a folder is found behind other names: ${names.join(', ')}`, () => {
    assert.notEqual(clashingNames(names), undefined);
    assert.equal(clashingNames(names.slice(0, -1)), undefined);
  });
}
