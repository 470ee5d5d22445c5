import { utf8 } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { Clock, Files, Http, HttpRequest, HttpResponse } from '@secure-build/common/domain/ports';
import { type Fault, FaultPlan } from '../sigstore/faults.ts';
import type { Service, ServiceAnswer, ServiceRequest } from '../sigstore/service.ts';

export interface SeenRequest {
  readonly service: string;
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly bodyBytes: number;
}

export interface ServiceHttp extends Http {
  readonly plan: FaultPlan;
  /** Every request, also one that met a fault. */
  readonly requests: readonly SeenRequest[];
}

/**
 * The port `Http` over services in this process, under their production names: what `edges/http.ts` promises,
 * with time that only a fake clock spends. Sockets are tested where `edges/http.ts` is.
 *
 * @param services by origin, such as `https://api.github.com`
 * @param files the disk of requests that send a file or save an answer
 */
export function serviceHttp(
  services: ReadonlyMap<string, Service>,
  {
    clock,
    plan = new FaultPlan(),
    files,
  }: { readonly clock: Clock; readonly plan?: FaultPlan; readonly files?: Files },
): ServiceHttp {
  const requests: SeenRequest[] = [];
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    const url = new URL(request.url);
    const service = services.get(url.origin);
    if (url.username !== '' || url.password !== '' || !/^https:$|^http:$/.test(url.protocol))
      throw new Problem('http/refused', `the address of ${url.host} holds a user name or password`);
    if (service === undefined) throw unreachable(url);
    const headers = new Map(
      Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const { method } = request;
    const body = await bodyOf(request, files);
    requests.push({ service: service.name, method, url: request.url, headers, bodyBytes: body.length });
    const call: ServiceRequest = {
      method,
      path: decodeURI(url.pathname),
      query: url.searchParams,
      headers,
      body,
    };
    const fault = plan.meet(service.name, call.path);
    const answer = await answerOf(service, call, fault, () => timeout(request, url, clock));
    return saved(judge(request, url, answer), request, files);
  };
  return { plan, requests, send };
}

async function bodyOf({ body, bodyFile }: HttpRequest, files: Files | undefined): Promise<Uint8Array> {
  if (bodyFile === undefined) return body ?? new Uint8Array();
  return diskOf(files).read(bodyFile, Number.MAX_SAFE_INTEGER);
}

async function saved(
  response: HttpResponse,
  { saveTo }: HttpRequest,
  files: Files | undefined,
): Promise<HttpResponse> {
  if (saveTo === undefined || (response.status !== 200 && response.status !== 201)) return response;
  await diskOf(files).write(saveTo, response.body);
  return { ...response, body: new Uint8Array() };
}

function diskOf(files: Files | undefined): Files {
  if (files === undefined) throw new TypeError('a request for a file, and this test has no disk');
  return files;
}

/** What comes back; a fault of the way there or back in its place. */
async function answerOf(
  service: Service,
  call: ServiceRequest,
  fault: Fault | undefined,
  late: () => Promise<never>,
): Promise<ServiceAnswer | 'lost'> {
  switch (fault?.kind) {
    case 'refused':
    case 'reset':
    case 'cut-off':
      return 'lost';
    case 'lost-answer':
      await service.handle(call, undefined);
      return 'lost';
    case 'silent':
    case 'slow':
      return late();
    case 'status':
      return {
        status: fault.status,
        headers: {
          'content-type': 'application/json',
          ...(fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }),
        },
        body: utf8(fault.body ?? JSON.stringify({ message: `planned fault ${fault.status}` })),
      };
    case 'html':
      return page('<!doctype html><title>Sign in</title>', 'text/html');
    case 'truncated': {
      const answer = await service.handle(call, undefined);
      return { ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length / 2)) };
    }
    case 'wrong-content-type': {
      const answer = await service.handle(call, undefined);
      return { ...answer, headers: { ...answer.headers, 'content-type': fault.contentType ?? 'image/png' } };
    }
    case 'oversized':
      return page(' '.repeat(fault.bytes ?? limits.httpBodyBytes + 1), 'application/json');
    case 'redirect':
      return {
        status: fault.status ?? 307,
        headers: { location: fault.location ?? 'https://elsewhere.example/' },
        body: new Uint8Array(),
      };
    default:
      return service.handle(call, fault);
  }
}

const page = (body: string, type: string): ServiceAnswer => ({
  status: 200,
  headers: { 'content-type': type },
  body: utf8(body),
});

function judge(request: HttpRequest, { host }: URL, answer: ServiceAnswer | 'lost'): HttpResponse {
  if (answer === 'lost') throw new Problem('http/unavailable', `${host} could not be reached`);
  const { status, headers = {}, body } = answer;
  const { maxBytes = limits.httpBodyBytes, redirect = 'refuse', method } = request;
  if (redirect === 'refuse' && status >= 300 && status < 400)
    throw new Problem('http/refused', `${host} answered with a redirect (${status})`);
  if (body.length > maxBytes && method !== 'HEAD')
    throw new Problem('limit/exceeded', `the answer of ${host} is larger than ${maxBytes} bytes`);
  return {
    status,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: method === 'HEAD' ? new Uint8Array() : body,
  };
}

const unreachable = ({ host }: URL) => new Problem('http/unavailable', `${host} could not be reached`);

async function timeout({ deadlineMs }: HttpRequest, { host }: URL, clock: Clock): Promise<never> {
  await clock.sleep(deadlineMs);
  throw new Problem('http/unavailable', `${host} did not answer within ${deadlineMs} ms`);
}
