import { Problem } from '../../core/problem.ts';
import type { HandoffFile } from '../../formats/handoff.ts';
import type { Files } from '../ports.ts';

/** Where files may be written: what stands there already, and which folders do not. */
export interface FreePlaces {
  /** Names of files that stand there with the same content. */
  readonly present: ReadonlySet<string>;
  /** Absolute paths of the highest folders that will be made. */
  readonly missingFolders: readonly string[];
}

/**
 * Nothing is overwritten, and nothing is written through a link: what stands in a workspace may be a stranger's.
 *
 * @param target absolute
 * @throws Problem `input/invalid` for another file of the name, `file/outside` for a link
 */
export async function freePlaces(
  files: Files,
  target: string,
  wanted: readonly HandoffFile[],
): Promise<FreePlaces> {
  const missingFolders: string[] = [];
  const known = new Map<string, boolean>();

  /** Whether the folder stands there. */
  async function hasFolder(path: string): Promise<boolean> {
    const before = known.get(path);
    if (before !== undefined) return before;
    const isTarget = path === target;
    const parent = isTarget || (await hasFolder(path.slice(0, path.lastIndexOf('/'))));
    const info = parent ? await files.info(path) : undefined;
    if (info !== undefined && info.kind !== 'folder') refusePlace(path, info.kind);
    if (info === undefined && parent) missingFolders.push(path);
    known.set(path, info !== undefined);
    return info !== undefined;
  }

  const present = new Set<string>();
  for (const { name, sizeBytes, sha256 } of wanted) {
    const path = `${target}/${name}`;
    if (!(await hasFolder(path.slice(0, path.lastIndexOf('/'))))) continue;
    const info = await files.info(path);
    if (info === undefined) continue;
    if (info.kind !== 'file') refusePlace(path, info.kind);
    if (info.sizeBytes !== sizeBytes || (await files.hash(path)).sha256 !== sha256) {
      throw new Problem(
        'input/invalid',
        'another file stands where a received one belongs; nothing is overwritten',
        {
          at: { file: path },
          hint: 'Name a new or empty folder.',
        },
      );
    }
    present.add(name);
  }
  return { present, missingFolders };
}

function refusePlace(path: string, kind: string): never {
  const what = kind === 'link' ? 'a symbolic link' : `a ${kind === 'other' ? 'device' : kind}`;
  throw new Problem('file/outside', `${what} stands where received files belong`, { at: { file: path } });
}
