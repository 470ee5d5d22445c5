import { Problem } from '../core/problem.ts';
import type { Files } from './ports.ts';

/**
 * What stands in a checkout is chosen by whoever wrote the commit: a folder that is named below the workspace must not
 * lead out of it through a link, there or above (SEC-064). A folder outside, named as such, is the caller's own choice.
 *
 * @param workspace absolute
 * @param folder absolute, without `..`; it may not exist yet
 * @param input Named in the error.
 * @throws Problem `file/outside`
 */
export async function refuseOutsideLink(
  files: Files,
  workspace: string,
  folder: string,
  input: string,
): Promise<void> {
  if (!folder.startsWith(`${workspace}/`)) return;
  const root = await files.realPath(workspace);
  for (let path = folder; path !== workspace; path = path.slice(0, path.lastIndexOf('/'))) {
    const real = await files.realPath(path);
    if (real !== undefined && (real === root || real.startsWith(`${root}/`))) return;
    // Nothing stands there yet, unless it is a link that leads nowhere.
    if (real === undefined && (await files.info(path)) === undefined) continue;
    throw new Problem('file/outside', `input "${input}" leads out of the workspace through a symbolic link`, {
      at: { file: path },
    });
  }
}
