import type { Bytes } from '../core/bytes.ts';
import { type CanonicalValue, canonicalBytes } from '../core/canonical-json.ts';
import { type DigestSet, isSha256, type Sha256 } from '../core/digest.ts';
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

/** What a statement is about. Weak digests never identify a subject here, so SHA-256 is always there. */
export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: Sha256 };
}

/** In-toto `ResourceDescriptor`; at least one of name, uri and digest is set. */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: DigestSet;
  readonly mediaType?: string;
  readonly annotations?: { readonly [key: string]: CanonicalValue };
}

/** A statement as read: what it says, not whether anybody signed it. */
export interface Statement {
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

/** The bytes that are signed: canonical JSON, subjects by name, then digest. */
export function statementBytes(
  subjects: readonly Subject[],
  predicateType: string,
  predicate: { readonly [key: string]: CanonicalValue | undefined },
): Bytes {
  const subject = [...subjects]
    .sort((a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.digest.sha256, b.digest.sha256))
    .map(({ name, digest }) => ({ name, digest: { sha256: digest.sha256 } }));
  return canonicalBytes({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
}

/**
 * A statement of version 1 with at least one subject, each with a SHA-256. Other digests beside it must be
 * lower-case hexadecimal and are dropped: nothing here compares them.
 *
 * @throws Problem `statement/invalid`, with the JSON pointer.
 */
export function parseStatement(bytes: Bytes, file?: string): Statement {
  const value = parseJson(bytes, {
    maxBytes: limits.statementBytes,
    maxDepth: limits.lockfileDepth,
    // An SBOM as predicate may hold any package name as a key.
    protoKeys: 'keep',
    code: 'statement/invalid',
    ...(file === undefined ? {} : { file }),
  });
  const refuse = (fault: string, at: string): never => {
    throw new Problem('statement/invalid', fault, {
      at: file === undefined ? { pointer: at } : { file, pointer: at },
    });
  };
  if (!isJsonObject(value)) return refuse('a statement is a JSON object', '');
  if (value._type !== STATEMENT_TYPE)
    refuse(`expected "${STATEMENT_TYPE}", got ${JSON.stringify(value._type)}`, '/_type');
  const { predicateType, predicate, subject } = value;
  if (typeof predicateType !== 'string' || predicateType === '')
    return refuse('expected the URI of a predicate type', '/predicateType');
  if (!isJsonObject(predicate)) return refuse('expected an object', '/predicate');
  if (!isJsonArray(subject) || subject.length === 0)
    return refuse('expected at least one subject', '/subject');
  return {
    predicateType,
    predicate,
    subject: subject.map((item, index) => parseSubject(item, index, refuse)),
  };
}

function parseSubject(item: JsonValue, index: number, refuse: (fault: string, at: string) => never): Subject {
  const at = pointer('subject', index);
  if (!isJsonObject(item)) return refuse('expected an object', at);
  const { name = '', digest } = item;
  if (typeof name !== 'string') return refuse('expected text', `${at}/name`);
  if (!isJsonObject(digest)) return refuse('expected an object of digests', `${at}/digest`);
  for (const [algorithm, hex] of Object.entries(digest)) {
    if (typeof hex !== 'string' || !/^[0-9a-f]+$/.test(hex))
      refuse('expected lower-case hexadecimal', `${at}/digest${pointer(algorithm)}`);
  }
  const sha256 = digest.sha256;
  if (typeof sha256 !== 'string' || !isSha256(sha256))
    return refuse('expected 64 lowercase hex characters', `${at}/digest/sha256`);
  return { name, digest: { sha256 } };
}
