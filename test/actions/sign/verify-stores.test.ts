import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import type { Ports } from '@secure-build/common/domain/ports';
import { nodeFiles } from '@secure-build/common/edges/files';
import { githubPlaceOf } from '@secure-build/common/edges/stores/github-place';
import { ociTypes } from '@secure-build/common/formats/oci/manifest';
import { inputs as table } from '../../../actions/sign/src/inputs.ts';
import { type GithubWorld, githubWorld } from '../../lab/github/world.ts';
import { githubContext } from '../../support/github-context.ts';
import { problem } from '../../support/signing.ts';
import { artifact, forged, statementOver, usual, verifyWorkspace } from '../../support/verify-run.ts';

const { 'bundle-path': _, ...asked } = usual;
const context = { ...githubContext, repository: 'octo-org/demo' };
const digest = sha256(artifact);

/** The fakes of GitHub, behind the real edges. */
const portsOf = (world: GithubWorld): Partial<Ports> => ({ ...world.ports, files: nodeFiles });
const token = ({ job }: GithubWorld) => ({ 'github-token': job.token });
const attested = (world: GithubWorld, ...bundles: readonly Bytes[]) => {
  for (const [id, bundle] of bundles.entries()) {
    world.attestations.stored.push({
      id,
      digests: [digest],
      bundle: JSON.parse(Buffer.from(bundle).toString()),
    });
  }
};

test('bundles come from the attestation store of the repository, those of strangers are set aside', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld();
  attested(world, forged({ claims: { repository: 'octo-org/other', repository_id: '1' } }), forged());
  const outcome = await verify(
    { ...asked, from: 'github', ...token(world) },
    { context: 'workflow', github: context, ports: portsOf(world) },
  );
  assert.equal(exitOf(outcome.verdict), 0, reasonsOf(outcome.verdict).join());
  assert.equal(outcome.facts.filter(([label]) => label === 'Aside').length, 1);
  assert.match(String(outcome.outputs['verify-command']), /--from github --repo octo-org\/demo/);
});

test('SEC-136 exit 5: a store that holds nothing about it is named, and it is not a pass', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld();
  const outcome = await verify(
    { ...asked, from: 'github', ...token(world) },
    { context: 'workflow', github: context, ports: portsOf(world) },
  );
  assert.equal(exitOf(outcome.verdict), 5);
  assert.equal(
    outcome.headline,
    `NOT VERIFIED: no attestation exists for sha256:${digest} (looked in github). This is not a pass.`,
  );
});

test('SEC-010 a tampered bundle in a store is a refusal, though a good one lies beside it', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld();
  attested(world, forged(), forged({ content: { payload: statementOver() }, entries: () => [] }));
  const outcome = await verify(
    { ...asked, from: 'github', ...token(world) },
    { context: 'workflow', github: context, ports: portsOf(world) },
  );
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join(), /attestation store of octo-org\/demo \(2 of 2\)/);
});

test('exit 4: a store that cannot be read is a fault with its name, also beside a bundle that would do', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld({
    faults: [{ service: 'github-api', kind: 'status', status: 503 }],
  });
  await assert.rejects(
    verify(
      { ...usual, from: 'github', ...token(world) },
      { context: 'workflow', github: context, ports: portsOf(world) },
    ),
    problem('service/unavailable', /GitHub's attestation store of octo-org\/demo could not be read/),
  );
});

test('bundles come from the assets of a release, whatever they are named after', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld();
  const about = (text: string) => forged({ content: { payload: statementOver([sha256(text)]) } });
  world.releases.releases.push({
    id: 55,
    tag: 'v1.2.3',
    draft: false,
    immutable: true,
    assets: [
      { id: 1, name: 'app.tgz.sigstore.json', bytes: forged(), state: 'uploaded' },
      { id: 2, name: 'other.intoto.jsonl', bytes: about('other'), state: 'uploaded' },
      { id: 3, name: 'notes.txt', bytes: Buffer.from('none'), state: 'uploaded' },
    ],
  });
  const ask = (from: string) =>
    verify(
      { ...asked, from, ...token(world) },
      { context: 'workflow', github: context, ports: portsOf(world) },
    );
  assert.equal(exitOf((await ask('release:v1.2.3')).verdict), 0);
  await assert.rejects(ask('release:v9.9.9'), problem('release/missing', /release v9\.9\.9/));
});

test('bundles come from the registry of an image, which is named by its digest', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld();
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: ociTypes.manifest,
      config: { mediaType: ociTypes.empty, digest: `sha256:${'0'.repeat(64)}`, size: 2 },
      layers: [],
    }),
  );
  const image = world.registry.put('team/app', { bytes: manifest, mediaType: ociTypes.manifest }, 'v1');
  const { 'artifact-path': __, ...rest } = asked;
  const ask = (given: Readonly<Record<string, string>>) =>
    verify({ ...rest, from: 'oci', ...given }, { ports: portsOf(world) });
  const named = { subjects: `oci:registry.example/team/app@${image}` };
  const none = await ask(named);
  assert.equal(exitOf(none.verdict), 5);
  assert.match(none.headline, /looked in oci/);
  await assert.rejects(ask({ 'artifact-path': 'app.tgz' }), problem('input/invalid', /needs an image/));
});

