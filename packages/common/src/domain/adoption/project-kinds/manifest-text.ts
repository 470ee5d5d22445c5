import { decodeUtf8 } from '../../../core/bytes.ts';
import { limits } from '../../../core/limits.ts';
import { Problem } from '../../../core/problem.ts';
import type { Files } from '../../ports.ts';
import type { FoundProject } from './project-kind.ts';

/**
 * A small text file of a project, or nothing where there is none.
 *
 * @throws Problem `file/unreadable`, `limit/exceeded`
 */
export async function manifestText(files: Files, path: string): Promise<string | undefined> {
  const bytes = await files.readIfPresent(path, limits.manifestBytes);
  if (bytes === undefined) return undefined;
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new Problem('file/unreadable', 'not UTF-8 text', {
      at: { file: path },
      hint: 'Save the file as UTF-8 without a byte order mark.',
    });
  return text;
}

export async function isFile(files: Files, path: string): Promise<boolean> {
  return (await files.info(path))?.kind === 'file';
}

/**
 * The folders of the repository above a project, the nearest first; none for a project at the top.
 *
 * @param folder absolute  @param name the same relative to the repository
 */
export function foldersAbove(
  folder: string,
  name: string,
): readonly { readonly path: string; readonly name: string }[] {
  if (name === '.') return [];
  const top = folder.slice(0, -`/${name}`.length);
  const steps = name.split('/').slice(0, -1);
  const between = steps.map((_, index) => steps.slice(0, steps.length - index).join('/'));
  return [...between.map((above) => ({ path: `${top}/${above}`, name: above })), { path: top, name: '.' }];
}

/**
 * What the first lines of some files say of the toolchain: the first exact version of three numbers, a leading `v`
 * aside, else the first other text.
 */
export async function pinnedVersion(
  files: Files,
  folder: string,
  names: readonly string[],
): Promise<Pick<FoundProject, 'toolchain' | 'inexactToolchain'>> {
  const said: { readonly from: string; readonly text: string }[] = [];
  for (const from of names) {
    const [line = ''] = ((await manifestText(files, `${folder}/${from}`)) ?? '').split(/\r?\n/);
    if (line.trim() !== '') said.push({ from, text: line.trim() });
  }
  for (const { from, text } of said) {
    const version = /^v?(\d+\.\d+\.\d+)$/.exec(text)?.[1];
    if (version !== undefined) return { toolchain: { version, from } };
  }
  return said[0] === undefined ? {} : { inexactToolchain: said[0] };
}
