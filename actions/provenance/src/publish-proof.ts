import type { CanonicalValue } from '@secure-build/common/core/canonical-json';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { type FolderAnswer, verifyFolder } from '@secure-build/common/domain/evidence/verify-folder';
import type { Run } from '@secure-build/common/domain/outcome';
import type { Files } from '@secure-build/common/domain/ports';
import type { BuildLevel } from '@secure-build/common/domain/provenance/level-report';
import { ownRelease } from '@secure-build/common/domain/provenance/own-release';
import {
  companionSigners,
  defaultBuilder,
} from '@secure-build/common/domain/provenance/publishing/expected-builders';
import { type Proved, proveReceived } from '@secure-build/common/domain/provenance/publishing/proof';
import type { LocalAsset } from '@secure-build/common/domain/provenance/publishing/release-asset';
import { parseWorkflowIdentity } from '@secure-build/common/domain/provenance/workflow-identity';
import type { GithubContext } from '@secure-build/common/domain/run-context';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import type { AcceptedSigners } from '@secure-build/common/domain/signing/verify';
import { type BundleFile, verifyFiles } from '@secure-build/common/domain/signing/verify-files';
import { receiveHandoff } from '@secure-build/common/edges/github/handed-over';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { readAccepted } from '@secure-build/common/edges/verifying/accepted-signers';
import { withCalledFor } from '@secure-build/common/edges/verifying/asked-artifacts';
import { readExpectedSigners } from '@secure-build/common/edges/verifying/expected-signers';
import type { EvidenceEntry } from '@secure-build/common/formats/evidence-index';
import { type HandoffFile, parseHandoff } from '@secure-build/common/formats/handoff';
import { readExpectedInputs } from './expected-inputs.ts';
import type { Inputs } from './inputs.ts';
import { suiteName } from './suite-name.ts';

/** A run of `promote.yml`. */
export interface Publishing {
  readonly story: Run<Inputs>;
  readonly github: GithubContext;
  readonly token?: string;
}

/** What was received, and what is proved about it. */
export interface HandedOver {
  readonly proved: Proved;
  readonly answer: FolderAnswer;
  /** Absolute folder with the received files. */
  readonly filesFolder: string;
  readonly files: readonly HandoffFile[];
  /** Absolute. */
  readonly evidenceFolder: string;
  readonly entries: readonly EvidenceEntry[];
  /** Against which everything is verified a second time. */
  readonly accepted: AcceptedSigners;
  readonly minimumLevel: BuildLevel;
  readonly expectedInputs: Readonly<Record<string, CanonicalValue>>;
}

/** Step 1: both hand-overs by digest, then every byte of the evidence against whom the caller expects. */
export async function proveHandedOver(
  { story, github, token }: Publishing,
  folder: string,
): Promise<HandedOver> {
  const { inputs, ports } = story;
  const receiver = { ...story, token };
  const handoff = parseHandoff(inputs.handoff ?? '', 'input "handoff"');
  const evidenceHandoff = parseHandoff(inputs.evidence ?? '', 'input "evidence"');
  const expectedInputs = readExpectedInputs(inputs);
  const accepted = await acceptedBy(story, github, folder);
  const minimumLevel = inputs.level === 'auto' ? 3 : (Number(inputs.level) as BuildLevel);
  const filesFolder = `${await ports.files.temporaryFolder('publish')}/files`;
  const { deadline: deadlineMs } = inputs;
  const { files } = await receiveHandoff(receiver, handoff, { target: filesFolder, deadlineMs });
  // To prove a hundred thousand files takes minutes, and no release takes them.
  if (files.length > limits.releaseAssets) {
    throw new Problem(
      'subject/limit',
      `${files.length} files; a release has at most ${limits.releaseAssets} assets`,
    );
  }
  await receiveHandoff(receiver, evidenceHandoff, { target: folder, deadlineMs });
  const answer = await verifyFolder(ports.files, {
    folder,
    workspace: filesFolder,
    accepted,
    minimumLevel,
    provenance: { expectedInputs },
    // What is stated of the commit that is released travels with it: the list of builders of our own releases does.
    mayBeAbout: [{ name: github.sha, digests: { gitCommit: github.sha } }],
  });
  return {
    proved: provedBy(answer, { files, minimumLevel, inputs, github }),
    answer,
    filesFolder,
    files,
    evidenceFolder: folder,
    // Of a folder that does not hold together nothing is used.
    entries:
      answer.verdict.kind === 'pass'
        ? await openEvidence(ports.files, folder, producerOf('provenance')).entries()
        : [],
    accepted,
    minimumLevel,
    expectedInputs,
  };
}

