import type { Bytes } from '../../core/bytes.ts';
import { formatDigestSet, type Sha256, sha256 } from '../../core/digest.ts';
import { groupBy } from '../../core/group-by.ts';
import { limits } from '../../core/limits.ts';
import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import {
  type EvidenceEntry,
  type EvidenceKind,
  formatEvidenceIndex,
  formatSubjects,
  isEvidenceName,
  type ListedSubject,
  type Producer,
  parseEvidenceIndex,
  parseSubjects,
} from '../../formats/evidence-index.ts';
import { sha256sOf } from '../../formats/in-toto.ts';
import type { Files } from '../ports.ts';
import { removeHalfWritten } from './half-written.ts';

export const INDEX = 'index.json';
export const SUBJECTS = 'subjects.json';
/** The bundle over the index. It cannot be an entry of what it signs. */
export const SEAL = 'index.sigstore.json';
export const LOCK = 'index.lock';

export interface EvidenceItem {
  /** POSIX path relative to the folder. */
  readonly name: string;
  readonly kind: EvidenceKind;
  readonly bytes: Bytes;
  readonly mediaType: string;
  /** The artifacts that the file is about. */
  readonly subjects?: readonly Sha256[];
}

/** The evidence folder of one run. Files in it are claims until `domain/signing/verify.ts` has seen them. */
export interface Evidence {
  readonly folder: string;
  entries(): Promise<readonly EvidenceEntry[]>;
  /** The bytes of an entry, after their digest was compared. */
  read(entry: EvidenceEntry): Promise<Bytes>;
  /** Writes the files, then merges their entries: another producer's entry is never overwritten. */
  write(items: readonly EvidenceItem[]): Promise<void>;
  subjects(): Promise<readonly ListedSubject[]>;
  /** Each subject once; what is known of its bundles is kept. */
  addSubjects(subjects: readonly ListedSubject[]): Promise<void>;
  /** Work that no other writer may interrupt, on the index as it is then. */
  exclusively<T>(work: (entries: readonly EvidenceEntry[]) => Promise<T>): Promise<T>;
}

export function openEvidence(files: Files, folder: string, producer: Producer): Evidence {
  const pathOf = (name: string) => `${folder}/${name}`;

  async function entries(): Promise<readonly EvidenceEntry[]> {
    const bytes = await files.readIfPresent(pathOf(INDEX), limits.indexBytes);
    return bytes === undefined ? [] : parseEvidenceIndex(bytes, pathOf(INDEX));
  }

  async function read(entry: EvidenceEntry): Promise<Bytes> {
    const path = pathOf(entry.name);
    const bytes = await readInside(files, folder, entry);
    const found = sha256(bytes);
    if (found !== entry.digest.sha256) {
      throw new Problem(
        'evidence/digest-mismatch',
        `the file is not the one that the index lists (expected sha256:${entry.digest.sha256}, got sha256:${found})`,
        { at: { file: path } },
      );
    }
    return bytes;
  }

  async function exclusively<T>(work: (entries: readonly EvidenceEntry[]) => Promise<T>): Promise<T> {
    await files.makeFolder(folder);
    return files.withLock(pathOf(LOCK), async () => {
      await removeHalfWritten(files, folder);
      return work(await entries());
    });
  }

  async function merge(present: readonly EvidenceEntry[], items: readonly EvidenceItem[]): Promise<void> {
    const byName = new Map(present.map((entry) => [entry.name, entry]));
    for (const item of items) {
      if (!isEvidenceName(item.name)) throw new TypeError(`evidence name ${JSON.stringify(item.name)}`);
      const before = byName.get(item.name);
      if (before !== undefined && before.producer.action !== producer.action && item.name !== SUBJECTS) {
        throw new Problem(
          'evidence/other-producer',
          `"${item.name}" was written by ${before.producer.action}`,
          {
            at: { file: pathOf(item.name) },
          },
        );
      }
      byName.set(item.name, entryOf(item, producer));
    }
    await refuseLinkedFolders(
      files,
      folder,
      items.map(({ name }) => name),
    );
    const listed = new Set(present.map(({ name }) => name));
    try {
      for (const item of items) await files.write(pathOf(item.name), item.bytes);
      await files.write(pathOf(INDEX), formatEvidenceIndex([...byName.values()]));
    } catch (error) {
      // A file that no index lists would look like one that a stranger has placed.
      for (const { name } of items) if (!listed.has(name)) await files.remove(pathOf(name));
      throw error;
    }
  }

  async function subjectsIn(present: readonly EvidenceEntry[]): Promise<readonly ListedSubject[]> {
    const entry = present.find(({ name }) => name === SUBJECTS);
    return entry === undefined ? [] : parseSubjects(await read(entry), pathOf(SUBJECTS));
  }

  return {
    folder,
    entries,
    read,
    exclusively,
    write: (items) => exclusively((present) => merge(present, items)),
    subjects: async () => subjectsIn(await entries()),
    addSubjects: (added) =>
      exclusively(async (present) => {
        const all = [...(await subjectsIn(present)), ...added];
        const subjects = unitedSubjects(all);
        await merge(present, [
          {
            name: SUBJECTS,
            kind: 'subjects',
            bytes: formatSubjects(subjects),
            mediaType: 'application/json',
            subjects: sha256sOf(subjects),
          },
        ]);
      }),
  };
}

function unitedSubjects(all: readonly ListedSubject[]): readonly ListedSubject[] {
  const distinct = groupBy(all, ({ name, digest }) => `${formatDigestSet(digest)} ${name}`);
  return [...distinct.values()].map((same) => {
    const [{ name, digest }] = same;
    const bundles = same.flatMap((subject) => subject.bundles ?? []);
    return { name, digest, ...(bundles.length === 0 ? {} : { bundles }) };
  });
}

/** The bytes of a file of the folder, never through a link: a link could lead to any file of the machine. */
async function readInside(files: Files, folder: string, { name, kind }: EvidenceEntry): Promise<Bytes> {
  const path = `${folder}/${name}`;
  const root = await files.realPath(folder);
  const real = await files.realPath(path);
  if (real === undefined)
    throw new Problem('evidence/missing', 'the index lists this file, but it is not there', {
      at: { file: path },
    });
  if (real !== `${root}/${name}`) {
    throw new Problem('evidence/link', 'a symbolic link stands where a file of the evidence folder must be', {
      at: { file: path },
    });
  }
  return files.read(path, kind === 'artifact' ? limits.artifactBytes : limits.lockfileBytes);
}

/** A folder of the evidence that is a link would let the one who planted it choose where our files go. */
async function refuseLinkedFolders(files: Files, root: string, names: readonly string[]): Promise<void> {
  const folders = new Set(
    names.flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))),
  );
  for (const folder of folders) {
    const path = `${root}/${folder}`;
    if ((await files.info(path))?.kind !== 'link') continue;
    throw new Problem('evidence/link', 'a symbolic link stands where a folder of the evidence must be', {
      at: { file: path },
    });
  }
}

function entryOf(
  { name, kind, bytes, mediaType, subjects = [] }: EvidenceItem,
  producer: Producer,
): EvidenceEntry {
  const about = sortedBy(new Set(subjects), (digest) => digest);
  return { name, digest: { sha256: sha256(bytes) }, mediaType, kind, subjects: about, producer };
}
