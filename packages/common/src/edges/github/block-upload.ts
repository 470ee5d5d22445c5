import { type Bytes, formatBase64, utf8 } from '../../core/bytes.ts';
import type { Sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { startSha256 } from '../../core/running-digest.ts';
import type { HttpRequest } from '../../domain/ports.ts';

export interface UploadedBlob {
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

type Put = Omit<HttpRequest, 'deadlineMs' | 'maxBytes'>;

const ARCHIVE_TYPE = 'application/zip';

/**
 * Puts content of any size into the storage behind workflow artifacts (Azure Blob Storage, "Put Block" and "Put Block
 * List"), with one block in memory. What fits into one block goes as it is.
 *
 * @param url signed for writing
 * @param put sends one request until it is answered; the body belongs to it only until it ends
 */
export async function uploadBlocks(
  url: string,
  pieces: AsyncIterable<Bytes>,
  put: (request: Put) => Promise<void>,
): Promise<UploadedBlob> {
  const digest = startSha256();
  const blockIds: string[] = [];
  const block = Buffer.allocUnsafe(limits.uploadBlockBytes);
  let [filled, sizeBytes] = [0, 0];

  async function putBlock(): Promise<void> {
    // Ids of one blob are of one length.
    const id = formatBase64(utf8(String(blockIds.length).padStart(8, '0')));
    const address = `${withQuery(url)}comp=block&blockid=${encodeURIComponent(id)}`;
    await put({ method: 'PUT', url: address, body: block.subarray(0, filled) });
    blockIds.push(id);
    filled = 0;
  }

  for await (const piece of pieces) {
    digest.add(piece);
    sizeBytes += piece.length;
    for (let at = 0; at < piece.length; ) {
      // Only when more has come: the last block is not known to be the last one before.
      if (filled === block.length) await putBlock();
      const part = piece.subarray(at, at + block.length - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  if (blockIds.length === 0) {
    const headers = { 'content-type': ARCHIVE_TYPE, 'x-ms-blob-type': 'BlockBlob' };
    await put({ method: 'PUT', url, headers, body: block.subarray(0, filled) });
  } else {
    await putBlock();
    await put({
      method: 'PUT',
      url: `${withQuery(url)}comp=blocklist`,
      headers: { 'content-type': 'application/xml', 'x-ms-blob-content-type': ARCHIVE_TYPE },
      body: blockList(blockIds),
    });
  }
  return { sizeBytes, sha256: digest.end() };
}

function blockList(ids: readonly string[]): Bytes {
  const latest = ids.map((id) => `<Latest>${id}</Latest>`).join('');
  return utf8(`<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`);
}

/** As it stands: writing the query anew could change the spelling that was signed. */
const withQuery = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}`;
