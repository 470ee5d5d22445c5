import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { formatZip, parseZip, type ZipEntry } from '@secure-build/common/formats/zip';
import { type CraftedMember, craftZip, extraField } from '../../support/crafted-zip.ts';
import { problem } from '../../support/signing.ts';

const LIMIT = 10_000_000;
const files: readonly ZipEntry[] = [
  { name: 'app.tgz.sigstore.json', bytes: utf8('{"a":1}') },
  { name: 'folder/ä.txt', bytes: utf8('x'.repeat(1000)) },
  { name: 'empty', bytes: utf8('') },
];

const named = (entries: readonly ZipEntry[]) =>
  entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);

test('what is written is read back, and the same files are the same archive on every machine', async () => {
  const archive = formatZip(files);
  assert.deepEqual(named(await parseZip(archive, LIMIT)), named(files));
  assert.equal(sha256(archive), sha256(formatZip(files)));
  assert.deepEqual(await parseZip(formatZip([]), LIMIT), []);
});

test('the written archive is also what another writer would have made of it', async () => {
  const [file] = files;
  assert.ok(file);
  const ours = Buffer.from(formatZip([file]));
  // The day is the only thing that the other writer leaves empty.
  const day = [12, 30 + file.name.length + file.bytes.length + 14];
  for (const place of day) ours.writeUInt16LE(0, place);
  assert.deepEqual(named(await parseZip(craftZip([file]), LIMIT)), named([file]));
});

for (const { why, members } of [
  { why: 'deflated', members: [{ name: 'a', bytes: utf8('ab'.repeat(500)), method: 8 }] },
  {
    why: 'sizes only after the data, as upload-artifact writes them',
    members: [
      { name: 'a', bytes: utf8('ab'.repeat(500)), method: 8, late: true },
      { name: 'b', late: true },
    ],
  },
  { why: 'a folder', members: [{ name: 'f/', bytes: utf8(''), mode: 0o040755 }, { name: 'f/a' }] },
] satisfies readonly { why: string; members: readonly CraftedMember[] }[]) {
  test(`an archive of another writer is read: ${why}`, async () => {
    const read = await parseZip(craftZip(members), LIMIT);
    const expected = members.filter(({ name }) => !name.endsWith('/'));
    assert.deepEqual(named(read), named(expected.map((member) => ({ bytes: utf8('x'), ...member }))));
  });
}

for (const name of [
  '../evil',
  'a/../../evil',
  '..',
  './a',
  '/etc/passwd',
  'C:\\evil',
  'C:evil',
  '\\\\host\\share\\evil',
  'a\\..\\evil',
  'a//b',
  'a\nb',
  'a\0b',
  'file:stream',
  '',
]) {
  test(`SEC-070 an archive with the name ${JSON.stringify(name)} is refused as a whole`, async () => {
    const archive = craftZip([{ name: 'good' }, { name }]);
    await assert.rejects(parseZip(archive, LIMIT), problem('archive/invalid', /the name/));
    assert.equal((await parseZip(craftZip([{ name: 'good' }, { name: 'fine' }]), LIMIT)).length, 2);
  });
}

