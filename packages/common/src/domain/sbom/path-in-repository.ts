import type { Files } from '../ports.ts';

/**
 * A folder relative to the root of its repository, empty for the root itself. The root is the outermost folder with a
 * `.git`: the workspace, or a folder in it that the sources were checked out to. A checkout without one fills the
 * workspace.
 *
 * @param workspace absolute
 * @param folder absolute, every link resolved, in the workspace
 */
export async function pathInRepository(files: Files, workspace: string, folder: string): Promise<string> {
  const top = (await files.realPath(workspace)) ?? workspace;
  const steps = folder
    .slice(top.length)
    .split('/')
    .filter((step) => step !== '');
  for (let depth = 0; depth <= steps.length; depth += 1) {
    const candidate = [top, ...steps.slice(0, depth)].join('/');
    if ((await files.info(`${candidate}/.git`)) !== undefined) return steps.slice(depth).join('/');
  }
  return steps.join('/');
}
