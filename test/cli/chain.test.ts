import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type CommandLineOptions, secureBuild } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const workspaceProject = fileURLToPath(new URL('../fixtures/projects/workspace', import.meta.url));
const build = 'mkdir -p out && cp package.json out/manifest.json && printf "two\\n" > out/two.txt';
const words = ['chain', '--prepare', 'true', '--build', build, '--artifact-path', 'out/**'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

describe('the chain on a workspace of npm, started from the committed bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secure-build-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let options: CommandLineOptions;
  let evidence: string;

  before(() => {
    cpSync(workspaceProject, join(folder, 'project'), { recursive: true });
    mkdirSync(join(folder, 'state'));
    options = {
      folder: join(folder, 'project'),
      state: join(folder, 'state'),
      environment: { SOURCE_DATE_EPOCH: '1795258534' },
    };
    evidence = join(folder, 'project', '.secure-build');
    const { exitCode, stdout, stderr } = secureBuild(words, options);
    assert.equal(exitCode, 0, `${stdout}\n${stderr}`);
    for (const step of ['sbom', 'reproduce', 'provenance', 'sign', 'gate', 'verify']) {
      assert.match(stdout, new RegExp(`^${step} +pass  `, 'm'));
    }
    assert.match(stdout, /^level +SLSA Build L1: built outside of any build platform$/m);
    assert.match(stdout, /^pass: Everything that was asked for is proved\.$/m);
    assert.ok(stdout.includes(evidence));
    assert.match(stderr, /policy: .*starter-policy\.yaml/);
    assert.ok(!stderr.includes('\u001b'));
  });

  test('verify answers offline who signed what, and what was decided', () => {
    const { exitCode, stdout } = secureBuild(['verify', '.secure-build'], options);
    assert.equal(exitCode, 0);
    assert.match(
      stdout,
      /2 artifacts: policy decision, provenance, reproducibility, SBOM \(CycloneDX\), SBOM \(SPDX\)/,
    );
    assert.match(stdout, /^Decision {5}pass$/m);
    assert.match(stdout, /^Signed by {4}local \(key sha256:[0-9a-f]{64}\)$/m);
  });

  test('SEC-075 after one byte of any file of the folder changes, verify exits 1 and names that file', () => {
    const names = filesBelow(evidence);
    assert.ok(names.length >= 15, names.join(' '));
    for (const name of names) {
      const path = join(evidence, name);
      const good = readFileSync(path);
      for (const at of [good.length >> 1, good.length - 1]) {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ 1;
        writeFileSync(path, bad);
        const { exitCode, stdout, stderr } = secureBuild(['verify', '.secure-build'], options);
        assert.equal(exitCode, 1, `${name} at ${at}: ${stdout}${stderr}`);
        assert.ok(stdout.includes(name), `${name} at ${at}: ${stdout}`);
      }
      writeFileSync(path, good);
    }
    assert.equal(secureBuild(['verify', '.secure-build'], options).exitCode, 0);
  });

  test('SEC-075 a file that the index does not list is refused by name', () => {
    const path = join(evidence, 'reports/extra.json');
    writeFileSync(path, '{}');
    const { exitCode, stdout } = secureBuild(['verify', '.secure-build'], options);
    assert.equal(exitCode, 1);
    assert.match(stdout, /reports\/extra\.json/);
    execFileSync('rm', [path]);
  });

  test('SEC-136 by a user with another key nothing is verified: exit 5, never 0', (t) => {
    const stranger = { ...options, state: temporaryFolder(t) };
    const { exitCode, stdout } = secureBuild(['verify', '.secure-build'], stranger);
    assert.equal(exitCode, 5);
    assert.match(stdout, /NOT VERIFIED/);
    assert.match(stdout, /^Not verified +attestations\/provenance\.sigstore\.json: /m);
  });

  test('one file is verified by its bundle and a public key', () => {
    const [artifact, bundle] = [
      '.secure-build/artifacts/out/two.txt',
      '.secure-build/attestations/provenance.sigstore.json',
    ];
    const good = secureBuild(['verify', artifact, '--bundle', bundle], options);
    assert.equal(good.exitCode, 0, good.stdout + good.stderr);
    const other = secureBuild(['verify', 'package.json', '--bundle', bundle], options);
    // package.json is what out/manifest.json was copied from: the same bytes, so the same subject.
    assert.equal(other.exitCode, 0);
    writeFileSync(join(options.folder, 'strange.txt'), 'strange');
    const wrong = secureBuild(['verify', 'strange.txt', '--bundle', bundle], options);
    assert.equal(wrong.exitCode, 1);
  });

  test('SEC-137 a second chain replaces the evidence of the first, and a foreign folder is left alone', (t) => {
    const foreign = temporaryFolder(t);
    writeFileSync(join(foreign, 'precious.txt'), 'x');
    const refused = secureBuild([...words, '--evidence-path', foreign], options);
    assert.equal(refused.exitCode, 2);
    assert.match(refused.stderr, /holds something else than evidence/);
    assert.ok(existsSync(join(foreign, 'precious.txt')));
    const before = filesBelow(evidence).map((name) => relative(evidence, join(evidence, name)));
    assert.equal(secureBuild(words, options).exitCode, 0);
    assert.deepEqual(filesBelow(evidence), before);
  });
});

test('a file in the sources that is not what was built is pointed out', (t) => {
  const folder = temporaryFolder(t);
  cpSync(workspaceProject, folder, { recursive: true });
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/two.txt'), 'old\n');
  const { exitCode, stderr } = secureBuild(words, { folder, state: folder });
  assert.equal(exitCode, 0);
  assert.match(stderr, /warning: "out\/two\.txt" in the source folder is not what was built here/);
});

test('a build that fails ends the chain with 5 and says why; nothing is signed', (t) => {
  const folder = temporaryFolder(t);
  cpSync(workspaceProject, folder, { recursive: true });
  const { exitCode, stdout } = secureBuild(
    ['chain', '--prepare', 'true', '--build', 'echo broken >&2; exit 7', '--artifact-path', 'out/**'],
    { folder, state: folder },
  );
  assert.equal(exitCode, 5);
  assert.match(stdout, /^reproduce +not-verified/m);
  assert.match(stdout, /Build A failed \(exit 7\)\. Its last line: "broken"/);
  assert.ok(!existsSync(join(folder, '.secure-build/attestations')));
});

test('a build that is not reproducible ends with 1, and the negative result is signed too', (t) => {
  const folder = temporaryFolder(t);
  cpSync(workspaceProject, folder, { recursive: true });
  const { exitCode, stdout } = secureBuild(
    [
      'chain',
      '--prepare',
      'true',
      '--build',
      'mkdir -p out && pwd > out/where.txt',
      '--artifact-path',
      'out/**',
    ],
    { folder, state: folder },
  );
  assert.equal(exitCode, 1);
  assert.match(stdout, /^reproduce +fail/m);
  assert.match(stdout, /^gate +fail/m);
  assert.match(stdout, /out\/where\.txt differs/);
  assert.ok(existsSync(join(folder, '.secure-build/attestations/reproducibility.sigstore.json')));
});
