import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { test } from 'node:test';
import { call } from './call.ts';
import { leafHashOf, MerkleTree } from './merkle-tree.ts';
import { makeRekorV2, type RekorV2Options } from './rekor-v2.ts';
import { memberOf, textOf } from './service.ts';

const open = (options: Partial<RekorV2Options> = {}) => makeRekorV2({ now: () => new Date(), ...options });

interface Kind {
  readonly make: () => { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly hash: string;
  readonly keyDetails: unknown;
}
const ec = (namedCurve: string) => () => generateKeyPairSync('ec', { namedCurve });
const rsa = (modulusLength: number) => () => generateKeyPairSync('rsa', { modulusLength });
const p256: Kind = { make: ec('P-256'), hash: 'sha256', keyDetails: 'PKIX_ECDSA_P256_SHA_256' };

let messages = 0;
function proposed({ make, hash, keyDetails }: Kind = p256) {
  messages += 1;
  const message = Buffer.from(`message ${messages}`);
  const { privateKey, publicKey } = make();
  const algorithm = privateKey.asymmetricKeyType === 'ed25519' ? null : hash;
  const rawBytes = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return {
    hashedRekordRequestV002: {
      digest: createHash(hash).update(message).digest('base64'),
      signature: {
        content: sign(algorithm, message, privateKey).toString('base64'),
        verifier: { publicKey: { rawBytes }, keyDetails },
      },
    },
  };
}

for (const [name, kind] of Object.entries({
  'P-256': p256,
  'P-384': { make: ec('P-384'), hash: 'sha384', keyDetails: 'PKIX_ECDSA_P384_SHA_384' },
  'P-521': { make: ec('P-521'), hash: 'sha512', keyDetails: 'PKIX_ECDSA_P521_SHA_512' },
  'RSA 2048': { make: rsa(2048), hash: 'sha256', keyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256' },
})) {
  test(`an entry by a key of ${name} is taken, and its answer is a bundle's entry`, async () => {
    const { service, logId } = open();
    const { status, json } = await call(service, 'POST /api/v2/log/entries', { body: proposed(kind) });
    assert.equal(status, 201);
    const entry = json();
    assert.equal(textOf(entry, 'logIndex'), '5');
    assert.equal(textOf(entry, 'logId.keyId'), Buffer.from(logId).toString('base64'));
    assert.equal(textOf(entry, 'integratedTime'), '0');
    assert.equal(memberOf(entry, 'inclusionPromise'), null);
    const body = Buffer.from(textOf(entry, 'canonicalizedBody') ?? '', 'base64').toString();
    assert.match(
      body,
      /^\{"apiVersion":"0\.0\.2","kind":"hashedrekord","spec":\{"hashedRekordV002":\{"data":/,
    );
  });
}

const refusals: readonly {
  readonly why: string;
  readonly body: object | string;
  readonly status: number;
  readonly message: RegExp;
}[] = [
  {
    why: 'an envelope',
    body: { dsseRequestV002: { envelope: {}, verifiers: [] } },
    status: 400,
    message: /^invalid type, must be hashedrekord$/,
  },
  { why: 'nothing', body: {}, status: 400, message: /^invalid type, must be hashedrekord$/ },
  { why: 'no JSON', body: '{', status: 400, message: /syntax error/ },
  {
    why: 'an unknown member',
    body: { ...proposed(), extra: 1 },
    status: 400,
    message: /unknown field "extra"/,
  },
  {
    why: 'a pure Ed25519 key',
    body: proposed({
      make: () => generateKeyPairSync('ed25519'),
      hash: 'sha512',
      keyDetails: 'PKIX_ED25519',
    }),
    status: 500,
    message: /./,
  },
  ...(
    [
      ['a curve that is not the one of the details', { ...p256, make: ec('P-384') }],
      ['a hash that is not the one of the details', { ...p256, hash: 'sha384' }],
      ['no details', { ...p256, keyDetails: undefined }],
    ] as const
  ).map(([why, kind]) => ({
    why,
    body: proposed(kind),
    status: 400,
    message: /^invalid hashedrekord request$/,
  })),
  {
    why: 'a signature over something else',
    body: withDigest(proposed(), Buffer.alloc(32, 1).toString('base64')),
    status: 400,
    message: /^invalid hashedrekord request$/,
  },
  {
    why: 'PEM in place of DER',
    body: withKey(proposed(), Buffer.from('-----BEGIN PUBLIC KEY-----').toString('base64')),
    status: 400,
    message: /^invalid hashedrekord request$/,
  },
];

function withDigest(request: ReturnType<typeof proposed>, digest: string) {
  return { hashedRekordRequestV002: { ...request.hashedRekordRequestV002, digest } };
}

function withKey(request: ReturnType<typeof proposed>, rawBytes: string) {
  request.hashedRekordRequestV002.signature.verifier.publicKey.rawBytes = rawBytes;
  return request;
}

for (const { why, body, status, message } of refusals) {
  test(`${why} is refused as a real log does`, async () => {
    const { service, log } = open();
    const before = log.tree.size;
    const answer = await call(service, 'POST /api/v2/log/entries', { body });
    assert.equal(answer.status, status);
    assert.match(textOf(answer.json(), 'message') ?? '', message);
    assert.equal(log.tree.size, before);
  });
}

test('a repeat is answered with 409 and the index, and adds nothing', async () => {
  const { service, log } = open();
  const body = proposed();
  await call(service, 'POST /api/v2/log/entries', { body });
  const { status, headers } = await call(service, 'POST /api/v2/log/entries', { body });
  assert.deepEqual([status, headers?.['x-log-index'], headers?.location], [409, '5', undefined]);
  assert.equal(log.tree.size, 6);
});

for (const { entry, location, index } of [
  { entry: 'ours', index: '5' },
  { entry: 'none', index: '1005' },
  { entry: 'ours', location: 'absent', index: undefined },
] as const) {
  test(`a planned conflict (${entry}, header ${location ?? 'present'}) names index ${index}`, async () => {
    const fault = { service: 'rekor-v2', kind: 'conflict', entry, ...(location && { location }) } as const;
    const answer = await call(open().service, 'POST /api/v2/log/entries', { body: proposed(), fault });
    assert.deepEqual([answer.status, answer.headers?.['x-log-index']], [409, index]);
  });
}

test('a frozen log answers 405 in plain text', async () => {
  const fault = { service: 'rekor-v2', kind: 'frozen' } as const;
  const { status, headers, text } = await call(open().service, 'POST /api/v2/log/entries', {
    body: proposed(),
    fault,
  });
  assert.deepEqual([status, headers?.['content-type']], [405, 'text/plain']);
  assert.match(text, /frozen/);
});

test('the entry of a log that was empty has index 0 and no hashes', async () => {
  const { json } = await call(open({ entries: 0 }).service, 'POST /api/v2/log/entries', { body: proposed() });
  assert.equal(textOf(json(), 'logIndex'), '0');
  assert.deepEqual(memberOf(json(), 'inclusionProof.hashes'), []);
});

test('entries that wait for one checkpoint share it', async () => {
  const { service } = open({ checkpointIntervalMs: 30 });
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => call(service, 'POST /api/v2/log/entries', { body: proposed() })),
  );
  const checkpoints = new Set(
    answers.map((answer) =>
      textOf(answer.json(), 'inclusionProof.checkpoint.envelope')?.split('\n', 3).join(),
    ),
  );
  assert.equal(checkpoints.size, 1);
  assert.equal(textOf(answers[0]?.json(), 'inclusionProof.treeSize'), '9');
});

test('tiles and entry bundles lead to the root of the checkpoint, full tiles and parts', async () => {
  const { service, log } = open({ entries: 600 });
  const [, size, root] = (await call(service, 'GET /api/v2/checkpoint')).text.split('\n');
  assert.equal(size, '600');
  const tree = new MerkleTree();
  for (const path of ['000', '001', '002.p/88']) {
    const tile = Buffer.from((await call(service, `GET /api/v2/tile/0/${path}`)).body);
    const bundle = Buffer.from((await call(service, `GET /api/v2/tile/entries/${path}`)).body);
    for (let at = 0, index = 0; at < bundle.length; index += 1) {
      const length = bundle.readUInt16BE(at);
      const leaf = leafHashOf(bundle.subarray(at + 2, at + 2 + length));
      assert.deepEqual(leaf, tile.subarray(index * 32, index * 32 + 32));
      tree.append(leaf);
      at += 2 + length;
    }
  }
  assert.equal(Buffer.from(tree.root()).toString('base64'), root);
  const above = await call(service, 'GET /api/v2/tile/1/000.p/2');
  assert.deepEqual(Buffer.from(above.body.subarray(0, 32)), log.tree.subtree(8, 0));
});

for (const path of ['0/002', '0/003.p/1', 'entries/002.p/89', '0/000.p/0', '1/000', 'x/000', '0/../000']) {
  test(`there is no tile ${path} in a log of 600 entries`, async () => {
    assert.equal((await call(open({ entries: 600 }).service, `GET /api/v2/tile/${path}`)).status, 404);
  });
}
