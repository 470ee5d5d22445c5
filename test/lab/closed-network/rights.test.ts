import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { formatHandoff } from '@secure-build/common/formats/handoff';
import { rightsToPaste } from '../../support/rights-to-paste.ts';
import type { ReleaseAsset } from '../github/releases.ts';
import { assertSealedFolder, readEvidence } from './evidence.ts';
import { REGISTRY_HOST } from './github-site.ts';
import { hosts } from './hosts.ts';
import { type BeginOptions, openSignWorld, type SignWorld, skip } from './sign-world.ts';

const signing = [hosts.token, ...hosts.github];
/** A repository that has an attestation store; nothing of it is public. */
const inside = { repository: { visibility: 'internal', enterpriseCloud: true } } as const;
const all = { 'id-token': 'write', attestations: 'write', contents: 'write' } as const;

describe('rights of the job of dist/sign', { skip }, () => {
  let world: SignWorld;
  before(async () => {
    world = await openSignWorld();
  });
  after(() => world.close());

  const fork = {
    permissions: { contents: 'read' },
    settings: {
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
      event: { pull_request: { head: { repo: { id: 7, fork: true } }, user: { login: 'octocat' } } },
    },
  } as const;

  test('SEC-118 a pull request of a fork has no token: exit 3 with the lines to add, and nobody is called', async (t) => {
    const job = await world.begin(t, fork);
    const step = await job.sign({}, { calls: [] });
    assert.equal(step.exitCode, 3);
    assert.deepEqual(rightsToPaste(step.errors.join()), { 'id-token': 'write' });
    // In the summary they are lines as well: what stands in a paragraph cannot be pasted.
    assert.match(step.summary, /<pre><code>.* permissions:\n.* id-token: write<\/code><\/pre>/);
    assert.match(
      step.errors.join(),
      /\n {4}permissions:\n {6}id-token: write\nPull requests .*on-fork: skip"\.\n\[oidc\/no-permission\]$/,
    );
    assert.deepEqual([...(await readEvidence(job)).keys()], []);
  });

  test('SEC-118 with "on-fork: skip" the same job ends well, unsigned, and one notice says so', async (t) => {
    const job = await world.begin(t, fork);
    const step = await job.sign({ 'on-fork': 'skip' }, { calls: [] });
    assert.equal(step.exitCode, 0);
    assert.equal(step.outputs.get('status'), 'unsigned');
    assert.equal(step.outputs.get('bundle-paths'), '[]');
    assert.equal(step.annotations.length, 1);
    assert.match(step.notices[0] ?? '', /Nothing was signed.*no OIDC token/);
    assert.match(step.summary, /Unsigned/);
    assert.deepEqual([...(await readEvidence(job)).keys()], []);
  });

  test('SEC-118 with "on-fork: skip" a push that has lost id-token: write is exit 3, not a success without a signature', async (t) => {
    const job = await world.begin(t, { permissions: { contents: 'read' } });
    const step = await job.sign({ 'on-fork': 'skip' }, { calls: [] });
    assert.equal(step.exitCode, 3);
    assert.deepEqual(rightsToPaste(step.errors.join()), { 'id-token': 'write' });
    assert.match(step.errors.join(), /"on-fork: skip" accepts that of pull requests .* the event "push"/);
    assert.deepEqual([...(await readEvidence(job)).keys()], []);
  });

  test('SEC-118 "on-fork: skip" changes nothing for a job that has a token', async (t) => {
    const job = await world.begin(t, inside);
    const step = await job.sign({ 'on-fork': 'skip', store: 'file' }, { calls: signing });
    assert.equal(step.outputs.get('status'), 'signed');
  });

  test('SEC-123 id-token: write taken away while the job runs: exit 3 and nothing signed', async (t) => {
    const { 'id-token': _, ...others } = all;
    const job = await world.begin(t, { ...inside, permissions: others, settings: { idToken: true } });
    const step = await job.sign({}, { calls: [hosts.token] });
    assert.equal(step.exitCode, 3);
    assert.match(step.errors.join(), /OIDC endpoint .* refused the request: it answered 403/);
    assert.deepEqual([...(await readEvidence(job)).keys()], []);
  });

  for (const { why, repository, permissions, said } of [
    {
      why: 'attestations: write',
      ...inside,
      permissions: { ...all, attestations: 'read' },
      said: /HTTP 403: "Resource not accessible/,
    },
    {
      why: 'every right to attestations',
      ...inside,
      permissions: { 'id-token': 'write' },
      said: /HTTP 403: "Resource not accessible/,
    },
    {
      why: 'the attestation store, which this plan does not have',
      repository: { visibility: 'private', ownerType: 'User' },
      permissions: all,
      said: /HTTP 403: "Feature not available for user-owned/,
    },
  ] as const satisfies readonly (BeginOptions & { readonly why: string; readonly said: RegExp })[]) {
    const calls = [...signing, hosts.api];

    test(`SEC-123 without ${why}, "store: auto" warns, and the bundle is safe`, async (t) => {
      const job = await world.begin(t, { repository, permissions });
      const step = await job.sign({}, { calls });
      assert.equal(step.exitCode, 0);
      assert.equal(step.warnings.length, 1);
      assert.match(step.warnings[0] ?? '', said);
      assert.match(step.warnings[0] ?? '', /safe at .*provenance\.sigstore\.json.*"store: file"/);
      assert.equal(step.outputs.get('attestation-id'), '');
      await assertSealedFolder(job, world.github, { sct: 0, log: 0, time: 1 });
    });

    test(`SEC-123 without ${why}, "store: github" is exit 3 with the lines to add, and the bundle is safe`, async (t) => {
      const job = await world.begin(t, { repository, permissions });
      const step = await job.sign({ store: 'github' }, { calls });
      assert.equal(step.exitCode, 3);
      assert.match(step.errors.join(), said);
      assert.deepEqual(rightsToPaste(step.errors.join()), { attestations: 'write' });
      assert.match(step.errors.join(), /\n\[store\/not-permitted\]$/);
      await assertSealedFolder(job, world.github, { sct: 0, log: 0, time: 1 });
    });
  }

  for (const contents of ['read', 'none'] as const) {
    // Such a token sees no draft, so nobody can say whether there is one.
    test(`SEC-123 with contents: ${contents} a draft release is not found: exit 3 with the lines to add, and nothing is signed`, async (t) => {
      const job = await world.begin(t, { ...inside, permissions: { ...all, contents } });
      job.github.releases.releases.push({ id: 1, tag: 'v1.2.3', draft: true, immutable: false, assets: [] });
      const step = await job.sign({ store: 'release:v1.2.3' }, { calls: [hosts.token, hosts.api] });
      assert.equal(step.exitCode, 3);
      assert.deepEqual(rightsToPaste(step.errors.join()), { contents: 'write' });
      assert.match(step.errors.join(), /\n\[service\/refused\]$/);
      assert.deepEqual([...(await readEvidence(job)).keys()], []);
    });
  }

  test('with contents: write a release that does not exist is missing, and no right is asked for', async (t) => {
    const job = await world.begin(t, { ...inside, permissions: all });
    const step = await job.sign({ store: 'release:v1.2.3' }, { calls: [hosts.token, hosts.api] });
    assert.equal(step.exitCode, 2);
    assert.match(step.errors.join(), /Make a draft of the release first\. \[release\/missing\]$/);
    assert.doesNotMatch(step.errors.join(), /permissions/);
  });

  for (const { from, right } of [
    { from: 'github', right: 'attestations' },
    { from: 'release:v1.2.3', right: 'contents' },
  ] as const) {
    test(`SEC-123 without ${right}: read nothing is verified from "${from}": exit 3 with the lines to add`, async (t) => {
      const job = await world.begin(t, { ...inside, permissions: { ...all, [right]: 'none' } });
      const expected = 'signer-workflow: a/b/.github/workflows/c.yml\nsource-repository: octo-org/demo';
      const step = await job.sign(
        { mode: 'verify', from, 'expected-identity': expected },
        { calls: [hosts.api] },
      );
      assert.equal(step.exitCode, 3);
      assert.deepEqual(rightsToPaste(step.errors.join()), { [right]: 'read' });
    });
  }

  test('SEC-123 without actions: read nothing is received: exit 3 with the lines to add', async (t) => {
    const job = await world.begin(t, { ...inside, permissions: all });
    const handoff = formatHandoff({
      artifactId: 9001,
      artifactDigest: sha256(utf8('archive')),
      list: { kind: 'files', files: [{ name: 'app.tgz', sizeBytes: 1, sha256: sha256(utf8('a')) }] },
    });
    const step = await job.sign(
      { mode: 'receive', handoff, 'receive-path': 'in' },
      { calls: [hosts.api], action: 'provenance' },
    );
    assert.equal(step.exitCode, 3);
    assert.deepEqual(rightsToPaste(step.errors.join()), { actions: 'read' });
  });

  test('with contents: write the same draft gets the bundle', async (t) => {
    const job = await world.begin(t, { ...inside, permissions: all });
    const assets: ReleaseAsset[] = [];
    job.github.releases.releases.push({ id: 1, tag: 'v1.2.3', draft: true, immutable: false, assets });
    const step = await job.sign(
      { store: 'release:v1.2.3' },
      { calls: [...signing, hosts.api, ...hosts.releases] },
    );
    assert.equal(step.exitCode, 0);
    const { bundle } = await assertSealedFolder(job, world.github, { sct: 0, log: 0, time: 1 });
    assert.deepEqual(
      assets.map(({ bytes }) => sha256(bytes)),
      [sha256(bundle)],
    );
  });

  test('SEC-123 without packages: write an image gets no referrer: exit 3, and the bundle is safe', async (t) => {
    const job = await world.begin(t, inside);
    const { registry } = job.github;
    registry.realm.scheme = 'bearer';
    const bytes = utf8(
      '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}',
    );
    const digest = registry.put('octo-org/demo', {
      bytes,
      mediaType: 'application/vnd.oci.image.index.v1+json',
    });
    const step = await job.sign(
      { 'artifact-path': '', subjects: `oci:${REGISTRY_HOST}/octo-org/demo@${digest}`, store: 'oci' },
      { calls: [...signing, REGISTRY_HOST] },
    );
    assert.equal(step.exitCode, 3);
    assert.match(step.errors.join(), /answered 401.*The bundle is safe at .*provenance\.sigstore\.json/s);
    assert.deepEqual(rightsToPaste(step.errors.join()), { packages: 'write' });
    assert.equal(registry.manifests.size, 1);
  });
});
