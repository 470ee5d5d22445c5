import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { exitOf } from '@secure-build/common/core/verdict';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { inputs as table } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import type { Fault } from '../../lab/sigstore/faults.ts';
import { githubContext } from '../../support/github-context.ts';
import { labSigning } from '../../support/lab-signing.ts';
import { problem } from '../../support/signing.ts';

const FILES = ['f0.bin', 'f1.bin', 'f2.bin', 'f3.bin'];
const LOG = '/api/v1/log/entries';
/** The seal of the folder is one entry more. */
const SEAL = 1;

const modes = ['attest', 'sign'] as const;
type Mode = (typeof modes)[number];

const given: Readonly<Record<Mode, Readonly<Record<string, string>>>> = {
  attest: {
    'predicate-path': 'p.json',
    'predicate-type': 'https://example.com/x',
    grouping: 'per-subject',
  },
  sign: {},
};

/** A job that signs four files, each in a bundle of its own, keyless and with the log of the lab. */
async function openJob(t: TestContext, mode: Mode) {
  const world = await labSigning(t);
  const { lab, ports } = world;
  const { workspace } = world.run.context;
  const write = (name: string, text: string) => writeFileSync(join(workspace, name), text);
  for (const name of FILES) write(name, name);
  write('p.json', '{}');
  write('c.json', JSON.stringify(lab.signingConfig({ rekorVersions: [1] })));
  const evidence = join(workspace, 'evidence');
  const pending = `${evidence}-pending`;
  return {
    ...world,
    workspace,
    evidence,
    pending,
    write,
    start: (more: Readonly<Record<string, string>> = {}) =>
      run({
        inputs: readInputs(
          table,
          new Map(
            Object.entries({
              mode,
              signers: 'keyless',
              'artifact-path': '*.bin',
              instance: 'custom',
              'signing-config-path': 'c.json',
              'trusted-root-path': 'trusted_root.json',
              store: 'file',
              concurrency: '1',
              ...given[mode],
              ...more,
            }),
          ),
          (name) => `input "${name}"`,
        ),
        ports,
        context: { kind: 'workflow', workspace, defaultEvidencePath: evidence, github: githubContext },
      }),
    /** Entries that the log was asked for, and has made. */
    logged: () =>
      lab.requests.filter(({ service, path }) => service === 'rekor-v1' && path.startsWith(LOG)).length,
  };
}

const bundlesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.sigstore.json'))
        .map(({ name, parentPath }) => join(parentPath, name))
        .sort()
    : [];

const fourthEntry: Fault = { service: 'rekor-v1', call: 4, kind: 'status', status: 400 };

