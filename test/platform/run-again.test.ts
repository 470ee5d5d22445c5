import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RepositoryApi } from './github-api.ts';
import { runJobAgain } from './run-again.ts';

interface Fake {
  readonly runs?: readonly object[];
  readonly before?: readonly object[];
  readonly after?: readonly object[];
  /** Looks until the run has ended. */
  readonly looks?: number;
}

const job = (id: number, name: string, conclusion = 'success') => ({ id, name, conclusion });
const first = [job(1, 'built / build'), job(2, 'built / sbom'), job(3, 'built / attest')];

function fakeApi({
  runs = [{ id: 9, run_attempt: 1 }],
  before = first,
  after = [job(4, 'built / attest')],
  looks = 3,
}: Fake) {
  const posted: string[] = [];
  let looked = 0;
  const list = (jobs: readonly object[]) => ({ total_count: jobs.length, jobs });
  const api: RepositoryApi = {
    async get(path) {
      if (path.startsWith('/actions/workflows/self-test.yml/runs?')) return { workflow_runs: runs };
      if (path.startsWith('/actions/runs/9/attempts/1/jobs?')) return list(before);
      if (path.startsWith('/actions/runs/9/attempts/2/jobs?')) return list(after);
      if (path !== '/actions/runs/9') throw new Error(path);
      looked += 1;
      return { id: 9, run_attempt: 2, status: looked < looks ? 'in_progress' : 'completed' };
    },
    find: async () => undefined,
    post: async (path) => void posted.push(path),
  };
  return { api, posted };
}

async function start(fake: Fake) {
  const { api, posted } = fakeApi(fake);
  const differences = await runJobAgain(
    { api, pause: async () => {}, print: () => {} },
    'self-test.yml',
    'built',
  );
  return { differences, posted };
}

test('the job that signs runs again alone, and finds its build job in the attempt before', async () => {
  const { differences, posted } = await start({});
  assert.deepEqual(differences, []);
  assert.deepEqual(posted, ['/actions/jobs/3/rerun']);
});

for (const { why, fake, says, asks = 1 } of [
  { why: 'no run that succeeded', fake: { runs: [] }, says: /no run that succeeded/, asks: 0 },
  {
    why: 'no such job',
    fake: { before: first.slice(0, 2) },
    says: /lists no job "built \/ attest"/,
    asks: 0,
  },
  {
    why: 'a failure',
    fake: { after: [job(4, 'built / attest', 'failure')] },
    says: /ended with "failure": it did not find/,
  },
  { why: 'an attempt without the job', fake: { after: [] }, says: /lists 0 jobs "built \/ attest"/ },
  { why: 'the old id', fake: { after: [job(3, 'built / attest')] }, says: /kept its id/ },
  { why: 'a run that never ends', fake: { looks: Number.POSITIVE_INFINITY }, says: /did not end/ },
]) {
  test(`a job that runs again is looked at: ${why}`, async () => {
    const { differences, posted } = await start(fake);
    assert.match(differences.join('\n'), says);
    assert.equal(posted.length, asks);
  });
}
