import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { byCodeUnits } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import type { RunContext } from '@secure-build/common/domain/run-context';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { parseEvidenceIndex, parseSubjects } from '@secure-build/common/formats/evidence-index';
import { inputs } from '../../../actions/sbom/src/inputs.ts';
import { run } from '../../../actions/sbom/src/run.ts';
import { type FakeOptions, fakePorts } from '../../support/fake-ports.ts';

const context: RunContext = {
  kind: 'laptop',
  workspace: '/w',
  defaultEvidencePath: '/w/.secure-build',
};
const EVIDENCE = '/w/.secure-build';

const lock = (name: string, dependencies: readonly string[] = []) =>
  JSON.stringify({
    name,
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': {
        name,
        version: '1.0.0',
        dependencies: Object.fromEntries(dependencies.map((each) => [each, '*'])),
      },
      ...Object.fromEntries(dependencies.map((each) => [`node_modules/${each}`, { version: '1.0.0' }])),
    },
  });

async function sbom(files: FakeOptions['files'], given: Record<string, string> = {}) {
  const world = fakePorts(files === undefined ? {} : { files });
  const read = readInputs(inputs, new Map(Object.entries(given)), (name) => `input "${name}"`);
  const outcome = await run({ inputs: read, ports: world.ports, context });
  const text = (name: string) => decodeUtf8(world.files.get(`${EVIDENCE}/${name}`) ?? new Uint8Array()) ?? '';
  return { outcome, text, files: world.files };
}

test('both formats, the report and their entries are left in the evidence folder', async () => {
  const { outcome, text, files } = await sbom({ '/w/package-lock.json': lock('@own/app', ['a', 'b']) });
  assert.equal(exitOf(outcome.verdict), 0);
  assert.equal(outcome.headline, 'SBOM of @own/app: 2 components, 2 of them direct, complete');
  const entries = parseEvidenceIndex(utf8(text('index.json')), 'index.json');
  assert.deepEqual(
    entries.map(({ name, kind }) => `${kind} ${name}`),
    ['report reports/sbom.json', 'sbom sbom/own-app.cdx.json', 'sbom sbom/own-app.spdx.json'],
  );
  for (const { name, digest } of entries) assert.equal(sha256(text(name)), digest.sha256);
  const { outputs } = outcome;
  assert.equal(outputs['sbom-path'], `${EVIDENCE}/sbom/own-app.cdx.json`);
  assert.deepEqual(JSON.parse(String(outputs['sbom-digests'])), {
    [`${EVIDENCE}/sbom/own-app.cdx.json`]: sha256(text('sbom/own-app.cdx.json')),
    [`${EVIDENCE}/sbom/own-app.spdx.json`]: sha256(text('sbom/own-app.spdx.json')),
  });
  assert.deepEqual(
    [outputs['component-count'], outputs['direct-count'], outputs['edge-count'], outputs['unresolved-count']],
    [2, 2, 2, 0],
  );
  assert.equal(outputs['serial-number'], JSON.parse(text('sbom/own-app.cdx.json')).serialNumber);
  assert.equal(JSON.parse(text('reports/sbom.json')).lockfiles[0].status, 'read');
  assert.ok([...files.keys()].every((path) => path.startsWith('/w/')));
});

test('two runs write the same bytes', async () => {
  const files = { '/w/package-lock.json': lock('app', ['a']) };
  const [first, second] = [await sbom(files), await sbom(files)];
  assert.equal(first.text('sbom/app.cdx.json'), second.text('sbom/app.cdx.json'));
  assert.equal(first.text('sbom/app.spdx.json'), second.text('sbom/app.spdx.json'));
  assert.notEqual(first.text('sbom/app.cdx.json'), '');
});

