import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Ports } from '@secure-build/common/domain/ports';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { inputs as table } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { RESULTS_ORIGIN } from '../../lab/github/artifacts.ts';
import { API_ORIGIN } from '../../lab/github/rest.ts';
import { githubWorld } from '../../lab/github/world.ts';
import { githubContext } from '../../support/github-context.ts';
import { makeKey, problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const MINUTE_MS = 60_000;

/** A job with two keys, whose bundles go to the services of GitHub. */
function openJob(t: TestContext, files: Readonly<Record<string, string>>) {
  const github = githubWorld();
  const workspace = temporaryFolder(t);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text, { mode: 0o600 });
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  write('p.json', '{}');
  for (const name of ['one.pem', 'two.pem']) write(name, makeKey().privatePem);
  github.releases.releases.push({ id: 1, tag: 'v1.2.3', draft: true, immutable: false, assets: [] });
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: RESULTS_ORIGIN,
    ACTIONS_RUNTIME_TOKEN: github.job.runtimeToken,
  });
  const { clock } = github.ports;
  const started = clock.now().getTime();
  /** Milliseconds since the start, for each attestation that was sent. */
  const posts: number[] = [];
  let signedAt: number | undefined;
  const ports: Ports = {
    ...github.ports,
    files: nodeFiles,
    http: {
      send(request) {
        if (request.method === 'POST' && request.url.endsWith('/attestations'))
          posts.push(clock.now().getTime() - started);
        return github.ports.http.send(request);
      },
    },
    processes: {
      ...github.ports.processes,
      variable: (name) => (name === 'GITHUB_ARTIFACTS' ? join(workspace, 'declared') : undefined),
    },
    log: {
      ...github.ports.log,
      progress(line) {
        signedAt ??= clock.now().getTime() - started;
        github.ports.log.progress(line);
      },
    },
  };
  return {
    github,
    workspace,
    posts,
    signedAt: () => signedAt,
    signed: () => existsSync(join(workspace, 'evidence/attestations')),
    start: (given: Readonly<Record<string, string>>) =>
      run({
        inputs: readInputs(
          table,
          new Map(Object.entries({ 'github-token': github.job.token, ...given })),
          (name) => name,
        ),
        ports,
        context: {
          kind: 'workflow',
          workspace,
          defaultEvidencePath: join(workspace, 'evidence'),
          github: {
            ...githubContext,
            apiUrl: API_ORIGIN,
            repository: 'octo-org/demo',
            sha: '4d3c2b1a'.repeat(5),
          },
        },
      }),
  };
}

const about = { 'predicate-path': 'p.json', 'predicate-type': 'https://example.com/scan/v1' };
const twoKeys = 'key:one.pem\nkey:two.pem';

for (const { mode, given, end } of [
  { mode: 'attest', given: about, end: 'intoto.jsonl' },
  { mode: 'sign', given: {}, end: 'sigstore.json' },
]) {
  test(`${mode}: the bundles of several signers get names of their own in a release and among the artifacts`, async (t) => {
    const job = openJob(t, { 'app.tgz': 'app' });
    await job.start({
      mode,
      signers: twoKeys,
      'artifact-path': 'app.tgz',
      store: 'release:v1.2.3\nartifact',
      ...given,
    });
    const assets = job.github.releases.releases[0]?.assets.map(({ name }) => name) ?? [];
    const artifacts = job.github.workflowArtifacts.artifacts.map(({ name }) => name);
    for (const names of [assets, artifacts]) {
      assert.equal(names.length, 2);
      assert.equal(new Set(names).size, 2);
      for (const name of names) assert.match(name, new RegExp(`^app\\.tgz(\\.p)?\\.[0-9a-f]{16}\\.${end}$`));
    }
  });

  test(`${mode}: one signer leaves the name as it was`, async (t) => {
    const job = openJob(t, { 'app.tgz': 'app' });
    await job.start({
      mode,
      signers: 'key:one.pem',
      'artifact-path': 'app.tgz',
      store: 'release:v1.2.3',
      ...given,
    });
    const expected = mode === 'attest' ? `app.tgz.p.${end}` : `app.tgz.${end}`;
    assert.deepEqual(
      job.github.releases.releases[0]?.assets.map(({ name }) => name),
      [expected],
    );
  });
}

for (const store of ['release:v1.2.3', 'artifact']) {
  test(`two files of one base name would have one bundle in "${store}": refused before anything is signed`, async (t) => {
    const job = openJob(t, { 'x/a.zip': '1', 'y/a.zip': '2' });
    await assert.rejects(
      job.start({ mode: 'sign', signers: 'key:one.pem', 'artifact-path': '*/a.zip', store }),
      problem('subject/collision', /two bundles would be named "a\.zip\.sigstore\.json"/),
    );
    assert.equal(job.signed(), false);
    await job.start({ mode: 'sign', signers: 'key:one.pem', 'artifact-path': 'x/a.zip', store });
    assert.equal(job.signed(), true);
  });
}

test('the attestations of 130 subjects are sent 60 a minute, and signing waits for none of them', async (t) => {
  const files = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`f/${index}`, `${index}`]));
  const job = openJob(t, files);
  await job.start({
    signers: 'key:one.pem',
    'artifact-path': 'f/*',
    grouping: 'per-subject',
    store: 'github',
    ...about,
  });
  assert.equal(job.posts.length, 130);
  assert.equal(job.signedAt(), 0);
  assert.equal(job.posts[0], 0);
  for (const [index, time] of job.posts.entries())
    assert.ok((job.posts[index + 60] ?? Number.POSITIVE_INFINITY) - time >= MINUTE_MS, `request ${index}`);
  assert.ok((job.posts.at(-1) ?? 0) < 3 * MINUTE_MS);
});

test('more attestations than the deadline allows are refused before anything is signed', async (t) => {
  const files = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`f/${index}`, `${index}`]));
  const job = openJob(t, files);
  await assert.rejects(
    job.start({
      signers: 'key:one.pem',
      'artifact-path': 'f/*',
      grouping: 'per-subject',
      store: 'github',
      deadline: '2m',
      ...about,
    }),
    problem('service/unavailable', /60 attestations a minute.*Nothing was published/),
  );
  assert.equal(job.signed(), false);
  assert.deepEqual(job.posts, []);
});

for (const mode of ['attest', 'sign']) {
  test(`${mode}: what is signed is declared to GitHub as well`, async (t) => {
    const job = openJob(t, { 'app.tgz': 'app' });
    await job.start({
      mode,
      signers: 'key:one.pem',
      'artifact-path': 'app.tgz',
      store: 'file',
      ...(mode === 'attest' ? about : {}),
    });
    assert.equal(readFileSync(join(job.workspace, 'declared'), 'utf8'), `${job.workspace}/app.tgz\n`);
  });
}
