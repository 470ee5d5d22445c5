import { basename, resolve } from 'node:path';
import type { CanonicalValue } from '@secure-build/common/core/canonical-json';
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
import type { ResolvedTag } from '@secure-build/common/domain/provenance/subject-draft';
import { givenSubjectInputs } from '@secure-build/common/domain/provenance/subject-inputs';
import { shardSubjects } from '@secure-build/common/domain/provenance/subject-shards';
import { evidenceStatements } from '@secure-build/common/edges/attesting/evidence-statements';
import { refuseOwnWords } from '@secure-build/common/edges/attesting/own-words';
import { sbomPredicateType } from '@secure-build/common/edges/attesting/sbom-statement';
import { readObject, statementIn } from '@secure-build/common/edges/attesting/statement-file';
import type { Unsigned, UnsignedSet } from '@secure-build/common/edges/attesting/unsigned';
import { subjectContext } from '@secure-build/common/edges/subject-context';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import type { Inputs } from './inputs.ts';

export interface FoundUnsigned extends UnsignedSet {
  readonly resolvedTags: readonly ResolvedTag[];
}

const nothingNamed = { images: [], resolved: [], resolvedTags: [] } as const;

/**
 * What the inputs ask to sign: a predicate or an SBOM about subjects, the provenance of this job about them,
 * statements in files, or else all statements and SBOMs of the evidence folder. An SBOM is signed as the predicate of
 * a statement about what was built.
 *
 * @throws Problem `sign/nothing`, `subject/…`, `statement/invalid` or `input/no-match`, all before signing.
 */
export async function findUnsigned(story: Run<Inputs>, evidence: Evidence): Promise<FoundUnsigned> {
  const { inputs } = story;
  const found =
    inputs['statement-path'].length > 0
      ? { ...nothingNamed, statements: await ownStatements(story) }
      : namesSubjects(inputs)
        ? await aboutSubjects(story)
        : { ...nothingNamed, statements: await evidenceStatements(evidence) };
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
async function aboutSubjects(story: Run<Inputs>): Promise<FoundUnsigned> {
  const { inputs, ports, context } = story;
  const root = resolve(context.workspace, inputs['artifact-root']);
  const { subjects, resolvedTags } = await resolveSubjects(
    inputs,
    ports,
    subjectContext(story, root, inputs.deadline),
  );
  const { source, name, predicateType, predicate } = await readPredicate(story);
  const shards = shardSubjects(subjects, inputs.grouping);
  const digits = String(shards.length).length;
  return {
    images: subjects.flatMap(({ image }) => image ?? []),
    resolved: subjects,
    resolvedTags,
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
