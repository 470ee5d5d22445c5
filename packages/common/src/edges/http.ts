import type { Bytes } from '../core/bytes.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import type { Http, HttpRequest, HttpResponse } from '../domain/ports.ts';
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
  const { method, headers = {}, deadlineMs, maxBytes = limits.httpBodyBytes, redirect = 'refuse' } = request;
  const url = parseUrl(request.url);
  honorProxyVariables();
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.max(1, Math.min(Math.ceil(deadlineMs), LONGEST_MS))),
      ...(request.body === undefined ? {} : { body: new Uint8Array(request.body) }),
    });
    if (redirect === 'refuse' && response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new Problem('http/refused', `${url.host} answered with a redirect (${response.status})`);
    }
    return {
      status: response.status,
      headers: new Map(response.headers),
      body: await readBody(response, maxBytes, url.host),
    };
  } catch (error) {
    throw error instanceof Problem ? error : unreachable(error, url.host, deadlineMs);
  }
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

async function readBody(response: Response, maxBytes: number, host: string): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return new Uint8Array();
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > maxBytes)
      throw new Problem('limit/exceeded', `the answer of ${host} is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
  const late = cause instanceof Error && cause.name === 'TimeoutError';
  return new Problem(
    'http/unavailable',
    late ? `${host} did not answer within ${deadlineMs} ms` : `${host} could not be reached`,
    { cause },
  );
}

/** Texts of an error and its causes: `fetch` hides what happened in the second or third of them. */
function textOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return '';
  return `${error.message}\n${textOf(error.cause, depth + 1)}`;
}
