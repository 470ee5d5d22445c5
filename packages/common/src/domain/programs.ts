import { Problem } from '../core/problem.ts';
import type { Files } from './ports.ts';

/**
 * Absolute path of a program on `PATH`. Folders of the workspace and relative ones are passed over: the sources
 * under test must not decide which `git` or `sh` we start (SEC-108). So are those that this user may not read.
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
    if (await isProgram(files, folder, workspace, name)) return `${folder}/${name}`;
  }
  return undefined;
}

async function isProgram(files: Files, folder: string, workspace: string, name: string): Promise<boolean> {
  try {
    const real = await files.realPath(`${folder}/${name}`);
    if (real === undefined || isInside(real, workspace)) return false;
    if (isInside((await files.realPath(folder)) ?? folder, workspace)) return false;
    const info = await files.info(real);
    return info?.kind === 'file' && (info.mode & 0o111) !== 0;
  } catch (error) {
    // As a shell does: what this user may not look into holds no program that he could start (execvp, EACCES).
    if (error instanceof Problem && error.code === 'file/unreadable') return false;
    throw error;
  }
}

const isInside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
