import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { signingInputs } from '@secure-build/common/edges/actions/signing-inputs';
import { trustOfSigners, writeCopies } from '@secure-build/common/edges/attesting/copies';
import type { Publishable } from '@secure-build/common/edges/attesting/publish';
import { bundlesInFile } from '@secure-build/common/formats/bundle-file';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { makeSigner, recordedRun, testNow } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const signer = makeSigner();

interface Said {
  /** Path of each artifact that it is about; its content is the path. */
  readonly about: readonly string[];
  readonly says?: string;
  readonly predicateType?: string;
}

/** A bundle as it is when it waits for the stores. */
async function publishable({
  about,
  says = 'provenance',
  predicateType = predicateTypes.slsaProvenance,
}: Said) {
  const subjects = about.map((name) => ({ name, digest: { sha256: sha256(name) } }));
  const payload = statementBytes(subjects, predicateType, {});
  const { bundle, verified } = await signStatement(signer, payload, testNow);
  const base = about.length === 1 ? about[0]?.slice(about[0].lastIndexOf('/') + 1) : 'multiple';
  return {
    fileName: `${base}.${says}.intoto.jsonl`,
    subjects,
    payloadBytes: payload.length,
    content: 'statement',
    bytes: bundle,
    predicateType,
    safeAt: '/evidence',
    verified,
  } satisfies Publishable;
}

/** The copies of these bundles, and the folder that they stand in. */
async function copied(t: TestContext, given: Readonly<Record<string, string>>, all: readonly Said[]) {
  const workspace = temporaryFolder(t);
  const { ports, context } = recordedRun(workspace);
  const table = { ...signingInputs };
  const parsed = readInputs(table, new Map(Object.entries({ 'output-path': 'out', ...given })), String);
  const bundles = await Promise.all(all.map(publishable));
  const story = { inputs: parsed as Parameters<typeof writeCopies>[0]['inputs'], ports, context };
  const copies = await writeCopies(story, bundles, trustOfSigners([signer]));
  const folder = join(workspace, 'out');
  return { workspace, folder, copies, bundles, names: readdirSync(folder).sort() };
}

const isBundle = (name: string) => name.endsWith('.sigstore.json');

test('copies of one name are numbered, and each is the bundle that its place in the list says', async (t) => {
  const { folder, copies, bundles, names } = await copied(t, {}, [
    { about: ['x/a.zip'] },
    { about: ['y/a.zip'] },
    { about: ['a.zip'], says: 'provenance.1' },
  ]);
  assert.deepEqual(names, [
    'a.zip.provenance.1.sigstore.json',
    'a.zip.provenance.2.sigstore.json',
    'a.zip.provenance.3.sigstore.json',
  ]);
  assert.deepEqual(
    copies.paths.map((path) => path.slice(folder.length + 1)),
    [
      'a.zip.provenance.2.sigstore.json',
      'a.zip.provenance.3.sigstore.json',
      'a.zip.provenance.1.sigstore.json',
    ],
  );
  for (const [index, path] of copies.paths.entries()) {
    assert.deepEqual(readFileSync(path), Buffer.from(bundles[index]?.bytes ?? ''));
  }
});

test('the kit names the files that were written, also those of one name', async (t) => {
  const { folder, names } = await copied(t, { 'offline-kit': 'true' }, [
    { about: ['x/a.zip'] },
    { about: ['y/a.zip'] },
  ]);
  const text = readFileSync(join(folder, 'VERIFY.md'), 'utf8');
  const named = [...text.matchAll(/--bundle (\S+)/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(named)], names.filter(isBundle));
  assert.ok(named.length >= 2);
});

test('a kit has the bundles that its commands name, whatever the formats are', async (t) => {
  const { folder, names } = await copied(t, { 'offline-kit': 'true', formats: 'intoto-jsonl' }, [
    { about: ['app.tgz'] },
  ]);
  const text = readFileSync(join(folder, 'VERIFY.md'), 'utf8');
  for (const [, name] of text.matchAll(/--bundle (\S+)/g)) assert.ok(names.includes(String(name)), name);
  assert.ok(names.includes('app.tgz.intoto.jsonl'));
});

test('JSON lines hold all bundles of an artifact, whatever they say', async (t) => {
  const { copies, names } = await copied(t, { formats: 'intoto-jsonl' }, [
    { about: ['dist/app.tgz'] },
    { about: ['dist/app.tgz'], says: 'app.cdx', predicateType: predicateTypes.cyclonedx },
    { about: ['dist/app.tgz', 'dist/b'] },
    { about: ['dist/c', 'dist/d'], says: 'scan' },
  ]);
  assert.deepEqual(names, ['app.tgz.intoto.jsonl', 'multiple.intoto.jsonl']);
  for (const path of copies.jsonLinesPaths) {
    assert.equal(bundlesInFile(path, readFileSync(path)).length, 2, path);
  }
});

test('two artifacts of one base name have files of their own', async (t) => {
  const { folder, names } = await copied(t, { formats: 'intoto-jsonl' }, [
    { about: ['x/a.zip'] },
    { about: ['y/a.zip'] },
    { about: ['x/a.zip'], says: 'scan', predicateType: 'https://example.com/scan/v1' },
  ]);
  assert.deepEqual(names, ['a.zip.1.intoto.jsonl', 'a.zip.2.intoto.jsonl']);
  const count = (name: string) => bundlesInFile(name, readFileSync(join(folder, name))).length;
  assert.deepEqual(names.map(count), [2, 1]);
});

for (const { name, file } of [
  { name: '../../etc/x', file: 'x' },
  { name: '..', file: 'artifact' },
  { name: '', file: 'artifact' },
  { name: 'pkg:npm/%40a/b@1.0?x=y', file: 'b@1.0_x_y' },
  { name: 'n'.repeat(400), file: 'n'.repeat(160) },
]) {
  test(`a name from a statement stays a file in the folder: ${JSON.stringify(name.slice(0, 30))}`, async (t) => {
    const { workspace, names } = await copied(t, { formats: 'intoto-jsonl' }, [{ about: [name] }]);
    assert.deepEqual(names, [`${file}.intoto.jsonl`]);
    assert.deepEqual(readdirSync(workspace), ['out']);
  });
}
