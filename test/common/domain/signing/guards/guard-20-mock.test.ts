import assert from 'node:assert/strict';
import { generateKeyPairSync, hash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { initializeTLog, rekorHandler, rekorV2Handler } from '@sigstore/mock';
import { type BundleShape, signInLab } from '../../../../lab/sigstore/bundle.ts';
import { type Lab, startLab } from '../../../../lab/sigstore/lab.ts';
import { verifyWithSigstoreJs } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect, passes } from '../../../../support/bare-library.ts';
import { artifactBytes, statementAbout } from '../../../../support/signing.ts';

const HOST = 'rekor.sigstore.dev';
const thresholds = { sct: 1, log: 1, time: 1 };

/** The lab with the logs of `@sigstore/mock` in the place of its own, and what it takes to trust them. */
async function withMockedLogs(t: TestContext, lab: Lab): Promise<Lab> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const log = await initializeTLog(`https://${HOST}`, keys);
  const handlers = new Map([rekorHandler(log), rekorV2Handler(log)].map(({ path, fn }) => [path, fn]));
  const server = createServer(async (request, response) => {
    const answer = await handlers.get(request.url ?? '')?.(await text(request));
    response.writeHead(answer?.statusCode ?? 404, { 'content-type': 'application/json' });
    response.end(answer?.response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const spki = keys.publicKey.export({ type: 'spki', format: 'der' });
  const [own] = lab.trustedRoot.tlogs as readonly { readonly publicKey: object }[];
  assert.ok(own !== undefined);
  return {
    ...lab,
    endpoints: { ...lab.endpoints, rekorV1: url, rekorV2: [{ url, operator: 'mock' }] },
    trustedRoot: {
      ...lab.trustedRoot,
      tlogs: [
        {
          ...own,
          baseUrl: `https://${HOST}`,
          publicKey: {
            ...own.publicKey,
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            rawBytes: spki.toString('base64'),
          },
          logId: { keyId: hash('sha256', spki, 'base64') },
        },
      ],
    },
  };
}

async function verifies(lab: Lab, shape: BundleShape): Promise<boolean> {
  const isFile = shape.content === 'message';
  const bytes = isFile ? artifactBytes : statementAbout();
  const bundle = await signInLab(lab, bytes, shape);
  return passes(() =>
    verifyWithSigstoreJs(lab.trustedRoot, bundle, thresholds, isFile ? artifactBytes : undefined),
  );
}

test('guard 20: entries of @sigstore/mock do not verify, of Rekor v2 and about envelopes; those of our lab do', async (t) => {
  const lab = await startLab();
  t.after(() => lab.stop());
  const mocked = await withMockedLogs(t, lab);
  const v1 = { content: 'message', log: 'v1', timestamp: true } as const;
  assert.ok(await verifies(mocked, v1), 'what the mock makes for a file in Rekor v1 is genuine');
  assert.ok(await verifies(lab, v1));
  for (const { what, shape } of [
    { what: 'about an envelope in Rekor v1', shape: { ...v1, content: 'dsse' } },
    { what: 'of Rekor v2 about a file', shape: { ...v1, log: 'v2' } },
    { what: 'of Rekor v2 about an envelope', shape: { ...v1, content: 'dsse', log: 'v2' } },
  ] satisfies { what: string; shape: BundleShape }[]) {
    const isGenuine = await verifies(mocked, shape);
    expectDefect(t, '@sigstore/mock', `makes entries ${what} that do not verify`, () => !isGenuine);
    assert.ok(await verifies(lab, shape), `ours: ${what}`);
  }
});
