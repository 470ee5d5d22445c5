import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { equalBytes, utf8 } from '@secure-build/common/core/bytes';
import { byCodeUnits } from '@secure-build/common/core/order';
import { verifyFolder } from '@secure-build/common/domain/evidence/verify-folder';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { nodeFiles } from '@secure-build/common/edges/files';
import { sameBundle } from '@secure-build/common/formats/bundle-file';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import {
  assertSealedFolder,
  evidenceFolder,
  jobIdentity,
  readEvidence,
  SEAL,
  verifyWithBoth,
} from './evidence.ts';
import { hosts } from './hosts.ts';
import { artifactBytes, openSignWorld, type SignJob, type SignWorld, skip } from './sign-world.ts';

const RUNS = process.env.SECURE_BUILD_LONG === '1' ? 200 : 4;
const SEED = 'kill -9';
const profile = { sct: 1, log: 1, time: 1 };
const inputs = { 'signing-config-path': 'signing_config.json' };
const LOG = hosts.publicGood[2];
const calls = [hosts.token, hosts.api, ...hosts.publicGood];
/** Longest time between a call and the end, in milliseconds; short times are drawn more often. */
const LATEST_MS = 100;

/** From 0 up to, not including, 1: the same in every run of this test. */
function drawn(run: number, what: string): number {
  return createHash('sha256').update(`${SEED} ${run} ${what}`).digest().readUInt32BE() / 2 ** 32;
}

