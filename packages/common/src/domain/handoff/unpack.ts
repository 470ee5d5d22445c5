import { Problem } from '../../core/problem.ts';
import { startSha256 } from '../../core/running-digest.ts';
import { type ByteRange, inWindows } from '../../formats/byte-range.ts';
import type { HandoffFile, HandoffList } from '../../formats/handoff.ts';
import { zipContent } from '../../formats/zip-content.ts';
import type { Append, Files } from '../ports.ts';
import { type AnnouncedArchive, type AnnouncedMember, announcedMembers } from './announced-members.ts';
import { freePlaces } from './free-places.ts';

/**
 * The files of a handed-over archive, each with the size and SHA-256 that were announced. With a target they are also
 * written there, each at once when it is whole and right; after a fault none of them is left. Nothing that stands
 * there is overwritten.
 *
 * @param target absolute folder; without one, files are only read
 * @throws Problem `handoff/mismatch`, before anything is written unless a content is wrong; `input/invalid` where
 *   another file stands in the way, `file/…`
 */
export async function unpackHandoff(
  files: Files,
  archive: ByteRange,
  list: HandoffList,
  target?: string,
): Promise<readonly HandoffFile[]> {
  try {
    const announced = await announcedMembers(archive, list);
    const content = inWindows(archive);
    if (target !== undefined) await writeMembers(files, content, announced, target);
    else for await (const member of announced.members()) await readThrough(content, member);
    return announced.files;
  } catch (error) {
    throw error instanceof Problem ? asMismatch(error) : error;
  }
}

async function writeMembers(
  files: Files,
  archive: ByteRange,
  announced: AnnouncedArchive,
  target: string,
): Promise<void> {
  const places = await freePlaces(files, target, announced.files);
  const written: string[] = [];
  try {
    for await (const member of announced.members()) {
      const path = `${target}/${member.file.name}`;
      if (places.present.has(member.file.name)) await readThrough(archive, member);
      else {
        await files.writeBy(path, (append) => readThrough(archive, member, append));
        written.push(path);
      }
    }
  } catch (error) {
    for (const path of [...written, ...places.missingFolders]) await files.remove(path);
    throw error;
  }
}

async function readThrough(
  archive: ByteRange,
  { file, member }: AnnouncedMember,
  append?: Append,
): Promise<void> {
  const digest = startSha256();
  for await (const piece of zipContent(archive, member)) {
    digest.add(piece);
    await append?.(piece);
  }
  const found = digest.end();
  if (found === file.sha256) return;
  throw new Problem(
    'handoff/mismatch',
    `${JSON.stringify(file.name.slice(0, 100))} does not match the digest from the job before (expected sha256:${file.sha256}, got sha256:${found}). Nothing was signed or published.`,
  );
}

/** To the receiver, an archive that is none is one that was not handed over. */
function asMismatch(problem: Problem): Problem {
  if (problem.code !== 'archive/invalid' && problem.code !== 'limit/exceeded') return problem;
  return new Problem(
    'handoff/mismatch',
    `The artifact is not what was handed over: ${problem.message}. Nothing was signed or published.`,
    { cause: problem },
  );
}
