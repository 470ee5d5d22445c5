import { basename, resolve } from 'node:path';
import type { Bytes } from '@secure-build/common/core/bytes';
import { type CanonicalValue, canonicalBytes } from '@secure-build/common/core/canonical-json';
import { isJsonObject, type JsonObject, parseJson } from '@secure-build/common/core/json';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { Evidence } from '@secure-build/common/domain/evidence/evidence';
import type { Run } from '@secure-build/common/domain/outcome';
import { githubRunOf, githubRunProvenance } from '@secure-build/common/domain/provenance/github-run';
import {
  refuseChangedSubjects,
  resolveSubjects,
} from '@secure-build/common/domain/provenance/resolve-subjects';
import { provenanceMembers } from '@secure-build/common/domain/provenance/statement';
import { givenSubjectInputs } from '@secure-build/common/domain/provenance/subject-inputs';
import { shardSubjects } from '@secure-build/common/domain/provenance/subject-shards';
import type { ResolvedSubject } from '@secure-build/common/domain/provenance/unite-subjects';
import { subjectContext } from '@secure-build/common/edges/subject-context';
import type { EvidenceEntry } from '@secure-build/common/formats/evidence-index';
import {
  parseStatement,
  predicateTypes,
  type Subject,
  statementBytes,
} from '@secure-build/common/formats/in-toto';
import type { PinnedReference } from '@secure-build/common/formats/oci/reference';
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

/** All that waits for a signature, and the images among the subjects, which a registry can keep bundles for. */
export interface UnsignedSet {
  readonly statements: readonly Unsigned[];
  readonly images: readonly PinnedReference[];
  /** What the inputs name; none where statements that exist are signed. */
  readonly resolved: readonly ResolvedSubject[];
}

/**
 * What the inputs ask to sign: a predicate or an SBOM about subjects, the provenance of this job about them,
 * statements in files, or else all statements and SBOMs of the evidence folder. An SBOM is signed as the predicate of
 * a statement about what was built.
 *
 * @throws Problem `sign/nothing`, `subject/…`, `statement/invalid` or `input/no-match`, all before signing.
 */
export async function findUnsigned(story: Run<Inputs>, evidence: Evidence): Promise<UnsignedSet> {
  const { inputs } = story;
  const found =
    inputs['statement-path'].length > 0
      ? { statements: await ownStatements(story), images: [], resolved: [] }
      : namesSubjects(inputs)
        ? await aboutSubjects(story)
        : { statements: await evidenceStatements(evidence), images: [], resolved: [] };
  if (found.statements.length === 0 && !inputs['allow-empty']) {
    throw new Problem('sign/nothing', 'the evidence folder holds no statement and no SBOM', {
      at: { file: evidence.folder },
    });
  }
  for (const { source, subjects, predicateType } of found.statements) {
    refuseOwnWords(predicateType, source);
    // More would be refused by the attestation store of GitHub, after the signature is out.
    if (subjects.length > limits.subjects) {
      const message = `${subjects.length} subjects; one statement takes at most ${limits.subjects}`;
      throw new Problem('subject/limit', message, { at: { file: source } });
    }
  }
  refuseSameNames(found.statements);
  return found;
}

function namesSubjects(inputs: Inputs): boolean {
  return (
    inputs['predicate-path'] !== undefined ||
    inputs['sbom-path'] !== undefined ||
    inputs['from-artifacts-list'] === 'only' ||
    givenSubjectInputs(inputs).length > 0
  );
}

/** One predicate about everything that the inputs name, in as many statements as that needs. */
async function aboutSubjects(story: Run<Inputs>): Promise<UnsignedSet> {
  const { inputs, ports, context } = story;
  const root = resolve(context.workspace, inputs['artifact-root']);
  const { subjects } = await resolveSubjects(inputs, ports, subjectContext(story, root, inputs.deadline));
  const { source, name, predicateType, predicate } = await readPredicate(story);
  const shards = shardSubjects(subjects, inputs.grouping);
  const digits = String(shards.length).length;
  return {
    images: subjects.flatMap(({ image }) => image ?? []),
    resolved: subjects,
    statements: shards.map((shard, index) => ({
      source: shards.length === 1 ? source : `${source} (${index + 1} of ${shards.length})`,
      name: shards.length === 1 ? name : `${name}/${String(index + 1).padStart(digits, '0')}`,
      payload: statementBytes(shard, predicateType, predicate),
      subjects: shard.map(({ name, digest }) => ({ name, digest })),
      predicateType,
      refuseChanged: () => refuseChangedSubjects(ports.files, shard),
    })),
  };
}

interface NamedPredicate {
  readonly source: string;
  readonly name: string;
  readonly predicateType: string;
  readonly predicate: { readonly [key: string]: CanonicalValue };
}

async function readPredicate({ inputs, ports, context }: Run<Inputs>): Promise<NamedPredicate> {
  const path = inputs['predicate-path'] ?? inputs['sbom-path'];
  if (path !== undefined) {
    const bytes = await ports.files.read(resolve(context.workspace, path), limits.statementBytes);
    const predicate = readObject(bytes, path);
    const predicateType = inputs['predicate-type'] ?? sbomPredicateType(predicate, path);
    return { source: path, name: ownName(path), predicateType, predicate };
  }
  if (context.kind !== 'workflow') {
    throw new Problem('input/invalid', 'subjects are named, but nothing to say about them', {
      hint: 'Give "predicate-path" with "predicate-type", or "sbom-path". For provenance run the action provenance first.',
    });
  }
  // As actions/attest does it: without a predicate, the provenance of this job is signed.
  return {
    source: 'the provenance of this job',
    name: 'own/provenance',
    predicateType: predicateTypes.slsaProvenance,
    predicate: provenanceMembers(githubRunProvenance(githubRunOf(context.github))),
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
  const spdx = typeof spdxVersion === 'string' ? /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1] : undefined;
  if (spdx !== undefined) return `https://spdx.dev/Document/v${spdx}`;
  throw new Problem('statement/invalid', 'neither a CycloneDX nor an SPDX document in JSON', {
    at: { file },
  });
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
