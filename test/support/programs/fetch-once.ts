/** `fetch-once.ts URL`: prints the status and the body, or every text of the fault and its causes. */
import { Problem } from '@secure-build/common/core/problem';
import { fetchHttp } from '@secure-build/common/edges/http';

try {
  const { status, body } = await fetchHttp.send({
    method: 'GET',
    url: process.argv[2] ?? '',
    deadlineMs: 10_000,
  });
  process.stdout.write(`${status} ${Buffer.from(body).toString()}`);
} catch (error) {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    process.stdout.write(`${at instanceof Problem ? at.code : at.name}: ${at.message}\n${at.stack}\n`);
  }
}
