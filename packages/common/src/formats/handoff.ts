import { type Bytes, utf8 } from '../core/bytes.ts';
import { formatCanonicalJson } from '../core/canonical-json.ts';
import { isSha256, type Sha256, sha256 } from '../core/digest.ts';
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  pointer,
} from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { sortedBy } from '../core/order.ts';
import { Problem } from '../core/problem.ts';
import { clashingNames, fileNameFault } from './archive-name.ts';

/** What one job hands over to another: an artifact of the run, and what is in it (provenance document, section 8). */
export interface Handoff {
  /** GitHub's number of the artifact: a name would be anybody's. */
  readonly artifactId: number;
  /** Of the archive. */
  readonly artifactDigest: Sha256;
  readonly list: HandoffList;
}

/** The files themselves, or the digest of the list of them that lies in the artifact as {@link MANIFEST_NAME}. */
export type HandoffList =
  | { readonly kind: 'files'; readonly files: readonly HandoffFile[] }
  | { readonly kind: 'manifest'; readonly sha256: Sha256 };

export interface HandoffFile {
  /** Relative, with `/`, by the rules of names in archives. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

/** Where the list of files stands in an artifact if it is too long for an output. */
export const MANIFEST_NAME = 'handoff.json';
const VERSION = 1;

/** Canonical JSON, files by name: one hand-over has one text, and so one digest. */
export function formatHandoff({ artifactId, artifactDigest, list }: Handoff): string {
  return formatCanonicalJson({
    version: VERSION,
    artifactId,
    artifactDigest: `sha256:${artifactDigest}`,
    ...(list.kind === 'files' ? { files: rowsOf(list.files) } : { manifest: `sha256:${list.sha256}` }),
  });
}

/**
 * The list as it will travel, decided before the artifact has a number: in the output of the job, or as a file of the
 * artifact (`manifest`) where the output could be longer than `limits.handoffCharacters`.
 */
export function handoffListOf(files: readonly HandoffFile[]): {
  readonly list: HandoffList;
  readonly manifest?: Bytes;
} {
  const list = { kind: 'files', files } as const;
  const longest = { artifactId: Number.MAX_SAFE_INTEGER, artifactDigest: sha256(''), list };
  if (formatHandoff(longest).length <= limits.handoffCharacters) return { list };
  const manifest = utf8(formatCanonicalJson({ version: VERSION, files: rowsOf(files) }));
  return { list: { kind: 'manifest', sha256: sha256(manifest) }, manifest };
}

/**
 * Strict: the canonical text of a hand-over and nothing else.
 *
 * @param where names the text in every message, such as `input "handoff"`
 * @throws Problem `handoff/mismatch`
 */
export function parseHandoff(text: string, where: string): Handoff {
  if (text === '') throw emptyHandoff(where);
  const reader = new HandoffReader(where);
  if (text.length > limits.handoffCharacters)
    reader.refuse(`longer than ${limits.handoffCharacters} characters`, '');
  const object = reader.document(text, ['version', 'artifactId', 'artifactDigest', 'files', 'manifest']);
  const { artifactId, manifest } = object;
  if (typeof artifactId !== 'number' || !Number.isSafeInteger(artifactId) || artifactId < 1)
    return reader.refuse('expected the number of an artifact', '/artifactId');
  if ((object.files === undefined) === (manifest === undefined))
    return reader.refuse('expected either "files" or "manifest"', '');
  const handoff: Handoff = {
    artifactId,
    artifactDigest: reader.digest(object.artifactDigest, '/artifactDigest'),
    list:
      manifest === undefined
        ? { kind: 'files', files: reader.files(object.files) }
        : { kind: 'manifest', sha256: reader.digest(manifest, '/manifest') },
  };
  if (formatHandoff(handoff) !== text) reader.refuse('not the canonical text of a hand-over', '');
  return handoff;
}

/**
 * The list in an artifact, whose digest was compared before.
 *
 * @throws Problem `handoff/mismatch`
 */
export function parseHandoffManifest(bytes: Bytes, where: string): readonly HandoffFile[] {
  const reader = new HandoffReader(where);
  return reader.files(reader.document(bytes, ['version', 'files']).files);
}

/** For a receiver that was promised a hand-over and got nothing. */
export function emptyHandoff(where: string): Problem {
  return new Problem('handoff/mismatch', `${where} is empty: nothing was handed over`, {
    hint: 'Look for "Skip output … since it may contain secret" in the log of the job before: GitHub drops outputs that look like a secret. The output of a job that was skipped is empty too.',
  });
}

function rowsOf(files: readonly HandoffFile[]) {
  return sortedBy(files, ({ name }) => name).map(({ name, sizeBytes, sha256: digest }) => ({
    name,
    size: sizeBytes,
    sha256: digest,
  }));
}

class HandoffReader {
  readonly #where: string;

