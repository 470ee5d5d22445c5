import { json } from '../sigstore/service.ts';
import type { RestRoutes } from './rest.ts';
import { pageOf } from './router.ts';

/** A job of a run as the REST API shows it. `null` where a job was skipped before a runner was found. */
export interface LabJob {
  readonly id: number;
  readonly run_id: number;
  readonly run_attempt: number;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'skipped' | null;
  readonly labels: readonly string[];
  readonly runner_id: number | null;
  readonly runner_name: string | null;
  /** 0 for the hosted pool, 2 for larger runners (the hosted pool until 2024); others are self-hosted groups. */
  readonly runner_group_id: number | null;
  readonly runner_group_name: string | null;
  readonly head_sha: string;
  readonly started_at: string | null;
  readonly completed_at: string | null;
}

export interface LabRun {
  readonly id: number;
  readonly run_attempt: number;
  readonly path: string;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string;
}

const head = '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2';

export const labRun: LabRun = {
  id: 19800700601,
  run_attempt: 2,
  path: '.github/workflows/release.yml',
  event: 'push',
  head_sha: head,
  head_branch: 'v1.2.3',
};

const job = (id: number, run_attempt: number, name: string, more: Partial<LabJob>): LabJob => ({
  id,
  run_id: labRun.id,
  run_attempt,
  name,
  status: 'completed',
  conclusion: 'success',
  labels: ['ubuntu-24.04'],
  runner_id: 1,
  runner_name: 'GitHub Actions 1',
  runner_group_id: 0,
  runner_group_name: 'GitHub Actions',
  head_sha: head,
  started_at: '2026-11-21T11:00:00Z',
  completed_at: '2026-11-21T11:05:00Z',
  ...more,
});

/** Both groups of hosted runners, a self-hosted runner that wears a hosted label, a skipped job, a second attempt. */
export const labJobs: readonly LabJob[] = [
  job(50500600700, 1, 'build', {}),
  job(50500600701, 1, 'build / larger', { runner_group_id: 2, runner_group_name: 'Default Larger Runners' }),
  job(50500600702, 1, 'build / own', {
    runner_id: 77,
    runner_name: 'basement',
    runner_group_id: 5,
    runner_group_name: 'Basement',
  }),
  job(50500600703, 1, 'publish', {
    conclusion: 'skipped',
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    started_at: null,
    completed_at: null,
  }),
  // Of the second attempt only what ran again is listed.
  job(50500600710, 2, 'attest', {}),
];

export interface RunFake {
  runs: readonly LabRun[];
  jobs: readonly LabJob[];
  approvals: readonly unknown[];
  readonly routes: RestRoutes;
}

export function makeRunFake(): RunFake {
  const fake: RunFake = {
    runs: [labRun],
    jobs: labJobs,
    approvals: [
      {
        state: 'approved',
        comment: 'ship it',
        environments: [{ id: 1, name: 'release' }],
        user: { login: 'octocat', id: 583231 },
      },
    ],
    routes: (rest) => {
      const base = '^/repos/[^/]+/[^/]+/actions';
      const get = (path: string, find: (names: Readonly<Record<string, string>>) => unknown) => ({
        method: 'GET',
        path: new RegExp(`${base}${path}$`),
        answer: (request: Parameters<typeof rest.need>[0], names: Readonly<Record<string, string>>) => {
          const refusal = rest.need(request, 'actions', 'read');
          if (refusal !== undefined) return refusal;
          const value = find(names);
          if (value === undefined) return json(404, { message: 'Not Found' });
          if (!Array.isArray(value)) return json(200, value);
          const page = pageOf(value, request, { origin: rest.origin, most: 100 });
          return json(200, { total_count: value.length, jobs: page.items }, page.headers);
        },
      });
      const jobsOf = (run: string | undefined, attempt?: string) =>
        fake.jobs.filter(
          (item) =>
            String(item.run_id) === run && (attempt === undefined || String(item.run_attempt) === attempt),
        );
      return [
        get('/runs/(?<run>\\d+)', ({ run }) => fake.runs.find(({ id }) => String(id) === run)),
        get('/runs/(?<run>\\d+)/attempts/(?<attempt>\\d+)', ({ run, attempt }) => {
          const found = fake.runs.find(({ id }) => String(id) === run);
          return found && Number(attempt) <= found.run_attempt
            ? { ...found, run_attempt: Number(attempt) }
            : undefined;
        }),
        get('/runs/(?<run>\\d+)/attempts/(?<attempt>\\d+)/jobs', ({ run, attempt }) => jobsOf(run, attempt)),
        get('/runs/(?<run>\\d+)/jobs', ({ run }) =>
          jobsOf(run, String(Math.max(...jobsOf(run).map(({ run_attempt }) => run_attempt)))),
        ),
        get('/jobs/(?<id>\\d+)', ({ id }) => fake.jobs.find((item) => String(item.id) === id)),
        {
          method: 'GET',
          path: new RegExp(`${base}/runs/\\d+/approvals$`),
          answer: (request) => rest.need(request, 'actions', 'read') ?? json(200, fake.approvals),
        },
      ];
    },
  };
  return fake;
}
