import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { pipeline } from 'node:stream';
import { Problem } from '../core/problem.ts';
import type { HttpRequest } from '../domain/ports.ts';

export interface FileUpload extends Pick<HttpRequest, 'method' | 'headers'> {
  /** Judged already: https, or this machine. */
  readonly url: URL;
  /** Absolute. */
  readonly bodyFile: string;
  readonly signal: AbortSignal;
}

/**
 * One request whose body is a file, with its length, which services for uploads ask for. Not by `fetch`: that of
 * Node 24 keeps all of a body in memory until it was sent.
 *
 * @throws Problem `file/unreadable`; whatever else happens on the way is thrown as it is
 */
export async function uploadFile({
  url,
  method,
  headers,
  bodyFile,
  signal,
}: FileUpload): Promise<IncomingMessage> {
  const { size } = await sizeOf(bodyFile);
  const start = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const request = start(url, { method, signal, headers: { ...headers, 'content-length': String(size) } });
    // A refusal may come before everything was sent: then it is the answer, and the broken pipe is none.
    request.once('response', resolve);
    request.on('error', reject);
    const file = createReadStream(bodyFile, size === 0 ? {} : { end: size - 1 });
    file.once('error', (cause) => reject(unreadable(bodyFile, cause)));
    pipeline(file, request, (error) => {
      if (error) return reject(error);
      if (file.bytesRead === size) return;
      // The service would wait for the rest.
      reject(new Problem('file/unreadable', 'became shorter while it was sent', { at: { file: bodyFile } }));
      request.destroy();
    });
  });
}

async function sizeOf(path: string): Promise<{ readonly size: number }> {
  const info = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  // A FIFO would never end.
  if (!info.isFile()) throw new Problem('file/unreadable', 'no regular file', { at: { file: path } });
  return info;
}

function unreadable(path: string, cause: unknown): Problem {
  return new Problem('file/unreadable', 'cannot be read to be sent', { at: { file: path }, cause });
}
