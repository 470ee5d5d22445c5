import { Buffer } from 'node:buffer';
import { type BadStep, refuseSteps } from '../support/refusal.ts';

const MiB = 1024 * 1024;
const good = { lockfileVersion: 3, packages: { '': { name: 'demo', version: '1.0.0' } } };

const lfsPointer = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`;
const conflict = `{
  "lockfileVersion": 3,
<<<<<<< HEAD
  "packages": {}
=======
  "packages": { "": {} }
>>>>>>> theirs
}
`;
const nested = (levels: number) => `${'{"dependencies":{"a":'.repeat(levels)}{}${'}}'.repeat(levels)}`;

type Case = {
  readonly why: string;
  readonly lockfile: string | Uint8Array;
  readonly says: readonly string[];
};

/** A lockfile that could not be read fails the step; the report of what was seen is left, and no SBOM. */
function row({ why, lockfile, says }: Case, file = 'package-lock.json'): BadStep {
  return {
    row: `SEC-076 ${file}: ${why}`,
    action: 'sbom',
    workspace: { [`app/${file}`]: lockfile },
    inputs: { 'evidence-path': 'evidence' },
    exit: 1,
    says: [`app/${file}`, 'no SBOM was written', ...says],
    leaves: ['workspace/evidence/index.json', 'workspace/evidence/reports/sbom.json'],
  };
}

const cases: readonly Case[] = [
  {
    why: 'lockfile damaged: cut in the middle',
    lockfile: JSON.stringify(good, undefined, 2).slice(0, -8),
    says: ['package-lock.json:7:4', 'Restore the file', '[lockfile/invalid]'],
  },
  {
    why: 'lockfile damaged: JSON of another shape',
    lockfile: JSON.stringify({ ...good, packages: { '': { version: 1 } } }),
    says: ['/packages/', 'expected text', '[lockfile/invalid]'],
  },
  {
    why: 'lockfile damaged: empty',
    lockfile: '',
    says: ['package-lock.json:1:1', '[lockfile/invalid]'],
  },
  {
    why: 'lockfile damaged: one key twice',
    lockfile: '{"lockfileVersion":3,\n"packages":{},"packages":{}}',
    says: ['package-lock.json:2:', 'duplicate key "packages"', '[lockfile/invalid]'],
  },
  {
    why: 'lockfile newer',
    lockfile: JSON.stringify({ ...good, lockfileVersion: 4 }),
    says: [
      'lockfileVersion',
      '4',
      'Upgrade the action, or leave the file out with "exclude"',
      '[lockfile/newer]',
    ],
  },
  {
    why: 'lockfile with merge markers',
    lockfile: conflict,
    says: ['package-lock.json:3:1', 'merge', '[lockfile/invalid]'],
  },
  {
    why: 'lockfile that is an LFS pointer',
    lockfile: lfsPointer,
    says: ['package-lock.json:1:1', 'LFS', '[lockfile/invalid]'],
  },
  {
    why: 'lockfile of 70 MB',
    lockfile: Buffer.alloc(70 * MiB, 0x20),
    says: [`${70 * MiB} bytes; at most ${64 * MiB} are read of this kind of file`, '[limit/exceeded]'],
  },
  {
    why: 'lockfile nested 10,000 deep',
    lockfile: nested(10_000),
    says: ['package-lock.json:1:', 'nested deeper than 256 levels', '[limit/exceeded]'],
  },
];

refuseSteps(
  'lockfiles that cannot be read',
  cases.map((one) => row(one)),
);
refuseSteps(
  'npm-shrinkwrap.json that cannot be read',
  cases
    .filter(({ why }) => /newer|merge|LFS/.test(why))
    .map(({ says, ...one }) =>
      row(
        { ...one, says: says.map((text) => text.replace('package-lock', 'npm-shrinkwrap')) },
        'npm-shrinkwrap.json',
      ),
    ),
);

refuseSteps('lockfiles elsewhere', [
  {
    row: 'SEC-064 lockfile behind a symbolic link out of the workspace is not read, and nothing is claimed',
    action: 'sbom',
    inputs: { 'evidence-path': 'evidence' },
    arrange: async ({ workspace, home }) => {
      const { symlink, writeFile } = await import('node:fs/promises');
      await writeFile(`${home}/package-lock.json`, JSON.stringify(good));
      await symlink(`${home}/package-lock.json`, `${workspace}/package-lock.json`);
    },
    exit: 5,
    says: ['No packages were found'],
    leaves: ['workspace/evidence/index.json', 'workspace/evidence/reports/sbom.json'],
  },
]);
