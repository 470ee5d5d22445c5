import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../../core/json.ts';
import { Problem } from '../../../core/problem.ts';
import { problemCatalog } from '../../../core/problem-catalog.ts';
import type { Files } from '../../ports.ts';
import { foldersAbove, isFile, manifestText, pinnedVersion } from './manifest-text.ts';
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
    const manifest = manifestJson(text, `${folder}/package.json`);
    const members = isJsonObject(manifest) ? manifest : {};
    const others: string[] = [];
    for (const lockfile of OTHER_LOCKFILES)
      if (await isFile(files, `${folder}/${lockfile}`)) others.push(lockfile);
    const hasLockfile =
      (await isFile(files, `${folder}/package-lock.json`)) ||
      (await isFile(files, `${folder}/npm-shrinkwrap.json`));
    const lockfileAbove = hasLockfile ? undefined : await workspaceLockfile(files, folder, name);
    const unbuildable = whyUnbuildable(members, hasLockfile ? [] : others);
    return {
      preset: 'npm',
      folder: name,
      because: 'package.json',
      artifacts: '*.tgz',
      ...(lockfileAbove === undefined ? { lockfile: 'package-lock.json' } : {}),
      ...(DEPENDENCIES.some((member) => isFilled(members[member])) ? {} : { hasNoDependencies: true }),
      ...(await pinnedVersion(files, folder, ['.node-version', '.nvmrc'])),
      ...(unbuildable === undefined ? {} : { unbuildable }),
      cautions: [
        ...(hasLockfile
          ? []
          : lockfileAbove === undefined
            ? ['There is no package-lock.json: `npm ci`, which fetches, needs one.']
            : [
                `The lockfile is ${lockfileAbove}, of the whole workspace: npm installs from it, and the SBOM of this folder does not read it.`,
              ]),
        ...(hasLockfile && others.length > 0
          ? [`${others.join(', ')} is not read: npm builds, and from its own lockfile.`]
          : []),
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

/** @throws Problem `file/unreadable` with the place of the mistake, `limit/exceeded` */
function manifestJson(text: string, path: string): JsonValue {
  try {
    return parseJson(text, { file: path, code: 'file/unreadable' });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'file/unreadable') throw error;
    // A merge conflict and a pointer of Git LFS have remedies of their own.
    if (error.hint !== problemCatalog['file/unreadable'].remedy) throw error;
    throw new Problem(error.code, error.message, {
      at: error.at,
      hint: 'Correct package.json at the named place: npm could not read it either.',
      cause: error,
    });
  }
}

function whyUnbuildable(members: JsonObject, foreignLockfiles: readonly string[]): string | undefined {
  if (foreignLockfiles.length > 0)
    return `the lockfile is ${foreignLockfiles.join(', ')}, which npm does not read`;
  const missing = ['name', 'version'].filter((member) => typeof members[member] !== 'string');
  if (missing.length === 0) return undefined;
  const lack = missing.map((member) => JSON.stringify(member)).join(' and no ');
  const instead =
    members.workspaces === undefined
      ? ''
      : '; to build one package of the workspace, name its folder by --working-directory';
  return `package.json has no ${lack}, and \`npm pack\` needs name and version${instead}`;
}

/** What `npm ci` reads in a member of a workspace, which has no lockfile of its own. */
async function workspaceLockfile(files: Files, folder: string, name: string): Promise<string | undefined> {
  for (const above of foldersAbove(folder, name)) {
    if (!(await isFile(files, `${above.path}/package-lock.json`))) continue;
    return above.name === '.' ? 'package-lock.json' : `${above.name}/package-lock.json`;
  }
  return undefined;
}

/** A member that lists something: npm leaves `{}` behind where it has removed the last dependency. */
const isFilled = (member: JsonValue | undefined): boolean =>
  member !== undefined && (typeof member !== 'object' || member === null || Object.keys(member).length > 0);
