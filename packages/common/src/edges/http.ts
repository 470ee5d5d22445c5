import { open, rm } from 'node:fs/promises';
import type { Bytes } from '../core/bytes.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import type { Http, HttpRequest, HttpResponse } from '../domain/ports.ts';
import type { FileUpload } from './http-upload.ts';
import { honorProxyVariables } from './proxy.ts';

/**
 * Platform `fetch`: redirects never followed (SEC-086), a deadline for the whole exchange, a cap on the body
 * as it is after decompression (SEC-091), the proxy of the environment (SEC-090). Texts name the host only: a path
 * or a query may hold what nobody should read.
 */
export const fetchHttp: Http = { send };

/** `AbortSignal.timeout` takes a 32-bit number; more would end at once. */
const LONGEST_MS = 2 ** 31 - 1;

async function send(request: HttpRequest): Promise<HttpResponse> {
  const { deadlineMs, maxBytes = limits.httpBodyBytes, redirect = 'refuse', saveTo } = request;
  const url = parseUrl(request.url);
  honorProxyVariables();
  const signal = AbortSignal.timeout(Math.max(1, Math.min(Math.ceil(deadlineMs), LONGEST_MS)));
  try {
    const answer = await exchange(request, url, signal);
    const { status } = answer;
    if (redirect === 'refuse' && status >= 300 && status < 400) {
      await answer.cancel();
      throw new Problem('http/refused', `${url.host} answered with a redirect (${status})`);
    }
    const body = bounded(answer.body, maxBytes, url.host);
    if (saveTo === undefined || (status !== 200 && status !== 201))
      return { status, headers: answer.headers, body: await read(body) };
    await save(body, saveTo);
    return { status, headers: answer.headers, body: new Uint8Array() };
  } catch (error) {
    throw error instanceof Problem ? error : unreachable(error, url.host, deadlineMs);
  }
}

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterable<Uint8Array>;
  cancel(): Promise<void>;
}

async function exchange(request: HttpRequest, url: URL, signal: AbortSignal): Promise<Answer> {
  const { method, headers = {}, body, bodyFile } = request;
  if (bodyFile !== undefined) return uploaded(url, { method, headers, bodyFile, signal });
  const response = await fetch(url, {
    method,
    headers,
    redirect: 'manual',
    signal,
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
  return {
    status: response.status,
    headers: new Map(response.headers),
    body: response.body ?? nothing(),
    cancel: async () => response.body?.cancel(),
  };
}

async function uploaded(url: URL, upload: Omit<FileUpload, 'url'>): Promise<Answer> {
  const { uploadFile } = await import('./http-upload.ts');
  const message = await uploadFile({ ...upload, url });
  const headers = Object.entries(message.headersDistinct).map(
    ([name, values = []]) => [name, values.join(', ')] as const,
  );
  return {
    status: message.statusCode ?? 0,
    headers: new Map(headers),
    body: message,
    cancel: async () => void message.destroy(),
  };
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url?.hostname === '127.0.0.1' || url?.hostname === '[::1]' || url?.hostname === 'localhost';
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local))) {
    throw new Problem('http/refused', 'only https addresses are called');
  }
  if (url.username !== '' || url.password !== '')
    throw new Problem('http/refused', `the address of ${url.host} holds a user name or password`);
  return url;
}

async function read(body: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function save(body: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  try {
    const file = await writingTo(path, () => open(path, 'w', 0o600));
    try {
      for await (const chunk of body) await writingTo(path, () => file.writeFile(chunk));
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function* bounded(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  host: string,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes)
      throw new Problem('limit/exceeded', `the answer of ${host} is larger than ${maxBytes} bytes`);
    yield chunk;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A full disk is no fault of the service. */
async function writingTo<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Problem('file/unwritable', 'cannot be written', { at: { file: path }, cause });
  }
}

function unreachable(cause: unknown, host: string, deadlineMs: number): Problem {
  const proxyStatus = /Proxy response \((\d{3})\)/.exec(textOf(cause))?.[1];
  if (proxyStatus === '407') {
    return new Problem('http/refused', `the proxy demands credentials before it connects to ${host}`, {
      hint: 'Put the credentials into the variable HTTPS_PROXY, or name the host in NO_PROXY.',
    });
  }
  if (proxyStatus !== undefined) {
    return new Problem(
      'http/unavailable',
      `the proxy answered ${proxyStatus} instead of connecting to ${host}`,
    );
  }
  const late = [cause, cause instanceof Error ? cause.cause : undefined].some(isTimeout);
  return new Problem(
    'http/unavailable',
    late ? `${host} did not answer within ${deadlineMs} ms` : `${host} could not be reached`,
    { cause },
  );
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** Texts of an error and its causes: `fetch` hides what happened in the second or third of them. */
function textOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return '';
  return `${error.message}\n${textOf(error.cause, depth + 1)}`;
}