describe('dist/sign ended by kill -9', { skip }, () => {
  let world: SignWorld;
  let called = 0;
  /** Keeps back the answer where it gives a promise. */
  let onCall = (_count: number, _host: string): Promise<never> | undefined => undefined;
  before(async () => {
    world = await openSignWorld((service, host) => ({
      ...service,
      async handle(request, fault) {
        called += 1;
        await onCall(called, host);
        return service.handle(request, fault);
      },
    }));
  });
  after(() => world.close());

  const begin = (t: Parameters<SignWorld['begin']>[0], workspace: Readonly<Record<string, string>> = {}) =>
    world.begin(t, {
      workspace: {
        ...workspace,
        'signing_config.json': JSON.stringify(world.publicGood.signingConfig({ rekorVersions: [1] })),
      },
    });

  /** Kept some milliseconds after this call from now on, or at once and without an answer. */
  const afterCall = (number: number, milliseconds: number | 'unanswered') => {
    called = 0;
    return new Promise<void>((resolve) => {
      onCall = (count) => {
        if (count !== number) return undefined;
        if (milliseconds === 'unanswered') {
          resolve();
          return new Promise(() => {});
        }
        void delay(milliseconds).then(resolve);
        return undefined;
      };
    });
  };

  /** In the order of a run: token, certificate, evidence of the statement, evidence of the seal, the store. */
  let order: readonly string[] = [];
  test('the run that nobody ends, for comparison', async (t) => {
    const job = await begin(t);
    const step = await job.sign(inputs, { calls });
    assert.equal(step.exitCode, 0);
    order = step.calls.map(({ host }) => host);
    await assertEndState(job);
  });

  test('SEC-151 ended while it holds the lock of the evidence folder: the next run does not wait for the dead', async (t) => {
    const job = await begin(t);
    await job.crash(inputs, afterCall(1 + order.lastIndexOf(hosts.publicGood[2]), 'unanswered'));
    assert.ok((await readEvidence(job)).has('index.lock'));
    await assertSecondRun(job);
  });

  test('SEC-151 ended while it writes a file: its half is removed, and no other file is', async (t) => {
    const job = await begin(t);
    await job.sign(inputs, { calls });
    const half = join(evidenceFolder(job), 'attestations/own/.provenance.sigstore.json.0123456789ab.tmp');
    await writeFile(half, '{"mediaType":"application/vnd.dev.sigst');
    await assertSecondRun(job);
    await writeFile(join(evidenceFolder(job), 'attestations/own/.hidden.tmp'), 'of a stranger');
    const step = await job.sign(inputs, { calls: [hosts.token] });
    assert.equal(step.exitCode, 1);
    assert.match(step.errors.join(), /\.hidden\.tmp.*\[verify\/unlisted\]/s);
  });

  test('SEC-151 ended before the index lists the bundle, or before the seal is made: the next run makes both', async (t) => {
    const job = await begin(t);
    await job.sign({ ...inputs, store: 'file' }, { calls: calls.filter((host) => host !== hosts.api) });
    for (const names of [['index.json', SEAL], [SEAL]]) {
      for (const name of names) await rm(join(evidenceFolder(job), name));
      await assertSecondRun(job);
    }
  });

  for (let run = 1; run <= RUNS; run += 1) {
    test(`SEC-151 ended anywhere, no. ${run}: nothing unverified is left, and the next run ends as if it were the first`, async (t) => {
      const job = await begin(t);
      const number = 1 + Math.floor(drawn(run, 'call') * order.length);
      const milliseconds = Math.floor(drawn(run, 'delay') ** 2 * LATEST_MS);
      const { exitCode } = await job.crash(inputs, afterCall(number, milliseconds));
      t.diagnostic(`${milliseconds} ms after call ${number} of ${order.length}: exit code ${exitCode}`);
      await assertSecondRun(job);
    });
  }

  test('SEC-151 ended between the second and the third of three bundles: two are on disk, and the next run logs the third alone', async (t) => {
    const names = ['dist/b.tgz', 'dist/c.tgz'];
    const job = await begin(t, Object.fromEntries(names.map((name) => [name, name])));
    const all = {
      ...inputs,
      'artifact-path': 'dist/*.tgz',
      grouping: 'per-subject',
      concurrency: '1',
      store: 'file',
    };
    let logged = 0;
    const third = new Promise<void>((resolve) => {
      onCall = (_, host) => {
        if (host !== LOG) return undefined;
        logged += 1;
        if (logged < 3) return undefined;
        resolve();
        return new Promise(() => {});
      };
    });
    await job.crash(all, third);
    const pending = join(job.runner.places.temp, 'secure-build-pending');
    const kept = (await readdir(pending, { recursive: true }))
      .filter((name) => name.endsWith('.sigstore.json'))
      .sort(byCodeUnits);
    assert.equal(kept.length, 2);
    const signed = await Promise.all(kept.map((name) => readFile(join(pending, name))));
    const contents = [artifactBytes, ...names.map((name) => utf8(name))];
    for (const [index, bundle] of signed.entries())
      verifyWithBoth(world.publicGood, bundle, contents[index] ?? new Uint8Array(), profile);
    assert.equal([...(await readEvidence(job)).keys()].length, 0);
    logged = 0;
    onCall = (_, host) => {
      if (host === LOG) logged += 1;
      return undefined;
    };
    const step = await job.sign(all, { calls: calls.filter((host) => host !== hosts.api) });
    assert.equal(step.exitCode, 0, step.errors.join());
    // The third bundle, and the seal.
    assert.equal(logged, 2);
    const evidence = await readEvidence(job);
    for (const [index, name] of kept.entries())
      assert.ok(equalBytes(evidence.get(name) ?? new Uint8Array(), signed[index] ?? new Uint8Array(1)));
    assert.deepEqual(
      (await readdir(job.runner.places.temp)).filter((name) => name.startsWith('secure-build-')),
      [],
    );
  });

  async function assertSecondRun(job: SignJob): Promise<void> {
    await assertNothingUnverified(job);
    const left = [...(await readEvidence(job)).keys()].join(', ');
    const step = await job.sign(inputs, { calls });
    assert.equal(step.exitCode, 0, `left: ${left}\n${step.errors.join()}`);
    assert.equal(step.outputs.get('status'), 'signed');
    await assertEndState(job);
  }

  async function assertNothingUnverified(job: SignJob): Promise<void> {
    const { stored } = job.github.attestations;
    assert.ok(stored.length <= 1);
    for (const { bundle } of stored)
      verifyWithBoth(world.publicGood, utf8(JSON.stringify(bundle)), artifactBytes, profile);
    const files = await readEvidence(job);
    for (const [name, bytes] of files) {
      if (!name.endsWith('.sigstore.json')) continue;
      const about = name === SEAL ? files.get('index.json') : artifactBytes;
      verifyWithBoth(world.publicGood, bytes, about ?? new Uint8Array(), profile);
    }
  }

  async function assertEndState(job: SignJob): Promise<void> {
    const { bundle } = await assertSealedFolder(job, world.publicGood, profile);
    const { stored } = job.github.attestations;
    assert.equal(stored.length, 1);
    assert.ok(sameBundle(utf8(JSON.stringify(stored[0]?.bundle)), bundle));
    const root = parseTrustedRoot(world.publicGood.trustedRootBytes, 'lab');
    const { verdict } = await verifyFolder(nodeFiles, {
      folder: evidenceFolder(job),
      workspace: job.runner.places.workspace,
      accepted: {
        trust: { instances: [instanceOf(root)] },
        signers: [jobIdentity(world.publicGood)],
        now: new Date(),
      },
    });
    assert.deepEqual(verdict, { kind: 'pass' });
    const beside = await readdir(job.runner.places.temp);
    assert.deepEqual(
      beside.filter((name) => name.startsWith('secure-build-')),
      [],
    );
  }
});