for (const mode of modes) {
  test(`SEC-151 ${mode}: the log refuses the fourth of four bundles: three are on disk, and the next run logs only one`, async (t) => {
    const job = await openJob(t, mode);
    await job.lab.inject(fourthEntry);
    await assert.rejects(job.start(), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.deepEqual([error.code, error.exit], ['service/refused', 3]);
      const said = error.details.join('\n');
      assert.match(said, /Nothing was stored; 3 log entries exist/);
      assert.match(said, /3 of 4 bundles .* safe in .*evidence-pending/);
      return true;
    });
    const kept = bundlesIn(job.pending);
    assert.equal(kept.length, 3);
    for (const path of kept) assert.equal(parseSigstoreBundle(readFileSync(path)).logEntries.length, 1);
    assert.deepEqual(bundlesIn(job.evidence), []);
    const bytes = kept.map((path) => readFileSync(path, 'utf8'));

    await job.lab.heal();
    const before = job.logged();
    const { verdict, headline } = await job.start();
    assert.equal(exitOf(verdict), 0);
    assert.match(headline, /1 bundle signed and verified, 3 kept from an earlier run/);
    assert.equal(job.logged() - before, 1 + SEAL);
    const stored = bundlesIn(join(job.evidence, 'attestations')).map((path) => readFileSync(path, 'utf8'));
    assert.equal(stored.length, 4);
    for (const text of bytes) assert.ok(stored.includes(text), 'the very bytes that were signed first');
    assert.equal(existsSync(job.pending), false);
  });

  test(`SEC-151 ${mode}: what is signed at the same time as the one that fails is waited for and kept`, async (t) => {
    const job = await openJob(t, mode);
    await job.lab.inject({ service: 'rekor-v1', call: 1, kind: 'status', status: 400 });
    await assert.rejects(job.start({ concurrency: '4' }), problem('service/refused'));
    const made = job.logged() - 1;
    assert.equal(bundlesIn(job.pending).length, made);
    assert.ok(made > 0);
  });

  test(`SEC-151 ${mode}: a bundle that was kept is used again only where it verifies now, about this content`, async (t) => {
    const job = await openJob(t, mode);
    await job.lab.inject(fourthEntry);
    await assert.rejects(job.start(), problem('service/refused'));
    await job.lab.heal();
    const [first = '', second = '', third = ''] = bundlesIn(job.pending);
    // One is broken, one is a genuine bundle of another file in the place of its own, one of a version that we do not
    // write, about a file that has changed.
    writeFileSync(first, readFileSync(first, 'utf8').replace(/"signature":"|"sig":"/, '$&AAAA'));
    writeFileSync(second, readFileSync(third));
    const older = JSON.parse(readFileSync(third, 'utf8'));
    const { certificate, ...material } = older.verificationMaterial;
    older.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
    older.verificationMaterial = { ...material, x509CertificateChain: { certificates: [certificate] } };
    writeFileSync(third, JSON.stringify(older));
    job.write('f2.bin', 'changed since');
    const before = job.logged();
    const { verdict, headline } = await job.start();
    assert.equal(exitOf(verdict), 0);
    assert.match(headline, /4 bundles signed and verified\b(?!, \d)/);
    assert.equal(job.logged() - before, 4 + SEAL);
    assert.equal(existsSync(job.pending), false);
  });

  test(`SEC-151 ${mode}: a second run after a whole one signs no bundle again`, async (t) => {
    const job = await openJob(t, mode);
    await job.start();
    const before = job.logged();
    const { headline } = await job.start();
    assert.match(headline, /0 bundles signed and verified, 4 kept from an earlier run/);
    assert.equal(job.logged() - before, SEAL);
  });
}

test('SEC-151 the seal fails: the bundles stand in the evidence folder, and the fault does not say that nothing exists', async (t) => {
  const job = await openJob(t, 'attest');
  await job.lab.inject({ service: 'rekor-v1', call: 5, kind: 'status', status: 400 });
  await assert.rejects(job.start(), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.doesNotMatch([error.message, ...error.details].join(), /Nothing was/);
    assert.match(error.details.join(), /4 bundles are safe in .*evidence/);
    return true;
  });
  assert.equal(bundlesIn(join(job.evidence, 'attestations')).length, 4);
  assert.equal(existsSync(job.pending), false);
});

test('files of somebody else beside the kept bundles stay, and a link among them is refused before anything is signed', async (t) => {
  const job = await openJob(t, 'attest');
  const other = join(job.pending, 'attestations/own/other.sigstore.json');
  mkdirSync(dirname(other), { recursive: true });
  writeFileSync(other, '{}');
  await job.start();
  assert.deepEqual(bundlesIn(job.pending), [other]);
  symlinkSync('/', join(job.pending, 'attestations/link'));
  const before = job.logged();
  await assert.rejects(job.start(), problem('evidence/link', /symbolic link/));
  assert.equal(job.logged(), before);
});

for (const { service, posted, text } of [
  { service: 'rekor-v1', posted: 'no', text: /for 15m0s \(\d+ attempts\)\. Nothing was published\.$/m },
  {
    service: 'timestamp',
    posted: 'an',
    text: /for 15m0s \(\d+ attempts\)\. Nothing was stored; a log entry exists\.$/m,
  },
] as const) {
  test(`${service} is down while the log takes ${posted} entry: the fault says what is public`, async (t) => {
    const job = await openJob(t, 'attest');
    await job.lab.inject({ service, kind: 'status', status: 503 });
    await assert.rejects(job.start({ grouping: 'one' }), problem('service/unavailable', text));
    const partial = readdirSync(job.pending, { recursive: true }).filter((name) =>
      String(name).endsWith('.pending'),
    );
    assert.equal(partial.length, 1);
    await job.lab.heal();
    await job.start({ grouping: 'one' });
    assert.equal(existsSync(job.pending), false);
  });
}
