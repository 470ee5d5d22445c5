import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { utf8 } from '@secure-build/common/core/bytes';
import { groupBy } from '@secure-build/common/core/group-by';
import { byCodeUnits } from '@secure-build/common/core/order';
import { lockfileParserOf } from '@secure-build/common/formats/lockfiles/registry';
import { Ajv } from 'ajv';
import { graphOf } from '../../../support/graph-of.ts';
import { readTree } from '../../../support/tree.ts';
import { writtenSboms } from '../../../support/written-sbom.ts';

const repository = join(import.meta.dirname, '../../../..');
const lockfiles = join(repository, 'test/fixtures/lockfiles/npm-package-lock');
const refused = ['newer', 'links-to-nothing'];
const folders = [
  ...readdirSync(lockfiles)
    .filter((name) => !refused.includes(name))
    .map((name) => join(lockfiles, name)),
  join(repository, 'test/fixtures/projects/packed-app'),
  join(repository, 'test/fixtures/projects/workspace'),
];
const authors = [
  undefined,
  { name: 'A <b>', email: 'a@example.org' },
  { name: 'O', url: 'https://example.org/' },
];

const strict = new JsonStrictValidator(Version.v1dot6);
const spdxSchema = JSON.parse(
  readFileSync(join(repository, 'packages/tooling/schemas/spdx-2.3.schema.json'), 'utf8'),
);
const spdx23 = new Ajv({ strict: false }).compile(spdxSchema);

for (const [index, folder] of folders.entries()) {
  const name = folder.slice(repository.length + 1);
  test(`the strict validator of the CycloneDX library and the SPDX schema accept the SBOMs of ${name}`, async () => {
    const author = authors[index % authors.length];
    const { cyclonedx, spdx } = await writtenSboms(graphOf(readTree(folder)), author && { author });
    assert.equal(await strict.validate(cyclonedx), null);
    assert.ok(spdx23(JSON.parse(spdx)), JSON.stringify(spdx23.errors));
  });
}

interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Spdx {
  readonly documentNamespace: string;
  readonly packages: readonly {
    readonly SPDXID: string;
    readonly checksums?: readonly { readonly checksumValue: string }[];
    readonly externalRefs?: readonly { readonly referenceLocator: string }[];
  }[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relationshipType: string;
    readonly relatedSpdxElement: string;
  }[];
}

for (const name of ['packed-app', 'workspace']) {
  test(`both formats of ${name} hold every node, edge and hash of the graph`, async () => {
    const graph = graphOf(readTree(join(repository, 'test/fixtures/projects', name)));
    const written = await writtenSboms(graph);
    const bom: Bom = JSON.parse(written.cyclonedx);
    const spdx: Spdx = JSON.parse(written.spdx);
    const pairs = new Set(graph.edges.map(({ from, to }) => `${from} ${to}`)).size;
    const hashes = graph.components
      .flatMap((component) => component.hashes.map(({ hex }) => hex))
      .sort(byCodeUnits);

    assert.equal(bom.components.length, graph.components.length - 1);
    assert.equal(bom.dependencies.flatMap(({ dependsOn = [] }) => dependsOn).length, pairs);
    assert.deepEqual(
      bom.components.flatMap((item) => (item.hashes ?? []).map(({ content }) => content)).sort(byCodeUnits),
      hashes,
    );
    assert.equal(spdx.packages.length, graph.components.length);
    assert.equal(spdx.relationships.length, pairs + 1);
    assert.deepEqual(
      spdx.packages
        .flatMap((item) => (item.checksums ?? []).map(({ checksumValue }) => checksumValue))
        .sort(byCodeUnits),
      hashes,
    );
    assert.equal(bom.serialNumber, spdx.documentNamespace);
  });
}

test('development, optional and peer edges keep their kind in SPDX, workspaces are contained', async () => {
  const graph = graphOf(readTree(join(lockfiles, 'version-3')));
  const spdx: Spdx = JSON.parse((await writtenSboms(graph)).spdx);
  const kinds = groupBy(spdx.relationships, ({ relationshipType }) => relationshipType);
  assert.deepEqual([...kinds.keys()].sort(byCodeUnits), [
    'DEPENDS_ON',
    'DESCRIBES',
    'DEV_DEPENDENCY_OF',
    'OPTIONAL_DEPENDENCY_OF',
  ]);
  const workspaces: Spdx = JSON.parse(
    (await writtenSboms(graphOf(readTree(join(lockfiles, 'workspaces'))))).spdx,
  );
  const contained = workspaces.relationships.filter(
    ({ relationshipType }) => relationshipType === 'CONTAINS',
  );
  assert.equal(contained.length, 2);
});

test('the documents are the same bytes from another folder, time zone, language and order of files', () => {
  const script = join(repository, 'test/support/print-sbom-digest.ts');
  const folder = join(repository, 'test/fixtures/projects/workspace');
  const digests = [
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', ORDER: 'forward' },
    { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', ORDER: 'backward' },
    { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', ORDER: 'backward' },
  ].map((environment, index) =>
    execFileSync(process.execPath, [script, folder], {
      cwd: index === 0 ? repository : '/',
      env: { ...environment, NODE_ICU_DATA: '' },
      encoding: 'utf8',
    }),
  );
  assert.match(digests[0] ?? '', /^[0-9a-f]{64} [0-9a-f]{64}\n$/);
  assert.equal(new Set(digests).size, 1);
});

test('a parser is found for every folder of fixtures', () => {
  for (const folder of folders) assert.ok(readTree(folder).some(({ path }) => lockfileParserOf(path)));
});

test('SPDX states every reason why the dependencies of a package are incomplete', async () => {
  const shortfalls = ['a is not read', 'b could not be read'];
  const { spdx } = await writtenSboms(graphOf(readTree(join(lockfiles, 'empty')), { shortfalls }));
  assert.match(spdx, /Dependencies incomplete: a is not read; b could not be read\./);
});

test('licenses that differ between lockfiles stand in the document, each once', async () => {
  const lock = (folder: string, license: string) => ({
    path: `${folder}/package-lock.json`,
    bytes: utf8(
      JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { name: folder, dependencies: { a: '1' } },
          'node_modules/a': { version: '1.0.0', license },
        },
      }),
    ),
  });
  const { cyclonedx } = await writtenSboms(graphOf([lock('a', 'MIT'), lock('b', 'ISC')]));
  assert.deepEqual(cyclonedx.match(/"secure-build:conflict:licenses","value":"[A-Z]+"/g), [
    '"secure-build:conflict:licenses","value":"ISC"',
    '"secure-build:conflict:licenses","value":"MIT"',
  ]);
});
