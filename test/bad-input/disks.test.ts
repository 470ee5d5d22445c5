import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertCommandRefused, type Refusal } from '../support/refusal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** Mounts a small disk in a namespace of its own, runs a program, and lists what the disk holds then. */
const SCRIPT = `
disk=$1 size=$2 mode=$3 list=$4
shift 4
mount -t tmpfs -o "size=$size" tmpfs "$disk" || exit 99
if [ "$mode" = read-only ]; then mount -o remount,ro "$disk" || exit 99; fi
"$@"
status=$?
(cd "$disk" && find . ! -type d | sort) >"$list"
exit $status`;

const unshare = [['-m'], ['-rm']].find(
  (flags) => spawnSync('unshare', [...flags, 'mount', '--make-rprivate', '/']).status === 0,
);
if (unshare === undefined) console.log('SKIPPED (needs unshare): disk full and read-only folders');

const packages = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`node_modules/package-${index}`, { version: `1.0.${index}` }]),
);
const lockfile = JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'demo' }, ...packages } });

interface BadDisk extends Refusal {
  readonly row: string;
  readonly mode?: 'read-only';
  readonly size: string;
  readonly words: readonly string[];
  readonly environment?: (folder: string) => Readonly<Record<string, string>>;
}

const sbom = ['sbom', '--evidence-path', 'disk/evidence'];
const noSpace = ['cannot be written: no space left on the device', 'Check free space', '[file/unwritable]'];
const readOnly = [
  'cannot be written: the file system is read-only',
  'permissions of the folder',
  '[file/unwritable]',
];

const rows: readonly BadDisk[] = [
  {
    row: 'disk full: the first SBOM does not fit into the evidence folder',
    size: '16k',
    words: sbom,
    exit: 3,
    says: ['disk/evidence/sbom/demo.cdx.json', ...noSpace],
  },
  {
    row: 'disk full: the second SBOM does not fit, and the first one does not stay alone',
    size: '160k',
    words: sbom,
    exit: 3,
    says: ['disk/evidence/sbom/demo.spdx.json', ...noSpace],
  },
  {
    row: 'disk full: the statement does not fit into the evidence folder',
    size: '8k',
    words: [
      'provenance',
      '--mode',
      'predicate',
      '--artifact-path',
      'package-lock.json',
      '--evidence-path',
      'disk/evidence',
    ],
    exit: 3,
    says: ['disk/evidence/', ...noSpace],
  },
  {
    row: 'disk full: the sources do not fit into the temporary folder',
    size: '128k',
    words: ['reproduce', '--build', 'true', '--artifact-path', 'out/*'],
    environment: (folder) => ({ TMPDIR: join(folder, 'disk') }),
    exit: 3,
    says: ['/disk/secure-build-', ...noSpace],
  },
  {
    row: 'read-only evidence folder, of sbom',
    size: '1m',
    mode: 'read-only',
    words: sbom,
    exit: 3,
    says: ['disk/evidence', ...readOnly],
  },
  {
    row: 'read-only evidence folder, of the chain',
    size: '1m',
    mode: 'read-only',
    words: [
      'chain',
      '--prepare',
      'true',
      '--build',
      'mkdir out; touch out/a',
      '--artifact-path',
      'out/*',
      '--evidence-path',
      'disk/evidence',
    ],
    exit: 3,
    says: ['disk/evidence', ...readOnly],
  },
  {
    row: 'read-only folder of the local key',
    size: '1m',
    mode: 'read-only',
    words: ['sign', '--artifact-path', 'large.bin', '--sbom-path', 'sbom.json'],
    environment: (folder) => ({ XDG_STATE_HOME: join(folder, 'disk') }),
    exit: 3,
    says: ['/disk/secure-build', ...readOnly],
  },
];

for (const { row, ...disk } of rows) {
  test(row, { skip: unshare === undefined }, (t) => refuseDisk(t, disk));
}

function refuseDisk(
  t: TestContext,
  { size, mode = 'writable' as 'read-only', words, ...row }: Omit<BadDisk, 'row'>,
) {
  const [folder, state] = [temporaryFolder(t), temporaryFolder(t)];
  mkdirSync(join(folder, 'disk'));
  writeFileSync(join(folder, 'package-lock.json'), lockfile);
  writeFileSync(join(folder, 'sbom.json'), '{"bomFormat":"CycloneDX"}');
  writeFileSync(join(folder, 'large.bin'), new Uint8Array(512 * 1024));
  const list = join(state, 'list');
  const script = ['bash', '-c', SCRIPT, 'bash', join(folder, 'disk'), size, mode, list];
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [...(unshare ?? []), ...script, process.execPath, cli, ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        XDG_STATE_HOME: state,
        ...row.environment?.(folder),
      },
    },
  );
  assertCommandRefused({ exitCode: status, stdout, stderr }, row);
  assert.equal(readFileSync(list, 'utf8'), '', 'something was left');
}
