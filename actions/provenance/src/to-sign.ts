import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import type { Evidence, EvidenceItem } from '@secure-build/common/domain/evidence/evidence';
import type { Run } from '@secure-build/common/domain/outcome';
import { refuseChangedSubjects } from '@secure-build/common/domain/provenance/resolve-subjects';
import { shardSubjects } from '@secure-build/common/domain/provenance/subject-shards';
import { evidenceStatements } from '@secure-build/common/edges/attesting/evidence-statements';
import {
  refuseForeignProvenance,
  refuseForeignReproduction,
  refuseOwnWords,
} from '@secure-build/common/edges/attesting/own-words';
import { statementIn } from '@secure-build/common/edges/attesting/statement-file';
import type { Unsigned } from '@secure-build/common/edges/attesting/unsigned';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import type { SlsaProvenance } from '@secure-build/common/formats/slsa-provenance';
import type { Inputs } from './inputs.ts';
import type { StatedBuild } from './stated-build.ts';
import { statementsAbout } from './statements.ts';

/** Statements that this run makes, as files of the evidence folder, and everything that it signs. */
export interface ToSign {
  readonly items: readonly EvidenceItem[];
  readonly statements: readonly Unsigned[];
  /** Of the provenance among them. */
  readonly builderId?: string;
  readonly buildType?: string;
  /** Why the evidence folder must not be sealed. */
  readonly unsealed?: string;
}

/**
 * The provenance, and what waits for a signature in the evidence folder: the job that signs is the only one that may.
 *
 * @throws Problem `statement/invalid` for provenance, a decision or a seal that somebody else has written there
 */
export async function provenanceToSign(
  { inputs, ports }: Run<Inputs>,
  evidence: Evidence,
  { subjects, resolved, builder }: StatedBuild,
  provenance: SlsaProvenance,
): Promise<ToSign> {
  const waiting = await waitingIn(
    evidence,
    shardSubjects(subjects, inputs.grouping).map((shard) =>
      shard.map(({ name, digest }) => ({ name, digest })),
    ),
  );
  if (builder === 'build') await refuseStatements(evidence);
  if (builder === 'attest')
    for (const { predicateType, source } of waiting) refuseForeignReproduction(predicateType, source);
  const items = statementsAbout(subjects, inputs.grouping, provenance);
  await refuseOtherProvenance(evidence, items);
  const own = items.map(({ name, bytes }): Unsigned => {
    const stem = name.replace(/^reports\//, '').replace(/\/statement\.json$/, '');
    return {
      ...statementIn(bytes, name, stem),
      refuseChanged: () => refuseChangedSubjects(ports.files, resolved),
    };
  });
  return {
    items,
    statements: [...own, ...waiting],
    builderId: provenance.runDetails.builder.id,
    buildType: provenance.buildDefinition.buildType,
  };
}

/** Without a build of its own to state: what the folder holds, about the subjects that the folder names. */
export async function evidenceToSign(evidence: Evidence): Promise<ToSign> {
  const statements = await waitingIn(evidence);
  if (statements.length > 0) return { items: [], statements };
  throw new Problem(
    'sign/nothing',
    'the evidence folder holds no statement and no SBOM without a signature',
    {
      at: { file: evidence.folder },
    },
  );
}

async function waitingIn(
  evidence: Evidence,
  about?: Parameters<typeof evidenceStatements>[1],
): Promise<readonly Unsigned[]> {
  const signed = await signedPayloads(evidence);
  const waiting = (await evidenceStatements(evidence, about)).filter(
    ({ payload }) => !signed.has(sha256(payload)),
  );
  for (const { predicateType, source } of waiting) {
    refuseOwnWords(predicateType, source);
    refuseForeignProvenance(predicateType, source);
  }
  return waiting;
}

/** A bundle that is there says that somebody has signed; whether it was the right one is for the verifier. */
async function signedPayloads(evidence: Evidence): Promise<ReadonlySet<string>> {
  const signed = new Set<string>();
  for (const entry of await evidence.entries()) {
    if (entry.kind !== 'attestation') continue;
    const { content } = parseSigstoreBundle(await evidence.read(entry));
    if (content.kind === 'statement') signed.add(sha256(content.envelope.payload));
  }
  return signed;
}

/** In `build.yml` the job before this one describes what was built; whoever states more there is not that job. */
async function refuseStatements(evidence: Evidence): Promise<void> {
  const planted = (await evidence.entries()).find(({ kind }) => kind === 'statement');
  if (planted === undefined) return;
  throw new Problem('statement/invalid', 'build.yml signs no statement but its own', {
    at: { file: planted.name },
    hint: 'Find out who wrote the file: the job "sbom" writes none.',
  });
}

/** A second builder's provenance would take the place of the first one's, file by file. */
async function refuseOtherProvenance(evidence: Evidence, items: readonly EvidenceItem[]): Promise<void> {
  const entries = new Map((await evidence.entries()).map((entry) => [entry.name, entry]));
  for (const { name, bytes } of items) {
    const entry = entries.get(name);
    if (entry === undefined || entry.digest.sha256 === sha256(bytes)) continue;
    throw new Problem('evidence/other-producer', 'the evidence holds provenance of another build already', {
      at: { file: name },
      hint: 'Hand over evidence without provenance, or sign it in a folder of its own.',
    });
  }
}
