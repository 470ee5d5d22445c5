import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { verify } from 'sigstore';
import { makeTufRepository } from '../../../../lab/sigstore/tuf-repository.ts';
import { expectDefect } from '../../../../support/bare-library.ts';
import { aboutStatement, expectationFor, verified } from '../../../../support/forge-verification.ts';
import { bytesOf, forgeBundle, type Loose, makeForge } from '../../../../support/sigstore-forge.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

test('guard 5: the library asks the network before it verifies; ours takes roots, thresholds and time by value', async (t) => {
  const forge = makeForge();
  const bundle = forgeBundle(forge, { content: aboutStatement });
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const folder = temporaryFolder(t);
  const tufRootPath = join(folder, 'root.json');
  writeFileSync(
    tufRootPath,
    makeTufRepository(new Map([['trusted_root.json', bytesOf(forge.rootJson)]])).root,
  );
  const options: Loose = {
    tufMirrorURL: `http://127.0.0.1:${port}`,
    tufRootPath,
    tufCachePath: join(folder, 'cache'),
    retry: 0,
    timeout: 1000,
    // Neither of the two is an option: both are dropped without a word.
    trustedRoot: forge.rootJson,
    timestampThreshold: 2,
  };
  await assert.rejects(verify(bundle, options));
  expectDefect(t, 'sigstore', 'asks the network before it verifies', () => requests > 0);

  const before = globalThis.fetch;
  globalThis.fetch = () => assert.fail('our verifier asked the network');
  t.after(() => {
    globalThis.fetch = before;
  });
  assert.ok(verified(bundle, expectationFor(forge)));
});
