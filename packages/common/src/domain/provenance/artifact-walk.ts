import { didYouMean } from '../../core/did-you-mean.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { GlobSet } from '../../formats/glob.ts';
import type { Files } from '../ports.ts';

/** What stands under a folder, as far as the globs of one input could match there. */
export interface Walk {
  /** Relative to the folder. Files, and links that may lead to one. */
  readonly matched: readonly string[];
  readonly seen: readonly string[];
  readonly links: readonly string[];
}

/**
 * Links to folders are not followed, and `.git` is passed over: what Git keeps of itself is never an artifact.
 *
 * @param root absolute
 * @throws Problem `limit/exceeded`
 */
export async function walkFor(files: Files, root: string, globs: GlobSet): Promise<Walk> {
  const bases = globs.includes.map(({ base }) => (base === '' || base === '.' ? '' : base));
  const mayHold = (folder: string) =>
    bases.some(
      (base) =>
        base === '' || base === folder || base.startsWith(`${folder}/`) || folder.startsWith(`${base}/`),
    );
  const matched: string[] = [];
  const seen: string[] = [];
  const links: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await files.list(folder === '' ? root : `${root}/${folder}`)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (seen.push(path) > limits.walkEntries) {
        throw new Problem(
          'limit/exceeded',
          `more than ${limits.walkEntries} files and folders under the workspace`,
        );
      }
      if (entry.kind === 'link') links.push(path);
      if (entry.kind === 'folder') {
        if (path !== '.git' && mayHold(path)) folders.push(path);
      } else if (globs.matches(path)) {
        matched.push(path);
        if (matched.length > limits.artifactFiles)
          throw new Problem('limit/exceeded', `the globs match more than ${limits.artifactFiles} files`);
      }
    }
  }
  return { matched, seen, links };
}

/** The first pattern that matched nothing. An exclude that takes away every match of a pattern counts too. */
export function unmatched({ includes }: GlobSet, { matched }: Walk): string | undefined {
  return includes.find((glob) => !matched.some((path) => glob.matches(path)))?.pattern;
}

/** Where was looked, and what may have been meant: the end of a message about a pattern without a match. */
export function searchedPlace(pattern: string, root: string, { seen, links }: Walk): string {
  const link = links.find((path) => pattern.startsWith(`${path}/`));
  if (link !== undefined) return `: "${link}" is a symbolic link, and links to folders are not followed`;
  const place = root.split('/').at(-1);
  return ` (looked at ${seen.length} entries under "${place}").${didYouMean(pattern, seen.slice(0, 5000))}`;
}
