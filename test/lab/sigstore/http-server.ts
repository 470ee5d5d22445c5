import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { type Bytes, concatBytes, utf8 } from '@secure-build/common/core/bytes';
import { type Fault, type FaultPlan, faultOf } from './faults.ts';
import { json, type Service, type ServiceAnswer } from './service.ts';

/** Written down before a fault is looked for: a test asks here what left a client. */
export interface RecordedRequest {
  readonly service: string;
  /** As the client named it: `fulcio.sigstore.dev`, `127.0.0.1:40123`. */
  readonly host: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes as Latin-1, so that any text inside is found. */
  readonly body: string;
}

export interface ServerWorld {
  readonly faults: FaultPlan;
  readonly requests: RecordedRequest[];
}

const OVERSIZED_BYTES = 256 * 1024 * 1024;
const HTML = '<!doctype html><title>Welcome</title><p>Please sign in to this network.\n';

/** Answers for one service, with the faults that are planned for it. */
export function listenerOf(service: Service, world: ServerWorld): RequestListener {
  return (message, response) => {
    void answer(service, world, message, response).catch((error: unknown) => {
      // A defect of the lab: said aloud, because a test would take a bare 500 for a planned one.
      console.error(`lab service ${service.name}:`, error);
      response.destroy();
    });
  };
}

async function answer(
  service: Service,
  { faults, requests }: ServerWorld,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(message.url ?? '/', 'http://lab.invalid');
  const headers = new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  const body = await readBody(message);
  const method = message.method ?? 'GET';
  requests.push({
    service: service.name,
    host: headers.get('host') ?? '',
    method,
    path: url.pathname + url.search,
    headers,
    body: Buffer.from(body).toString('latin1'),
  });
  const fault = faults.meet(service.name, url.pathname);
  const early = answerInstead(fault);
  if (early === 'reset') return reset(message.socket);
  if (early === 'silent') return;
  const request = { method, path: decodeURI(url.pathname), query: url.searchParams, headers, body };
  const good = early ?? (await service.handle(request, fault));
  if (fault?.kind === 'lost-answer') return reset(message.socket);
  await send(response, changed(good, fault), fault);
}

/** What comes without any work being done. */
function answerInstead(fault: Fault | undefined): ServiceAnswer | 'reset' | 'silent' | undefined {
  switch (fault?.kind) {
    case 'refused':
    case 'reset':
      return 'reset';
    case 'silent':
      return 'silent';
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: utf8(HTML) };
    case 'status': {
      const { status, retryAfter, body } = fault;
      const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
      const message = body ?? JSON.stringify({ code: status, message: `planned fault ${status}` });
      return { status, headers: { 'content-type': 'application/json', ...headers }, body: utf8(message) };
    }
    case 'redirect':
      return json(fault.status ?? 307, {}, { location: fault.location ?? 'https://elsewhere.example/' });
    default:
      return undefined;
  }
}

function changed(good: ServiceAnswer, fault: Fault | undefined): ServiceAnswer {
  const other = faultOf(fault, 'wrong-content-type');
  if (other !== undefined) {
    return { ...good, headers: { ...good.headers, 'content-type': other.contentType ?? 'image/png' } };
  }
  if (fault?.kind !== 'truncated') return good;
  return { ...good, body: good.body.subarray(0, Math.floor(good.body.length / 2)) };
}

async function send(
  response: ServerResponse,
  { status, headers, body }: ServiceAnswer,
  fault: Fault | undefined,
): Promise<void> {
  const oversized = faultOf(fault, 'oversized');
  if (oversized !== undefined) {
    response.writeHead(status, headers);
    return sendBlanks(response, oversized.bytes ?? OVERSIZED_BYTES);
  }
  response.writeHead(status, { ...headers, 'content-length': body.length });
  if (fault?.kind === 'cut-off') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => reset(response.socket));
    return;
  }
  if (fault?.kind === 'slow') return sendSlowly(response, body);
  response.end(body);
}

async function sendBlanks(response: ServerResponse, bytes: number): Promise<void> {
  const blanks = Buffer.alloc(64 * 1024, ' ');
  for (let sent = 0; sent < bytes && !response.destroyed; sent += blanks.length) {
    if (!response.write(blanks)) await drained(response);
  }
  response.end();
}

async function sendSlowly(response: ServerResponse, body: Bytes): Promise<void> {
  for (const octet of body) {
    if (response.destroyed) return;
    response.write(Uint8Array.of(octet));
    await sleep(1000, undefined, { ref: false });
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
}

/** By TCP's own reset where it can be had: then no client can take it for the end of an answer. */
function reset(socket: Socket | null): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}

async function readBody(message: IncomingMessage): Promise<Bytes> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return concatBytes(...chunks);
}

/** One service on a port of its own, which it keeps also while it refuses. */
export class PlainServer {
  readonly #service: Service;
  readonly #world: ServerWorld;
  #server: Server | undefined;
  #port = 0;

  constructor(service: Service, world: ServerWorld) {
    this.#service = service;
    this.#world = world;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    await this.#open();
    if (this.#world.faults.refuses(this.#service.name)) await this.stop();
  }

  /** Listens again where it had stopped, and stops where the next call is to be refused. */
  async follow(): Promise<void> {
    const refuses = this.#world.faults.refuses(this.#service.name);
    if (refuses) await this.stop();
    else if (this.#server === undefined) await this.#open();
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  async #open(): Promise<void> {
    const listener = listenerOf(this.#service, this.#world);
    const server = createServer((message, response) => {
      response.once('close', () => void this.follow());
      listener(message, response);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }
}
