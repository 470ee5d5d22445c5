import { Problem } from '../../core/problem.ts';
import type { Outcome, Run } from '../../domain/outcome.ts';
import { forDigestsAlone, needsFile, withFile } from '../../domain/signing/signed-files.ts';
import {
  type BundleFile,
  type FilesAnswer,
  type FilesQuestion,
  verifyFiles,
} from '../../domain/signing/verify-files.ts';
import type { BundleOutputName } from '../actions/bundle-outputs.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { githubPlaceOf } from '../stores/github-place.ts';
import { type GivenArtifact, givenArtifacts, withCalledFor } from './asked-artifacts.ts';
import { filesOutcome } from './files-outcome.ts';
import { findBundleFiles } from './found-bundles.ts';
import { tellOwnKey } from './own-key.ts';
import { filesCommand } from './verify-command.ts';
import { demandsOf, type VerifyQuestion } from './verify-options.ts';

/** Bundles of files and stores against the artifacts that are named. */
export async function verifyArtifacts(
  story: Run<VerifyingInputs>,
  { expected, accepted, options }: VerifyQuestion,
): Promise<Outcome<BundleOutputName>> {
  const { inputs, ports } = story;
  const given = options.artifacts ?? (await givenArtifacts(story));
  if (given.length === 0) throw new Problem('verify/not-asked', 'no artifact is named');
  const github = githubPlaceOf(story, accepted.signers, options.repository);
  const { bundles, lookedIn } = await findBundleFiles(story, given, github);
  const artifacts = await withCalledFor(ports.files, given, bundles);
  if (accepted.signers.length === 0) throw await askForName(story, artifacts, bundles);
  const question: FilesQuestion = {
    ...accepted,
    ...questionOf(inputs),
    ...(await forDigestsAlone(bundles.map(({ bytes }) => bytes))),
    lookedIn,
    ...demandsOf(options),
  };
  const answer = await answerWithFiles(story, artifacts, bundles, question);
  // The own key stands in for nobody named: that it did not sign is no answer to "who should have".
  if (expected.isImplicit && answer.refused.some(({ refusal }) => refusal.code === 'verify/kind')) {
    throw await askForName(story, artifacts, bundles);
  }
  tellOwnKey(ports, expected);
  if (answer.verdict.kind === 'pass') await options.onPass?.(answer);
  return filesOutcome(answer, filesCommand(story, given, accepted.signers, options), inputs);
}

async function askForName(
  story: Run<VerifyingInputs>,
  artifacts: readonly GivenArtifact[],
  bundles: readonly BundleFile[],
): Promise<Problem> {
  const { nobodyNamed } = await import('./nobody-named.ts');
  return nobodyNamed(story, artifacts, bundles);
}

/** A signature over a large file may need the file after all; only then it is read whole. */
async function answerWithFiles(
  { ports }: Run<VerifyingInputs>,
  artifacts: readonly GivenArtifact[],
  bundles: readonly BundleFile[],
  question: FilesQuestion,
): Promise<FilesAnswer> {
  const answer = verifyFiles(artifacts, bundles, question);
  const isHere = artifacts.some(({ path }) => path !== undefined);
  if (!isHere || !answer.refused.some(({ refusal }) => needsFile(refusal))) return answer;
  const whole: GivenArtifact[] = [];
  for (const artifact of artifacts) {
    const { path, digests } = artifact;
    whole.push(
      path === undefined ? artifact : { ...artifact, digests: await withFile(ports.files, digests, path) },
    );
  }
  return verifyFiles(whole, bundles, question);
}

function questionOf(inputs: VerifyingInputs): Pick<FilesQuestion, 'predicateType' | 'requireAllSubjects'> {
  const { 'predicate-type': predicateType } = inputs;
  return {
    requireAllSubjects: inputs['require-all-subjects'],
    ...(predicateType === undefined ? {} : { predicateType }),
  };
}
