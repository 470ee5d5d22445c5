import { resolve } from 'node:path';
import { Problem } from '@secure-build/common/core/problem';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { type Expectation, verifyBundle } from '@secure-build/common/domain/signing/verify';
import type { BundleFile } from '@secure-build/common/domain/signing/verify-files';
import { writeCopies } from '@secure-build/common/edges/attesting/copies';
import { openStores } from '@secure-build/common/edges/attesting/open-stores';
import { type Publishable, publish } from '@secure-build/common/edges/attesting/publish';
import { readAccepted } from '@secure-build/common/edges/verifying/accepted-signers';
import {
  type GivenArtifact,
  givenArtifacts,
  withCalledFor,
} from '@secure-build/common/edges/verifying/asked-artifacts';
import { readExpectedSigners } from '@secure-build/common/edges/verifying/expected-signers';
import { findBundleFiles } from '@secure-build/common/edges/verifying/found-bundles';
import { filesCommand } from '@secure-build/common/edges/verifying/verify-command';
import { loadEcdsaOverDigest } from '@secure-build/common/formats/digest-signature';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { signedOutcome } from './signed-outcome.ts';

/**
 * Mode `attach`: bundles that exist into stores, for a job that may write there but must not sign. Each is verified
 * first, by the identity and about the artifacts that the inputs name: what nobody here verified is never published.
 */
export async function attach(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const given = await givenArtifacts(story);
  const { signers } = await readExpectedSigners(story, folder);
  const files = (await findBundleFiles(story, given, undefined)).bundles;
  const artifacts = await withCalledFor(ports.files, given, files);
  const { 'predicate-type': predicateType } = inputs;
  const accepted = await readAccepted(story, folder, signers);
  const expectation: Expectation = {
    ...accepted,
    artifacts: artifacts.map(({ digests }) => digests),
    ecdsaOverDigest: await loadEcdsaOverDigest(),
    ...(predicateType === undefined ? {} : { predicateType }),
  };
  const bundles = files.map((file) => verified(file, expectation, artifacts, context.workspace));
  const isKeyless = bundles.some((bundle) => bundle.verified.signer.kind === 'certificate');
  const stores = await openStores(story, { images: given.flatMap(({ image }) => image ?? []), isKeyless });
  for (const store of stores) await store.prepare(bundles);
  const receipts = await publish(story, stores, bundles);
  return signedOutcome(story, {
    what: 'attached',
    bundles,
    paths: inputs['bundle-path'].map((path) => resolve(context.workspace, path)),
    signers: [],
    receipts,
    copies: await writeCopies(story, bundles, accepted),
    command: filesCommand(story, artifacts, signers, {}),
  });
}

/** @throws Problem as the verifier refuses it: one that does not verify keeps all of them back */
function verified(
  { name, file = name, bytes }: BundleFile,
  expectation: Expectation,
  artifacts: readonly GivenArtifact[],
  workspace: string,
): Publishable {
  const verification = verifyBundle(bytes, expectation);
  if (verification.kind === 'not-verified') {
    const { code, because, hint } = verification;
    throw new Problem(code, `${because}. Nothing was attached.`, { at: { file: name }, hint });
  }
  const line = /\(bundle (\d+) of \d+\)$/.exec(name)?.[1];
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/(?:\.sigstore)?\.jsonl?$/, '');
  const common = {
    bytes,
    payloadBytes: bytes.length,
    safeAt: resolve(workspace, file),
    fileName: `${stem}${line === undefined ? '' : `.${line}`}.sigstore.json`,
  };
  if (verification.kind === 'verified-blob') {
    const { blob } = verification;
    const subjects = artifacts.flatMap(({ name, digests: { sha256 } }) =>
      sha256 !== undefined && blob.artifacts.includes(sha256) ? [{ name, digest: { sha256 } }] : [],
    );
    return { ...common, content: 'blob', subjects, verified: blob };
  }
  const { statement } = verification;
  const { subject, predicateType } = statement.statement;
  return { ...common, content: 'statement', subjects: subject, predicateType, verified: statement };
}
