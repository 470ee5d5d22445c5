import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { signBlob, signStatement } from '@secure-build/common/domain/signing/signer';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { makeRekorV2 } from '../../../lab/sigstore/rekor-v2.ts';
import { bodiesTo, type LabSigningOptions, labSigning, piecesOf } from '../../../support/lab-signing.ts';
import { artifactBytes, artifactDigest, problem, statementAbout } from '../../../support/signing.ts';

async function opened(t: TestContext, options: LabSigningOptions = {}) {
  const signing = await labSigning(t, options);
  const [signer] = await openSigners(['keyless'], signing.run);
  const sign = () => signStatement(signer, statementAbout(), signing.ports.clock.now());
  return { ...signing, signer, sign };
}

const blob = {
  kind: 'blob',
  name: 'file',
  sha256: artifactDigest,
  sizeBytes: artifactBytes.length,
  pieces: piecesOf(artifactBytes),
} as const;

for (const rekor of ['1', '2'] as const) {
  const service = `rekor-v${rekor}`;

  test(`an answer of Rekor v${rekor} that was lost: the entry is found again, proved to be ours, and kept`, async (t) => {
    for (const content of ['statement', 'file']) {
      const { signer, sign, lab, ports } = await opened(t, { rekor });
      await lab.inject({ service, call: 1, kind: 'lost-answer' });
      const { verified } =
        content === 'statement' ? await sign() : await signBlob(signer, blob, ports.clock.now());
      assert.equal(verified.logEntries.length, 1);
      const posts = lab.requests.filter((sent) => sent.service === service && sent.method === 'POST');
      assert.equal(posts.length, 2);
      assert.equal(posts[0]?.body, posts[1]?.body, 'the very same request');
    }
  });

  test(`SEC-024 Rekor v${rekor} that calls another entry ours is not believed`, async (t) => {
    const { sign, lab } = await opened(t, { rekor });
    await lab.inject({ service, call: 1, kind: 'conflict', entry: 'other' });
    await assert.rejects(sign(), (error: unknown) => {
      assert.equal(error instanceof Problem && error.exit, 1);
      const text = rekor === '1' ? /something else: another digest/ : /\(409\), but that is another one/;
      return problem('service/wrong-answer', text)(error);
    });
    await lab.heal();
    assert.ok(await sign());
  });

  test(`SEC-024 Rekor v${rekor} that does not say which entry is ours is not believed`, async (t) => {
    const { sign, lab } = await opened(t, { rekor });
    await lab.inject({ service, call: 1, kind: 'conflict', location: 'absent' });
    await assert.rejects(
      sign(),
      problem('service/wrong-answer', /\(409\), but (?:not where|names no entry)/),
    );
  });
}

for (const [why, location] of [
  ['another host', 'http://127.0.0.2:1'],
  ['another scheme', 'https://127.0.0.1'],
] as const) {
  test(`SEC-024 an entry of Rekor v1 on ${why} is not fetched`, async (t) => {
    const { sign, lab, sent } = await opened(t);
    await lab.inject({ service: 'rekor-v1', call: 1, kind: 'conflict', entry: 'ours', location });
    await assert.rejects(sign(), problem('service/wrong-answer', /names no entry of its own/));
    assert.ok(sent.every(({ url }) => !url.startsWith(location)));
  });
}

for (const location of [
  '/api/v1/log/entries/../../../x',
  '/api/v1/log',
  `/api/v1/log/entries/${'g'.repeat(80)}`,
]) {
  test(`SEC-024 a location that names no entry is not fetched: ${location}`, async (t) => {
    const { run, ports, lab } = await labSigning(t);
    const http = {
      send: async (request: Parameters<typeof ports.http.send>[0]) =>
        request.url.endsWith('/api/v1/log/entries')
          ? { status: 409, headers: new Map([['location', location]]), body: new Uint8Array() }
          : ports.http.send(request),
    };
    const [signer] = await openSigners(['keyless'], { ...run, ports: { ...ports, http } });
    await assert.rejects(
      signStatement(signer, statementAbout(), ports.clock.now()),
      problem('service/wrong-answer', /names no entry of its own/),
    );
    assert.deepEqual(bodiesTo(lab, 'rekor-v1'), []);
  });
}

test('an entry that Rekor v2 has promised and not yet published is waited for', async (t) => {
  const { sign, lab } = await opened(t, { rekor: '2' });
  await lab.inject(
    { service: 'rekor-v2', path: '/api/v2/log/entries', call: 1, kind: 'lost-answer' },
    { service: 'rekor-v2', path: '/api/v2/checkpoint', call: 1, kind: 'status', status: 503 },
  );
  const { verified } = await sign();
  assert.equal(verified.logEntries[0]?.tree?.index, 5);
});

test('a place in the log of Rekor v2 that never is published ends at the deadline', async (t) => {
  const { sign, lab } = await opened(t, { rekor: '2', setup: { deadlineMs: 20_000 } });
  await lab.inject({ service: 'rekor-v2', call: 1, kind: 'conflict', entry: 'none' });
  await assert.rejects(sign(), problem('service/unavailable', /has not published our entry yet for 20s/));
});

test('SEC-024 a checkpoint of a stranger proves nothing after a 409 of Rekor v2', async (t) => {
  const { run, ports, lab } = await labSigning(t, { rekor: '2' });
  const stranger = makeRekorV2({ now: ports.clock.now, entries: 300 });
  const http = {
    send: async (request: Parameters<typeof ports.http.send>[0]) => {
      if (!request.url.endsWith('/api/v2/checkpoint')) return ports.http.send(request);
      return {
        status: 200,
        headers: new Map<string, string>(),
        body: Buffer.from(stranger.log.checkpoint()),
      };
    },
  };
  await lab.inject({ service: 'rekor-v2', call: 1, kind: 'lost-answer' });
  const [signer] = await openSigners(['keyless'], { ...run, ports: { ...ports, http } });
  await assert.rejects(
    signStatement(signer, statementAbout(), ports.clock.now()),
    problem('service/wrong-answer', /not signed by a trusted log/),
  );
});

test('Rekor v2 is given the 25 seconds that its next checkpoint may take', async (t) => {
  const { sign, sent } = await opened(t, { rekor: '2' });
  await sign();
  const witness = sent.find(({ url }) => url.endsWith('/api/v2/log/entries'));
  assert.equal(witness?.deadlineMs, 25_000);
});

test('a log that is frozen is left for the next one of the signing configuration', async (t) => {
  const { sign, lab } = await opened(t, { rekor: '2' });
  await lab.inject({ service: 'rekor-v2', kind: 'frozen' });
  const { verified } = await sign();
  assert.equal(verified.logEntries[0]?.tree?.origin, 'log2026-1.rekor.sigstore.dev');
});

test('where every log is frozen, nothing is signed, and no other version is tried', async (t) => {
  const { sign, lab } = await opened(t, { rekor: '2' });
  await lab.inject({ service: 'rekor-v2', kind: 'frozen' }, { service: 'rekor-v2-2', kind: 'frozen' });
  await assert.rejects(sign(), problem('service/refused', /takes no more entries.*405/));
  assert.deepEqual(bodiesTo(lab, 'rekor-v1'), []);
});

test('SEC-152 a log of version 2 gets no name of repository, workflow or file beside the certificate', async (t) => {
  const { sign, lab } = await opened(t, { rekor: '2' });
  await sign();
  for (const body of bodiesTo(lab, 'rekor-v2')) {
    assert.ok(!body.includes('file-0') && !body.includes('octo-org'), body);
  }
});