function provedBy(
  answer: FolderAnswer,
  {
    files,
    minimumLevel,
    inputs,
    github,
  }: {
    readonly files: readonly HandoffFile[];
    readonly minimumLevel: BuildLevel;
    readonly inputs: Inputs;
    readonly github: GithubContext;
  },
): Proved {
  const proved = proveReceived(answer, {
    received: files,
    minimumLevel,
    requireDecision: inputs['require-decision'],
    run: github,
  });
  if (answer.verdict.kind === 'pass') return proved;
  const reasons = [...reasonsOf(answer.verdict), ...(proved.kind === 'refused' ? proved.reasons : [])];
  const [first = 'the evidence does not verify', ...others] = new Set(reasons);
  return { kind: 'refused', reasons: [first, ...others] };
}

/** Whom the user names, else our `build.yml`; and beside them the workflows of ours that speak of artifacts. */
async function acceptedBy(
  story: Run<Inputs>,
  github: GithubContext,
  folder: string,
): Promise<AcceptedSigners> {
  const { inputs } = story;
  const identity = inputs['workflow-identity'];
  const own =
    identity === undefined
      ? undefined
      : ownRelease(parseWorkflowIdentity(identity, 'input "workflow-identity"'));
  const suiteSigners = {
    suite: suiteName,
    issuer: githubHostOf(github.serverUrl).issuer,
    run: github,
    hasReleases: inputs['builders-path'].length > 0,
    ...(own === undefined ? {} : { commit: own.commit }),
  };
  const asked = { ...story, inputs: { ...inputs, 'predicate-type': undefined } };
  const { signers: named } = await readExpectedSigners(asked, folder);
  const builders = named.length > 0 ? named : defaultBuilder(suiteSigners);
  if (builders.length === 0) {
    throw new Problem(
      'verify/not-asked',
      'nobody is named who must have signed, and no release of the suite is known here',
      {
        hint: 'Call promote.yml, which passes "workflow-identity", or give "expected-identity" or "builders-path".',
      },
    );
  }
  const accepted = await readAccepted(asked, folder, [...builders, ...companionSigners(suiteSigners)]);
  return { ...accepted, released: [...(accepted.released ?? []), ...(own === undefined ? [] : [own])] };
}

/**
 * Step 4: the same question again, to the bundles as they were downloaded. Their bytes and those of the artifacts were
 * compared before.
 *
 * @param paths absolute, of what was downloaded
 * @throws Problem `store/differs`
 */
export async function requireStillProved(
  files: Files,
  {
    files: received,
    filesFolder,
    accepted,
    minimumLevel,
    expectedInputs,
  }: Pick<HandedOver, 'files' | 'filesFolder' | 'accepted' | 'minimumLevel' | 'expectedInputs'>,
  paths: ReadonlyMap<LocalAsset, string>,
): Promise<void> {
  const bundles: BundleFile[] = [];
  for (const [{ name }, path] of paths)
    bundles.push({ name, bytes: await files.read(path, limits.bundleBytes) });
  const given = received.map(({ name, sha256 }) => ({
    name,
    digests: { sha256 },
    path: `${filesFolder}/${name}`,
  }));
  const { verdict } = verifyFiles(await withCalledFor(files, given, bundles), bundles, {
    ...accepted,
    minimumLevel,
    provenance: { expectedInputs },
    lookedIn: ['the assets of the release'],
  });
  if (verdict.kind === 'pass') return;
  const [first = verdict.kind, ...others] = reasonsOf(verdict);
  throw new Problem('store/differs', `what the release holds, downloaded again, does not verify: ${first}`, {
    details: others.slice(0, 10),
  });
}
