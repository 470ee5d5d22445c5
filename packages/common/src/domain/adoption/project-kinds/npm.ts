import { isJsonObject, parseJson } from '../../../core/json.ts';
import { isFile, manifestText, pinnedVersion } from './manifest-text.ts';
import type { ProjectKind } from './project-kind.ts';

const DEPENDENCIES = [
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'devDependencies',
  'workspaces',
];
const OTHER_LOCKFILES = ['yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];

export const npm: ProjectKind = {
  id: 'npm',
  title: 'npm package',
  why: '`package.json` names a package that `npm pack` makes a file of.',
  remedy: 'Where the package is not what you ship, choose the preset `generic`.',
  async detect(files, folder, name) {
    const text = await manifestText(files, `${folder}/package.json`);
    if (text === undefined) return undefined;
    const manifest = parseJson(text, { file: `${folder}/package.json`, code: 'file/unreadable' });
    const members = isJsonObject(manifest) ? manifest : {};
    const others: string[] = [];
    for (const lockfile of OTHER_LOCKFILES)
      if (await isFile(files, `${folder}/${lockfile}`)) others.push(lockfile);
    const hasLockfile =
      (await isFile(files, `${folder}/package-lock.json`)) ||
      (await isFile(files, `${folder}/npm-shrinkwrap.json`));
    const toolchain = await pinnedVersion(files, folder, ['.node-version', '.nvmrc']);
    return {
      preset: 'npm',
      folder: name,
      because: 'package.json',
      artifacts: '*.tgz',
      lockfile: 'package-lock.json',
      ...(DEPENDENCIES.some((member) => members[member] !== undefined) ? {} : { hasNoDependencies: true }),
      ...(toolchain === undefined ? {} : { toolchain }),
      ...(others.length === 0 || hasLockfile
        ? {}
        : { unbuildable: `the lockfile is ${others.join(', ')}, which npm does not read` }),
      cautions: [
        ...(hasLockfile ? [] : ['There is no package-lock.json: `npm ci`, which fetches, needs one.']),
        ...(members.private === true
          ? [
              'package.json says "private": it is packed all the same; if no package is what you ship, use the preset generic.',
            ]
          : []),
        ...(members.workspaces === undefined
          ? []
          : ['There are workspaces: `npm pack` packs the top package only.']),
      ],
    };
  },
};
