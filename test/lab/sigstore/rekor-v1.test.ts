import assert from 'node:assert/strict';
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { test } from 'node:test';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import { call } from './call.ts';
import { makeRekorV1 } from './rekor-v1.ts';
import { memberOf } from './service.ts';

const time = new Date('2026-11-21T11:30:00Z');
const open = () => makeRekorV1({ now: () => time });
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const hex = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
// Another spelling of the same key: a log keeps only one.
const ragged = base64(`${pem.replace(/\n(?=.)/, '\r\n')}\n\n`);
const payload = '{"a":1}';
const type = 'application/vnd.in-toto+json';
const signature = sign('sha256', preAuthenticationEncoding(type, Buffer.from(payload)), key.privateKey);
const envelope = (keyid?: string) => ({
  payload: base64(payload),
  payloadType: type,
  signatures: [{ sig: base64(signature), ...(keyid === undefined ? {} : { keyid }) }],
});

const hashedRekord = (message: string, algorithm = 'sha256') => ({
  apiVersion: '0.0.1',
  kind: 'hashedrekord',
  spec: {
    signature: {
      publicKey: { content: ragged },
      content: base64(sign(algorithm, Buffer.from(message), key.privateKey)),
    },
    data: { hash: { value: createHash(algorithm).update(message).digest('hex').toUpperCase(), algorithm } },
  },
});
const dsse = (sent: object = envelope('')) => ({
  apiVersion: '0.0.1',
  kind: 'dsse',
  spec: { proposedContent: { envelope: JSON.stringify(sent), verifiers: [ragged] } },
});
const intoto = (keyid?: string) => ({
  apiVersion: '0.0.2',
  kind: 'intoto',
  spec: {
    content: {
      envelope: {
        payloadType: type,
        payload: base64(base64(payload)),
        signatures: [
          { publicKey: ragged, sig: base64(base64(signature)), ...(keyid === undefined ? {} : { keyid }) },
        ],
      },
      hash: { algorithm: 'sha256', value: hex('envelope') },
      payloadHash: { algorithm: 'sha256', value: hex('not looked at') },
    },
  },
});

const create = async (proposed: object, log = open()) => {
  const answer = await call(log.service, 'POST /api/v1/log/entries', { body: proposed });
  const [[uuid = '', entry] = []] = Object.entries(answer.json() as Record<string, unknown>);
  const body: unknown =
    answer.status === 201
      ? JSON.parse(Buffer.from(String(memberOf(entry, 'body')), 'base64').toString())
      : undefined;
  return { ...answer, log, uuid, entry, body };
};

test('hashedrekord is stored with the hash in lower case and the key in one spelling', async () => {
  const proposed = hashedRekord('one');
  const { status, body } = await create(proposed);
  assert.equal(status, 201);
  assert.deepEqual(body, {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: hex('one') } },
      signature: { content: proposed.spec.signature.content, publicKey: { content: base64(pem) } },
    },
  });
});

test('hashedrekord of SHA-512 is taken', async () => {
  assert.equal((await create(hashedRekord('one', 'sha512'))).status, 201);
});

test('dsse is stored as hashes and signatures, without the envelope', async () => {
  const { body } = await create(dsse());
  assert.deepEqual(body, {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: hex(JSON.stringify(envelope(''))) },
      payloadHash: { algorithm: 'sha256', value: hex(payload) },
      signatures: [{ signature: base64(signature), verifier: base64(pem) }],
    },
  });
});

for (const { keyid, kept } of [
  { keyid: '', kept: {} },
  { keyid: 'k1', kept: { keyid: 'k1' } },
]) {
  test(`intoto is stored without payload, keyid ${JSON.stringify(keyid)} ${keyid === '' ? 'left out' : 'kept'}`, async () => {
    const { body } = await create(intoto(keyid));
    assert.deepEqual(memberOf(body, 'spec.content'), {
      envelope: {
        payloadType: type,
        signatures: [{ publicKey: base64(pem), sig: base64(base64(signature)), ...kept }],
      },
      hash: { algorithm: 'sha256', value: hex('envelope') },
      payloadHash: { algorithm: 'sha256', value: hex(payload) },
    });
  });
}

test('the promise is over the canonical form of body, time, log and index; the index counts earlier shards', async () => {
  const { log, entry, uuid } = await create(hashedRekord('one'));
  const { body, integratedTime, logID, logIndex, verification } = entry as Record<string, never>;
  assert.deepEqual([integratedTime, logIndex], [time.getTime() / 1000, 1003]);
  assert.equal(logID, hex(log.key.spki));
  assert.equal(memberOf(verification, 'inclusionProof.logIndex'), 3);
  const promise = Buffer.from(String(memberOf(verification, 'signedEntryTimestamp')), 'base64');
  const spki = createPublicKey({ key: Buffer.from(log.key.spki), type: 'spki', format: 'der' });
  assert.ok(verify('sha256', canonicalBytes({ body, integratedTime, logID, logIndex }), spki, promise));
  assert.match(uuid, /^[0-9a-f]{80}$/);
  assert.match(
    String(memberOf(verification, 'inclusionProof.checkpoint')),
    /^rekor\.sigstore\.dev - \d+\n4\n/,
  );
});

