import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { readClaims } from './json-web-token.ts';
import { type Lab, startLab } from './lab.ts';
import { readPem } from './signing-key.ts';

const ROUNDS = 15;

/** One signature as its three requests; the second needs the certificate that answers the first. */
interface Signature {
  readonly certificate: string;
  entry(leaf: string): string;
  readonly timestamp: string;
}

function makeSignature(token: string, number: number): Signature {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const message = Buffer.from(`message ${number}`);
  const signature = sign('sha256', message, key.privateKey);
  const hash = createHash('sha256').update(message).digest('hex');
  const proof = sign('sha256', Buffer.from(String(readClaims(token).sub)), key.privateKey);
  return {
    certificate: JSON.stringify({
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: key.publicKey.export({ type: 'spki', format: 'pem' }) },
        proofOfPossession: proof.toString('base64'),
      },
    }),
    entry: (leaf) =>
      JSON.stringify({
        apiVersion: '0.0.1',
        kind: 'hashedrekord',
        spec: {
          data: { hash: { algorithm: 'sha256', value: hash } },
          signature: {
            content: signature.toString('base64'),
            publicKey: { content: Buffer.from(leaf).toString('base64') },
          },
        },
      }),
    timestamp: JSON.stringify({
      artifactHash: createHash('sha256').update(signature).digest('base64'),
      hashAlgorithm: 'sha256',
    }),
  };
}

type Post = (service: 'fulcio' | 'rekor-v1' | 'timestamp', body: string) => Promise<Buffer>;

async function signThrough(post: Post, { certificate, entry, timestamp }: Signature): Promise<void> {
  const answer: unknown = JSON.parse((await post('fulcio', certificate)).toString());
  const leaf = firstPem(answer);
  assert.equal(readPem('CERTIFICATE', leaf).length, 1);
  assert.ok((await post('rekor-v1', entry(leaf))).includes('inclusionProof'));
  assert.ok((await post('timestamp', timestamp)).length > 500);
}

const firstPem = (answer: unknown): string =>
  /-----BEGIN CERTIFICATE[^"]+?END CERTIFICATE-----/
    .exec(JSON.stringify(answer))?.[0]
    .replaceAll('\\n', '\n') ?? '';

const ourPost = (lab: Lab): Post => {
  const paths = {
    fulcio: ['fulcio.sigstore.dev', '/api/v2/signingCert'],
    'rekor-v1': ['rekor.sigstore.dev', '/api/v1/log/entries'],
    timestamp: ['timestamp.sigstore.dev', '/api/v1/timestamp'],
  } as const;
  return async (name, body) => {
    const [host, path] = paths[name];
    const headers = new Map([['content-type', 'application/json']]);
    const request = { method: 'POST', path, query: new URLSearchParams(), headers, body: utf8(body) };
    const answer = await lab.hosts.get(host)?.handle(request, undefined);
    assert.ok(answer !== undefined && answer.status < 300, Buffer.from(answer?.body ?? '').toString());
    return Buffer.from(answer.body);
  };
};

async function mockPost(): Promise<Post> {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const handlers = {
    fulcio: fulcioHandler(await initializeCA(pair(), await initializeCTLog(pair()))),
    'rekor-v1': rekorHandler(await initializeTLog('https://rekor.sigstore.dev', pair())),
    timestamp: tsaHandler(await initializeTSA(pair())),
  };
  return async (name, body) => {
    const { statusCode, response } = await handlers[name].fn(body);
    assert.ok(statusCode < 300, String(response));
    return Buffer.from(response as Buffer);
  };
}

test('a signature takes no longer in the lab than in @sigstore/mock (bar 3)', async (t) => {
  const lab = await startLab({ listen: false });
  const [ours, theirs] = [ourPost(lab), await mockPost()];
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const signature = makeSignature(lab.issueToken(), round);
    for (const [who, post] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      // CPU time: what else this machine does has no say.
      const start = process.cpuUsage();
      await signThrough(post, signature);
      const { user, system } = process.cpuUsage(start);
      times[who].push((user + system) / 1000);
    }
  }
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  const [own, other] = [median(times.ours), median(times.theirs)];
  t.diagnostic(`median CPU per signature: lab ${own.toFixed(1)} ms, @sigstore/mock ${other.toFixed(1)} ms`);
  assert.ok(own <= other, `${own} ms against ${other} ms`);
});
