import { randomUUID } from 'node:crypto';

// Only an action gets the token for this service; a script of the job does not.
const { ACTIONS_RESULTS_URL: service = '', ACTIONS_RUNTIME_TOKEN: token = '' } = process.env;

/** A new key can always be created, and looked for without being found, where the mode allows it. */
async function ask(method) {
  const url = new URL(`twirp/github.actions.results.api.v1.CacheService/${method}`, service);
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ key: `self-test-${randomUUID()}`, restore_keys: [], version: '0'.repeat(64) }),
  });
  return { method, status: response.status, text: (await response.text()).slice(0, 500) };
}

/** A read that finds nothing is answered with 200 and so is no refusal; a new key is refused by "ok: false" as well. */
const isRefused = ({ method, status, text }) =>
  status === 401 ||
  status === 403 ||
  (method === 'CreateCacheEntry' && status === 200 && /"ok":\s*false/.test(text));

async function main() {
  const answers = [await ask('GetCacheEntryDownloadURL'), await ask('CreateCacheEntry')];
  for (const answer of answers) {
    console.log(
      `${isRefused(answer) ? '✓' : '✗'} ${answer.method} answered ${answer.status}: ${JSON.stringify(answer.text)}`,
    );
  }
  console.log(`ACTIONS_CACHE_MODE: ${JSON.stringify(process.env.ACTIONS_CACHE_MODE ?? null)}`);
  if (!answers.every(isRefused)) process.exitCode = 1;
}

void main();
