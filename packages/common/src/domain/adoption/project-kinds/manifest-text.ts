import { decodeUtf8 } from '../../../core/bytes.ts';
import { limits } from '../../../core/limits.ts';
import { Problem } from '../../../core/problem.ts';
import type { Files } from '../../ports.ts';

/**
 * A small text file of a project, or nothing where there is none.
 *
 * @throws Problem `file/unreadable`, `limit/exceeded`
 */
export async function manifestText(files: Files, path: string): Promise<string | undefined> {
  const bytes = await files.readIfPresent(path, limits.manifestBytes);
  if (bytes === undefined) return undefined;
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new Problem('file/unreadable', 'not UTF-8 text', { at: { file: path } });
  return text;
}

export async function isFile(files: Files, path: string): Promise<boolean> {
  return (await files.info(path))?.kind === 'file';
}

/** The first of some files whose first line is an exact version of three numbers, a leading `v` aside. */
export async function pinnedVersion(
  files: Files,
  folder: string,
  names: readonly string[],
): Promise<{ readonly version: string; readonly from: string } | undefined> {
  for (const name of names) {
    const [line = ''] = ((await manifestText(files, `${folder}/${name}`)) ?? '').split(/\r?\n/);
    const version = /^v?(\d+\.\d+\.\d+)$/.exec(line.trim())?.[1];
    if (version !== undefined) return { version, from: name };
  }
  return undefined;
}
