import { Problem } from '../../core/problem.ts';
import type { Files } from '../ports.ts';

/**
 * The files of a repository, for whoever looks at one that somebody else has written: what is read leads nowhere else
 * through a link, since an error could show what stands there (SEC-064).
 *
 * @param root absolute
 * @returns ports whose readers throw Problem `file/outside`
 */
export function repositoryFiles(files: Files, root: string): Files {
  const requireInside = async (path: string) => {
    const [top, real] = [await files.realPath(root), await files.realPath(path)];
    if (real === undefined || real === top || real.startsWith(`${top}/`)) return;
    throw new Problem('file/outside', 'a symbolic link leads out of the repository', { at: { file: path } });
  };
  return {
    ...files,
    async read(path, maxBytes) {
      await requireInside(path);
      return files.read(path, maxBytes);
    },
    async readIfPresent(path, maxBytes) {
      await requireInside(path);
      return files.readIfPresent(path, maxBytes);
    },
    async list(folder) {
      await requireInside(folder);
      return files.list(folder);
    },
  };
}
