import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { byCodeUnits } from '@secure-build/common/core/order';
import { openJob, runAction } from './contract-runner.ts';
import { canarySecrets } from './secrets.ts';

const planted = fileURLToPath(new URL('../../fixtures/planted-action', import.meta.url));

test('a good step breaks no standing rule, and all that it did is in the result', async (t) => {
  const result = await runAction(t, planted, { inputs: { behavior: 'good' } });
  assert.equal(result.exitCode, 0);
  assert.deepEqual([...result.outputs], [['seen', 'one\ntwo']]);
  assert.deepEqual([...result.env], [['LATER', 'yes']]);
  assert.equal(result.summary, '**Verdict: pass**\n');
  assert.deepEqual(result.groups, ['What is done']);
  assert.deepEqual(result.masks, ['a value that is masked']);
  assert.deepEqual(result.annotations, [
    {
      kind: 'notice',
      message: 'first line\nsecond line, 50%',
      properties: new Map([
        ['file', 'a:b.txt'],
        ['line', '3'],
        ['title', '100%, done'],
      ]),
    },
  ]);
  assert.deepEqual(
    result.filesWritten.filter((path) => !path.includes('_runner_file_commands')),
    ['temp/temporary.txt', 'workspace/made.txt'],
  );
  assert.deepEqual(result.requests, []);
});

test('a step gets the environment of the runner and nothing of this machine', async (t) => {
  const { outputs } = await runAction(t, planted, {
    // The canaries are meant to be seen here.
    inputs: { behavior: 'environment', 'github-token': 'shown' },
    idToken: true,
    cacheMode: 'none',
    variables: { ACTIONS_RUNTIME_TOKEN: 'shown', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'shown' },
  });
  const environment = JSON.parse(outputs.get('seen') ?? '') as Record<string, string>;
  assert.equal(environment['INPUT_WITH-DEFAULT'], 'usual');
  assert.equal(environment.INPUT_OPTIONAL_TEXT, '');
  assert.equal(environment.GITHUB_RUN_ATTEMPT, '1');
  assert.equal(environment.ACTIONS_CACHE_MODE, 'none');
  const own = /^(?:INPUT_|GITHUB_|RUNNER_|ACTIONS_|Image)/;
  assert.deepEqual(
    Object.keys(environment)
      .filter((name) => !own.test(name))
      .sort(byCodeUnits),
    ['CI', 'HOME', 'LANG', 'PATH', 'USER'],
  );
});

test('a job without id-token: write has no variables of the token request', async (t) => {
  const { outputs } = await runAction(t, planted, {
    inputs: { behavior: 'environment', 'github-token': 'shown' },
    variables: { ACTIONS_RUNTIME_TOKEN: 'shown' },
  });
  assert.ok(!(outputs.get('seen') ?? '').includes('ACTIONS_ID_TOKEN_REQUEST'));
});

test('steps of one job share the workspace and what was written to GITHUB_ENV', async (t) => {
  const job = await openJob(t, {
    workspace: { 'first.txt': 'there' },
    variables: { ACTIONS_RUNTIME_TOKEN: 'shown' },
  });
  await job.run(planted, { inputs: { behavior: 'good' } });
  const { outputs } = await job.run(planted, {
    inputs: { behavior: 'environment', 'github-token': 'shown' },
  });
  assert.equal((JSON.parse(outputs.get('seen') ?? '') as Record<string, string>).LATER, 'yes');
  assert.ok(existsSync(`${job.places.workspace}/made.txt`));
});

test('a signal reaches the step itself, which may end in its own way', async (t) => {
  const { exitCode } = await runAction(t, planted, {
    inputs: { behavior: 'waitsForSignal' },
    signal: { name: 'SIGTERM', after: 'ready' },
  });
  assert.equal(exitCode, 3);
});

test('CPU time and peak memory are measured', async (t) => {
  const { result } = await (await openJob(t)).observe(planted, {
    inputs: { behavior: 'waitsForSignal' },
    signal: { name: 'SIGTERM', after: 'ready' },
  });
  if (!result.sealed) return t.skip('SKIPPED (needs unshare): nothing measures the step');
  assert.ok((result.cpuMs ?? 0) > 5 && (result.cpuMs ?? 0) < 5000, String(result.cpuMs));
  assert.ok((result.peakRssBytes ?? 0) > 10_000_000, String(result.peakRssBytes));
});

