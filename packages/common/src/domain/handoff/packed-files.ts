import type { Bytes } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { startSha256 } from '../../core/running-digest.ts';
import { clashingNames, fileNameFault } from '../../formats/archive-name.ts';
import { type HandoffFile, MANIFEST_NAME } from '../../formats/handoff.ts';
import type { ZipSource } from '../../formats/zip-writer.ts';
import type { Files } from '../ports.ts';

/** A file that is handed over, and where it stands. */
export interface PackedFile extends HandoffFile {
  /** Absolute, links resolved. */
  readonly path: string;
}

/** As in `formats/zip-content.ts`: smaller pieces keep memory low. */
const PIECE_BYTES = 64 * 1024;

/**
 * The files of an artifact, by name. Each is hashed again while it is packed: what was hashed is what is sent.
 *
 * @param manifest the list of the files, where it travels in the artifact
 */
export function packedSources(
  files: Pick<Files, 'readRange'>,
  packed: readonly PackedFile[],
  manifest?: Bytes,
): readonly ZipSource[] {
  const sources = packed.map(
    (file): ZipSource => ({
      name: file.name,
      sizeBytes: file.sizeBytes,
      pieces: () => unchangedPieces(files, file),
    }),
  );
  return manifest === undefined ? sources : [manifestSource(manifest), ...sources];
}

/**
 * What a receiver would refuse is refused before anything is sent.
 *
 * @throws Problem `subject/name`, `subject/collision` or `subject/limit`
 */
export function requireSendable(packed: readonly HandoffFile[], withManifest: boolean): void {
  for (const { name } of packed) {
    const fault = fileNameFault(name);
    if (fault === undefined) continue;
    throw new Problem('subject/name', `a file cannot be handed over as ${show(name)}: ${fault}`);
  }
  const names = packed.map(({ name }) => name);
  const clash = clashingNames(withManifest ? [MANIFEST_NAME, ...names] : names);
  if (clash !== undefined) {
    throw new Problem(
      'subject/collision',
      `two files would be one on some disks: ${clash.map(show).join(', ')}`,
      withManifest && clash.includes(MANIFEST_NAME)
        ? { hint: `Rename the file: so many are handed over that their list is ${show(MANIFEST_NAME)}.` }
        : {},
    );
  }
  if (packed.length > limits.archiveEntries)
    throw new Problem('subject/limit', `${packed.length} files; at most ${limits.archiveEntries} at once`);
  const total = packed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (total > limits.handoffBytes)
    throw new Problem(
      'subject/limit',
      `${total} bytes; at most ${limits.handoffBytes} are handed over at once`,
    );
}

function manifestSource(manifest: Bytes): ZipSource {
  return {
    name: MANIFEST_NAME,
    sizeBytes: manifest.length,
    async *pieces() {
      yield manifest;
    },
  };
}

async function* unchangedPieces(
  files: Pick<Files, 'readRange'>,
  { path, name, sizeBytes, sha256 }: PackedFile,
): AsyncGenerator<Bytes> {
  const digest = startSha256();
  for (let at = 0; at < sizeBytes; at += PIECE_BYTES) {
    const piece = await files.readRange(path, at, Math.min(PIECE_BYTES, sizeBytes - at));
    digest.add(piece);
    yield piece;
  }
  if (digest.end() === sha256) return;
  throw new Problem('subject/changed', 'the file is not the one that was hashed a moment ago', {
    at: { file: name },
  });
}

const show = (name: string) => JSON.stringify(name.slice(0, 100));
