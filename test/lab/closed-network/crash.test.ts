import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
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

const RUNS = process.env.SECURE_BUILD_LONG === '1' ? 200 : 20;
const SEED = 'kill -9';
const profile = { sct: 1, log: 1, time: 1 };
const inputs = { 'signing-config-path': 'signing_config.json' };
const calls = [hosts.token, hosts.api, ...hosts.publicGood];
/** Longest time between a call and the end, in milliseconds. */
const LATEST_MS = 150;

/** From 0 up to, not including, 1: the same in every run of this test. */
function drawn(run: number, what: string): number {
  return createHash('sha256').update(`${SEED} ${run} ${what}`).digest().readUInt32BE() / 2 ** 32;
}

describe('dist/sign ended by kill -9', { skip }, () => {
  let world: SignWorld;
  let called = 0;
  let onCall = (_: number): void => {};
  before(async () => {
    world = await openSignWorld((service) => ({
      ...service,
      handle(request, fault) {
        called += 1;
        onCall(called);
        return service.handle(request, fault);
      },
    }));
  });
  after(() => world.close());

  const begin = (t: Parameters<SignWorld['begin']>[0]) =>
    world.begin(t, {
      workspace: {
        'signing_config.json': JSON.stringify(world.publicGood.signingConfig({ rekorVersions: [1] })),
      },
    });

  /** Kept some milliseconds after this call from now on. */
  const afterCall = (number: number, milliseconds: number) => {
    called = 0;
    return new Promise<void>((resolve) => {
      onCall = (count) => {
        if (count === number) void delay(milliseconds).then(resolve);
      };
    });
  };

  let callsOfOneRun = 0;
  test('the run that nobody ends, for comparison', async (t) => {
    const job = await begin(t);
    called = 0;
    const step = await job.sign(inputs, { calls });
    callsOfOneRun = called;
    assert.equal(step.exitCode, 0);
    await assertEndState(job);
  });

  for (let run = 1; run <= RUNS; run += 1) {
    test(`SEC-151 no. ${run}: nothing unverified is left, and a second run ends as if there had been one`, async (t) => {
      const job = await begin(t);
      const number = 1 + Math.floor(drawn(run, 'call') * callsOfOneRun);
      const milliseconds = Math.floor(drawn(run, 'delay') * LATEST_MS);
      const crashed = await job.crash(inputs, afterCall(number, milliseconds));
      t.diagnostic(
        `call ${number} of ${callsOfOneRun} and ${milliseconds} ms: exit code ${crashed.exitCode}`,
      );
      await assertNothingUnverified(job);
      const left = [...(await readEvidence(job)).keys()].join();
      const step = await job.sign(inputs, { calls });
      assert.equal(step.exitCode, 0, `left: ${left}\n${step.errors.join()}`);
      assert.equal(step.outputs.get('status'), 'signed');
      await assertEndState(job);
    });
  }

  async function assertNothingUnverified(job: SignJob): Promise<void> {
    const { stored } = job.github.attestations;
    assert.ok(stored.length <= 1);
    for (const { bundle } of stored)
      verifyWithBoth(world.publicGood, canonicalBytes(bundle as object), artifactBytes, profile);
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
    assert.ok(sameBundle(canonicalBytes(stored[0]?.bundle as object), bundle));
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
    const beside = await readdir(job.runner.places.temp, { recursive: true });
    assert.deepEqual(beside.filter((name) => /pending|\.tmp$|\.lock$/.test(name)).sort(byCodeUnits), []);
  }
});
