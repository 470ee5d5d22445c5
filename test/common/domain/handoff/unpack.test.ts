import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { unpackHandoff } from '@secure-build/common/domain/handoff/unpack';
import { nodeFiles } from '@secure-build/common/edges/files';
import { bytesInMemory } from '@secure-build/common/formats/byte-range';
import { type HandoffFile, type HandoffList, handoffListOf } from '@secure-build/common/formats/handoff';
import { formatZip, type ZipEntry } from '@secure-build/common/formats/zip';
import { type CraftedMember, craftZip, extraField } from '../../../support/crafted-zip.ts';
import { problem } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readTree } from '../../../support/tree.ts';

const entry = (name: string, content = name): ZipEntry => ({ name, bytes: utf8(content) });
const announced = (...entries: readonly ZipEntry[]): HandoffList => ({
  kind: 'files',
  files: entries.map(
    ({ name, bytes }): HandoffFile => ({ name, sizeBytes: bytes.length, sha256: sha256(bytes) }),
  ),
});
const unpack = (archive: Bytes, list: HandoffList, target?: string) =>
  unpackHandoff(nodeFiles, bytesInMemory(archive), list, target);

const app = entry('app.tgz');
const wheel = entry('dist/lib/b.whl', 'x'.repeat(5000));

/** `target/in` in a folder of its own: whatever climbs out of it is seen. */
function places(t: Parameters<typeof temporaryFolder>[0]) {
  const outside = temporaryFolder(t);
  return { outside, target: `${outside}/target/in` };
}

test('the files that were announced are written, and nothing else stands there', async (t) => {
  const { outside, target } = places(t);
  const files = await unpack(formatZip([app, wheel]), announced(app, wheel), target);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['app.tgz', 'dist/lib/b.whl'],
  );
  assert.deepEqual(
    readTree(outside).map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
    [
      ['target/in/app.tgz', 'app.tgz'],
      ['target/in/dist/lib/b.whl', 'x'.repeat(5000)],
    ],
  );
});

test('without a target the files are only read, and a wrong one is found all the same', async () => {
  assert.equal((await unpack(formatZip([app, wheel]), announced(app, wheel))).length, 2);
  const other = entry('app.tgz', 'APP.TGZ');
  await assert.rejects(
    unpack(formatZip([other]), announced(app)),
    problem(
      'handoff/mismatch',
      new RegExp(`expected sha256:${sha256(app.bytes)}, got sha256:${sha256(other.bytes)}`),
    ),
  );
});

test('a list that is too long for an output comes from the artifact, compared by its digest', async (t) => {
  const { target } = places(t);
  const entries = Array.from({ length: 4000 }, (_, index) =>
    entry(`f${String(index).padStart(4, '0')}${'x'.repeat(20)}`),
  );
  const list = announced(...entries);
  assert.ok(list.kind === 'files');
  const { list: travelling, manifest } = handoffListOf(list.files);
  assert.ok(manifest !== undefined && travelling.kind === 'manifest');
  const archive = formatZip([{ name: 'handoff.json', bytes: manifest }, ...entries]);
  assert.equal((await unpack(archive, travelling, target)).length, 4000);
  assert.equal(existsSync(`${target}/handoff.json`), false);
  assert.equal(readdirSync(target).length, 4000);

  const stranger = { kind: 'manifest', sha256: sha256('another list') } as const;
  await assert.rejects(
    unpack(archive, stranger),
    problem('handoff/mismatch', /list of its files has sha256/),
  );
  await assert.rejects(
    unpack(formatZip(entries), travelling),
    problem('handoff/mismatch', /lacks "handoff.json"/),
  );
});

