import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { parseStoreLines } from '@secure-build/common/edges/stores/registry';
import type { StoreRun } from '@secure-build/common/edges/stores/store-kind';
import { parsePinnedReference } from '@secure-build/common/formats/oci/reference';
import { fakePorts } from '../../../support/fake-ports.ts';
import { githubContext } from '../../../support/github-context.ts';

const places = { workspace: '/workspace', defaultEvidencePath: '/evidence' };
const workflow: StoreRun = {
  ports: fakePorts().ports,
  context: { kind: 'workflow', ...places, github: githubContext },
  purpose: 'keep',
  deadlineMs: 1000,
  images: [parsePinnedReference(`registry.example/app@sha256:${'a'.repeat(64)}`)],
  realmHosts: [],
  github: {
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    repository: 'octo-org/demo',
    token: 'a-token',
  },
  withoutSha256: [],
  isKeyless: true,
};
const { github: _, ...nowhere } = workflow;
const laptop: StoreRun = { ...nowhere, context: { kind: 'laptop', ...places } };
const withoutToken: StoreRun = {
  ...workflow,
  github: {
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    repository: 'octo-org/demo',
  },
};
const looking: StoreRun = { ...workflow, purpose: 'find' };

const faultsOf = (lines: readonly string[], run: StoreRun): readonly string[] => {
  try {
    parseStoreLines(lines, run);
    return [];
  } catch (error) {
    assert.ok(error instanceof Problem);
    assert.equal(error.code, 'input/invalid');
    return [error.message, ...error.details];
  }
};

test('every form of every store is a line of its own kind, and each line counts once', () => {
  const lines = ['auto', 'file', 'github', 'oci', 'release:v1.2.3', 'artifact', 'oci'];
  assert.deepEqual(
    parseStoreLines(lines, workflow).map(({ line, kind }) => [line, kind.id]),
    [
      ['auto', 'github'],
      ['file', 'file'],
      ['github', 'github'],
      ['oci', 'oci'],
      ['release:v1.2.3', 'release'],
      ['artifact', 'artifact'],
    ],
  );
  assert.deepEqual(
    parseStoreLines(['github', 'oci', 'release:v1'], looking).map(({ kind }) => kind.id),
    ['github', 'oci', 'release'],
  );
});

for (const { why, lines, run, faults } of [
  {
    why: 'words that are no store, all in one error',
    lines: ['Github', 'constructor', 'release:', 'release:a b', 'release:TAG\n'],
    run: workflow,
    faults: ['"Github"', '"constructor"', '"release:"', '"release:a b"', '"release:TAG\\n"'].map(
      (shown) => `input "store": expected file, auto, github, oci, release:TAG or artifact; got ${shown}`,
    ),
  },
  {
    why: 'stores that nothing can be found in',
    lines: ['auto', 'file', 'artifact'],
    run: looking,
    faults: ['auto', 'file', 'artifact'].map(
      (line) => `"from": expected github, oci or release:TAG; got "${line}"`,
    ),
  },
  {
    why: 'stores of a workflow on a laptop',
    lines: ['github', 'release:v1', 'artifact', 'auto', 'file'],
    run: laptop,
    faults: ['github', 'release:v1', 'artifact'].map(
      (line) => `input "store": "${line}" works in a workflow only`,
    ),
  },
  {
    why: 'stores of GitHub without a token, which "auto" accepts',
    lines: ['auto', 'github', 'release:v1'],
    run: withoutToken,
    faults: ['github', 'release:v1'].map((line) => `input "store": "${line}" needs the input "github-token"`),
  },
  {
    why: 'a registry without an image',
    lines: ['oci'],
    run: { ...workflow, images: [] },
    faults: [
      'input "store": "oci" needs an image among the subjects, as "oci:REGISTRY/REPOSITORY@sha256:HEX"',
    ],
  },
  {
    why: 'places to look in of nobody knows which repository',
    lines: ['github', 'release:v1', 'oci'],
    run: { ...laptop, purpose: 'find', images: [] } as const,
    faults: [
      '"from github" needs the repository',
      '"from release:v1" needs the repository',
      '"from oci" needs an image, as "oci:REGISTRY/REPOSITORY@sha256:HEX"',
    ],
  },
  {
    why: 'an artifact that GitHub could not be asked about',
    lines: ['github', 'release:v1'],
    run: { ...looking, withoutSha256: ['app.tgz'] },
    faults: ['"from github" finds by SHA-256 only, and of "app.tgz" none is known'],
  },
]) {
  test(`lines of stores are refused: ${why}`, () => {
    assert.deepEqual(faultsOf(lines, run), faults);
  });
}

test('"auto" opens nothing for signatures by keys, without a token, or outside of a workflow', async () => {
  for (const run of [{ ...workflow, isKeyless: false }, withoutToken, laptop]) {
    const [place] = parseStoreLines(['auto'], run);
    assert.equal(await place?.kind.open('auto', run), undefined);
  }
  const [place] = parseStoreLines(['auto'], workflow);
  assert.equal(
    (await place?.kind.open('auto', workflow))?.place,
    "GitHub's attestation store of octo-org/demo",
  );
});
