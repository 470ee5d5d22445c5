import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { parseTrustedRoot, parseTrustedRoots } from '@secure-build/common/formats/trusted-root';
import { fakeClock } from '../../support/fake-ports.ts';
import { signInLab } from './bundle.ts';
import { githubInstance, tenantInstance } from './instances.ts';
import { REQUEST_TOKEN, startLab } from './lab.ts';
import { verifyWithSigstoreJs } from './peer-verifier.ts';
import { memberOf } from './service.ts';
import { formatTrustedRootLines } from './trust.ts';

const message = utf8('an artifact\n');
const shape = { content: 'message', log: 'v1', timestamp: true } as const;
const strict = { sct: 1, log: 1, time: 1 };

test('every service takes its time from the clock that was given', async (t) => {
  const clock = fakeClock(new Date('2031-05-06T07:08:09Z'));
  const lab = await startLab({ clock });
  t.after(() => lab.stop());
  const early = await signInLab(lab, message, shape);
  await clock.sleep(3_600_000);
  const late = await signInLab(lab, utf8('another\n'), shape);
  verifyWithSigstoreJs(lab.trustedRoot, early, strict, message);
  const times = [early, late].map((bundle) => entryOf(bundle).integratedTime);
  assert.deepEqual(
    times,
    [Date.parse('2031-05-06T07:08:09Z') / 1000, Date.parse('2031-05-06T08:08:09Z') / 1000].map(String),
  );
});

const entryOf = (bundle: object) =>
  (memberOf(bundle, 'verificationMaterial.tlogEntries') as { readonly integratedTime: string }[])[0] ?? {
    integratedTime: '',
  };

test('two labs have no key in common and trust nothing of each other', async (t) => {
  const [one, other] = [await startLab(), await startLab()];
  t.after(() => Promise.all([one.stop(), other.stop()]));
  const bundle = await signInLab(one, message, shape);
  verifyWithSigstoreJs(one.trustedRoot, bundle, strict, message);
  assert.throws(() => verifyWithSigstoreJs(other.trustedRoot, bundle, strict, message));
});

for (const { name, instance } of [
  { name: "GitHub's", instance: githubInstance },
  { name: "a tenant's", instance: tenantInstance('octo') },
]) {
  test(`${name} instance has no logs, and its bundles verify without any`, async (t) => {
    const lab = await startLab({ instance });
    t.after(() => lab.stop());
    assert.deepEqual([lab.trustedRoot.tlogs, lab.trustedRoot.ctlogs], [[], []]);
    const bundle = await signInLab(lab, message, { content: 'message', log: 'none', timestamp: true });
    verifyWithSigstoreJs(lab.trustedRoot, bundle, { sct: 0, log: 0, time: 1 }, message);
    assert.throws(() => verifyWithSigstoreJs(lab.trustedRoot, bundle, strict, message));
  });
}

test('what a client sends is written down, whole', async (t) => {
  const lab = await startLab();
  t.after(() => lab.stop());
  await signInLab(lab, message, shape);
  assert.deepEqual(
    lab.requests.map(({ service, method, path }) => `${service} ${method} ${path}`).slice(0, 1),
    ['fulcio POST /api/v2/signingCert'],
  );
  assert.deepEqual(
    new Set(lab.requests.slice(1).map(({ service }) => service)),
    new Set(['rekor-v1', 'timestamp']),
  );
  const [request] = lab.requests;
  assert.equal(request?.headers.get('content-type'), 'application/json');
  assert.match(request?.body ?? '', /^\{"credentials":\{"oidcIdentityToken":"ey/);
});

test('what a client sends is written down also where a fault swallows it', async (t) => {
  const lab = await startLab({ faults: [{ service: 'fulcio', kind: 'reset' }] });
  t.after(() => lab.stop());
  await assert.rejects(signInLab(lab, message, shape));
  assert.equal(lab.requests.length, 1);
});

test('an answer that is lost leaves its entry in the log, so that the retry meets 409', async (t) => {
  const lab = await startLab({ faults: [{ service: 'rekor-v1', kind: 'lost-answer', call: 1 }] });
  t.after(() => lab.stop());
  await assert.rejects(signInLab(lab, message, shape));
  const { body } = lab.requests.find(({ service }) => service === 'rekor-v1') ?? { body: '' };
  const url = `${lab.endpoints.rekorV1}/api/v1/log/entries`;
  const again = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  assert.equal(again.status, 409);
});

test('the token endpoint wants its bearer, in any spelling of the scheme', async (t) => {
  const lab = await startLab({ claims: { environment: 'release' } });
  t.after(() => lab.stop());
  const ask = (authorization: string) =>
    fetch(`${lab.endpoints.tokenRequest}&audience=sigstore`, { headers: { authorization } });
  assert.equal((await ask('Bearer wrong')).status, 401);
  const { value } = (await (await ask(`bearer ${REQUEST_TOKEN}`)).json()) as { readonly value: string };
  const claims = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString());
  assert.deepEqual([claims.aud, claims.environment, claims.exp - claims.iat], ['sigstore', 'release', 300]);
});

for (const { kind, isIn } of [
  { kind: 'expired-token', isIn: (now: number, { exp }: Life) => exp < now },
  { kind: 'token-not-yet-valid', isIn: (now: number, { nbf }: Life) => nbf > now },
] as const) {
  test(`a planned fault gives out a token: ${kind}`, async (t) => {
    const lab = await startLab({ faults: [{ service: 'oidc', kind }] });
    t.after(() => lab.stop());
    const headers = { authorization: `Bearer ${REQUEST_TOKEN}` };
    const response = await fetch(`${lab.endpoints.tokenRequest}&audience=sigstore`, { headers });
    const { value } = (await response.json()) as { readonly value: string };
    const claims = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString()) as Life;
    assert.ok(isIn(Date.now() / 1000, claims));
  });
}

interface Life {
  readonly nbf: number;
  readonly exp: number;
}

test('our own parser takes the trusted roots, one and several', async () => {
  const labs = [
    await startLab({ listen: false }),
    await startLab({ listen: false, instance: githubInstance }),
  ];
  const [first] = labs;
  assert.ok(first);
  assert.equal(parseTrustedRoot(first.trustedRootBytes, 'lab').logs.length, 3);
  const lines = formatTrustedRootLines(labs.map(({ trustedRoot }) => trustedRoot));
  assert.equal(parseTrustedRoots(lines, 'labs').length, 2);
});

test('the signing config has overlapping logs of two operators, and can be told versions', async () => {
  const lab = await startLab({ listen: false });
  const logsOf = (config: object) =>
    (memberOf(config, 'rekorTlogUrls') as { url: string; majorApiVersion: number; operator: string }[]).map(
      ({ url, majorApiVersion, operator }) => `${majorApiVersion} ${url} ${operator}`,
    );
  assert.deepEqual(logsOf(lab.signingConfig()), [
    '2 https://log2025-1.rekor.sigstore.dev lab.example',
    '2 https://log2026-1.rekor.sigstore.dev other-operator.example',
    '1 https://rekor.sigstore.dev lab.example',
  ]);
  assert.deepEqual(logsOf(lab.signingConfig({ rekorVersions: [1] })), [
    '1 https://rekor.sigstore.dev lab.example',
  ]);
});