for (const { why, archive, fault } of [
  {
    why: 'an entry that was not announced',
    archive: formatZip([app, wheel, entry('more')]),
    fault: /holds "more"/,
  },
  {
    why: 'a folder that was not announced',
    archive: craftZip([app, wheel, { name: 'more/', bytes: utf8(''), mode: 0o040755 }]),
    fault: /holds "more\/"/,
  },
  { why: 'a missing file', archive: formatZip([app]), fault: /lacks "dist\/lib\/b.whl"/ },
  {
    why: 'a larger file',
    archive: formatZip([entry('app.tgz', 'app.tgz+'), wheel]),
    fault: /has 8 bytes, and 7/,
  },
  {
    why: 'a smaller file',
    archive: formatZip([entry('app.tgz', 'app'), wheel]),
    fault: /has 3 bytes, and 7/,
  },
  { why: 'another name', archive: formatZip([entry('App.tgz', 'app.tgz'), wheel]), fault: /holds "App.tgz"/ },
  {
    why: 'a list where none was announced',
    archive: formatZip([entry('handoff.json'), app, wheel]),
    fault: /holds/,
  },
  { why: 'no archive', archive: utf8('no archive'), fault: /end record/ },
  { why: 'half of it', archive: formatZip([app, wheel]).subarray(0, 200), fault: /end record/ },
]) {
  test(`SEC-115 nothing is written of an archive with ${why}`, async (t) => {
    const { outside, target } = places(t);
    const list = announced(app, wheel);
    await assert.rejects(unpack(archive, list, target), problem('handoff/mismatch', fault));
    assert.deepEqual(readdirSync(outside), []);
    await assert.rejects(unpack(archive, list), problem('handoff/mismatch', fault));
  });
}

const hostile: readonly {
  readonly why: string;
  readonly id: string;
  readonly members: readonly CraftedMember[];
}[] = [
  ...[
    '../x',
    '/etc/x',
    'C:\\x',
    'C:x',
    '\\\\host\\share\\x',
    'a\\..\\x',
    'a/../../x',
    'a\0b',
    './x',
    '..',
  ].map((name) => ({ why: `the name ${JSON.stringify(name)}`, id: 'SEC-070', members: [{ name }] })),
  { why: 'a symbolic link', id: 'SEC-071', members: [{ name: 'l', mode: 0o120777, bytes: utf8('/etc') }] },
  {
    why: 'a link, and a file through it',
    id: 'SEC-071',
    members: [{ name: 'l', mode: 0o120777, bytes: utf8('..') }, { name: 'l/x' }],
  },
  { why: 'a device', id: 'SEC-071', members: [{ name: 'd', mode: 0o020666 }] },
  { why: 'a pipe', id: 'SEC-071', members: [{ name: 'p', mode: 0o010666 }] },
  {
    why: 'a link in an extra field',
    id: 'SEC-071',
    members: [{ name: 'l', extra: extraField(0x756e, Buffer.alloc(14)) }],
  },
  { why: 'names equal after case folding', id: 'SEC-073', members: [{ name: 'A' }, { name: 'a' }] },
  { why: 'names equal after NFC', id: 'SEC-073', members: [{ name: 'é' }, { name: 'e\u0301' }] },
  { why: 'one name twice', id: 'SEC-073', members: [{ name: 'a' }, { name: 'a' }] },
  { why: 'bytes before an entry', id: 'SEC-074', members: [{ name: 'a', before: utf8('hidden') }] },
  { why: 'another name in the directory', id: 'SEC-074', members: [{ name: 'a', claims: { name: 'b' } }] },
  {
    why: 'a second name in an extra field',
    id: 'SEC-074',
    members: [{ name: 'a', extra: extraField(0x7075, utf8('\u0001\0\0\0\0b')) }],
  },
  {
    why: 'an extra field of an unknown kind',
    id: 'SEC-074',
    members: [{ name: 'a', extra: extraField(0x9999, utf8('hidden')) }],
  },
  {
    why: 'bytes behind a compressed content',
    id: 'SEC-074',
    members: [{ name: 'a', method: 8, hidden: utf8('hidden') }],
  },
];

for (const { why, id, members } of hostile) {
  test(`${id} an archive is refused as a whole, and nothing is written: ${why}`, async (t) => {
    const { outside, target } = places(t);
    // The sender lies too: it announces exactly what the archive holds.
    const list = announced(...members.map(({ name, bytes = utf8('x') }) => ({ name, bytes })));
    await assert.rejects(unpack(craftZip(members), list, target), problem('handoff/mismatch'));
    assert.deepEqual(readTree(outside), []);
    assert.equal(existsSync('/etc/x'), false);
  });
}

test('SEC-072 a bomb ends at the size that was announced', async (t) => {
  const { outside, target } = places(t);
  const bytes = Buffer.alloc(50_000_000);
  const archive = Buffer.from(craftZip([{ name: 'a', bytes, method: 8, late: true }]));
  // Directory and descriptor say ten bytes, and so does the sender.
  archive.writeUInt32LE(10, archive.lastIndexOf(Buffer.from('PK\x01\x02')) + 24);
  archive.writeUInt32LE(10, archive.indexOf(Buffer.from('PK\x07\x08')) + 12);
  const list: HandoffList = { kind: 'files', files: [{ name: 'a', sizeBytes: 10, sha256: sha256('x') }] };
  await assert.rejects(unpack(archive, list, target), problem('handoff/mismatch', /does not unpack/));
  assert.deepEqual(readTree(outside), []);
});

