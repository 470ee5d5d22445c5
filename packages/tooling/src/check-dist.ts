import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byCodeUnits } from '@secure-build/common/core/order';
import type { DistFiles } from './build-dist.ts';
import { freshBuild } from './fresh-build.ts';
import { noticeHeads } from './notices.ts';
import { Refusal, root, runProgram } from './project.ts';

const REMEDY = 'Run `npm run build` and commit dist and THIRD-PARTY-NOTICES.';

/** One line for each file in which the fresh build and the folder `dist` disagree. */
export function distDifferences(fresh: DistFiles, committed: DistFiles): readonly string[] {
  const paths = [...new Set([...fresh.keys(), ...committed.keys()])].sort(byCodeUnits);
  return paths.flatMap((path) => {
    const [want, have] = [fresh.get(path), committed.get(path)];
    if (want === have) return [];
    if (have === undefined) return [`dist/${path}: missing; a fresh build has it`];
    if (want === undefined) return [`dist/${path}: not part of a fresh build`];
    return [`dist/${path}: differs from a fresh build`];
  });
}

/** One line for each file of `dist` that git does not have exactly like this: changed, untracked or deleted. */
export function uncommittedFiles(projectRoot: string): readonly string[] {
  const status = execFileSync(
    'git',
    [
      'status',
      '--porcelain',
      '--untracked-files=all',
      '--ignored=matching',
      '--',
      'dist',
      'THIRD-PARTY-NOTICES',
    ],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  return status
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${line.slice(3)}: not committed (${line.slice(0, 2).trim()})`);
}

/** Every package inside is in the head of the notices, and no other. */
export function namedPackagesFaults(
  notices: string,
  packages: Parameters<typeof noticeHeads>[0],
): readonly string[] {
  const [head = ''] = notices.split('\n\n---', 1);
  const [named, inside] = [head.split('\n').slice(2), noticeHeads(packages)];
  return [
    ...inside.filter((line) => !named.includes(line)).map((line) => `THIRD-PARTY-NOTICES: lacks "${line}"`),
    ...named
      .filter((line) => !inside.includes(line))
      .map((line) => `THIRD-PARTY-NOTICES: "${line}" is in no bundle`),
  ];
}

/** Every file of the folder `dist`, hidden ones too. */
export function readDist(projectRoot: string): DistFiles {
  const folder = join(projectRoot, 'dist');
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      file
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(file, 'utf8'),
    ]),
  );
}

if (import.meta.main) {
  void runProgram({}, async () => {
    const { files: fresh, packages } = freshBuild(root);
    const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES'), 'utf8');
    const faults = [
      ...distDifferences(fresh, readDist(root)),
      ...(notices === fresh.get('suite/licenses.txt')
        ? []
        : ['THIRD-PARTY-NOTICES: differs from a fresh build']),
      ...namedPackagesFaults(notices, packages),
      ...uncommittedFiles(root),
    ];
    if (faults.length > 0) throw new Refusal([...faults, REMEDY]);
    console.log(`dist: ${fresh.size} files equal a fresh build under another path and are committed`);
  });
}
