import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import type { Fault } from './faults.ts';
import type { Service, ServiceAnswer } from './service.ts';

export interface CallOptions {
  /** An object goes as JSON. */
  readonly body?: Bytes | string | object;
  readonly contentType?: string;
  readonly fault?: Fault;
}

/** Calls a service without a server: `call(log, 'GET /api/v1/log')`. */
export async function call(
  service: Service,
  methodAndUrl: string,
  { body = '', contentType = 'application/json', fault }: CallOptions = {},
): Promise<ServiceAnswer & { readonly text: string; readonly json: () => unknown }> {
  const [method = '', target = ''] = methodAndUrl.split(' ');
  const { pathname: path, searchParams: query } = new URL(target, 'https://lab.example');
  const bytes = bytesOf(body);
  const headers = new Map([['content-type', contentType]]);
  const answer = await service.handle({ method, path, query, headers, body: bytes }, fault);
  const text = Buffer.from(answer.body).toString('utf8');
  return { ...answer, text, json: () => JSON.parse(text) as unknown };
}

function bytesOf(body: Bytes | string | object): Bytes {
  if (body instanceof Uint8Array) return body;
  return utf8(typeof body === 'string' ? body : JSON.stringify(body));
}
