import { basename, resolve } from 'node:path';
import type { Bytes } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { isJsonObject, type JsonObject, parseJson } from '@secure-build/common/core/json';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { Evidence } from '@secure-build/common/domain/evidence/evidence';
import type { Run } from '@secure-build/common/domain/outcome';
import { findArtifacts, refuseChanged, subjectsOf } from '@secure-build/common/domain/provenance/subjects';
import type { EvidenceEntry } from '@secure-build/common/formats/evidence-index';
import {
  parseStatement,
  predicateTypes,
  type Subject,
  statementBytes,
} from '@secure-build/common/formats/in-toto';
import type { Inputs } from './inputs.ts';

/** A statement that waits for a signature. */
export interface Unsigned {
  /** The file that it comes from, for messages. */
  readonly source: string;
  /** The bundle is `attestations/NAME.sigstore.json`. */
  readonly name: string;
  /** Canonical JSON; exactly these bytes are signed. */
  readonly payload: Bytes;
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  /** Looks again at files that were hashed for this statement. @throws Problem `subject/changed` */
  refuseChanged(): Promise<void>;
}

/**
 * What the inputs ask to sign: a predicate about files, statements in files, or else all statements and SBOMs
 * of the evidence folder. An SBOM is signed as the predicate of a statement about what was built.
 *
 * @throws Problem `sign/nothing`, `subject/limit`, `statement/invalid` or `input/no-match`, all before signing.
 */
export async function findUnsigned(story: Run<Inputs>, evidence: Evidence): Promise<readonly Unsigned[]> {
  const { inputs } = story;
  const found =
    inputs['predicate-path'] !== undefined
      ? [await ownPredicate(story, inputs['predicate-path'])]
      : inputs['statement-path'].length > 0
        ? await ownStatements(story)
        : await evidenceStatements(evidence);
  if (found.length === 0) {
    throw new Problem('sign/nothing', 'the evidence folder holds no statement and no SBOM', {
      at: { file: evidence.folder },
    });
  }
  for (const { source, subjects, predicateType } of found) {
    refuseOwnWords(predicateType, source);
    // More would be refused by the attestation store of GitHub, after the signature is out.
    if (subjects.length > limits.subjects) {
      const message = `${subjects.length} subjects; one statement takes at most ${limits.subjects}`;
      throw new Problem('subject/limit', message, { at: { file: source } });
    }
  }
  refuseSameNames(found);
  return found;
}

async function ownPredicate({ inputs, ports, context }: Run<Inputs>, path: string): Promise<Unsigned> {
  const artifactRoot = resolve(context.workspace, inputs['artifact-root']);
  const artifacts = await findArtifacts(ports.files, artifactRoot, inputs['artifact-path']);
  const bytes = await ports.files.read(resolve(context.workspace, path), limits.statementBytes);
  const subjects = subjectsOf(artifacts);
  const predicateType = inputs['predicate-type'] ?? '';
  return {
    source: path,
    name: ownName(path),
    payload: statementBytes(subjects, predicateType, readObject(bytes, path)),
    subjects,
    predicateType,
    refuseChanged: () => refuseChanged(ports.files, artifacts),
  };
}

async function ownStatements({ inputs, ports, context }: Run<Inputs>): Promise<readonly Unsigned[]> {
  const statements: Unsigned[] = [];
  for (const path of inputs['statement-path']) {
    const bytes = await ports.files.read(resolve(context.workspace, path), limits.statementBytes);
    statements.push(statementIn(bytes, path, ownName(path)));
  }
  return statements;
}

async function evidenceStatements(evidence: Evidence): Promise<readonly Unsigned[]> {
  const entries = await evidence.entries();
  const statements: Unsigned[] = [];
  for (const entry of entries) {
    if (entry.kind === 'statement') {
      statements.push(statementIn(await evidence.read(entry), entry.name, evidenceName(entry)));
    } else if (entry.kind === 'sbom') statements.push(await sbomStatement(evidence, entry));
  }
  return statements;
}

function statementIn(bytes: Bytes, source: string, name: string): Unsigned {
  const { subject: subjects, predicateType } = parseStatement(bytes, source);
  const payload = canonicalBytes(readObject(bytes, source));
  return { source, name, payload, subjects, predicateType, refuseChanged: async () => {} };
}

async function sbomStatement(evidence: Evidence, entry: EvidenceEntry): Promise<Unsigned> {
  const subjects = await evidence.subjects();
  if (subjects.length === 0) {
    throw new Problem('sign/nothing', 'an SBOM is signed about what was built, but no subject is known', {
      at: { file: entry.name },
    });
  }
  const document = readObject(await evidence.read(entry), entry.name);
  const predicateType = sbomPredicateType(document, entry.name);
  return {
    source: entry.name,
    name: evidenceName(entry),
    payload: statementBytes(subjects, predicateType, document),
    subjects,
    predicateType,
    refuseChanged: async () => {},
  };
}

/**
 * A seal is made of the index that stands there, a decision by the gate. Signing either because a file asks for
 * it would let whoever writes a file choose the verdict, or vouch for a folder of his own.
 */
function refuseOwnWords(predicateType: string, file: string): void {
  if (predicateType !== predicateTypes.evidenceSeal && predicateType !== predicateTypes.policyDecision)
    return;
  throw new Problem(
    'statement/invalid',
    `a statement of the type ${predicateType} is signed only by the step that concludes it`,
    { at: { file }, hint: 'Remove the file and find out who wrote it. The gate signs decisions itself.' },
  );
}

/** By what the document says of itself: a file name says nothing. */
function sbomPredicateType({ bomFormat, spdxVersion }: JsonObject, file: string): string {
  if (bomFormat === 'CycloneDX') return predicateTypes.cyclonedx;
  if (spdxVersion === 'SPDX-2.3') return predicateTypes.spdx;
  throw new Problem('statement/invalid', 'neither a CycloneDX nor an SPDX 2.3 document', { at: { file } });
}

function readObject(bytes: Bytes, file: string): JsonObject {
  const value = parseJson(bytes, {
    file,
    maxBytes: limits.statementBytes,
    maxDepth: limits.lockfileDepth,
    // An SBOM may hold any package name as a key.
    protoKeys: 'keep',
  });
  if (isJsonObject(value)) return value;
  throw new Problem('statement/invalid', 'expected a JSON object', { at: { file } });
}

/** `reports/provenance/statement.json` → `provenance`, `sbom/app.cdx.json` → `app.cdx`. */
function evidenceName({ name }: EvidenceEntry): string {
  return name.replace(/^(?:reports|sbom)\//, '').replace(/(?:\/statement)?\.json$/, '');
}

/** In a folder of its own, so that a file of the user never takes the place of a statement of the chain. */
function ownName(path: string): string {
  return `own/${basename(path).replace(/\.json$/, '')}`;
}

function refuseSameNames(statements: readonly Unsigned[]): void {
  const byName = new Map<string, string>();
  for (const { name, source } of statements) {
    const other = byName.get(name);
    if (other !== undefined) {
      const message = `"${other}" and "${source}" would give one bundle "${name}"`;
      throw new Problem('input/invalid', message, {
        hint: 'Rename one of the files, or sign them in two runs.',
      });
    }
    byName.set(name, source);
  }
}