test('a masked secret is no leak', async (t) => {
  const { masks } = await runAction(t, planted, { inputs: { behavior: 'tokenMasked' } });
  assert.deepEqual(masks, [canarySecrets.githubToken]);
});

test('a summary of exactly 1 MiB is kept', async (t) => {
  const { summary } = await runAction(t, planted, { inputs: { behavior: 'fullSummary' } });
  assert.equal(summary.length, 1024 * 1024);
});

test('commands of a child are not heard between stop tokens', async (t) => {
  const result = await runAction(t, planted, { inputs: { behavior: 'childCommandAfterStop' } });
  assert.deepEqual(
    result.annotations.map(({ message }) => message),
    ['heard again'],
  );
});

for (const { behavior, violation } of [
  { behavior: 'tokenInLog', violation: /^secret number 1 is in stdout$/ },
  { behavior: 'tokenInBase64', violation: /^secret number 1 is in stdout$/ },
  { behavior: 'tokenInUrl', violation: /^secret number 2 is in stderr$/ },
  { behavior: 'tokenInFile', violation: /^secret number 1 is in temp\/debug\.log$/ },
  { behavior: 'tokenInOutput', violation: /^secret number 1 is in temp\/_runner_file_commands\/set_output_/ },
  { behavior: 'defect', violation: /^stderr shows a defect: "TypeError"$/ },
  { behavior: 'stack', violation: /^stderr shows a defect: "at / },
  { behavior: 'exit', violation: /^exit code 17 is none of 0 to 5$/ },
  { behavior: 'hang', violation: /^the step did not end before its deadline$/ },
  { behavior: 'home', violation: /^home\/\.cache-of-ours was written outside/ },
  { behavior: 'longSummary', violation: /upload aborted.*1024k, got 1025k$/ },
  {
    behavior: 'manyAnnotations',
    violation: /^the runner reports: 11 annotations of kind warning; 10 are kept$/,
  },
  { behavior: 'bigOutput', violation: /^the runner reports: The outputs have 1200008 bytes in UTF-16/ },
  { behavior: 'nodeOptions', violation: /^the runner reports: Can't store NODE_OPTIONS/ },
  { behavior: 'openDelimiter', violation: /Matching delimiter not found 'end-1'$/ },
  { behavior: 'undeclaredOutput', violation: /output "other" is not declared/ },
  { behavior: 'childCommand', violation: /The 'set-output' command is disabled or deprecated$/ },
]) {
  test(`the planted violation "${behavior}" is caught`, async (t) => {
    const job = await openJob(t);
    const { result, violations } = await job.observe(planted, {
      inputs: { behavior },
      deadlineMs: behavior === 'hang' ? 500 : 20_000,
    });
    assert.ok(
      violations.some((text) => violation.test(text)),
      JSON.stringify(violations),
    );
    assert.ok(
      !violations.some((text) => text.includes(canarySecrets.githubToken)),
      'a violation repeats the secret',
    );
    if (behavior === 'longSummary') assert.equal(result.summary, '');
    if (behavior === 'manyAnnotations') assert.equal(result.annotations.length, 10);
    if (behavior === 'nodeOptions') assert.ok(!result.env.has('NODE_OPTIONS'));
  });
}

for (const behavior of ['network', 'address']) {
  test(`the planted violation "${behavior}" is caught where the kernel closes the network`, async (t) => {
    const { result, violations } = await (await openJob(t)).observe(planted, { inputs: { behavior } });
    if (!result.sealed) return t.skip('SKIPPED (needs unshare): the network is open');
    assert.ok(
      violations.some((text) => text.startsWith('the network was tried: ')),
      JSON.stringify(violations),
    );
  });
}

test('nothing can be written outside of the job where the kernel closes the disk', async (t) => {
  const job = await openJob(t);
  const outside = `${job.places.base}-outside`;
  const { result } = await job.observe(planted, {
    inputs: { behavior: 'elsewhere', 'optional text': outside },
  });
  if (!result.sealed) return t.skip('SKIPPED (needs unshare): the disk is open');
  assert.equal(result.stdout, 'EROFS\n');
  assert.ok(!existsSync(outside));
});