for (const { why, archive, fault } of [
  { why: 'a symbolic link', archive: craftZip([{ name: 'a', mode: 0o120777 }]), fault: /link or a device/ },
  { why: 'a device', archive: craftZip([{ name: 'a', mode: 0o020666 }]), fault: /link or a device/ },
  { why: 'an encrypted entry', archive: craftZip([{ name: 'a', flags: 0x801 }]), fault: /encrypted/ },
  { why: 'an unknown method', archive: craftZip([{ name: 'a', method: 99 }]), fault: /method 99/ },
  {
    why: 'two names that are one on some disks',
    archive: craftZip([{ name: 'A' }, { name: 'a' }]),
    fault: /one file/,
  },
  {
    why: 'two spellings of one letter',
    archive: craftZip([{ name: 'é' }, { name: 'e\u0301' }]),
    fault: /one file/,
  },
  { why: 'a name that is not UTF-8', archive: craftZip([{ name: 'ä', flags: 0 }]), fault: /not UTF-8/ },
  {
    why: 'another name in the directory',
    archive: craftZip([{ name: 'a', claims: { name: 'b' } }]),
    fault: /local header/,
  },
  {
    why: 'another size in the directory',
    archive: craftZip([{ name: 'a', method: 8, claims: { size: 2 } }]),
    fault: /local header/,
  },
  {
    why: 'a stored entry of two sizes',
    archive: craftZip([{ name: 'a', claims: { size: 2 } }]),
    fault: /stored with two sizes/,
  },
  {
    why: 'bytes behind the end of a compressed content',
    archive: craftZip([{ name: 'a', method: 8, hidden: utf8('hidden') }]),
    fault: /bytes after its content/,
  },
  {
    why: 'bytes behind the end of a long compressed content',
    archive: craftZip([
      { name: 'a', method: 8, bytes: Buffer.alloc(2_000_000), hidden: Buffer.alloc(300_000) },
    ]),
    fault: /bytes after its content/,
  },
  {
    why: 'a compressed content without its end',
    archive: craftZip([{ name: 'a', method: 8, bytes: Buffer.from([0]), hidden: utf8('') }]).map(
      (byte, at) => (at === 31 ? byte & 0xfe : byte),
    ),
    fault: /does not unpack|size or checksum/,
  },
  {
    why: 'two entries over the same bytes',
    archive: craftZip([{ name: 'a' }, { name: 'b', offset: 0 }]),
    fault: /belong to no entry|local header/,
  },
  {
    why: 'bytes between the last entry and the directory',
    archive: craftZip([{ name: 'a' }], { behindData: utf8('hidden') }),
    fault: /bytes before its directory/,
  },
  {
    why: 'a number of entries that is not true',
    archive: craftZip([{ name: 'a' }, { name: 'b' }], { count: 1 }),
    fault: /longer than its entries/,
  },
  {
    why: 'a larger number of entries than there are',
    archive: craftZip([{ name: 'a' }], { count: 2 }),
    fault: /shorter than its entries/,
  },
  {
    why: 'a file that would have to be a folder',
    archive: craftZip([{ name: 'a/b' }, { name: 'A' }]),
    fault: /one file/,
  },
  {
    why: 'a long s, which some disks take for an s',
    archive: craftZip([{ name: 's' }, { name: 'ſ' }]),
    fault: /one file/,
  },
  {
    why: 'another name in an extra field',
    archive: craftZip([{ name: 'a', extra: extraField(0x7075, utf8('\x01xxxx../evil')) }]),
    fault: /extra field 0x7075/,
  },
  {
    why: 'a link in an extra field',
    archive: craftZip([{ name: 'a', extra: extraField(0x756e, utf8('x'.repeat(14))) }]),
    fault: /extra field 0x756e/,
  },
  {
    why: 'a link in an extra field of the local header',
    archive: craftZip([{ name: 'a', localExtra: extraField(0x000d, utf8('x'.repeat(14))) }]),
    fault: /extra field 0x000d/,
  },
  {
    why: 'an extra field that is cut off',
    archive: craftZip([{ name: 'a', extra: extraField(0x5455, utf8('12345')).subarray(0, 6) }]),
    fault: /extra fields .* cut off/,
  },
  {
    why: 'sizes of zip64 that nothing points to',
    archive: craftZip([{ name: 'a', extra: extraField(1, Buffer.alloc(16)) }]),
    fault: /nothing points to/,
  },
  {
    why: 'a checksum that is wrong in both places',
    archive: (() => {
      const archive = Buffer.from(craftZip([{ name: 'a' }]));
      archive.writeUInt8(0x79, 31);
      return archive;
    })(),
    fault: /size or checksum/,
  },
  {
    why: 'bytes before an entry',
    archive: craftZip([{ name: 'a', before: utf8('hidden') }]),
    fault: /belong to no entry/,
  },
  {
    why: 'bytes after the end',
    archive: craftZip([{ name: 'a' }], { after: 'hidden' }),
    fault: /end record/,
  },
  {
    why: 'a comment, which could hide an end record',
    archive: craftZip([{ name: 'a' }], { comment: 'x' }),
    fault: /end record/,
  },
  { why: 'a folder with content', archive: craftZip([{ name: 'f/', mode: 0o040755 }]), fault: /folder/ },
  { why: 'half of it', archive: formatZip(files).subarray(0, 60), fault: /end record/ },
  { why: 'nothing', archive: utf8(''), fault: /end record/ },
]) {
  test(`an archive is refused: ${why}`, async () => {
    await assert.rejects(parseZip(archive, LIMIT), problem('archive/invalid', fault));
  });
}

test('a bomb is refused by what it claims, and a liar by what it holds', async () => {
  const large = craftZip([{ name: 'a', bytes: Buffer.alloc(2000), method: 8 }]);
  await assert.rejects(parseZip(large, 1999), problem('limit/exceeded', /unpacks to 2000 bytes/));
  assert.equal((await parseZip(large, 2000))[0]?.bytes.length, 2000);
  const liar = craftZip([{ name: 'a', bytes: Buffer.alloc(500_000), method: 8, late: true }]);
  const view = Buffer.from(liar);
  // Both the directory and the descriptor say 10 bytes.
  const central = view.lastIndexOf(Buffer.from('PK\x01\x02'));
  view.writeUInt32LE(10, central + 24);
  view.writeUInt32LE(10, view.indexOf(Buffer.from('PK\x07\x08')) + 12);
  await assert.rejects(parseZip(view, LIMIT), problem('archive/invalid', /does not unpack/));
});
