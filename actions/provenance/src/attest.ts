import { Problem } from '@secure-build/common/core/problem';
import { type Evidence, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { builderKindOf, isOwnGate } from '@secure-build/common/domain/provenance/own-workflows';
import { givenSubjectInputs } from '@secure-build/common/domain/provenance/subject-inputs';
import { requireWantedLevel } from '@secure-build/common/domain/provenance/wanted-level';
import { acceptUnsigned } from '@secure-build/common/edges/attesting/accept-unsigned';
import { attestStatements } from '@secure-build/common/edges/attesting/attest-statements';
import { openRunSigners } from '@secure-build/common/edges/attesting/run-signers';
import type { SignedRun } from '@secure-build/common/edges/attesting/signed-run';
import type { Signers } from '@secure-build/common/edges/signers/registry';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { emptyHandoff } from '@secure-build/common/formats/handoff';
import { attestedOutcome, type HandedOn, refusedOutcome, unsignedOutcome } from './attested-outcome.ts';
import { type HandedIn, receiveHandedIn } from './handed-in.ts';
import type { Inputs } from './inputs.ts';
import { levelReport } from './level-file.ts';
import type { OutputName } from './outputs.ts';
import { isCertified, stateBuild } from './state-build.ts';
import type { StatedBuild } from './stated-build.ts';
import { suiteName } from './suite-name.ts';
import { evidenceToSign, provenanceToSign, type ToSign } from './to-sign.ts';

const NOTHING = 'Nothing was signed: no subject was found, as "allow-empty" permits.';

/**
 * Mode `attest`: receives what was built, states it on the word of the control plane, signs that and what else of the
 * evidence waits for a signature, and hands the evidence over again. Nothing is signed below the level that is asked
 * for (provenance specification, sections 6 and 8).
 */
export async function attest(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports } = story;
  const evidence = openEvidence(ports.files, folder, producerOf('provenance'));
  const handedIn = await receiveHandedIn(story, evidence);
  try {
    const build = isAboutEvidenceAlone(inputs, handedIn)
      ? undefined
      : await stateBuild(story, evidence, handedIn);
    const refusal = build === undefined ? undefined : levelRefusal(inputs, build);
    if (build?.subjects.length === 0) return unsignedOutcome(story, NOTHING);
    if (build !== undefined && refusal !== undefined) return refusedOutcome(story, build, refusal);
    const toSign =
      build === undefined
        ? await evidenceAlone(story, evidence)
        : await provenanceToSign(story, evidence, build, await build.describe());
    const signers = await openRunSigners(story);
    if (signers === undefined) return unsignedOutcome(story);
    if (build !== undefined) {
      await evidence.addSubjects(build.subjects);
      await evidence.write([...toSign.items, levelReport(build.report, build.subjects)]);
    }
    const signed = await sign(story, evidence, { build, toSign, signers });
    return attestedOutcome(story, {
      folder,
      build,
      toSign,
      signed,
      handedOn: await sendOn(story, folder, handedIn),
    });
  } catch (error) {
    await acceptUnsigned(story, error);
    return unsignedOutcome(story);
  }
}

function isAboutEvidenceAlone(inputs: Inputs, { files, hasEvidence }: HandedIn): boolean {
  const namesSubjects = givenSubjectInputs(inputs).length > 0 || inputs['from-artifacts-list'] === 'only';
  return hasEvidence && files === undefined && !namesSubjects;
}

function levelRefusal({ level }: Inputs, { report, builder, elsewhere }: StatedBuild): Problem | undefined {
  try {
    requireWantedLevel(report, {
      ...{ builder: builder ?? 'direct', wanted: level, suite: suiteName },
      ...(elsewhere === undefined ? {} : { elsewhere }),
    });
    return undefined;
  } catch (error) {
    if (error instanceof Problem && error.code === 'level/not-reached') return error;
    throw error;
  }
}

function sign(
  story: Run<Inputs>,
  evidence: Evidence,
  {
    build,
    toSign,
    signers,
  }: { readonly build: StatedBuild | undefined; readonly toSign: ToSign; readonly signers: Signers },
): Promise<SignedRun> {
  const resolved = build?.resolved ?? [];
  const images = resolved.flatMap(({ image }) => image ?? []);
  const { statements, unsealed } = toSign;
  const set = { statements, images, resolved, isSealed: unsealed === undefined };
  return attestStatements(story, evidence, set, signers);
}

/** Where the evidence came from another job, the next one gets it from here. */
async function sendOn(
  story: Run<Inputs>,
  folder: string,
  { files, hasEvidence }: HandedIn,
): Promise<HandedOn | undefined> {
  if (files === undefined && !hasEvidence) return undefined;
  const { handOverEvidence } = await import('./hand-over-evidence.ts');
  const { text, digest } = await handOverEvidence(story, folder);
  return { handoff: text, digest: `sha256:${digest}` };
}

/**
 * Evidence without a build, as `reproduce.yml` and `gate.yml` hand it in. Where a workflow of ours states builds, its
 * hand-off was lost on the way: what is left must not be signed as if that were all.
 */
async function evidenceAlone(story: Run<Inputs>, evidence: Evidence): Promise<ToSign> {
  const { level, 'external-parameters': parameters } = story.inputs;
  const asksForBuild = level !== 'auto' || parameters !== undefined;
  if (asksForBuild) throw emptyHandoff('input "handoff"');
  if (!isCertified(story)) return evidenceToSign(evidence);
  const { certifiedClaimsOf } = await import('./certified-build.ts');
  const claims = await certifiedClaimsOf(story);
  if (builderKindOf(claims.jobWorkflowRef, suiteName) !== 'direct') throw emptyHandoff('input "handoff"');
  if (!isOwnGate(claims.jobWorkflowRef, suiteName)) return evidenceToSign(evidence);
  const { decisionToSign } = await import('./decision-to-sign.ts');
  return decisionToSign(evidence, claims);
}
