import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { suiteVersion } from '@secure-build/common/core/version';
import { vouchedFor } from '@secure-build/common/domain/provenance/own-workflows';
import { ownReleases } from '@secure-build/common/domain/signing/own-releases';
import { publishedBuilders } from '@secure-build/common/domain/signing/published-builders';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { pushClaims } from '../sigstore/oidc-issuer.ts';
import { logOf, type OwnRun, runOwn } from './own-run.ts';
import { SUITE_NAME } from './suite-repository.ts';
import { typeCommand } from './typed-command.ts';

const skip = canCloseNetwork() ? false : 'SKIPPED (needs unshare and ip): our own release';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TAG = `v${suiteVersion}`;
const PATH = '.github/workflows/release.yml';
const COPIED = ['.github/secure-build/policy.yaml', 'package.json', 'package-lock.json', 'LICENSE'];

/** What needs the registry, the platform or this very checkout is replaced, and nothing else. */
const here = (text: string): string =>
  replaceAll(text, [
    [/npm run check && /g, ''],
    [/npm ci && /g, ''],
    [/- run: npm ci --ignore-scripts\n/g, '- run: "true"\n'],
    [/prepare: npm ci\n/g, 'prepare: "true"\n'],
    [/ LICENSE THIRD-PARTY-NOTICES/g, ' LICENSE'],
    [/run: node test\/platform\/check\.ts self-tests-passed/g, 'run: "true"'],
    // As in the file, from the sources of this checkout.
    [/run: node (packages\/tooling\/src\/state-builders\.ts)/g, `run: ${process.execPath} ${ROOT}$1`],
    [/gh auth setup-git\n +git push --force origin "(.*)"/g, 'printf \'%s\' "moved to $1"'],
  ]);

function replaceAll(text: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    const next = changed.replaceAll(from, to);
    assert.notEqual(next, changed, `release.yml has nothing like ${from}`);
    return next;
  }, text);
}

async function download(t: TestContext, { services, lab }: OwnRun): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'own-release-')));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const [release] = services.releases.releases;
  for (const { name, bytes } of release?.assets ?? []) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'trusted-root-of-the-lab.json'), lab.trustedRootBytes);
  return folder;
}

// The jobs are processes of their own.
describe('release.yml in our own repository', { concurrency: 2, skip: skip || longOnly }, () => {
  test('a tag ends in one release that vouches for its own commit, and proves its own archive as level 3', async (t) => {
    const run = await runOwn(t, PATH, { change: here, copied: COPIED, tag: TAG });
    assert.equal(run.conclusion, 'success', logOf(run));
    const { releases } = run.services.releases;
    assert.deepEqual(
      releases.map(({ tag, draft }) => [tag, draft]),
      [[TAG, false]],
    );
    const builders = releases[0]?.assets.find(({ name }) => name === 'builders.sigstore.json');
    assert.ok(builders, releases[0]?.assets.map(({ name }) => name).join(' '));
    // Kept as `packages/tooling/releases` keeps it, and verified as the generator of the table verifies it.
    const root = parseTrustedRoot(run.lab.trustedRootBytes, 'the lab');
    const released = publishedBuilders(
      [{ name: `${TAG}.sigstore.json`, bytes: builders.bytes }],
      { ...ownReleases, id: String(pushClaims.repository_id) },
      { trust: { instances: [instanceOf(root)] }, now: new Date() },
    );
    assert.deepEqual(released, [
      { repository: ownReleases.url, version: suiteVersion, commit: run.sha, workflows: new Map(vouchedFor) },
    ]);
    const archive = typeCommand(await download(t, run), 'secure-build', [
      ...['verify', 'secure-build.tar', '--bundle', 'provenance.sigstore.json', '--trusted-root'],
      ...['trusted-root-of-the-lab.json', '--signer-workflow', `${SUITE_NAME}/.github/workflows/build.yml`],
      ...['--signer-digests', run.sha, '--source-repository', SUITE_NAME],
    ]);
    assert.equal(archive.exitCode, 0, archive.output);
    const moved = run.jobs.find(({ name }) => name === 'moved');
    assert.match(
      logOf({ ...run, jobs: moved === undefined ? [] : [moved] }),
      /moved to HEAD:refs\/tags\/v0$/m,
    );
  });

  test('a tag of another version than the sources ends before anything is built', async (t) => {
    const run = await runOwn(t, PATH, { change: here, copied: COPIED, tag: 'v9.9.9' });
    assert.equal(run.conclusion, 'failure');
    assert.match(logOf(run), /the tag is "v9\.9\.9", and the version of the sources is/);
    assert.deepEqual(run.services.releases.releases, []);
    assert.equal(run.services.attestations.stored.length, 0);
  });

  test('where the second machine builds other bytes, nothing is vouched for and nothing is published', async (t) => {
    const other = (text: string) =>
      here(text).replace(
        /(build: >-\n +)mkdir -p out && /,
        '$1mkdir -p out && date +%N > LICENSE && git add LICENSE && git -c user.name=x -c user.email=x commit -qm x && ',
      );
    const run = await runOwn(t, PATH, { change: other, copied: COPIED, tag: TAG });
    assert.notEqual(run.conclusion, 'success');
    assert.equal(run.jobs.find(({ name }) => name === 'vouched')?.steps.length ?? 0, 0);
    assert.deepEqual(run.services.releases.releases, []);
  });
});
