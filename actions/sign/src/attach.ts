import { resolve } from 'node:path';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { resolveSubjects } from '@secure-build/common/domain/provenance/resolve-subjects';
import type { ResolvedSubject } from '@secure-build/common/domain/provenance/unite-subjects';
import { type Expectation, verifyBundle } from '@secure-build/common/domain/signing/verify';
import { subjectContext } from '@secure-build/common/edges/subject-context';
import { bundlesInFile } from '@secure-build/common/formats/bundle-file';
import { loadEcdsaOverDigest } from '@secure-build/common/formats/digest-signature';
import { shellWord } from './command-line.ts';
import { writeCopies } from './copies.ts';
import { readExpectedSigners } from './expected-signers.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { type Publishable, publish } from './publish.ts';
import { signedOutcome } from './signed-outcome.ts';
import { openStores } from './stores.ts';
import { readTrust } from './trust-material.ts';

/**
 * Mode `attach`: bundles that exist into stores, for a job that may write there but must not sign. Each is verified
 * first, by the identity and about the artifacts that the inputs name: what nobody here verified is never published.
 */
export async function attach(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const root = resolve(context.workspace, inputs['artifact-root']);
  const { subjects } = await resolveSubjects(inputs, ports, subjectContext(story, root, inputs.deadline));
  const { signers } = await readExpectedSigners(story, folder);
  const trust = await readTrust(story, folder, signers);
  const { 'predicate-type': predicateType } = inputs;
  const expectation: Expectation = {
    trust,
    signers,
    now: ports.clock.now(),
    artifacts: subjects.map(({ digest }) => digest),
    ecdsaOverDigest: await loadEcdsaOverDigest(),
    ...(predicateType === undefined ? {} : { predicateType }),
  };
  const bundles: Publishable[] = [];
  for (const name of inputs['bundle-path']) {
    bundles.push(...(await readBundles(story, name, expectation, subjects)));
  }
  const images = subjects.flatMap(({ image }) => image ?? []);
  const isKeyless = bundles.some(({ verified }) => verified.signer.kind === 'certificate');
  const stores = await openStores(story, { images, isKeyless });
  for (const store of stores) await store.prepare(bundles);
  const receipts = await publish(story, stores, bundles);
  const copies = await writeCopies(story, bundles, []);
  const paths = inputs['bundle-path'].map((path) => resolve(context.workspace, path));
  const flags = inputs['bundle-path'].map((path) => ` --bundle ${shellWord(path)}`).join('');
  const command = `secure-build verify ARTIFACT${flags}`;
  return signedOutcome(story, { what: 'attached', bundles, paths, signers: [], receipts, copies, command });
}

async function readBundles(
  { ports, context }: Run<Inputs>,
  name: string,
  expectation: Expectation,
  subjects: readonly ResolvedSubject[],
): Promise<readonly Publishable[]> {
  const safeAt = resolve(context.workspace, name);
  const lines = bundlesInFile(name, await ports.files.read(safeAt, limits.bundleBytes));
  return lines.map((bytes, index) => {
    const verification = verifyBundle(bytes, expectation);
    const place = lines.length === 1 ? name : `${name}, line ${index + 1}`;
    if (verification.kind === 'not-verified') {
      const { code, because, hint } = verification;
      throw new Problem(code, `${because}. Nothing was attached.`, { at: { file: place }, hint });
    }
    const stem = name.slice(name.lastIndexOf('/') + 1).replace(/(?:\.sigstore)?\.jsonl?$/, '');
    const suffix = lines.length === 1 ? '' : `.${index + 1}`;
    const common = { bytes, safeAt, payloadBytes: bytes.length, fileName: `${stem}${suffix}.sigstore.json` };
    if (verification.kind === 'verified-blob') {
      const { blob } = verification;
      const about = subjects.filter(({ digest }) =>
        blob.artifacts.some((sha256) => sha256 === digest.sha256),
      );
      return { ...common, content: 'blob', subjects: about, verified: blob };
    }
    const { statement } = verification;
    const { subject, predicateType } = statement.statement;
    return { ...common, content: 'statement', subjects: subject, predicateType, verified: statement };
  });
}
