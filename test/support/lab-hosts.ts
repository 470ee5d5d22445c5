import type { Http, HttpRequest } from '@secure-build/common/domain/ports';
import type { Lab } from '../lab/sigstore/lab.ts';

/**
 * The hosts of labs under their production names, called in this process: what a product without any test switch
 * would reach. A host that no lab has is an error of the test: nothing else may be called.
 */
export function labHosts(labs: readonly Lab[], sent: HttpRequest[] = []): Http {
  return {
    async send(request) {
      sent.push(request);
      const url = new URL(request.url);
      const lab = labs.find(({ hosts }) => hosts.has(url.host));
      const service = lab?.hosts.get(url.host);
      if (lab === undefined || service === undefined) throw new Error(`a test called ${url.host}`);
      const fault = lab.world.faults.meet(service.name, url.pathname);
      const answer = await service.handle(
        {
          method: request.method,
          path: decodeURI(url.pathname),
          query: url.searchParams,
          headers: new Map(
            Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
          ),
          body: request.body ?? new Uint8Array(),
        },
        fault,
      );
      return {
        status: answer.status,
        headers: new Map(
          Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
        ),
        body: answer.body,
      };
    },
  };
}
