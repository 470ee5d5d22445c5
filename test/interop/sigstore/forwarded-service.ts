import { readFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request as send } from 'node:http';
import { join } from 'node:path';
import type { Bytes } from '@secure-build/common/core/bytes';
import { json, type Service, type ServiceAnswer, type ServiceRequest } from '../../lab/sigstore/service.ts';

/** What a client and a service tell each other; the rest is between each of them and the front. */
const requestHeaders = ['accept', 'authorization', 'content-type', 'user-agent'];
const answerHeaders = ['content-type', 'location', 'retry-after', 'x-log-index'];

/** A real service behind a socket in the file system, which the front shows under its production name. */
export function forwardedService(name: string, socket: string): Service {
  return { name, handle: (request) => forward(request, socket) };
}

async function forward({ method, path, query, headers, body }: ServiceRequest, socketPath: string) {
  const search = query.size === 0 ? '' : `?${query}`;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = send({ socketPath, method, path: encodeURI(path) + search }, resolve);
    outgoing.on('error', reject);
    for (const header of requestHeaders) {
      const value = headers.get(header);
      if (value !== undefined) outgoing.setHeader(header, value);
    }
    if (method === 'GET' || method === 'HEAD') outgoing.end();
    else outgoing.end(body);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return {
    status: answer.statusCode ?? 502,
    headers: keptHeaders(answer.headers),
    body: Buffer.concat(chunks),
  };
}

function keptHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const kept = answerHeaders.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries(kept);
}

const LOG_READ = /^\/api\/v2\/(checkpoint|tile\/(?:entries|\d+)\/(?:x\d{3}\/)*\d{3}(?:\.p\/\d{1,3})?)$/;

/** The POSIX log takes entries and answers 501 to reads; its storage has the files that a reader asks for. */
export function withLogReads(log: Service, storage: string): Service {
  return {
    name: log.name,
    async handle(request: ServiceRequest, fault) {
      const file = request.method === 'GET' ? LOG_READ.exec(request.path)?.[1] : undefined;
      if (file === undefined) return log.handle(request, fault);
      try {
        const body = await readFile(join(storage, file));
        return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
      } catch {
        // The log has not grown so far.
        return json(404, { message: 'not found' });
      }
    },
  };
}

/** What a service answers to a GET, for whoever sets it up. */
export async function get(service: Service, path: string): Promise<Bytes> {
  const request = {
    method: 'GET',
    path,
    query: new URLSearchParams(),
    headers: new Map(),
    body: Buffer.of(),
  };
  const { status, body }: ServiceAnswer = await service.handle(request, undefined);
  if (status !== 200) throw new Error(`${service.name} answered ${status} to GET ${path}`);
  return body;
}
