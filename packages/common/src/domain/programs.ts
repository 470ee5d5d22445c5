import type { Files } from './ports.ts';

/**
 * Absolute path of a program on `PATH`. Folders of the workspace and relative ones are passed over: the sources
 * under test must not decide which `git` or `sh` we start (SEC-108).
 *
 * @param searchPath value of `PATH`
 * @param workspace absolute, links resolved
 */
export async function findProgram(
  files: Files,
  searchPath: string,
  workspace: string,
  name: string,
): Promise<string | undefined> {
  for (const folder of searchPath.split(':')) {
    if (!folder.startsWith('/')) continue;
    const path = `${folder}/${name}`;
    const real = await files.realPath(path);
    if (real === undefined || isInside(real, workspace)) continue;
    if (isInside((await files.realPath(folder)) ?? folder, workspace)) continue;
    const info = await files.info(real);
    if (info?.kind === 'file' && (info.mode & 0o111) !== 0) return path;
  }
  return undefined;
}

const isInside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
