import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { readClaims } from './json-web-token.ts';
import { type Lab, startLab } from './lab.ts';
import { formatPem } from './signing-key.ts';
import { makeTlsAuthority } from './tls-authority.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe('certificates and timestamps of the lab and openssl', () => {
  let lab: Lab;
  let folder: string;
  before(async () => {
    lab = await startLab();
    folder = mkdtempSync(join(tmpdir(), 'lab-openssl-'));
    const { fulcio, timestamp } = lab.authorities;
    for (const [name, { certificate }] of Object.entries({
      root: fulcio.authority.root,
      intermediate: fulcio.authority.intermediate,
      'tsa-root': timestamp.authority.root,
      'tsa-leaf': timestamp.authority.leaf,
    })) {
      writeFileSync(join(folder, `${name}.pem`), formatPem('CERTIFICATE', certificate));
    }
  });
  after(async () => {
    await lab.stop();
    rmSync(folder, { recursive: true });
  });

  const openssl = (t: TestContext, ...args: readonly string[]) => {
    if (!hasOpenssl) return t.skip('SKIPPED (needs openssl)');
    const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };

  test('the leaf of Fulcio verifies up to the root, for code signing', async (t) => {
    writeFileSync(join(folder, 'leaf.pem'), await leafOf(lab));
    const chain = ['-CAfile', 'root.pem', '-untrusted', 'intermediate.pem', '-x509_strict', 'leaf.pem'];
    const done = openssl(t, 'verify', '-purpose', 'any', ...chain);
    // The empty subject of Fulcio's leaves is allowed only beside a critical SAN, which strict mode checks.
    if (done) assert.equal(done.output, 'leaf.pem: OK\n');
  });

  test('the leaf does not verify without the intermediate, nor for servers', async (t) => {
    writeFileSync(join(folder, 'leaf.pem'), await leafOf(lab));
    const lone = openssl(t, 'verify', '-CAfile', 'root.pem', 'leaf.pem');
    const server = openssl(
      t,
      ...[
        'verify',
        '-purpose',
        'sslserver',
        '-CAfile',
        'root.pem',
        '-untrusted',
        'intermediate.pem',
        'leaf.pem',
      ],
    );
    if (lone && server) assert.deepEqual([lone.status, server.status], [2, 2]);
  });

  test('openssl reads every extension of the leaf', async (t) => {
    writeFileSync(join(folder, 'leaf.pem'), await leafOf(lab, { environment: 'release' }));
    const done = openssl(t, 'x509', '-in', 'leaf.pem', '-noout', '-text');
    if (!done) return;
    assert.match(done.output, /X509v3 Key Usage: critical\n +Digital Signature\n/);
    assert.match(done.output, /X509v3 Extended Key Usage: \n +Code Signing\n/);
    assert.match(
      done.output,
      /X509v3 Subject Alternative Name: critical\n +URI:https:\/\/github\.com\/secure-build/,
    );
    assert.match(
      done.output,
      /CT Precertificate SCTs: \n +Signed Certificate Timestamp:\n +Version +: v1 \(0x0\)/,
    );
    assert.match(done.output, /Signature : ecdsa-with-SHA256/);
    for (const arc of [1, 2, 3, 4, 5, 6, ...Array.from({ length: 17 }, (_, index) => index + 8)]) {
      assert.ok(done.output.includes(`1.3.6.1.4.1.57264.1.${arc}: \n`), `extension .${arc}`);
    }
    const [, from = '', to = ''] = /Not Before: (.+)\n +Not After : (.+)\n/.exec(done.output) ?? [];
    assert.equal(Date.parse(to) - Date.parse(from), 600_000);
  });

  for (const form of ['query', 'JSON'] as const) {
    test(`openssl ts verifies a timestamp asked for by ${form}`, async (t) => {
      writeFileSync(join(folder, 'data.txt'), 'data');
      const asked = openssl(t, 'ts', '-query', '-data', 'data.txt', '-sha256', '-out', 'query.tsq', '-cert');
      if (!asked) return;
      writeFileSync(join(folder, 'reply.tsr'), await timestampOf(lab, folder, form));
      const trust = ['-CAfile', 'tsa-root.pem', '-untrusted', 'tsa-leaf.pem'];
      const request = form === 'query' ? ['-queryfile', 'query.tsq'] : ['-data', 'data.txt'];
      const good = openssl(t, 'ts', '-verify', '-in', 'reply.tsr', ...request, ...trust);
      assert.match(good?.output ?? '', /Verification: OK/);
      writeFileSync(join(folder, 'other.txt'), 'other');
      const bad = openssl(t, 'ts', '-verify', '-in', 'reply.tsr', '-data', 'other.txt', ...trust);
      assert.match(bad?.output ?? '', /message imprint mismatch/);
    });
  }

  test('openssl ts refuses a timestamp with another nonce', async (t) => {
    await lab.inject({ service: 'timestamp', kind: 'other-nonce' });
    t.after(() => lab.heal());
    writeFileSync(join(folder, 'data.txt'), 'data');
    if (!openssl(t, 'ts', '-query', '-data', 'data.txt', '-sha256', '-out', 'query.tsq', '-cert')) return;
    writeFileSync(join(folder, 'reply.tsr'), await timestampOf(lab, folder, 'query'));
    const trust = ['-CAfile', 'tsa-root.pem', '-untrusted', 'tsa-leaf.pem'];
    const done = openssl(t, 'ts', '-verify', '-in', 'reply.tsr', '-queryfile', 'query.tsq', ...trust);
    assert.match(done?.output ?? '', /nonce mismatch/);
  });

  test('a server certificate verifies for its name only', (t) => {
    const authority = makeTlsAuthority();
    const { certificate } = authority.certify(['fulcio.sigstore.dev', 'rekor.sigstore.dev']);
    writeFileSync(join(folder, 'tls-root.pem'), authority.certificate);
    writeFileSync(join(folder, 'tls.pem'), certificate);
    const check = (name: string) =>
      openssl(
        t,
        'verify',
        '-purpose',
        'sslserver',
        '-verify_hostname',
        name,
        '-CAfile',
        'tls-root.pem',
        'tls.pem',
      );
    const [good, bad] = [check('rekor.sigstore.dev'), check('example.com')];
    if (good && bad) assert.deepEqual([good.status, bad.status], [0, 2], good.output);
  });
});

