import { type Evidence, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { BuildLevel } from '@secure-build/common/domain/provenance/level-report';
import { ownRelease } from '@secure-build/common/domain/provenance/own-release';
import { parseWorkflowIdentity } from '@secure-build/common/domain/provenance/workflow-identity';
import type { AcceptedSigners } from '@secure-build/common/domain/signing/verify';
import { type BundleFile, verifyFiles } from '@secure-build/common/domain/signing/verify-files';
import { githubPlaceOf } from '@secure-build/common/edges/stores/github-place';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { readAccepted } from '@secure-build/common/edges/verifying/accepted-signers';
import {
  type GivenArtifact,
  givenArtifacts,
  withCalledFor,
} from '@secure-build/common/edges/verifying/asked-artifacts';
import { readExpectedSigners } from '@secure-build/common/edges/verifying/expected-signers';
import { findBundleFiles } from '@secure-build/common/edges/verifying/found-bundles';
import { readExpectedInputs } from './expected-inputs.ts';
import { type HandedIn, receiveHandedIn } from './handed-in.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { terminalCommand } from './terminal-command.ts';
import { verifiedOutcome } from './verified-outcome.ts';

/**
 * Mode `verify`: artifacts that other jobs have handed over, or that the inputs name, against the provenance about
 * them. It changes nothing, and no input is anything but data to it: no command, no pattern.
 *
 * @throws Problem `handoff/mismatch`, `subject/…`, `identity/invalid`, `trust/…`, `input/invalid`, `service/…`
 */
export async function verify(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports } = story;
  const expectedInputs = readExpectedInputs(inputs);
  const evidence = openEvidence(ports.files, folder, producerOf('provenance'));
  // A bundle may call for digests that were not handed over.
  const filesFolder = inputs.handoff === undefined ? undefined : await ports.files.temporaryFolder('verify');
  const handedIn = await receiveHandedIn(story, evidence, filesFolder);
  const bundles = await bundlesOf(evidence);
  // What shows no level at all is not verified, whoever has signed it.
  const minimumLevel = (inputs.level === 'auto' ? 1 : Number(inputs.level)) as BuildLevel;
  // The level needs the provenance to be there; statements of other types do no harm beside it.
  const asked = { ...story, inputs: { ...inputs, 'predicate-type': undefined } };
  const expected = await readExpectedSigners(asked, folder);
  const accepted = withOwnRelease(inputs, await readAccepted(asked, folder, expected.signers));
  const given = await artifactsOf(asked, handedIn);
  const found = await findBundleFiles(asked, given, githubPlaceOf(asked, accepted.signers, undefined));
  const all = [...bundles, ...found.bundles];
  const hashable =
    filesFolder === undefined
      ? given
      : given.map((item) => ({ ...item, path: `${filesFolder}/${item.name}` }));
  const answer = verifyFiles(await withCalledFor(ports.files, hashable, all), all, {
    ...accepted,
    provenance: { expectedInputs },
    requireAllSubjects: inputs['require-all-subjects'],
    lookedIn: ['the evidence', ...found.lookedIn],
    minimumLevel,
  });
  const own = new Set(bundles.map(({ name }) => name));
  const counted = answer.verified.map(({ name }) => name).filter((name) => own.has(name));
  const isOwnBuild =
    minimumLevel === 3 || answer.artifacts.some(({ levelReport }) => levelReport?.level === 3);
  const command = terminalCommand(asked, { counted, given, accepted, minimumLevel, isOwnBuild });
  return verifiedOutcome(story, answer, { command, trust: accepted.trust, files: counted });
}

/**
 * Every bundle of the evidence folder. Nobody has named any of them, so one by somebody else, such as the decision of a
 * gate, is set aside.
 */
async function bundlesOf(evidence: Evidence): Promise<readonly BundleFile[]> {
  const bundles: BundleFile[] = [];
  for (const entry of await evidence.entries()) {
    if (entry.kind === 'attestation') bundles.push({ name: entry.name, bytes: await evidence.read(entry) });
  }
  return bundles;
}

/** In a workflow of ours its own commit is relied on already; elsewhere only lists of releases count. */
function withOwnRelease(inputs: Inputs, accepted: AcceptedSigners): AcceptedSigners {
  const text = inputs['workflow-identity'];
  if (text === undefined) return accepted;
  const own = ownRelease(parseWorkflowIdentity(text, 'input "workflow-identity"'));
  return own === undefined ? accepted : { ...accepted, released: [...(accepted.released ?? []), own] };
}

async function artifactsOf(
  story: Parameters<typeof givenArtifacts>[0],
  { files }: HandedIn,
): Promise<readonly GivenArtifact[]> {
  if (files === undefined) return givenArtifacts(story);
  return files.received.map(({ name, sha256 }) => ({ name, digests: { sha256 } }));
}
