import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { signBlob, signStatement } from '@secure-build/common/domain/signing/signer';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { parsePrivateKeyPem } from '@secure-build/common/formats/private-key';
import { isSignedBy } from '@secure-build/common/formats/public-key';
import { type LabSigningOptions, labSigning, piecesOf } from '../../../support/lab-signing.ts';
import {
  artifactBytes,
  artifactDigest,
  makeKey,
  problem,
  statementAbout,
  type TestKeyKind,
} from '../../../support/signing.ts';

/** A key in a file, in a job with the services of a lab. The certificate authority is not used. */
async function withKey(t: TestContext, kind: TestKeyKind, options: LabSigningOptions = {}) {
  const { setup, ...others } = options;
  const signing = await labSigning(t, { ...others, setup: { instance: 'auto', ...setup } });
  const { fulcioUrl: _, ...services } = signing.run.setup;
  const run = { ...signing.run, setup: services };
  writeFileSync(join(run.context.workspace, 'key.pem'), makeKey(kind).privatePem, { mode: 0o600 });
  const open = async () => (await openSigners(['key:key.pem'], run))[0];
  return { ...signing, run, open, now: () => signing.ports.clock.now() };
}

const blob = {
  kind: 'blob',
  name: 'file',
  sha256: artifactDigest,
  sizeBytes: artifactBytes.length,
  pieces: piecesOf(artifactBytes),
} as const;

for (const rekor of ['1', '2'] as const) {
  for (const kind of ['ecdsa-p256', 'ecdsa-p384', 'ecdsa-p521', 'rsa-2048'] as const) {
    test(`a key of the kind ${kind} has an entry in Rekor v${rekor} and a timestamp where such services are named`, async (t) => {
      const { open, now, lab } = await withKey(t, kind, { rekor });
      const signer = await open();
      assert.ok(signer.expected.kind === 'key');
      assert.deepEqual([signer.expected.log, signer.expected.time], ['required', 'required']);
      const statement = await signStatement(signer, statementAbout(), now());
      const file = await signBlob(signer, blob, now());
      for (const { verified } of [statement, file]) {
        assert.equal(verified.logEntries.length, 1);
        assert.ok(verified.times.some(({ source }) => source === 'timestamp'));
        assert.deepEqual(verified.notProved, []);
      }
      const called = new Set(lab.requests.map(({ service }) => service));
      assert.deepEqual(called, new Set(['timestamp', `rekor-v${rekor}`]), 'nobody is asked who we are');
    });
  }
}

test('without such services a key signs alone, and says what that does not prove', async (t) => {
  const none = { rekorVersion: 'none', timestampUrls: [] } as const;
  const { open, now, sent } = await withKey(t, 'ecdsa-p256', { rekor: 'none', setup: none });
  const signer = await open();
  assert.match(signer.proves, /no transparency log, no proof of time$/);
  const { verified } = await signStatement(signer, statementAbout(), now());
  assert.deepEqual(verified.notProved, ['no transparency log', 'no proof of time']);
  assert.deepEqual(sent, []);
});

test('with a timestamp authority alone a key has a time and no log', async (t) => {
  const { open, now } = await withKey(t, 'ed25519', { rekor: 'none' });
  const signer = await open();
  assert.match(signer.proves, /; no transparency log$/);
  const { verified } = await signStatement(signer, statementAbout(), now());
  assert.deepEqual(verified.notProved, ['no transparency log']);
});

test('a key that Rekor v2 refuses is not sent there: a timestamp only, with a warning', async (t) => {
  const { open, now, lab, annotations } = await withKey(t, 'ed25519', { rekor: '2' });
  const signer = await open();
  assert.match(signer.proves, /no transparency log/);
  assert.match(annotations[0]?.message ?? '', /Rekor v2 takes no signatures by keys of this kind/);
  const { verified } = await signStatement(signer, statementAbout(), now());
  assert.deepEqual(verified.notProved, ['no transparency log']);
  assert.deepEqual(new Set(lab.requests.map(({ service }) => service)), new Set(['timestamp']));
});

test('Rekor v1 takes statements by an Ed25519 key, and a file by one is refused before anything is sent', async (t) => {
  const { open, now, lab } = await withKey(t, 'ed25519', { rekor: '1' });
  const signer = await open();
  const { verified } = await signStatement(signer, statementAbout(), now());
  assert.equal(verified.logEntries.length, 1);
  const before = lab.requests.length;
  await assert.rejects(
    signBlob(signer, blob, now()),
    problem('signer/unavailable', /no signatures over files/),
  );
  assert.equal(lab.requests.length, before);
});

test('SEC-152 a key may not name a repository in a public log without a word: its visibility is not certified', async (t) => {
  const rekorUrl = 'https://rekor.sigstore.dev';
  const { run, sent } = await withKey(t, 'ecdsa-p256', { rekor: 'none' });
  const publicLog = { ...run, setup: { ...run.setup, rekorVersion: '1', rekorUrl } as const };
  await assert.rejects(
    openSigners(['key:key.pem'], publicLog),
    problem('sign/private-in-public-log', /allow-public-log: true/),
  );
  assert.deepEqual(sent, []);
  const allowed = { ...publicLog, setup: { ...publicLog.setup, allowPublicLog: true } };
  assert.equal((await openSigners(['key:key.pem'], allowed)).length, 1);
});

test('a log of their own needs the trusted root that its entries are verified with', async (t) => {
  const { run } = await withKey(t, 'ecdsa-p256', { rekor: '1' });
  const { trustedRootPath: _, ...setup } = run.setup;
  await assert.rejects(
    openSigners(['key:key.pem'], { ...run, setup }),
    problem('sign/instance', /trusted root[\s\S]*"trusted-root-path"/),
  );
});

test('SEC-150 a timestamp far from now is refused also where no certificate limits the time', async (t) => {
  for (const seconds of [601, -601]) {
    const { open, now, lab } = await withKey(t, 'ecdsa-p256', { rekor: 'none' });
    await lab.inject({ service: 'timestamp', kind: 'clock-skew', seconds });
    const signer = await open();
    await assert.rejects(
      signStatement(signer, statementAbout(), now()),
      problem('service/wrong-answer', /is 10m1s from the clock of this machine/),
    );
    await lab.heal();
    assert.ok(await signStatement(signer, statementAbout(), now()));
  }
});

test('what a key has signed is handed over when the evidence cannot be completed', async (t) => {
  const { open, now, lab } = await withKey(t, 'ecdsa-p256');
  await lab.inject({ service: 'rekor-v1', kind: 'status', status: 400 });
  const partials: Uint8Array[] = [];
  const onPartial = async (bundle: Uint8Array) => void partials.push(bundle);
  await assert.rejects(
    signStatement(await open(), statementAbout(), now(), { onPartial }),
    problem('service/refused', /^Rekor/),
  );
  assert.equal(partials.length, 1);
});

for (const kind of ['ecdsa-p256', 'ecdsa-p384', 'ecdsa-p521', 'rsa-2048', 'ed25519'] as const) {
  test(`a signature made in pieces is one over the whole: ${kind}`, () => {
    const key = parsePrivateKeyPem(makeKey(kind).privatePem, 'x');
    const signature = key.startSignature();
    for (const piece of ['a', '', 'bc', 'd']) signature.add(Buffer.from(piece));
    const bytes = signature.finish();
    assert.equal(isSignedBy(key.publicKey, Buffer.from('abcd'), bytes), true);
    assert.equal(isSignedBy(key.publicKey, Buffer.from('abc'), bytes), false);
  });
}
