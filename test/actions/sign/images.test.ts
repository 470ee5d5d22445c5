import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { ociTypes } from '@secure-build/common/formats/oci/manifest';
import { inputs } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { githubWorld } from '../../lab/github/world.ts';
import { makeKey, problem, recordedRun, scratchState } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const manifest = (note: string) => ({
  bytes: utf8(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: ociTypes.manifest,
      config: { mediaType: ociTypes.empty, digest: `sha256:${'0'.repeat(64)}`, size: 2 },
      layers: [],
      annotations: { note },
    }),
  ),
  mediaType: ociTypes.manifest,
});

/** A registry with one image under a tag, and a workspace that wants to say something about it. */
function withTag(t: TestContext) {
  scratchState(t);
  const workspace = temporaryFolder(t);
  writeFileSync(join(workspace, 'scan.json'), '{}');
  const world = githubWorld();
  const digest = world.registry.put('team/app', manifest('first'), 'v1');
  const { publicPem, privatePem } = makeKey();
  writeFileSync(join(workspace, 'key.pem'), privatePem, { mode: 0o600 });
  writeFileSync(join(workspace, 'key.pub'), publicPem);
  const start = (given: Readonly<Record<string, string>>) =>
    run({
      inputs: readInputs(inputs, new Map(Object.entries(given)), String),
      ports: { ...world.ports, files: nodeFiles },
      context: recordedRun(workspace).context,
    });
  const attest = (given: Readonly<Record<string, string>>) =>
    start({
      signers: 'key:key.pem',
      'predicate-path': 'scan.json',
      'predicate-type': 'https://example.com/scan/v1',
      ...given,
    });
  const verify = (given: Readonly<Record<string, string>>) =>
    start({ mode: 'verify', key: 'key.pub', 'key-evidence': 'none', ...given });
  return { world, digest, attest, verify };
}

test('the summary and the facts of attest say what a tag was taken for', async (t) => {
  const { world, digest, attest } = withTag(t);
  const outcome = await attest({ subjects: 'oci:registry.example/team/app:v1', 'resolve-tags': 'true' });
  world.registry.put('team/app', manifest('moved'), 'v1');
  assert.match(outcome.summary.text, /Tag[^\n]*looked up/);
  assert.ok(outcome.summary.text.includes(`registry.example/team/app:v1`));
  assert.ok(outcome.summary.text.includes(digest));
  assert.ok(
    outcome.facts.some(
      ([label, value]) => label === 'Tag' && value === `registry.example/team/app:v1 was ${digest}`,
    ),
  );
});

test('without a tag nothing is said of tags, and without leave none is taken for anything', async (t) => {
  const { digest, attest } = withTag(t);
  const outcome = await attest({ subjects: `oci:registry.example/team/app@${digest}` });
  assert.doesNotMatch(outcome.summary.text, /looked up/);
  assert.ok(outcome.facts.every(([label]) => label !== 'Tag'));
  await assert.rejects(
    attest({ subjects: 'oci:registry.example/team/app:v1' }),
    problem('oci/reference', /a tag may move/),
  );
});

for (const algorithm of ['sha256', 'sha384', 'sha512'] as const) {
  test(`an image named by ${algorithm} is signed into its registry, and found and verified there`, async (t) => {
    const { world, attest, verify } = withTag(t);
    const digest = world.registry.put('team/app', manifest('first'), undefined, algorithm);
    const other = world.registry.put('team/app', manifest('other'), undefined, algorithm);
    const subjects = `oci:registry.example/team/app@${digest}`;
    const signed = await attest({ subjects, store: 'oci' });
    assert.match(signed.headline, /stored in referrers of registry\.example\/team\/app/);
    const verified = await verify({ subjects, from: 'oci' });
    assert.equal(exitOf(verified.verdict), 0, reasonsOf(verified.verdict).join());
    const stranger = await verify({ subjects: `oci:registry.example/team/app@${other}`, from: 'oci' });
    assert.equal(exitOf(stranger.verdict), 5);
  });
}
