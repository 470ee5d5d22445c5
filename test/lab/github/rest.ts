import { json, type Service, type ServiceAnswer, type ServiceRequest } from '../sigstore/service.ts';
import { answerBy, type Route } from './router.ts';
import { bears, type JobPermissions, type Level, type SimulatedJob } from './simulated-job.ts';

export const API_ORIGIN = 'https://api.github.com';

/** What routes get to know of the API that they are part of. */
export interface RestApi {
  readonly job: SimulatedJob;
  readonly origin: string;
  readonly now: () => Date;
  /** The refusal of a request without this right, in the words of the real API. */
  need(request: ServiceRequest, right: keyof JobPermissions, level: Level): ServiceAnswer | undefined;
}

export type RestRoutes = (rest: RestApi) => readonly Route[];

export interface RestFake {
  readonly api: RestApi;
  readonly service: Service;
  /** Requests that make content are refused beyond this number in a minute, as by the secondary limit. */
  contentPerMinute: number;
  /** Requests left in this hour. */
  remaining: number;
}

const levels: readonly Level[] = ['none', 'read', 'write'];

/** The REST API as one job of one repository meets it. */
export function makeRestFake({
  job,
  now,
  routes,
  origin = API_ORIGIN,
}: {
  readonly job: SimulatedJob;
  readonly now: () => Date;
  readonly routes: readonly RestRoutes[];
  readonly origin?: string;
}): RestFake {
  const rest: RestApi = {
    job,
    origin,
    now,
    need(request, right, level) {
      const given = request.headers.get('authorization');
      if (given !== undefined && !bears(given, job.token))
        return json(401, { message: 'Bad credentials', status: '401' });
      const isPublic = job.repository.visibility === 'public';
      const granted = given === undefined ? (isPublic ? 'read' : 'none') : (job.permissions[right] ?? 'none');
      const enough = isPublic && level === 'read' ? 'read' : granted;
      if (levels.indexOf(enough) >= levels.indexOf(level)) return undefined;
      // What may not be seen does not exist.
      if (given === undefined) return json(404, { message: 'Not Found', status: '404' });
      return json(
        403,
        {
          message: 'Resource not accessible by integration',
          documentation_url: 'https://docs.github.com/rest',
          status: '403',
        },
        { 'x-accepted-github-permissions': `${right.replaceAll('-', '_')}=${level}` },
      );
    },
  };
  const table = [...routes, metaRoutes, repositoryRoutes].flatMap((make) => make(rest));
  let written: readonly number[] = [];
  const fake: RestFake = {
    api: rest,
    contentPerMinute: 80,
    remaining: 5000,
    service: {
      name: 'github-api',
      handle(request) {
        const reset = Math.ceil(now().getTime() / 3_600_000) * 3600;
        const writes = request.method !== 'GET';
        written = written.filter((at) => at > now().getTime() - 60_000);
        if (writes) written = [...written, now().getTime()];
        fake.remaining -= 1;
        const limits = {
          'x-ratelimit-limit': '5000',
          'x-ratelimit-remaining': String(Math.max(0, fake.remaining)),
          'x-ratelimit-reset': String(reset),
          'x-github-request-id': 'LAB0:0001',
        };
        const answer = refusalByRate(fake, writes ? written.length : 0) ?? answerBy(table, request);
        return { ...answer, headers: { ...limits, ...answer.headers } };
      },
    },
  };
  return fake;
}

function refusalByRate(
  { remaining, contentPerMinute }: RestFake,
  written: number,
): ServiceAnswer | undefined {
  if (remaining < 0) return json(403, { message: 'API rate limit exceeded for installation ID 1.' });
  if (written > contentPerMinute) {
    return json(
      403,
      {
        message:
          'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.',
      },
      { 'retry-after': '60' },
    );
  }
  return undefined;
}

const metaRoutes: RestRoutes = ({ job }) => [
  {
    method: 'GET',
    path: /^\/meta$/,
    answer: () =>
      json(200, {
        verifiable_password_authentication: false,
        domains: {
          website: ['*.github.com'],
          artifact_attestations: {
            trust_domain: job.claims.trust_domain ?? '',
            services: ['*.actions.githubusercontent.com'],
          },
        },
      }),
  },
];

const repositoryRoutes: RestRoutes = (rest) => [
  {
    method: 'GET',
    path: /^\/repos\/(?<owner>[^/]+)\/(?<name>[^/]+)$/,
    answer(request, { owner, name }) {
      const { repository } = rest.job;
      if (owner !== repository.owner || name !== repository.name) return json(404, { message: 'Not Found' });
      const given = request.headers.get('authorization');
      if (given !== undefined && !bears(given, rest.job.token))
        return json(401, { message: 'Bad credentials' });
      if (given === undefined && repository.visibility !== 'public')
        return json(404, { message: 'Not Found' });
      return json(200, {
        id: repository.id,
        full_name: `${owner}/${name}`,
        private: repository.visibility !== 'public',
        visibility: repository.visibility,
        owner: { login: owner, id: repository.ownerId, type: repository.ownerType },
      });
    },
  },
];
