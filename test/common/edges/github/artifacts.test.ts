import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { openArtifactService } from '@secure-build/common/edges/github/artifacts';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { artifactStore } from '@secure-build/common/edges/stores/artifact-store';
import { formatZip } from '@secure-build/common/formats/zip';
import { ARTIFACT_ORIGIN, RESULTS_ORIGIN } from '../../../lab/github/artifacts.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { bundleToStore, digestOfBundle } from '../../../support/bundles-to-store.ts';
import { problem } from '../../../support/signing.ts';

const github = githubHostOf('https://github.com');
const bundle = bundleToStore('app');
const environmentOf = ({ job }: GithubWorld) => ({
  ACTIONS_RESULTS_URL: `${RESULTS_ORIGIN}/`,
  ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
});
const service = (world: GithubWorld, ports = world.ports) =>
  openArtifactService(environmentOf(world), ports, github);
const open = (world: GithubWorld, ports = world.ports) =>
  artifactStore({ ports, service: service(world, ports), deadlineMs: 15 * 60_000 });
const soon = (world: GithubWorld) => deadlineIn(world.ports, 60_000);

test('a bundle travels as a workflow artifact and is found again', async () => {
  const world = githubWorld();
  await open(world).prepare([bundle]);
  assert.deepEqual(await open(world).store(bundle), {
    kind: 'stored',
    place: 'the artifacts of this run',
    present: false,
    id: '9001',
  });
  const [found, ...others] = await open(world).read(digestOfBundle(bundle));
  assert.deepEqual(others, []);
  assert.deepEqual(Buffer.from(found?.bytes ?? ''), Buffer.from(bundle.bytes));
  assert.match(
    found?.from ?? '',
    /file "app\.intoto\.jsonl" of the workflow artifact "app\.intoto\.jsonl" \(9001\)/,
  );
});

test('SEC-085 the storage of artifacts gets a signed address and no token', async () => {
  const world = githubWorld();
  await open(world).store(bundle);
  for (const { url, headers } of world.ports.http.requests)
    assert.equal(headers.has('authorization'), url.startsWith(RESULTS_ORIGIN), url);
  assert.ok(world.ports.http.requests.some(({ url }) => url.startsWith(ARTIFACT_ORIGIN)));
  assert.ok(world.masked.includes(world.job.runtimeToken));
});

test('SEC-151 a second run finds its artifact, also after a crash in the middle of the first upload', async () => {
  const world = githubWorld();
  await open(world).store(bundle);
  assert.equal((await open(world, world.again()).store(bundle)).kind, 'stored');
  assert.equal(world.workflowArtifacts.artifacts.length, 1);
  const cut = githubWorld({ faults: [{ service: 'artifact-storage', kind: 'status', status: 403 }] });
  await assert.rejects(open(cut).store(bundle), problem('service/refused'));
  assert.equal(cut.workflowArtifacts.artifacts[0]?.finalized, false);
  assert.equal((await open(cut, cut.again()).store(bundle)).kind, 'stored');
  assert.deepEqual(
    cut.workflowArtifacts.artifacts.map(({ finalized }) => finalized),
    [true],
  );
});

test('SEC-115 an artifact that another job replaced is not ours', async () => {
  const world = githubWorld();
  await open(world).store(bundle);
  world.workflowArtifacts.replace(bundle.fileName, formatZip([{ name: bundle.fileName, bytes: utf8('{}') }]));
  await assert.rejects(open(world).store(bundle), problem('store/differs', /not the one of \/evidence/));
});

test('SEC-115 an archive unlike the digest of its listing is refused', async () => {
  const world = githubWorld();
  await open(world).store(bundle);
  world.workflowArtifacts.digestField = 'wrong';
  await assert.rejects(
    open(world).read(digestOfBundle(bundle)),
    problem('handoff/mismatch', /listing says sha256:0{64}/),
  );
  world.workflowArtifacts.digestField = 'absent';
  assert.equal((await open(world).read(digestOfBundle(bundle))).length, 1);
});

test('SEC-115 an artifact asked for by id is not found under its name once it was replaced', async () => {
  const world = githubWorld();
  const made = await service(world).upload('a', utf8('zip'), soon(world));
  assert.ok(made !== 'taken');
  const [listed] = await service(world).list({ id: made.id }, soon(world));
  assert.equal(listed?.sha256, sha256('zip'));
  assert.equal(await service(world).upload('a', utf8('zip'), soon(world)), 'taken');
  world.workflowArtifacts.replace('a', utf8('other'));
  assert.deepEqual(await service(world).list({ id: made.id }, soon(world)), []);
});

for (const name of ['..', '.', '../a', 'a/b', 'a\\b', 'C:', 'a\nb', 'a*', '', 'x'.repeat(300)]) {
  test(`SEC-070 no artifact is named ${JSON.stringify(name.slice(0, 20))}, neither written nor read`, async () => {
    const world = githubWorld();
    await assert.rejects(open(world).prepare([{ ...bundle, fileName: name }]), problem('subject/name'));
    await assert.rejects(service(world).upload(name, utf8(''), soon(world)), problem('subject/name'));
    assert.equal(world.ports.http.requests.length, 0);
    world.workflowArtifacts.replace(name, utf8('zip'));
    await assert.rejects(
      service(world).list({}, soon(world)),
      problem('service/wrong-answer', /an artifact is named/),
    );
  });
}

test('SEC-070 an archive whose names climb is refused as a whole', async () => {
  const world = githubWorld();
  for (const inside of ['../app.intoto.jsonl', '/app.intoto.jsonl', 'C:\\app.intoto.jsonl']) {
    world.workflowArtifacts.replace(bundle.fileName, formatZip([{ name: inside, bytes: bundle.bytes }]));
    await assert.rejects(open(world).read(digestOfBundle(bundle)), problem('archive/invalid', /the name/));
  }
});

test('a server of somebody’s own has none of this, and says what it has', () => {
  const world = githubWorld();
  assert.throws(
    () => openArtifactService(environmentOf(world), world.ports, githubHostOf('https://github.acme.example')),
    problem('input/invalid', /"store: file", "oci" or "release"/),
  );
  assert.ok(openArtifactService(environmentOf(world), world.ports, githubHostOf('https://acme.ghe.com')));
});

for (const { why, environment } of [
  { why: 'no address', environment: { ACTIONS_RUNTIME_TOKEN: 'x' } },
  { why: 'no token', environment: { ACTIONS_RESULTS_URL: RESULTS_ORIGIN } },
  {
    why: 'a token of another service',
    environment: { ACTIONS_RESULTS_URL: RESULTS_ORIGIN, ACTIONS_RUNTIME_TOKEN: 'canary-token' },
  },
  {
    why: 'a token with a newline',
    environment: { ACTIONS_RESULTS_URL: RESULTS_ORIGIN, ACTIONS_RUNTIME_TOKEN: 'canary\ntoken' },
  },
]) {
  test(`outside of a workflow there are no artifacts: ${why}`, () => {
    assert.throws(
      () => openArtifactService(environment, githubWorld().ports, github),
      (error: unknown) => {
        assert.doesNotMatch(String(error), /canary/);
        return problem('context/missing', /ACTIONS_R/)(error);
      },
    );
  });
}
