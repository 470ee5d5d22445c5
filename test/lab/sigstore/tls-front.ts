import { createServer, type Server } from 'node:https';
import { listenerOf, type ServerWorld } from './http-server.ts';
import type { Service } from './service.ts';
import type { ServerCredentials } from './tls-authority.ts';

/** Services under their production names; a `Lab` is one. */
export interface Site {
  readonly hosts: ReadonlyMap<string, Service>;
  readonly world: ServerWorld;
}

/** What came in, to whichever host. */
export interface FrontRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** `false`: the name leads here and nobody may call it. */
  readonly isServed: boolean;
}

export interface TlsFront {
  readonly server: Server;
  readonly requests: readonly FrontRequest[];
}

/** One TLS server for all names. It does not listen yet: where it does is for the network to say. */
export function makeTlsFront(sites: readonly Site[], { certificate, key }: ServerCredentials): TlsFront {
  const listeners = new Map(
    sites.flatMap(({ hosts, world }) =>
      [...hosts].map(([host, service]) => [host, listenerOf(service, world)] as const),
    ),
  );
  const requests: FrontRequest[] = [];
  const server = createServer({ cert: certificate, key }, (message, response) => {
    const host = (message.headers.host ?? '').replace(/:443$/, '').toLowerCase();
    const listener = listeners.get(host);
    const { method = '', url = '' } = message;
    requests.push({ host, method, path: url, isServed: listener !== undefined });
    if (listener === undefined) response.writeHead(403).end('nobody may call this host');
    else listener(message, response);
  });
  return { server, requests };
}
