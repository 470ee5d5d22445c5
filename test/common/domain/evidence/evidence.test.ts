import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { utf8 } from '@secure-build/common/core/bytes';
import { type Sha256, sha256 } from '@secure-build/common/core/digest';
import { byCodeUnits } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { nodeFiles } from '@secure-build/common/edges/files';
import { evidenceIndexSchema } from '@secure-build/common/formats/evidence-index-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fakePorts } from '../../../support/fake-ports.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const producer = { action: 'sbom', version: '0.1.0', distDigest: 'source' };
const report = (name: string, text: string) =>
  ({ name, kind: 'report', bytes: utf8(text), mediaType: 'application/json' }) as const;
const writer = fileURLToPath(new URL('../../../support/programs/write-evidence.ts', import.meta.url));

const codeOf = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

test('SEC-075 two processes write 100 entries each into one folder, and nothing is lost', async (t) => {
  const folder = temporaryFolder(t);
  const start = (name: string) => promisify(execFile)(process.execPath, [writer, folder, name, '100']);
  await Promise.all([start('one'), start('two')]);
  const evidence = openEvidence(nodeFiles, folder, producer);
  const entries = await evidence.entries();
  assert.equal(entries.length, 200);
  for (const entry of entries) await evidence.read(entry);
});

test('an entry is read as it was written, and writing again replaces it', async () => {
  const { ports, files } = fakePorts();
  const evidence = openEvidence(ports.files, '/e', producer);
  await evidence.write([report('reports/a.json', '1'), report('reports/b.json', '2')]);
  await evidence.write([report('reports/a.json', '3')]);
  const entries = await evidence.entries();
  assert.deepEqual(
    entries.map(({ name, digest }) => [name, digest.sha256]),
    [
      ['reports/a.json', sha256('3')],
      ['reports/b.json', sha256('2')],
    ],
  );
  assert.deepEqual([...files.keys()].sort(byCodeUnits), [
    '/e/index.json',
    '/e/reports/a.json',
    '/e/reports/b.json',
  ]);
});

test('SEC-075 an entry of another producer is not overwritten', async () => {
  const { ports, files } = fakePorts();
  await openEvidence(ports.files, '/e', producer).write([report('reports/a.json', '1')]);
  const other = openEvidence(ports.files, '/e', { ...producer, action: 'sign' });
  await assert.rejects(other.write([report('reports/a.json', '2')]), codeOf('evidence/other-producer'));
  assert.deepEqual(files.get('/e/reports/a.json'), utf8('1'));
});

test('SEC-075 a file that changed, is missing or became a link is refused at read', async (t) => {
  const folder = temporaryFolder(t);
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.write([
    report('reports/a.json', '1'),
    report('reports/b.json', '2'),
    report('reports/c.json', '3'),
  ]);
  const [a, b, c] = await evidence.entries();
  assert.ok(a && b && c);
  assert.deepEqual(Buffer.from(await evidence.read(a)).toString(), '1');
  writeFileSync(`${folder}/reports/a.json`, '9');
  await nodeFiles.remove(`${folder}/reports/b.json`);
  await nodeFiles.remove(`${folder}/reports/c.json`);
  mkdirSync(`${folder}/elsewhere`);
  writeFileSync(`${folder}/elsewhere/c.json`, '3');
  symlinkSync('../elsewhere/c.json', `${folder}/reports/c.json`);
  await assert.rejects(evidence.read(a), codeOf('evidence/digest-mismatch'));
  await assert.rejects(evidence.read(b), codeOf('evidence/missing'));
  await assert.rejects(evidence.read(c), codeOf('evidence/link'));
});

