import type { Bytes } from '../core/bytes.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import type { Http, HttpRequest, HttpResponse } from '../domain/ports.ts';

/** Platform `fetch`: redirects refused (SEC-086), a deadline for the whole exchange, a cap on the body (SEC-091). */
export const fetchHttp: Http = { send };

async function send(request: HttpRequest): Promise<HttpResponse> {
  const { method, headers = {}, deadlineMs, maxBytes = limits.httpBodyBytes } = request;
  const url = parseUrl(request.url);
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMs),
      ...(request.body === undefined ? {} : { body: new Uint8Array(request.body) }),
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new Problem('http/refused', `${url.host} answered with a redirect (${response.status})`);
    }
    return {
      status: response.status,
      headers: new Map(response.headers),
      body: await readBody(response, maxBytes, url.host),
    };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const late = cause instanceof Error && cause.name === 'TimeoutError';
    throw new Problem(
      'http/unavailable',
      late ? `${url.host} did not answer within ${deadlineMs} ms` : `${url.host} could not be reached`,
      { cause },
    );
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