test('SEC-092 a registry that keeps its users elsewhere is asked once the user has named that host', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld({ registry: { realmUrl: 'https://auth.example/token' } });
  const { realm } = world.registry;
  realm.scheme = 'bearer';
  const image = world.registry.put('team/app', { bytes: utf8('{}'), mediaType: ociTypes.manifest }, 'v1');
  const { 'artifact-path': __, ...rest } = asked;
  const ask = (more: Readonly<Record<string, string>>) =>
    verify(
      { ...rest, from: 'oci', subjects: `oci:registry.example/team/app@${image}`, ...more },
      { ports: portsOf(world) },
    );
  await assert.rejects(ask({}), (error) => {
    assert.ok(error instanceof Problem);
    assert.match(error.message, /sends us for a token to another host \(auth\.example\)/);
    assert.match(error.hint, /name the host "auth\.example" in the input "registry-realms"/);
    return problem('service/refused')(error);
  });
  assert.equal(realm.issued.length, 0);
  assert.equal(exitOf((await ask({ 'registry-realms': 'auth.example' })).verdict), 5, 'asked, and empty');
  assert.equal(realm.issued.length, 1);
  await assert.rejects(
    ask({ 'registry-realms': 'https://auth.example' }),
    problem('input/invalid', /expected a host name/),
  );
});

test('SEC-092 the token of a tag that is resolved comes from a named host only, too', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld({ registry: { realmUrl: 'https://auth.example/token' } });
  const { realm } = world.registry;
  realm.scheme = 'bearer';
  const manifest = utf8(JSON.stringify({ schemaVersion: 2, mediaType: ociTypes.index, manifests: [] }));
  world.registry.put('team/app', { bytes: manifest, mediaType: ociTypes.index }, 'v1');
  const { 'artifact-path': __, ...rest } = asked;
  const byTag = {
    ...rest,
    from: 'oci',
    subjects: 'oci:registry.example/team/app:v1',
    'resolve-tags': 'true',
  };
  const ask = (more: Readonly<Record<string, string>>) =>
    verify({ ...byTag, ...more }, { ports: portsOf(world) });
  await assert.rejects(ask({}), problem('service/refused', /another host/));
  assert.equal(realm.issued.length, 0);
  assert.equal(exitOf((await ask({ 'registry-realms': 'auth.example' })).verdict), 5);
});

test('on a laptop the repository is named, or it is the one that must have been the source', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld();
  attested(world, forged());
  const outcome = await verify({ ...asked, from: 'github', ...token(world) }, { ports: portsOf(world) });
  assert.equal(exitOf(outcome.verdict), 0);
  const anyone = `san: https://ci.example/build\nissuer: https://ci.example`;
  await assert.rejects(
    verify({ ...asked, from: 'github', 'expected-identity': anyone }, { ports: portsOf(world) }),
    problem('input/invalid', /needs the repository/),
  );
});

for (const { named, api } of [
  { named: 'acme/app', api: 'https://api.github.com' },
  { named: 'github.com/acme/app', api: 'https://api.github.com' },
  { named: 'https://octo.ghe.com/acme/app', api: 'https://api.octo.ghe.com' },
  { named: 'ghes.example/acme/app', api: 'https://ghes.example/api/v3' },
]) {
  test(`the repository ${named} is asked for at ${api}`, () => {
    const inputs = Object.fromEntries(Object.entries(table).map(([name, { fallback }]) => [name, fallback]));
    const places = { workspace: '/w', defaultEvidencePath: '/w/e' };
    const story = { inputs, ports: {}, context: { kind: 'laptop', ...places } } as never;
    const place = githubPlaceOf(story, [], named);
    assert.deepEqual([place?.apiUrl, place?.repository], [api, 'acme/app']);
  });
}

for (const from of ['gitub', 'release:', 'https://evil.example']) {
  test(`exit 2: "from: ${from}" is no place`, async (t) => {
    const { verify } = verifyWorkspace(t);
    await assert.rejects(
      verify({ ...asked, from }),
      problem('input/invalid', /expected github, oci or release:TAG/),
    );
  });
}

test('a store is asked for the very bundle only: pushing an honest one about something else changes nothing', async (t) => {
  const { verify } = verifyWorkspace(t);
  const world = githubWorld();
  attested(world, forged({ content: { payload: statementOver([sha256('else')]) } }));
  const outcome = await verify(
    { ...asked, from: 'github', ...token(world) },
    { context: 'workflow', github: context, ports: portsOf(world) },
  );
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join(), /\[verify\/subject-mismatch\]/);
});
