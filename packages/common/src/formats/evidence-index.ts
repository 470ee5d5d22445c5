import type { Bytes } from '../core/bytes.ts';
import { canonicalBytes } from '../core/canonical-json.ts';
import { type DigestSet, digestSetOf, isSha256, type Sha256 } from '../core/digest.ts';
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  pointer,
} from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { byCodeUnits, sortedBy } from '../core/order.ts';
import { Problem } from '../core/problem.ts';
import { bySubject, type Subject } from './in-toto.ts';

export const evidenceKinds = [
  'artifact',
  'attestation',
  'decision',
  'report',
  'sbom',
  'statement',
  'subjects',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Which program wrote an entry: its action, the version of the suite, and the digest of the bundle that ran. */
export interface Producer {
  readonly action: string;
  readonly version: string;
  readonly distDigest: string;
}

/** One file of the evidence folder: an in-toto resource descriptor with what the next reader needs. */
export interface EvidenceEntry {
  /** POSIX path relative to the folder. */
  readonly name: string;
  readonly digest: { readonly sha256: Sha256 };
  readonly mediaType: string;
  readonly kind: EvidenceKind;
  /** The artifacts that the file is about. */
  readonly subjects: readonly Sha256[];
  readonly producer: Producer;
}

/** What was built, and where it is attested. */
export interface ListedSubject extends Subject {
  /** Names of the bundles about it, POSIX paths relative to the folder: what is spread over many is still found. */
  readonly bundles?: readonly string[];
}

const VERSION = 1;
const SEGMENT = /^(?!\.{1,2}$)[^/\\\p{Cc}\p{Cf}\p{Cs}]+$/u;

/** A relative POSIX path that stays in its folder: no `..`, no empty step, no backslash, no control character. */
export function isEvidenceName(name: string): boolean {
  return (
    name.length <= 1024 &&
    name.normalize('NFC') === name &&
    name.split('/').every((step) => SEGMENT.test(step))
  );
}

/** `index.json`: canonical JSON, entries by name. */
export function formatEvidenceIndex(entries: readonly EvidenceEntry[]): Bytes {
  const rows = sortedBy(entries, ({ name }) => name).map((entry) => ({
    name: entry.name,
    digest: { sha256: entry.digest.sha256 },
    mediaType: entry.mediaType,
    kind: entry.kind,
    subjects: [...entry.subjects],
    producer: { ...entry.producer },
  }));
  return canonicalBytes({ version: VERSION, entries: rows });
}

/** @throws Problem `evidence/index-invalid`, with the JSON pointer. */
export function parseEvidenceIndex(bytes: Bytes, file: string): readonly EvidenceEntry[] {
  const reader = new IndexReader(file);
  const rows = reader.rows(bytes, 'entries');
  const entries = rows.map((row, index) => reader.entry(row, pointer('entries', index)));
  reader.unique(entries.map(({ name }) => name));
  return entries;
}

/** `subjects.json`: what was built, by name, then digest. */
export function formatSubjects(subjects: readonly ListedSubject[]): Bytes {
  return canonicalBytes({
    version: VERSION,
    subjects: [...subjects].sort(bySubject).map(({ name, digest, bundles = [] }) => ({
      name,
      digest: { ...digest },
      ...(bundles.length === 0 ? {} : { bundles: [...new Set(bundles)].sort(byCodeUnits) }),
    })),
  });
}

/** @throws Problem `evidence/index-invalid`, with the JSON pointer. */
export function parseSubjects(bytes: Bytes, file: string): readonly ListedSubject[] {
  const reader = new IndexReader(file);
  return reader.rows(bytes, 'subjects').map((row, index) => reader.subject(row, pointer('subjects', index)));
}

class IndexReader {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  rows(bytes: Bytes, member: string): readonly JsonValue[] {
    const value = parseJson(bytes, {
      file: this.#file,
      maxBytes: limits.indexBytes,
      code: 'evidence/index-invalid',
    });
    const document = this.#object(value, '', ['version', member]);
    if (document.version !== VERSION) this.#refuse(`expected version ${VERSION}`, '/version');
    const rows = document[member];
    if (!isJsonArray(rows)) return this.#refuse('expected a list', pointer(member));
    if (rows.length > limits.evidenceEntries)
      this.#refuse(`more than ${limits.evidenceEntries} entries`, pointer(member));
    return rows;
  }

  entry(row: JsonValue, at: string): EvidenceEntry {
    const object = this.#object(row, at, ['name', 'digest', 'mediaType', 'kind', 'subjects', 'producer']);
    const kind = evidenceKinds.find((known) => known === object.kind);
    if (kind === undefined) return this.#refuse(`expected one of ${evidenceKinds.join(', ')}`, `${at}/kind`);
    const subjects = object.subjects;
    if (!isJsonArray(subjects)) return this.#refuse('expected a list of digests', `${at}/subjects`);
    const producer = this.#object(object.producer, `${at}/producer`, ['action', 'version', 'distDigest']);
    return {
      name: this.#name(object.name, `${at}/name`),
      digest: this.#digest(object.digest, `${at}/digest`),
      mediaType: this.#text(object.mediaType, `${at}/mediaType`),
      kind,
      subjects: subjects.map((item, index) => this.#sha256(item, `${at}/subjects/${index}`)),
      producer: {
        action: this.#text(producer.action, `${at}/producer/action`),
        version: this.#text(producer.version, `${at}/producer/version`),
        distDigest: this.#text(producer.distDigest, `${at}/producer/distDigest`),
      },
    };
  }

  subject(row: JsonValue, at: string): ListedSubject {
    const object = this.#object(row, at, ['name', 'digest', 'bundles']);
    const bundles = object.bundles ?? [];
    if (!isJsonArray(bundles)) return this.#refuse('expected a list of bundles', `${at}/bundles`);
    const names = bundles.map((item, index) => this.#name(item, `${at}/bundles/${index}`));
    return {
      name: this.#name(object.name, `${at}/name`),
      digest: this.#digestSet(object.digest, `${at}/digest`),
      ...(names.length === 0 ? {} : { bundles: names }),
    };
  }

  unique(names: readonly string[]): void {
    const seen = new Set<string>();
    for (const [index, name] of names.entries()) {
      if (seen.has(name)) this.#refuse(`"${name}" stands twice`, pointer('entries', index, 'name'));
      seen.add(name);
    }
  }

  #digest(value: JsonValue | undefined, at: string): { sha256: Sha256 } {
    return { sha256: this.#sha256(this.#object(value, at, ['sha256']).sha256, `${at}/sha256`) };
  }

  #digestSet(value: JsonValue | undefined, at: string): DigestSet {
    if (!isJsonObject(value)) return this.#refuse('expected an object', at);
    const digests = Object.entries(value).map(([algorithm, hex]) => {
      return [algorithm, this.#text(hex, at + pointer(algorithm))] as const;
    });
    try {
      return digestSetOf(digests);
    } catch (error) {
      if (error instanceof Problem) return this.#refuse(error.message, at);
      throw error;
    }
  }

  #sha256(value: JsonValue | undefined, at: string): Sha256 {
    if (typeof value === 'string' && isSha256(value)) return value;
    return this.#refuse('expected 64 lowercase hex characters', at);
  }

  #name(value: JsonValue | undefined, at: string): string {
    // An index is a claim: a name such as "../x" would make every reader open a file of the attacker's choice.
    if (typeof value === 'string' && isEvidenceName(value)) return value;
    return this.#refuse(
      `expected a path inside the evidence folder, got ${String(JSON.stringify(value)).slice(0, 100)}`,
      at,
    );
  }

  #text(value: JsonValue | undefined, at: string): string {
    return typeof value === 'string' ? value : this.#refuse('expected text', at);
  }

  #object(value: JsonValue | undefined, at: string, known: readonly string[]): JsonObject {
    if (!isJsonObject(value)) return this.#refuse('expected an object', at);
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined) this.#refuse(`unknown key "${unknown}"`, at);
    return value;
  }

  #refuse(fault: string, at: string): never {
    throw new Problem('evidence/index-invalid', fault, { at: { file: this.#file, pointer: at } });
  }
}