async function leafOf({ endpoints, issueToken }: Lab, claims = {}): Promise<string> {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const token = issueToken(claims);
  const response = await fetch(`${endpoints.fulcio}/api/v2/signingCert`, {
    method: 'POST',
    body: JSON.stringify({
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: key.publicKey.export({ type: 'spki', format: 'pem' }) },
        proofOfPossession: sign(
          'sha384',
          Buffer.from(String(readClaims(token).sub)),
          key.privateKey,
        ).toString('base64'),
      },
    }),
  });
  const answer = (await response.json()) as {
    signedCertificateEmbeddedSct: { chain: { certificates: string[] } };
  };
  return answer.signedCertificateEmbeddedSct.chain.certificates[0] ?? '';
}

async function timestampOf({ endpoints }: Lab, folder: string, form: 'query' | 'JSON'): Promise<Buffer> {
  const json = JSON.stringify({
    artifactHash: createHash('sha256').update('data').digest('base64'),
    hashAlgorithm: 'sha256',
    nonce: 1123343434,
    certificates: true,
  });
  const response = await fetch(`${endpoints.timestamp}/api/v1/timestamp`, {
    method: 'POST',
    headers: { 'content-type': form === 'query' ? 'application/timestamp-query' : 'application/json' },
    body: form === 'query' ? readFileSync(join(folder, 'query.tsq')) : json,
  });
  assert.equal(response.status, 201);
  assert.equal(response.headers.get('content-type'), 'application/timestamp-reply');
  return Buffer.from(await response.arrayBuffer());
}
