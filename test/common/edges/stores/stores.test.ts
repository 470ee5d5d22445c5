import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { type BundleStore, findBundles, storeBundle } from '@secure-build/common/domain/signing/stores';
import { nodeFiles } from '@secure-build/common/edges/files';
import { stores } from '@secure-build/common/edges/stores/registry';
import { bundleToStore, digestOfBundle } from '../../../support/bundles-to-store.ts';
import { fakePorts } from '../../../support/fake-ports.ts';
import { folderStore } from '../../../support/folder-store.ts';
import { problem } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const bundle = bundleToStore('app');
const digest = digestOfBundle(bundle);

const failing = (id: string, message = `${id} is down`): BundleStore => ({
  id,
  place: id,
  prepare: async () => undefined,
  store: async () => {
    throw new Problem('service/unavailable', message);
  },
  read: async () => {
    throw new Problem('service/unavailable', message);
  },
});

const memory = (id: string, calls: string[] = []): BundleStore => ({
  id,
  place: id,
  prepare: async () => undefined,
  store: async () => {
    calls.push(id);
    return { kind: 'stored', place: id, present: false };
  },
  read: async () => [{ bytes: utf8(id), from: id }],
});

test('the file is the first of all stores', () => {
  const ids = stores.map(({ id }) => id);
  assert.deepEqual(ids, ['file', 'github', 'oci', 'release', 'artifact']);
});

test('a file is written whole, once, and found again; other files of the folder are no bundles', async (t) => {
  const folder = join(temporaryFolder(t), 'attestations');
  const store = folderStore({ files: nodeFiles, folder });
  await store.prepare([bundle]);
  assert.deepEqual(await store.store(bundle), {
    kind: 'stored',
    place: `the folder ${folder}`,
    present: false,
  });
  const before = await nodeFiles.info(join(folder, bundle.fileName));
  assert.deepEqual(await store.store(bundle), {
    kind: 'stored',
    place: `the folder ${folder}`,
    present: true,
  });
  assert.equal((await nodeFiles.info(join(folder, bundle.fileName)))?.fingerprint, before?.fingerprint);
  await nodeFiles.write(join(folder, 'notes.json'), utf8('{}'));
  const multiple = Buffer.concat([bundle.bytes, utf8('\n'), utf8('{"second":true}'), utf8('\n')]);
  await nodeFiles.write(join(folder, 'multiple.intoto.jsonl'), multiple);
  assert.deepEqual(readdirSync(folder).sort(), ['app.intoto.jsonl', 'multiple.intoto.jsonl', 'notes.json']);
  const found = await store.read(digest);
  assert.deepEqual(
    found.map(({ from }) => from.slice(folder.length + 1)),
    ['app.intoto.jsonl', 'multiple.intoto.jsonl', 'multiple.intoto.jsonl'],
  );
  assert.deepEqual(Buffer.from(found[0]?.bytes ?? ''), Buffer.from(bundle.bytes));
});

test('SEC-151 one store that fails keeps no other from taking the bundle, and the file names where it is safe', async (t) => {
  const folder = temporaryFolder(t);
  const calls: string[] = [];
  const all = [
    folderStore({ files: nodeFiles, folder }),
    failing('github'),
    memory('oci', calls),
    failing('release'),
  ];
  await assert.rejects(storeBundle(all, bundle, fakePorts().ports), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.exit, 4);
    assert.deepEqual(error.details, ['release is down', 'The bundle is safe at /evidence/app.intoto.jsonl.']);
    return problem('service/unavailable', /^github is down/)(error);
  });
  assert.deepEqual(calls, ['oci']);
  assert.ok(existsSync(join(folder, bundle.fileName)));
});

test('a store that nobody named and that refuses is a warning, never silence', async () => {
  const { ports, annotations } = fakePorts();
  const refusing: BundleStore = {
    ...memory('github'),
    store: async () => ({
      kind: 'refused',
      place: 'github',
      because: 'GitHub refused to store the attestation',
    }),
  };
  const receipts = await storeBundle([refusing, memory('oci')], bundle, ports);
  assert.deepEqual(
    receipts.map(({ kind }) => kind),
    ['refused', 'stored'],
  );
  assert.deepEqual(annotations, [{ kind: 'warning', message: 'GitHub refused to store the attestation' }]);
});

test('a defect is not taken for a store that is down', async () => {
  const broken: BundleStore = {
    ...memory('x'),
    store: async () => assert.fail('a defect'),
    read: async () => assert.fail('a defect'),
  };
  await assert.rejects(storeBundle([broken], bundle, fakePorts().ports), /a defect/);
  await assert.rejects(findBundles([broken], digest), /a defect/);
});

test('a store that could not be read is named beside what the others gave', async () => {
  const found = await findBundles([memory('file'), failing('github'), memory('oci')], digest);
  assert.deepEqual(
    found.bundles.map(({ from }) => from),
    ['file', 'oci'],
  );
  assert.deepEqual(
    found.unread.map(({ place, problem: fault }) => [place, fault.message]),
    [['github', 'github is down']],
  );
});