test('nothing recognized is exit 5, says what was looked for, and writes no SBOM', async () => {
  const { outcome, files } = await sbom({ '/w/readme': '' });
  assert.equal(exitOf(outcome.verdict), 5);
  assert.match(
    reasonsOf(outcome.verdict)[0] ?? '',
    /^No packages were found\. Looked for \d+ lockfile kinds under "\." \(1 files; 0 folders or lockfiles ignored by "exclude"\)\. Set "source-path", or leave "empty" out of "fail-on" if an empty SBOM is intended\.$/,
  );
  assert.equal(outcome.outputs['sbom-path'], '');
  assert.ok(![...files.keys()].some((path) => path.includes('/sbom/')));
});

test('an empty SBOM is written where it is intended, and does not call itself complete', async () => {
  const { outcome, text } = await sbom({ '/w/readme': '' }, { 'fail-on': 'unparsed', name: 'nothing' });
  assert.equal(exitOf(outcome.verdict), 0);
  assert.match(outcome.headline, /incomplete$/);
  const { components, compositions } = JSON.parse(text('sbom/nothing.cdx.json'));
  assert.deepEqual(components, []);
  assert.equal(compositions[0].aggregate, 'incomplete');
});

test('only lockfiles of other kinds are no inventory: exit 5', async () => {
  const { outcome } = await sbom({ '/w/Cartfile.resolved': '' });
  assert.equal(exitOf(outcome.verdict), 5);
  assert.match(reasonsOf(outcome.verdict)[0] ?? '', /1 lockfiles of other kinds were found/);
});

test('another lockfile in the tree makes the result incomplete and is named; "unread" makes it fail', async () => {
  const files = { '/w/package-lock.json': lock('app'), '/w/sub/Cartfile.resolved': '' };
  const { outcome, text } = await sbom(files);
  assert.equal(exitOf(outcome.verdict), 0);
  assert.match(outcome.headline, /incomplete$/);
  assert.match(
    outcome.annotations.map(({ message }) => message).join('\n'),
    /sub\/Cartfile\.resolved is not read/,
  );
  const bom = JSON.parse(text('sbom/app.cdx.json'));
  assert.equal(bom.compositions[0].aggregate, 'incomplete');
  assert.deepEqual(bom.metadata.properties, [
    {
      name: 'secure-build:incomplete',
      value: 'sub/Cartfile.resolved is not read: no parser for lockfiles of Carthage yet',
    },
  ]);
  const strict = await sbom(files, { 'fail-on': 'unread' });
  assert.equal(exitOf(strict.outcome.verdict), 1);
});

test('a damaged lockfile is exit 1 with its place; what could be read is written all the same', async () => {
  const { outcome, text } = await sbom({
    '/w/bad/package-lock.json': '<<<<<<< HEAD\n',
    '/w/good/package-lock.json': lock('good', ['a']),
  });
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict)[0] ?? '', /^bad\/package-lock\.json:1:1: not valid JSON/);
  assert.match(reasonsOf(outcome.verdict)[0] ?? '', /merge conflict/);
  assert.equal(JSON.parse(text('sbom/good.cdx.json')).components.length, 1);
  assert.equal(JSON.parse(text('sbom/good.cdx.json')).compositions[0].aggregate, 'incomplete');
  assert.equal(JSON.parse(text('reports/sbom.json')).findings[0].condition, 'unparsed');
});

test('the built files that the SBOM is about are entered as subjects', async () => {
  const files = { '/w/package-lock.json': lock('app'), '/w/dist/app.tgz': 'bytes' };
  const { text } = await sbom(files, { 'artifact-path': 'dist/*.tgz' });
  const digest = sha256('bytes');
  assert.deepEqual(parseSubjects(utf8(text('subjects.json')), 'subjects.json'), [
    { name: 'dist/app.tgz', digest: { sha256: digest } },
  ]);
  const entries = parseEvidenceIndex(utf8(text('index.json')), 'index.json');
  assert.deepEqual(entries.find(({ name }) => name === 'sbom/app.cdx.json')?.subjects, [digest]);
});

