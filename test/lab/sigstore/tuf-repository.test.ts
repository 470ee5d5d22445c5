import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type LabOptions, startLab } from './lab.ts';

// A dependency of the product, which has it from here.
const { initTUF } = createRequire(import.meta.resolve('@secure-build/common/core/bytes'))(
  '@sigstore/tuf',
) as {
  readonly initTUF: (options: object) => Promise<{ getTarget(name: string): Promise<string> }>;
};

async function read(t: { after(cleanUp: () => Promise<void>): void }, faults: LabOptions['faults'] = []) {
  const lab = await startLab({ faults });
  const cachePath = await mkdtemp(join(tmpdir(), 'lab-tuf-'));
  t.after(async () => {
    await lab.stop();
    await rm(cachePath, { recursive: true });
  });
  const rootPath = join(cachePath, 'root.json');
  await writeFile(rootPath, lab.tufRoot);
  const client = await initTUF({
    mirrorURL: lab.endpoints.tuf,
    cachePath,
    rootPath,
    forceInit: true,
    retry: false,
    timeout: 5000,
  });
  return { lab, target: await client.getTarget('trusted_root.json') };
}

test('@sigstore/tuf gets the trusted root', async (t) => {
  const { lab, target } = await read(t);
  assert.equal(target, Buffer.from(lab.trustedRootBytes).toString('utf8'));
});

for (const { kind, text } of [
  { kind: 'expired-metadata', text: /expired/ },
  { kind: 'bad-metadata-signature', text: /signed by 0\/1 keys/ },
  { kind: 'other-target', text: /Failed to download|hash/i },
] as const) {
  test(`@sigstore/tuf refuses the repository at the fault ${kind}`, async (t) => {
    await assert.rejects(read(t, [{ service: 'tuf', kind }]), (error: Error) => {
      assert.match(`${error.message} ${String(error.cause)}`, text);
      return true;
    });
  });
}
