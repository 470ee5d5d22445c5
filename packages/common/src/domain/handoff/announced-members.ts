import type { Bytes } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { ByteRange } from '../../formats/byte-range.ts';
import {
  type HandoffFile,
  type HandoffList,
  MANIFEST_NAME,
  parseHandoffManifest,
} from '../../formats/handoff.ts';
import { zipContent } from '../../formats/zip-content.ts';
import { readZipDirectory, type ZipDirectory, type ZipMember } from '../../formats/zip-directory.ts';

/** A file that was announced, and where it lies in the archive. */
export interface AnnouncedMember {
  readonly file: HandoffFile;
  readonly member: ZipMember;
}

/** An archive that holds exactly what its sender has announced. */
export interface AnnouncedArchive {
  /** In the order of their data. */
  readonly files: readonly HandoffFile[];
  /** The same, each with its place: made when it is asked for, since there may be 100,000. */
  members(): AsyncIterable<AnnouncedMember>;
}

/**
 * The members of a handed-over archive, in the order of their data: exactly those that the sender has announced, with
 * the sizes that it has announced. All of it is judged from the directory and the headers (SEC-115).
 *
 * @throws Problem `handoff/mismatch`, `archive/invalid` or `limit/exceeded`
 */
export async function announcedMembers(archive: ByteRange, list: HandoffList): Promise<AnnouncedArchive> {
  const isListed = list.kind === 'files';
  const directory = await readZipDirectory(archive, limits.archiveEntries + (isListed ? 0 : 1));
  const manifest = isListed ? undefined : await findManifest(directory);
  const announced = isListed ? list.files : await readManifest(archive, manifest?.member, list.sha256);
  const rest = new Map(announced.map((file) => [file.name, file]));
  const files: HandoffFile[] = [];
  for (let index = 0; index < directory.length; index += 1) {
    if (index === manifest?.index) continue;
    const { name, sizeBytes } = await directory.member(index);
    const file = rest.get(name);
    if (file === undefined) return refuse(`it holds ${show(name)}, which was not handed over`);
    if (file.sizeBytes !== sizeBytes)
      refuse(`${show(name)} has ${sizeBytes} bytes, and ${file.sizeBytes} were announced`);
    rest.delete(name);
    files.push(file);
  }
  const [missing] = rest.keys();
  if (missing !== undefined) refuse(`it lacks ${show(missing)}`);
  return { files, members: () => membersOf(directory, files, manifest?.index) };
}

async function* membersOf(
  directory: ZipDirectory,
  files: readonly HandoffFile[],
  manifest: number | undefined,
): AsyncGenerator<AnnouncedMember> {
  for (const [place, file] of files.entries()) {
    const index = manifest !== undefined && place >= manifest ? place + 1 : place;
    yield { file, member: await directory.member(index) };
  }
}

async function findManifest(directory: ZipDirectory) {
  for (let index = 0; index < directory.length; index += 1) {
    const member = await directory.member(index);
    if (member.name === MANIFEST_NAME) return { index, member };
  }
  return undefined;
}

async function readManifest(
  archive: ByteRange,
  member: ZipMember | undefined,
  expected: string,
): Promise<readonly HandoffFile[]> {
  if (member === undefined) return refuse(`it lacks ${show(MANIFEST_NAME)}, the list of its files`);
  if (member.sizeBytes > limits.handoffManifestBytes)
    refuse(`the list of its files is longer than ${limits.handoffManifestBytes} bytes`);
  const pieces: Bytes[] = [];
  for await (const piece of zipContent(archive, member)) pieces.push(Uint8Array.from(piece));
  const bytes = Buffer.concat(pieces);
  const found = sha256(bytes);
  if (found !== expected)
    refuse(`the list of its files has sha256:${found}, and sha256:${expected} was handed over`);
  return parseHandoffManifest(bytes, `"${MANIFEST_NAME}" of the artifact`);
}

const show = (name: string) => JSON.stringify(name.slice(0, 100));

function refuse(fault: string): never {
  throw new Problem(
    'handoff/mismatch',
    `The artifact is not what was handed over: ${fault}. Nothing was signed or published.`,
  );
}
