import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snapshotCommit } from '@secure-build/common/domain/sbom/snapshot-commit';
import { fakePorts } from '../../../support/fake-ports.ts';
import { githubContext } from '../../../support/github-context.ts';
import { problem } from '../../../support/signing.ts';

const head = 'c'.repeat(40);

function commitOf(eventName: string, payload?: unknown, sha = githubContext.sha) {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const { ports } = fakePorts(payload === undefined ? {} : { files: { '/event.json': text } });
  const processes = {
    ...ports.processes,
    variable: () => (payload === undefined ? undefined : '/event.json'),
  };
  return snapshotCommit({ files: ports.files, processes }, { ...githubContext, eventName, sha });
}

for (const eventName of ['pull_request', 'pull_request_review', 'pull_request_review_comment']) {
  test(`of ${eventName} it is the head: the merge commit of the run is in no branch`, async () => {
    assert.equal(await commitOf(eventName, { pull_request: { head: { sha: head } } }), head);
  });
}

for (const eventName of ['push', 'schedule', 'pull_request_target', 'merge_group']) {
  test(`of ${eventName} it is the commit of the run, whatever the payload says`, async () => {
    assert.equal(await commitOf(eventName, { pull_request: { head: { sha: head } } }), githubContext.sha);
    assert.equal(await commitOf(eventName), githubContext.sha);
  });
}

for (const { why, payload, fault } of [
  { why: 'no payload', payload: undefined, fault: /GITHUB_EVENT_PATH names no file/ },
  { why: 'no pull request', payload: {}, fault: /no head/ },
  { why: 'a head that is no text', payload: { pull_request: { head: { sha: 1 } } }, fault: /no head/ },
  { why: 'a head by the prototype', payload: '{"__proto__":{"pull_request":{}}}', fault: /no head/ },
  { why: 'no JSON', payload: '<html>', fault: /not valid JSON/ },
]) {
  test(`a pull request with ${why} is a fault, never the commit of the run`, async () => {
    await assert.rejects(commitOf('pull_request', payload), problem('context/missing', fault));
  });
}

test('a commit that the API has no place for is said beforehand', async () => {
  await assert.rejects(commitOf('push', {}, 'a'.repeat(64)), problem('input/invalid', /40 hex characters/));
  await assert.rejects(
    commitOf('pull_request', { pull_request: { head: { sha: `${head}\n` } } }),
    problem('input/invalid', /40 hex characters/),
  );
});