  constructor(where: string) {
    this.#where = where;
  }

  document(source: Bytes | string, known: readonly string[]): JsonObject {
    const object = this.#object(
      parseJson(source, {
        file: this.#where,
        maxBytes: limits.handoffManifestBytes,
        code: 'handoff/mismatch',
      }),
      '',
      known,
    );
    return object.version === VERSION ? object : this.refuse(`expected version ${VERSION}`, '/version');
  }

  /** Sorted by name, so none stands twice. */
  files(value: JsonValue | undefined): readonly HandoffFile[] {
    if (!isJsonArray(value)) return this.refuse('expected a list', '/files');
    if (value.length === 0) this.refuse('hands over nothing', '/files');
    if (value.length > limits.archiveEntries)
      this.refuse(`more than ${limits.archiveEntries} files`, '/files');
    const files = value.map((row, index) => this.#file(row, pointer('files', index)));
    for (const [index, { name }] of files.entries()) {
      const before = files[index - 1]?.name;
      if (before !== undefined && before >= name)
        this.refuse('files must be sorted by name, each once', pointer('files', index, 'name'));
    }
    const clash = clashingNames(files.map(({ name }) => name));
    if (clash !== undefined)
      this.refuse(`two names are one file on some disks: ${clash.map(show).join(', ')}`, '/files');
    const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (total > limits.handoffBytes)
      this.refuse(`${total} bytes together; at most ${limits.handoffBytes} are handed over`, '/files');
    return files;
  }

  digest(value: JsonValue | undefined, at: string): Sha256 {
    const hex = typeof value === 'string' && value.startsWith('sha256:') ? value.slice(7) : '';
    return isSha256(hex) ? hex : this.refuse('expected "sha256:" and 64 lowercase hex characters', at);
  }

  #file(value: JsonValue, at: string): HandoffFile {
    const { name, size, sha256: digest } = this.#object(value, at, ['name', 'size', 'sha256']);
    if (typeof name !== 'string') return this.refuse('expected text', `${at}/name`);
    const fault = fileNameFault(name);
    if (fault !== undefined) this.refuse(`the name ${show(name)} is refused: ${fault}`, `${at}/name`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
      return this.refuse('expected a number of bytes', `${at}/size`);
    if (typeof digest !== 'string' || !isSha256(digest))
      return this.refuse('expected 64 lowercase hex characters', `${at}/sha256`);
    return { name, sizeBytes: size, sha256: digest };
  }

  #object(value: JsonValue, at: string, known: readonly string[]): JsonObject {
    if (!isJsonObject(value)) return this.refuse('expected an object', at);
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined) this.refuse(`unknown key ${show(unknown)}`, at);
    return value;
  }

  refuse(fault: string, at: string): never {
    throw new Problem('handoff/mismatch', `not a hand-over: ${fault}`, {
      at: { file: this.#where, ...(at === '' ? {} : { pointer: at }) },
    });
  }
}

const show = (text: string) => JSON.stringify(text.slice(0, 100));
