import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { formatZip, parseZip, type ZipEntry } from '@secure-build/common/formats/zip';
import { problem } from '../../support/signing.ts';

const LIMIT = 1_000_000;
const files: readonly ZipEntry[] = [
  { name: 'app.tgz.sigstore.json', bytes: utf8('{"a":1}') },
  { name: 'folder/ä.txt', bytes: utf8('x'.repeat(1000)) },
  { name: 'empty', bytes: utf8('') },
];

const named = (entries: readonly ZipEntry[]) =>
  entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);

interface Member {
  readonly name: string;
  readonly bytes?: Bytes;
  readonly method?: 0 | 8 | 99;
  readonly late?: boolean;
  readonly mode?: number;
  readonly flags?: number;
  /** Of the directory only. */
  readonly claims?: { readonly size?: number; readonly name?: string; readonly checksum?: number };
  readonly before?: Bytes;
}

/** A writer of its own, for what `formatZip` never writes. */
function craft(members: readonly Member[], { comment = '', after = '' } = {}): Bytes {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes = utf8('x'), method = 0, late = false, mode = 0o100644, ...more } of members) {
    const { before = utf8(''), claims = {} } = more;
    const packed = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes);
    const flags = (more.flags ?? 0x800) | (late ? 8 : 0);
    const values = [crc32(bytes), packed.length, bytes.length] as const;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    if (!late) for (const [place, value] of values.entries()) local.writeUInt32LE(value, 14 + place * 4);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const descriptor = Buffer.alloc(late ? 16 : 0);
    if (late) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      for (const [place, value] of values.entries()) descriptor.writeUInt32LE(value, 4 + place * 4);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0314, 4);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(claims.checksum ?? values[0], 16);
    central.writeUInt32LE(values[1], 20);
    central.writeUInt32LE(claims.size ?? values[2], 24);
    const listed = Buffer.from(claims.name ?? name);
    central.writeUInt16LE(listed.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset + before.length, 42);
    const member = [Buffer.from(before), local, Buffer.from(name), packed, descriptor];
    parts.push(...member);
    offset += Buffer.concat(member).length;
    directory.push(central, listed);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, list, end, Buffer.from(comment), Buffer.from(after)]);
}

test('what is written is read back, and the same files are the same archive on every machine', () => {
  const archive = formatZip(files);
  assert.deepEqual(named(parseZip(archive, LIMIT)), named(files));
  assert.equal(sha256(archive), sha256(formatZip(files)));
  assert.deepEqual(parseZip(formatZip([]), LIMIT), []);
});

test('the written archive is also what another writer would have made of it', () => {
  const [file] = files;
  assert.ok(file);
  const ours = Buffer.from(formatZip([file]));
  // The day is the only thing that the other writer leaves empty.
  const day = [12, 30 + file.name.length + file.bytes.length + 14];
  for (const place of day) ours.writeUInt16LE(0, place);
  assert.deepEqual(named(parseZip(craft([file]), LIMIT)), named([file]));
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
] satisfies readonly { why: string; members: readonly Member[] }[]) {
  test(`an archive of another writer is read: ${why}`, () => {
    const read = parseZip(craft(members), LIMIT);
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
  test(`SEC-070 an archive with the name ${JSON.stringify(name)} is refused as a whole`, () => {
    const archive = craft([{ name: 'good' }, { name }]);
    assert.throws(() => parseZip(archive, LIMIT), problem('archive/invalid', /the name/));
    assert.equal(parseZip(craft([{ name: 'good' }, { name: 'fine' }]), LIMIT).length, 2);
  });
}

for (const { why, archive, fault } of [
  { why: 'a symbolic link', archive: craft([{ name: 'a', mode: 0o120777 }]), fault: /link or a device/ },
  { why: 'a device', archive: craft([{ name: 'a', mode: 0o020666 }]), fault: /link or a device/ },
  { why: 'an encrypted entry', archive: craft([{ name: 'a', flags: 0x801 }]), fault: /encrypted/ },
  { why: 'an unknown method', archive: craft([{ name: 'a', method: 99 }]), fault: /method 99/ },
  {
    why: 'two names that are one on some disks',
    archive: craft([{ name: 'A' }, { name: 'a' }]),
    fault: /one file/,
  },
  {
    why: 'two spellings of one letter',
    archive: craft([{ name: 'é' }, { name: 'e\u0301' }]),
    fault: /one file/,
  },
  { why: 'a name that is not UTF-8', archive: craft([{ name: 'ä', flags: 0 }]), fault: /not UTF-8/ },
  {
    why: 'another name in the directory',
    archive: craft([{ name: 'a', claims: { name: 'b' } }]),
    fault: /local header/,
  },
  {
    why: 'another size in the directory',
    archive: craft([{ name: 'a', claims: { size: 2 } }]),
    fault: /local header/,
  },
  {
    why: 'a checksum that is wrong in both places',
    archive: (() => {
      const archive = Buffer.from(craft([{ name: 'a' }]));
      archive.writeUInt8(0x79, 31);
      return archive;
    })(),
    fault: /size or checksum/,
  },
  {
    why: 'bytes before an entry',
    archive: craft([{ name: 'a', before: utf8('hidden') }]),
    fault: /belong to no entry/,
  },
  { why: 'bytes after the end', archive: craft([{ name: 'a' }], { after: 'hidden' }), fault: /end record/ },
  {
    why: 'a comment, which could hide an end record',
    archive: craft([{ name: 'a' }], { comment: 'x' }),
    fault: /end record/,
  },
  { why: 'a folder with content', archive: craft([{ name: 'f/', mode: 0o040755 }]), fault: /folder/ },
  { why: 'half of it', archive: formatZip(files).subarray(0, 60), fault: /end record/ },
  { why: 'nothing', archive: utf8(''), fault: /end record/ },
]) {
  test(`an archive is refused: ${why}`, () => {
    assert.throws(() => parseZip(archive, LIMIT), problem('archive/invalid', fault));
  });
}

test('a bomb is refused by what it claims, and a liar by what it holds', () => {
  const large = craft([{ name: 'a', bytes: Buffer.alloc(2000), method: 8 }]);
  assert.throws(() => parseZip(large, 1999), problem('limit/exceeded', /unpacks to 2000 bytes/));
  assert.equal(parseZip(large, 2000)[0]?.bytes.length, 2000);
  const liar = craft([{ name: 'a', bytes: Buffer.alloc(500_000), method: 8, late: true }]);
  const view = Buffer.from(liar);
  // Both the directory and the descriptor say 10 bytes.
  const central = view.lastIndexOf(Buffer.from('PK\x01\x02'));
  view.writeUInt32LE(10, central + 24);
  view.writeUInt32LE(10, view.indexOf(Buffer.from('PK\x07\x08')) + 12);
  assert.throws(() => parseZip(view, LIMIT), problem('archive/invalid', /does not unpack/));
});
