import type { Bytes } from '../core/bytes.ts';
import { type CanonicalValue, canonicalBytes } from '../core/canonical-json.ts';
import {
  type DigestAlgorithm,
  type DigestSet,
  digestSetOf,
  formatDigestSet,
  isDigestAlgorithm,
  isWeakAlgorithm,
  type Sha256,
} from '../core/digest.ts';
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  pointer,
} from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { byCodeUnits } from '../core/order.ts';
import { Problem } from '../core/problem.ts';
import { suiteUri } from './suite-uris.ts';

/** In-toto attestation framework v1, https://github.com/in-toto/attestation/tree/main/spec/v1. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';

/** Every predicate that this product writes. */
export const predicateTypes = {
  cyclonedx: 'https://cyclonedx.org/bom',
  spdx: 'https://spdx.dev/Document/v2.3',
  slsaProvenance: 'https://slsa.dev/provenance/v1',
  reproducibility: `${suiteUri}/attestation/reproducibility/v0.1`,
  policyDecision: `${suiteUri}/attestation/policy-decision/v1`,
  evidenceSeal: `${suiteUri}/attestation/evidence-seal/v1`,
} as const;

/** A predicate type in words, for people; a foreign one as its URI. */
export function predicateTitle(predicateType: string): string {
  return titles.get(predicateType) ?? predicateType;
}

const titles = new Map<string, string>([
  [predicateTypes.cyclonedx, 'SBOM (CycloneDX)'],
  [predicateTypes.spdx, 'SBOM (SPDX)'],
  [predicateTypes.slsaProvenance, 'provenance'],
  [predicateTypes.reproducibility, 'reproducibility'],
  [predicateTypes.policyDecision, 'policy decision'],
  [predicateTypes.evidenceSeal, 'seal of the evidence'],
]);

/** What a statement is about. A commit or a folder has no SHA-256; weak digests alone never identify a subject. */
export interface Subject {
  readonly name: string;
  readonly digest: DigestSet;
}

/** The SHA-256 of those subjects that have one. */
export function sha256sOf(subjects: readonly Subject[]): readonly Sha256[] {
  return subjects.flatMap(({ digest }) => digest.sha256 ?? []);
}

/** In-toto `ResourceDescriptor`; at least one of name, uri and digest is set. */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  readonly annotations?: { readonly [key: string]: CanonicalValue };
}

/** A statement as read: what it says, not whether anybody signed it. */
export interface Statement {
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

/** By name, then digest. */
export function bySubject(a: Subject, b: Subject): number {
  return byCodeUnits(a.name, b.name) || byCodeUnits(formatDigestSet(a.digest), formatDigestSet(b.digest));
}

/** The bytes that are signed: canonical JSON, subjects by name, then digest. */
export function statementBytes(
  subjects: readonly Subject[],
  predicateType: string,
  predicate: { readonly [key: string]: CanonicalValue | undefined },
): Bytes {
  const subject = [...subjects].sort(bySubject).map(({ name, digest }) => ({ name, digest: { ...digest } }));
  return canonicalBytes({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
}

/**
 * A statement with at least one subject, each with a digest that no other thing can have. SHA-1 and MD5 count only
 * beside such a one, and algorithms that are not known here are dropped: nothing compares them.
 *
 * @param options.version `any` also reads what others write and we never sign: version 0.1, and subjects with a weak
 *   digest alone beside ones with a strong digest; those come without any digest.
 * @throws Problem `statement/invalid`, with the JSON pointer.
 */
export function parseStatement(
  bytes: Bytes,
  file?: string,
  options: { readonly version?: '1' | 'any' } = {},
): Statement {
  const value = parseJson(bytes, {
    maxBytes: limits.statementBytes,
    maxDepth: limits.lockfileDepth,
    // An SBOM as predicate may hold any package name as a key.
    protoKeys: 'keep',
    code: 'statement/invalid',
    ...(file === undefined ? {} : { file }),
  });
  const refuse: Refuse = (fault, at) => {
    throw new Problem('statement/invalid', fault, {
      at: file === undefined ? { pointer: at } : { file, pointer: at },
    });
  };
  if (!isJsonObject(value)) return refuse('a statement is a JSON object', '');
  const { _type: type, predicateType, predicate = {}, subject } = value;
  if (type !== STATEMENT_TYPE && !(options.version === 'any' && type === OLD_STATEMENT_TYPE)) {
    refuse(`expected "${STATEMENT_TYPE}", got ${String(JSON.stringify(type)).slice(0, 100)}`, '/_type');
  }
  if (typeof predicateType !== 'string' || predicateType === '')
    return refuse('expected the URI of a predicate type', '/predicateType');
  if (!isJsonObject(predicate)) return refuse('expected an object', '/predicate');
  if (!isJsonArray(subject) || subject.length === 0)
    return refuse('expected at least one subject', '/subject');
  return {
    predicateType,
    predicate,
    subject: subject.map((item, index) =>
      options.version === 'any' && isWeaklyNamed(item) && subject.some(isStronglyNamed)
        ? { name: nameOf(item, index, refuse), digest: {} }
        : parseSubject(item, index, refuse),
    ),
  };
}

/** GitHub's attestation of a release names the tag by its commit as SHA-1, beside the assets. Nothing compares it. */
function isWeaklyNamed(item: JsonValue): boolean {
  const algorithms = algorithmsOf(item);
  return algorithms.length > 0 && algorithms.every(isWeakAlgorithm);
}

function isStronglyNamed(item: JsonValue): boolean {
  return algorithmsOf(item).some((algorithm) => isDigestAlgorithm(algorithm) && !isWeakAlgorithm(algorithm));
}

function algorithmsOf(item: JsonValue): readonly string[] {
  const digest = isJsonObject(item) ? item.digest : undefined;
  return isJsonObject(digest) ? Object.keys(digest) : [];
}

function nameOf(item: JsonValue, index: number, refuse: Refuse): string {
  const name = isJsonObject(item) ? (item.name ?? '') : undefined;
  return typeof name === 'string' ? name : refuse('expected text', `${pointer('subject', index)}/name`);
}

type Refuse = (fault: string, at: string) => never;

function parseSubject(item: JsonValue, index: number, refuse: Refuse): Subject {
  const at = pointer('subject', index);
  if (!isJsonObject(item)) return refuse('expected an object', at);
  const { name = '', digest } = item;
  if (typeof name !== 'string') return refuse('expected text', `${at}/name`);
  if (!isJsonObject(digest)) return refuse('expected an object of digests', `${at}/digest`);
  const known: [DigestAlgorithm, string][] = [];
  for (const [given, hex] of Object.entries(digest)) {
    const place = `${at}/digest${pointer(given)}`;
    // The specification's example of a directory hash says "dirHash1", its library "dirHash".
    const algorithm = given === 'dirHash1' ? 'dirHash' : given;
    if (typeof hex !== 'string') return refuse('expected lower-case hexadecimal', place);
    if (isDigestAlgorithm(algorithm)) known.push([algorithm, hex]);
  }
  try {
    return { name, digest: digestSetOf(known) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return refuse(error.message, `${at}/digest`);
  }
}
