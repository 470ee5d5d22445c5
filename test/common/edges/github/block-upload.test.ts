import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, decodeBase64 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { uploadBlocks } from '@secure-build/common/edges/github/block-upload';

/** A signature as Azure writes it: spelled anew, it would no longer be the one that was signed. */
const SIGNED = 'https://storage.example/blob?sv=2025-11-05&sig=a%2Bb%2F%3D&sp=rcw';
const block = Buffer.alloc(limits.uploadBlockBytes);

async function* blocks(count: number): AsyncGenerator<Bytes> {
  for (let index = 0; index < count; index += 1) yield block;
}

test('blocks of one blob have ids of one length, in order, under the address as it was signed', async () => {
  const urls: string[] = [];
  let list = '';
  await uploadBlocks(SIGNED, blocks(12), async ({ url, body = new Uint8Array() }) => {
    urls.push(url);
    list = Buffer.from(body.subarray(0, 2000)).toString();
  });
  assert.equal(urls.length, 13);
  assert.ok(urls.every((url) => url.startsWith(`${SIGNED}&comp=`)));
  const ids = urls.slice(0, 12).map((url) => new URL(url).searchParams.get('blockid') ?? '');
  assert.equal(new Set(ids).size, 12);
  assert.deepEqual([...new Set(ids.map((id) => decodeBase64(id)?.length))], [8]);
  assert.equal(
    list
      .replaceAll(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/)
      .join(),
    ids.join(),
  );
});

test('the digest and the size are those of all that was sent', async () => {
  const sent: Bytes[] = [];
  const content = Buffer.alloc(limits.uploadBlockBytes + 3, 'ab');
  async function* pieces(): AsyncGenerator<Bytes> {
    for (let at = 0; at < content.length; at += 1_000_001) yield content.subarray(at, at + 1_000_001);
  }
  const uploaded = await uploadBlocks(SIGNED, pieces(), async ({ url, body = new Uint8Array() }) => {
    if (!url.endsWith('comp=blocklist')) sent.push(Uint8Array.from(body));
  });
  assert.deepEqual(
    sent.map(({ length }) => length),
    [limits.uploadBlockBytes, 3],
  );
  assert.equal(sha256(Buffer.concat(sent)), sha256(content));
  assert.deepEqual(uploaded, { sizeBytes: content.length, sha256: sha256(content) });
});

test('nothing at all is one empty blob', async () => {
  const requests: unknown[] = [];
  const uploaded = await uploadBlocks(SIGNED, blocks(0), async ({ url, headers }) => {
    requests.push([url, headers?.['x-ms-blob-type']]);
  });
  assert.deepEqual(requests, [[SIGNED, 'BlockBlob']]);
  assert.equal(uploaded.sizeBytes, 0);
});

test('a fault of the storage ends the upload', async () => {
  let puts = 0;
  await assert.rejects(
    uploadBlocks(SIGNED, blocks(5), async () => {
      puts += 1;
      throw new Error('refused');
    }),
    /refused/,
  );
  assert.equal(puts, 1);
});