for (const { why, edit, fault } of [
  {
    why: 'names ../x',
    edit: (text: string) => text.replace('"reports/a.json"', '"../x"'),
    fault: /entries\/0\/name.*inside the evidence folder/,
  },
  {
    why: 'names an absolute path',
    edit: (text: string) => text.replace('"reports/a.json"', '"/etc/passwd"'),
    fault: /inside the evidence folder/,
  },
  {
    why: 'has a duplicate key',
    edit: (text: string) => text.replace('"version":1', '"version":1,"version":1'),
    fault: /duplicate key "version"/,
  },
  {
    why: 'has an unknown key',
    edit: (text: string) => text.replace('"version":1', '"version":1,"x":1'),
    fault: /unknown key "x"/,
  },
  {
    why: 'has another version',
    edit: (text: string) => text.replace('"version":1', '"version":2'),
    fault: /expected version 1/,
  },
  {
    why: 'has an unknown kind',
    edit: (text: string) => text.replace('"kind":"report"', '"kind":"proof"'),
    fault: /expected one of/,
  },
  {
    why: 'has an upper-case digest',
    edit: (text: string) =>
      text.replace(/"sha256":"[0-9a-f]+"/, (hex) => hex.toUpperCase().replace('SHA256', 'sha256')),
    fault: /64 lowercase/,
  },
  {
    why: 'lists one name twice',
    edit: (text: string) => text.replace(/\[(\{"digest.*\})\]/, '[$1,$1]'),
    fault: /stands twice/,
  },
]) {
  test(`SEC-075 an index is refused that ${why}`, async () => {
    const { ports, files } = fakePorts();
    const evidence = openEvidence(ports.files, '/e', producer);
    await evidence.write([report('reports/a.json', '1')]);
    const text = Buffer.from(files.get('/e/index.json') ?? []).toString();
    assert.notEqual(edit(text), text);
    files.set('/e/index.json', utf8(edit(text)));
    await assert.rejects(evidence.entries(), (error: unknown) => {
      assert.ok(error instanceof Problem && error.code === 'evidence/index-invalid');
      assert.match(`${error.at.pointer ?? ''} ${error.message}`, fault);
      return true;
    });
  });
}

test('subjects of several writers are united, sorted, and covered by the index', async () => {
  const { ports, files } = fakePorts();
  const digest = (text: string) => ({ sha256: sha256(text) as Sha256 });
  const evidence = openEvidence(ports.files, '/e', producer);
  await evidence.addSubjects([{ name: 'b', digest: digest('b') }]);
  await openEvidence(ports.files, '/e', { ...producer, action: 'provenance' }).addSubjects([
    { name: 'a', digest: digest('a') },
    { name: 'b', digest: digest('b') },
  ]);
  assert.deepEqual(await evidence.subjects(), [
    { name: 'a', digest: digest('a') },
    { name: 'b', digest: digest('b') },
  ]);
  files.set('/e/subjects.json', utf8('{"version":1,"subjects":[]}'));
  await assert.rejects(evidence.subjects(), codeOf('evidence/digest-mismatch'));
});

test('the index is canonical JSON without anything of the machine', async (t) => {
  const folder = temporaryFolder(t);
  await openEvidence(nodeFiles, folder, producer).write([report('reports/a.json', '1')]);
  const text = readFileSync(`${folder}/index.json`, 'utf8');
  assert.ok(!text.includes(folder));
  assert.ok(!text.includes('\n'));
});

test('the published schema accepts an index, and refuses what the parser refuses where a schema can', async () => {
  const validate = new Ajv2020({ strict: false }).compile(evidenceIndexSchema);
  const { ports, files } = fakePorts();
  await openEvidence(ports.files, '/e', producer).write([report('reports/a.json', '1')]);
  const text = Buffer.from(files.get('/e/index.json') ?? []).toString();
  assert.equal(validate(JSON.parse(text)), true);
  for (const [from, to] of [
    ['"version":1', '"version":2'],
    ['"kind":"report"', '"kind":"proof"'],
    ['"reports/a.json"', '"/etc/passwd"'],
    ['"sha256":"', '"sha256":"A'],
    ['"mediaType":', '"x":'],
  ] as const) {
    assert.equal(validate(JSON.parse(text.replace(from, to))), false, to);
  }
});

test('SEC-075 a folder of the evidence that is a link is refused before a byte is written', async (t) => {
  const folder = temporaryFolder(t);
  const outside = temporaryFolder(t);
  for (const [link, name] of [
    ['reports', 'reports/a.json'],
    ['artifacts', 'artifacts/lib/.bashrc'],
  ] as const) {
    symlinkSync(outside, `${folder}/${link}`);
    const evidence = openEvidence(nodeFiles, folder, producer);
    await assert.rejects(evidence.write([report(name, '1')]), codeOf('evidence/link'));
    assert.deepEqual(await nodeFiles.list(outside), []);
    assert.deepEqual(await evidence.entries(), []);
  }
});