test('a repeat is answered with 409 and the path of the entry, which can be read there', async () => {
  const log = open();
  const first = await create(hashedRekord('one'), log);
  // The canonical form can itself be proposed.
  const again = await create(first.body as object, log);
  assert.deepEqual([again.status, again.headers?.location], [409, `/api/v1/log/entries/${first.uuid}`]);
  const read = await call(log.service, `GET ${again.headers?.location}`);
  assert.deepEqual(idsOf(read.json()), [first.uuid]);
  assert.equal(log.log.tree.size, 4);
});

/** Signatures are made anew for each answer. */
const idsOf = (answer: unknown): readonly string[] => Object.keys(answer as object);

for (const { location, expected } of [
  { location: 'absent', expected: /^$/ },
  {
    location: 'https://evil.example',
    expected: /^https:\/\/evil\.example\/api\/v1\/log\/entries\/[0-9a-f]{80}$/,
  },
] as const) {
  test(`a planned conflict can point to ${location}`, async () => {
    const fault = { service: 'rekor-v1', kind: 'conflict', location } as const;
    const answer = await call(open().service, 'POST /api/v1/log/entries', {
      body: hashedRekord('one'),
      fault,
    });
    assert.equal(answer.status, 409);
    assert.match(answer.headers?.location ?? '', expected);
  });
}

test('a planned conflict can lead to an entry about something else', async () => {
  const { service } = open();
  const fault = { service: 'rekor-v1', kind: 'conflict', entry: 'other' } as const;
  const { headers } = await call(service, 'POST /api/v1/log/entries', { body: hashedRekord('one'), fault });
  const { text } = await call(service, `GET ${headers?.location}`);
  const [entry] = Object.values(JSON.parse(text) as Record<string, { readonly body: string }>);
  assert.match(Buffer.from(entry?.body ?? '', 'base64').toString(), /"value":"(?:aa){32}"/);
});

for (const { why, body } of [
  {
    why: 'a signature over something else',
    body: {
      ...hashedRekord('one'),
      spec: { ...hashedRekord('one').spec, data: hashedRekord('two').spec.data },
    },
  },
  { why: "an envelope whose signature is nobody's", body: dsse({ ...envelope(), payload: base64('{}') }) },
  { why: 'an envelope without signatures', body: dsse({ ...envelope(), signatures: [] }) },
  { why: 'a kind that is unknown', body: { ...hashedRekord('one'), kind: 'rekord' } },
  { why: 'a version that is unknown', body: { ...hashedRekord('one'), apiVersion: '0.0.2' } },
  {
    why: 'a hash that is too short',
    body: {
      ...hashedRekord('one'),
      spec: { ...hashedRekord('one').spec, data: { hash: { algorithm: 'sha256', value: 'ab' } } },
    },
  },
  { why: 'nothing', body: {} },
]) {
  test(`${why} is refused with 400`, async () => {
    const { status, log } = await create(body);
    assert.deepEqual([status, log.log.tree.size], [400, 3]);
  });
}

test('entries are found by index, by id and by content', async () => {
  const log = open();
  const first = await create(hashedRekord('one'), log);
  const byIndex = await call(log.service, 'GET /api/v1/log/entries?logIndex=1003');
  assert.deepEqual(idsOf(byIndex.json()), [first.uuid]);
  for (const query of [{ logIndexes: [1003] }, { entryUUIDs: [first.uuid] }, { entries: [first.body] }]) {
    const { text } = await call(log.service, 'POST /api/v1/log/entries/retrieve', { body: query });
    assert.deepEqual((JSON.parse(text) as unknown[]).flatMap(idsOf), [first.uuid]);
  }
  assert.equal((await call(log.service, 'GET /api/v1/log/entries?logIndex=1004')).status, 404);
  assert.equal((await call(log.service, `GET /api/v1/log/entries/${'0'.repeat(80)}`)).status, 404);
});

test('the log tells its size and proves that it only grew', async () => {
  const log = open();
  const before = (await call(log.service, 'GET /api/v1/log')).json();
  await create(hashedRekord('one'), log);
  const proof = await call(log.service, 'GET /api/v1/log/proof?firstSize=3&lastSize=4');
  assert.equal(memberOf(before, 'treeSize'), 3);
  assert.equal(memberOf(proof.json(), 'rootHash'), Buffer.from(log.log.tree.root()).toString('hex'));
  assert.equal((await call(log.service, 'GET /api/v1/log/proof?firstSize=3&lastSize=9')).status, 400);
});
