import assert from 'node:assert/strict';
import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { call } from './call.ts';
import { githubInstance } from './instances.ts';
import { readClaims } from './json-web-token.ts';
import { type Lab, startLab } from './lab.ts';
import { makeIssuer, pushClaims } from './oidc-issuer.ts';
import { memberOf } from './service.ts';
import { readPem } from './signing-key.ts';

const start = new Date('2026-11-21T11:30:00Z');
const clock = { now: () => start };

const ecdsa = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

function requestOf(token: string, key = ecdsa(), challenge = String(readClaims(token).sub)) {
  return {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: key.publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: sign('sha256', Buffer.from(challenge), key.privateKey).toString('base64'),
    },
  };
}

async function ask(lab: Lab, body: object) {
  const fulcio = lab.hosts.get(lab.instance.fulcio);
  assert.ok(fulcio);
  const answer = await call(fulcio, 'POST /api/v2/signingCert', { body });
  const parsed = answer.json();
  const embedded = memberOf(parsed, 'signedCertificateEmbeddedSct.chain.certificates');
  const detached = memberOf(parsed, 'signedCertificateDetachedSct.chain.certificates');
  const chain = ((embedded ?? detached ?? []) as string[]).map((pem) => new X509Certificate(pem));
  return {
    status: answer.status,
    message: memberOf(parsed, 'message'),
    isEmbedded: embedded !== undefined,
    chain,
  };
}

test('the leaf is about our key, lasts ten minutes from the clock, and stands below the root', async () => {
  const lab = await startLab({ clock, listen: false });
  const key = ecdsa();
  const { status, isEmbedded, chain } = await ask(lab, requestOf(lab.issueToken(), key));
  assert.deepEqual([status, isEmbedded, chain.length], [200, true, 3]);
  const [leaf, intermediate, root] = chain as [X509Certificate, X509Certificate, X509Certificate];
  assert.ok(leaf.publicKey.equals(key.publicKey));
  assert.deepEqual([leaf.validFromDate, leaf.validToDate], [start, new Date(start.getTime() + 600_000)]);
  assert.ok(leaf.verify(intermediate.publicKey) && intermediate.verify(root.publicKey));
  assert.equal(leaf.subjectAltName, `URI:https://github.com/${pushClaims.job_workflow_ref}`);
  assert.deepEqual(leaf.keyUsage, ['1.3.6.1.5.5.7.3.3']);
  assert.deepEqual([leaf.ca, intermediate.ca, root.ca], [false, true, true]);
});

test('no two serial numbers are equal', async () => {
  const lab = await startLab({ clock, listen: false });
  const serials = new Set<string>();
  for (let number = 0; number < 5; number += 1) {
    const { chain } = await ask(lab, requestOf(lab.issueToken()));
    serials.add(chain[0]?.serialNumber ?? '');
  }
  assert.equal(serials.size, 5);
});

test('an instance without a CT log answers with a detached, absent SCT', async () => {
  const lab = await startLab({ clock, listen: false, instance: githubInstance });
  const { isEmbedded, chain } = await ask(lab, requestOf(lab.issueToken()));
  assert.equal(isEmbedded, false);
  assert.ok(!chain[0]?.raw.includes(Buffer.from('060a2b06010401d679020402', 'hex')), 'it holds an SCT list');
});

for (const { name, environment } of [
  { name: 'with an environment', environment: 'release' },
  { name: 'without one', environment: undefined },
]) {
  test(`a job ${name} has extension .23 ${environment === undefined ? 'not at all' : 'with its name'}`, async () => {
    const lab = await startLab({ clock, listen: false });
    const { chain } = await ask(lab, requestOf(lab.issueToken({ environment })));
    const raw = chain[0]?.raw ?? Buffer.alloc(0);
    assert.equal(raw.includes(Buffer.from('060a2b0601040183bf300117', 'hex')), environment !== undefined);
    assert.equal(raw.includes(Buffer.from('0c0772656c65617365', 'hex')), environment !== undefined);
    assert.ok(raw.includes(Buffer.from('060a2b0601040183bf300118', 'hex')), 'extension .24');
  });
}

for (const [kind, make] of Object.entries({
  'P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'RSA 2048': () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
})) {
  test(`a key of ${kind} is certified`, async () => {
    const lab = await startLab({ clock, listen: false });
    assert.equal((await ask(lab, requestOf(lab.issueToken(), make()))).status, 200);
  });
}

test('the slug of an enterprise is an issuer of its own, and is certified as such', async () => {
  const lab = await startLab({ clock, listen: false });
  const iss = `${lab.issuer.url}/octo-enterprise`;
  const { status, chain } = await ask(lab, requestOf(lab.issueToken({ iss })));
  assert.equal(status, 200);
  assert.ok(chain[0]?.raw.includes(Buffer.from(iss)));
});

const stranger = makeIssuer({ now: clock.now });
const badToken = 'There was an error processing the identity token';
for (const { why, request, message = badToken } of [
  {
    why: 'another audience',
    request: (lab: Lab) => requestOf(lab.issueToken({ aud: 'https://github.com/octo' })),
  },
  {
    why: 'an expired token',
    request: (lab: Lab) => requestOf(lab.issueToken({ exp: start.getTime() / 1000 - 1 })),
  },
  {
    why: 'a token of tomorrow',
    request: (lab: Lab) => requestOf(lab.issueToken({ nbf: start.getTime() / 1000 + 60 })),
  },
  {
    why: 'an unknown issuer',
    request: () => requestOf(stranger.issueToken({ iss: 'https://evil.example' })),
  },
  {
    why: 'a slug of two parts',
    request: (lab: Lab) => requestOf(lab.issueToken({ iss: `${lab.issuer.url}/a/b` })),
  },
  {
    why: 'a token without a claim',
    request: (lab: Lab) => requestOf(lab.issueToken({ runner_environment: undefined })),
  },
  { why: 'a changed token', request: (lab: Lab) => requestOf(lab.issueToken().replace(/.{8}$/, 'AAAAAAAA')) },
  { why: 'no token', request: () => ({ credentials: {} }) },
  {
    why: 'a proof over something else',
    request: (lab: Lab) => requestOf(lab.issueToken(), ecdsa(), 'something else'),
    message: 'The signature supplied in the request could not be verified',
  },
  {
    why: 'no public key',
    request: (lab: Lab) => ({ credentials: { oidcIdentityToken: lab.issueToken() } }),
    message: 'The public key supplied in the request could not be parsed',
  },
]) {
  test(`Fulcio refuses ${why}`, async () => {
    const lab = await startLab({ clock, listen: false });
    const answer = await ask(lab, request(lab));
    assert.deepEqual([answer.status, answer.message], [400, message]);
  });
}

test('the trust bundle and the root certificate are the chain of the trusted root', async () => {
  const lab = await startLab({ clock, listen: false });
  const { service, root, intermediate } = lab.authorities.fulcio.authority;
  const { text } = await call(service, 'GET /api/v1/rootCert');
  assert.deepEqual(readPem('CERTIFICATE', text), [intermediate.certificate, root.certificate]);
  const bundle = (await call(service, 'GET /api/v2/trustBundle')).json();
  assert.equal(JSON.stringify(bundle).split('BEGIN CERTIFICATE').length, 3);
});