const HOSTILE = ['<script>alert(1)', '::error::gotcha', 'new\nline', 'pipe|table', '__proto__', '@s/[x](y)'];

test('SEC-102 names with markup, commands, newlines and __proto__ change no line, cell, key or path', async () => {
  const packages = JSON.stringify(
    Object.fromEntries(HOSTILE.map((name) => [`node_modules/${name}`, { version: '1' }])),
  );
  const text = `{"name":"../<b>\\n::set-output","lockfileVersion":3,"packages":{"":{"dependencies":{${HOSTILE.map((name) => `${JSON.stringify(name)}:"1"`).join()},"gone|<i>":"::error::x"}},${packages.slice(1, -1)}}}`;
  const { outcome, text: written, files } = await sbom({ '/w/package-lock.json': text });
  const bom = JSON.parse(written('sbom/b-set-output.cdx.json'));
  assert.equal(bom.components.length, HOSTILE.length + 1);
  assert.deepEqual(
    bom.components
      .map(({ group, name }: { group?: string; name: string }) => (group ? `${group}/${name}` : name))
      .sort(),
    [...HOSTILE, 'gone|<i>'].sort(byCodeUnits),
  );
  assert.doesNotMatch(outcome.summary.text, /<script|<b>|<i>|\]\(|^::/m);
  assert.doesNotMatch(outcome.headline, /\n/);
  for (const [, value] of outcome.facts) assert.doesNotMatch(value, /\n/);
  assert.ok(
    [...files.keys()].every((path) =>
      /^\/w\/(?:\.secure-build\/[a-z0-9./-]+|package-lock\.json)$/.test(path),
    ),
  );
});

test('the author stands in both documents: a person by e-mail, an organization by its site', async () => {
  const files = { '/w/package-lock.json': lock('app') };
  const person = await sbom(files, { author: 'Ada <ada@example.org>' });
  assert.deepEqual(JSON.parse(person.text('sbom/app.cdx.json')).metadata.authors, [
    { name: 'Ada', email: 'ada@example.org' },
  ]);
  assert.ok(
    JSON.parse(person.text('sbom/app.spdx.json')).creationInfo.creators.includes(
      'Person: Ada (ada@example.org)',
    ),
  );
  const company = await sbom(files, { author: 'Acme <https://acme.example>' });
  assert.deepEqual(JSON.parse(company.text('sbom/app.cdx.json')).metadata.manufacturer, {
    name: 'Acme',
    url: ['https://acme.example/'],
  });
});

for (const { why, given, message } of [
  { why: 'another mode', given: { mode: 'merge' }, message: /"mode": expected one of generate; got "merge"/ },
  {
    why: 'an unknown format',
    given: { format: 'cyclonedx-json@1.8' },
    message: /"format": expected one of cyclonedx-json@1\.6, spdx-json@2\.3/,
  },
  {
    why: 'an author without a contact in brackets',
    given: { author: 'Ada <>' },
    message: /"author": expected "Name <e-mail or URL>"/,
  },
  {
    why: 'an author with a script as site',
    given: { author: 'A <javascript:alert(1)>' },
    message: /"author"/,
  },
  {
    why: 'a pattern that leaves the tree',
    given: { exclude: '../x' },
    message: /leads out of the workspace/,
  },
]) {
  test(`an input is refused before anything is written: ${why}`, async () => {
    await assert.rejects(
      sbom({ '/w/package-lock.json': lock('app') }, given),
      (error) => error instanceof Problem && error.exit === 2 && message.test(error.message),
    );
  });
}

test('a stale lockfile is a warning that names manifest and lockfile', async () => {
  const { outcome } = await sbom({
    '/w/package-lock.json': lock('app'),
    '/w/package.json': '{"name":"app","version":"2.0.0"}',
  });
  assert.match(
    outcome.annotations[0]?.message ?? '',
    /^package\.json has version 2\.0\.0, package-lock\.json has 1\.0\.0/,
  );
});
