import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import type { Fault } from './faults.ts';

/** One request, as a service of the lab sees it. */
export interface ServiceRequest {
  readonly method: string;
  /** Decoded path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Bytes;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Bytes;
}

/** What a server of the lab does; how it is reached (port, TLS, faults of the transport) is not its business. */
export interface Service {
  /** Names the service in faults and in the log of requests. */
  readonly name: string;
  /** The fault that is planned for this call, where it is one of the content. */
  handle(request: ServiceRequest, fault: Fault | undefined): ServiceAnswer | Promise<ServiceAnswer>;
}

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): ServiceAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: utf8(JSON.stringify(value)),
  };
}

export function text(status: number, body: string, contentType = 'text/plain'): ServiceAnswer {
  return { status, headers: { 'content-type': contentType }, body: utf8(body) };
}

export const notFound = (): ServiceAnswer => json(404, { code: 404, message: 'not found' });

/** The object that the body is; `undefined` for any other body. */
export function readJsonBody({ body }: ServiceRequest): Record<string, unknown> | undefined {
  try {
    return objectOf(JSON.parse(Buffer.from(body).toString('utf8')));
  } catch {
    // A body that is no JSON is the client's mistake; the service says so in its own words.
    return undefined;
  }
}

export function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** A member of nested objects, such as `credentials.oidcIdentityToken`. */
export function memberOf(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => objectOf(inner)?.[name], value);
}

export function textOf(value: unknown, path: string): string | undefined {
  const member = memberOf(value, path);
  return typeof member === 'string' ? member : undefined;
}
