import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import type { Ports } from '@secure-build/common/domain/ports';
import { deadlineIn, startEffort } from '@secure-build/common/edges/retry';
import { requestCertificate } from '@secure-build/common/edges/sigstore/fulcio';
import { witnessInRekorV1 } from '@secure-build/common/edges/sigstore/rekor-v1';
import { witnessInRekorV2 } from '@secure-build/common/edges/sigstore/rekor-v2';
import { requestTimestamp } from '@secure-build/common/edges/sigstore/timestamp';
import { entryAt, isWholeTile } from '@secure-build/common/formats/log-tiles';
import { publicKeyOf } from '@secure-build/common/formats/public-key';
import fc from 'fast-check';
import { fakePorts } from '../support/fake-ports.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

// What services answer is as hostile as any file: clients return or throw a Problem, always.

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = publicKeyOf(privateKey, 'x');
const content = { kind: 'blob', hex: 'a'.repeat(64), signature: utf8('signature') } as const;
const signature = { content, verifier: { kind: 'key', spki: key.spki }, key } as const;
const url = 'https://service.example';

function portsAnswering(
  status: number,
  type: string,
  body: Bytes,
  headers: readonly (readonly [string, string])[],
): Ports {
  const { ports } = fakePorts();
  const answer = { status, headers: new Map([['content-type', type], ...headers]), body };
  return { ...ports, http: { send: async () => answer } };
}

const clients: readonly {
  readonly name: string;
  readonly type: string;
  readonly call: (ports: Ports) => Promise<unknown>;
}[] = [
  {
    name: 'Fulcio',
    type: 'application/json',
    call: (ports) =>
      requestCertificate(ports, {
        url,
        privateKey,
        tokens: { issuer: 'x', fetchToken: async () => ({ claims: { sub: 'x' }, text: () => 'token' }) },
        deadline: deadlineIn(ports, 3000),
      }),
  },
  {
    name: 'Rekor v1',
    type: 'application/json',
    call: (ports) =>
      witnessInRekorV1(ports, { url, signature, effort: effortOf(ports), check: () => undefined }),
  },
  {
    name: 'Rekor v2',
    type: 'application/json',
    call: (ports) =>
      witnessInRekorV2(ports, {
        url,
        signature,
        effort: effortOf(ports),
        check: () => undefined,
        logIdOf: () => undefined,
      }),
  },
  {
    name: 'a timestamp authority',
    type: 'application/timestamp-reply',
    call: (ports) =>
      requestTimestamp(ports, {
        url,
        signature: content.signature,
        effort: effortOf(ports),
        check: () => undefined,
      }),
  },
];

const effortOf = (ports: Ports) => startEffort(ports, 'Service', deadlineIn(ports, 3000));

const members = fc.constantFrom(
  'body',
  'logID',
  'logIndex',
  'integratedTime',
  'verification',
  'inclusionProof',
  'hashes',
  'rootHash',
  'treeSize',
  'checkpoint',
  'signedEntryTimestamp',
  'signedCertificateEmbeddedSct',
  'chain',
  'certificates',
  'logId',
  'keyId',
  'kindVersion',
  'canonicalizedBody',
  '__proto__',
  'constructor',
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64')),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(members, fc.string()), tie('tree'), { maxKeys: 6 }),
  ),
}));
const bodies = fc.oneof(
  tree.map((value) => utf8(JSON.stringify(value))),
  fc.uint8Array({ maxLength: 300 }),
);
const statuses = fc.constantFrom(200, 201, 204, 301, 400, 405, 409, 418, 429, 500);
const headers = fc.constantFrom(
  [],
  [['location', '/api/v1/log/entries/x']] as const,
  [['location', `/api/v1/log/entries/${'a'.repeat(64)}`]] as const,
  [['x-log-index', '7']] as const,
  [['x-log-index', '-7']] as const,
  [['retry-after', '2']] as const,
);

for (const { name, type, call } of clients) {
  test(`whatever ${name} answers, the client returns or throws a Problem`, async () => {
    await fc.assert(
      fc.asyncProperty(statuses, bodies, headers, async (status, body, given) => {
        try {
          await call(portsAnswering(status, type, body, given));
          return true;
        } catch (error) {
          return error instanceof Problem && error.message.length < 1000;
        }
      }),
      { numRuns: fuzzRuns(400) },
    );
  });
}

test('whatever a tile of entries holds, its reader returns an entry or a Problem', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.nat(300), async (bytes, index) => {
      const whole = isWholeTile('tile/entries/000.p/3', bytes);
      try {
        const entry = await entryAt(index, index + 1, async () => bytes);
        return entry.length <= bytes.length && typeof whole === 'boolean';
      } catch (error) {
        return error instanceof Problem && error.code === 'verify/log';
      }
    }),
    { numRuns: fuzzRuns(2000) },
  );
});