test('SEC-072 an archive with more than 100,000 entries is refused', async () => {
  const entries = Array.from({ length: 100_001 }, (_, index) => entry(`${index}`, ''));
  await assert.rejects(
    unpack(formatZip(entries), announced(...entries)),
    problem('handoff/mismatch', /100001 entries \(limit 100000\)/),
  );
});

test('SEC-115 a wrong content in the middle, of an announced size, leaves nothing behind', async (t) => {
  const { outside, target } = places(t);
  const wrong = entry('m', 'right');
  const archive = formatZip([entry('a'), entry('m', 'wrong'), entry('z/z')]);
  const list = announced(entry('a'), wrong, entry('z/z'));
  await assert.rejects(
    unpack(archive, list, target),
    problem('handoff/mismatch', /"m" does not match the digest/),
  );
  assert.deepEqual(readTree(outside), []);
  mkdirSync(target, { recursive: true });
  writeFileSync(`${target}/mine`, 'mine');
  await assert.rejects(unpack(archive, list, target), problem('handoff/mismatch'));
  assert.deepEqual(readdirSync(target), ['mine']);
});

test('nothing that stands there is overwritten, and what is the same already stays', async (t) => {
  const { target } = places(t);
  mkdirSync(target, { recursive: true });
  writeFileSync(`${target}/app.tgz`, 'mine');
  await assert.rejects(
    unpack(formatZip([app, wheel]), announced(app, wheel), target),
    problem('input/invalid', /nothing is overwritten/),
  );
  assert.deepEqual(readdirSync(target), ['app.tgz']);
  assert.equal(readFileSync(`${target}/app.tgz`, 'utf8'), 'mine');
  writeFileSync(`${target}/app.tgz`, app.bytes);
  await unpack(formatZip([app, wheel]), announced(app, wheel), target);
  await unpack(formatZip([app, wheel]), announced(app, wheel), target);
  assert.deepEqual(readdirSync(target), ['app.tgz', 'dist']);
});

for (const { why, plant } of [
  { why: 'the target', plant: (target: string, elsewhere: string) => symlinkSync(elsewhere, target) },
  {
    why: 'a folder in it',
    plant: (target: string, elsewhere: string) => {
      mkdirSync(target);
      symlinkSync(elsewhere, `${target}/dist`);
    },
  },
  {
    why: 'a folder deeper in it',
    plant: (target: string, elsewhere: string) => {
      mkdirSync(`${target}/dist`, { recursive: true });
      symlinkSync(elsewhere, `${target}/dist/lib`);
    },
  },
  {
    why: 'a file in it',
    plant: (target: string, elsewhere: string) => {
      mkdirSync(`${target}/dist/lib`, { recursive: true });
      symlinkSync(`${elsewhere}/b.whl`, `${target}/dist/lib/b.whl`);
    },
  },
  {
    why: 'a link that leads nowhere',
    plant: (target: string, elsewhere: string) => {
      mkdirSync(target);
      symlinkSync(`${elsewhere}/none`, `${target}/app.tgz`);
    },
  },
]) {
  test(`SEC-064 nothing is written through a link that was planted before: ${why}`, async (t) => {
    const [outside, elsewhere] = [temporaryFolder(t), temporaryFolder(t)];
    plant(`${outside}/in`, elsewhere);
    await assert.rejects(
      unpack(formatZip([app, wheel]), announced(app, wheel), `${outside}/in`),
      problem('file/outside', /a symbolic link stands/),
    );
    assert.deepEqual(readdirSync(elsewhere), []);
    assert.equal(existsSync(`${outside}/in/app.tgz`), false);
  });
}

test('a file where a folder must be is not replaced', async (t) => {
  const { target } = places(t);
  mkdirSync(target, { recursive: true });
  writeFileSync(`${target}/dist`, 'mine');
  await assert.rejects(
    unpack(formatZip([app, wheel]), announced(app, wheel), target),
    problem('file/outside', /a file stands/),
  );
  assert.deepEqual(readdirSync(target), ['dist']);
});
