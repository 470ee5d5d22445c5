import type { Bytes } from '../core/bytes.ts';
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  pointer,
} from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';

/** What a job has declared to GitHub. The claim of that job: it never raises a level. */
export interface DeclaredArtifact {
  /** Of a file its base name, of an image its reference. */
  readonly name: string;
  readonly kind: 'file' | 'oci';
  readonly algorithm: 'sha256' | 'sha384' | 'sha512';
  /** Lower case, of exact length. */
  readonly hex: string;
}

const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;

/**
 * The file behind `$GITHUB_ARTIFACTS_LIST`: `{"version": 1, "subjects": [{"name", "digest", "kind"}]}`
 * (platform document, section 8; actions/runner#4527). Without a byte; where the feature is off, it lists nothing.
 *
 * @throws Problem `subject/list-invalid` with the JSON pointer: another version, an unknown key or kind, a digest
 *   that does not fit, one name with two digests or kinds (SEC-066).
 */
export function parseArtifactsList(bytes: Bytes, file: string): readonly DeclaredArtifact[] {
  if (bytes.length === 0) return [];
  const refuse = (fault: string, at: string): never => {
    throw new Problem('subject/list-invalid', fault, { at: { file, pointer: at } });
  };
  const value = parseJson(bytes, { file, maxBytes: limits.subjectListBytes, code: 'subject/list-invalid' });
  const { version, subjects } = objectOf(value, '', ['version', 'subjects'], refuse);
  if (version !== 1) refuse(`expected version 1, got ${shown(version)}`, '/version');
  if (!isJsonArray(subjects)) return refuse('expected a list', '/subjects');
  if (subjects.length > limits.declaredArtifacts)
    refuse(`${subjects.length} subjects; at most ${limits.declaredArtifacts} are declared`, '/subjects');
  const byName = new Map<string, DeclaredArtifact>();
  for (const [index, row] of subjects.entries()) {
    const at = pointer('subjects', index);
    const artifact = readRow(row, at, refuse);
    const other = byName.get(artifact.name) ?? artifact;
    if (other.hex !== artifact.hex || other.kind !== artifact.kind)
      refuse(`${shown(artifact.name)} stands twice, with another digest or kind`, at);
    byName.set(artifact.name, artifact);
  }
  return [...byName.values()];
}

type Refuse = (fault: string, at: string) => never;

function readRow(row: JsonValue, at: string, refuse: Refuse): DeclaredArtifact {
  const { name, digest, kind } = objectOf(row, at, ['name', 'digest', 'kind'], refuse);
  if (typeof name !== 'string' || name === '') return refuse('expected a name', `${at}/name`);
  if (kind !== 'file' && kind !== 'oci')
    return refuse(`expected "file" or "oci", got ${shown(kind)}`, `${at}/kind`);
  if (typeof digest !== 'string' || !DIGEST.test(digest)) {
    return refuse(`expected sha256:HEX, lower case and whole, got ${shown(digest)}`, `${at}/digest`);
  }
  const [algorithm, hex = ''] = digest.split(':');
  // GitHub's runner hashes files with SHA-256 only: anything else was written by something else.
  if (kind === 'file' && algorithm !== 'sha256')
    return refuse(`a file has a sha256, got ${algorithm}`, `${at}/digest`);
  return { name, kind, algorithm: algorithm as DeclaredArtifact['algorithm'], hex };
}

function objectOf(
  value: JsonValue | undefined,
  at: string,
  keys: readonly string[],
  refuse: Refuse,
): JsonObject {
  if (!isJsonObject(value)) return refuse('expected an object', at);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  return unknown === undefined ? value : refuse(`unknown key ${shown(unknown)}`, at);
}

const shown = (value: JsonValue | undefined): string => String(JSON.stringify(value)).slice(0, 100);
