import { resolve } from 'node:path';
import { mapConcurrently } from '@secure-build/common/core/map-concurrently';
import { Problem } from '@secure-build/common/core/problem';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import {
  refuseChangedSubjects,
  resolveSubjects,
} from '@secure-build/common/domain/provenance/resolve-subjects';
import type { ResolvedSubject } from '@secure-build/common/domain/provenance/unite-subjects';
import { expectedSignerId } from '@secure-build/common/domain/signing/identity';
import { type Signer, signBlob } from '@secure-build/common/domain/signing/signer';
import { shellWord, signerFlags } from '@secure-build/common/edges/attesting/command-line';
import { trustOfSigners, writeCopies } from '@secure-build/common/edges/attesting/copies';
import { openStores } from '@secure-build/common/edges/attesting/open-stores';
import { pendingKeeper } from '@secure-build/common/edges/attesting/pending';
import { type Publishable, publish } from '@secure-build/common/edges/attesting/publish';
import { openRunSigners } from '@secure-build/common/edges/attesting/run-signers';
import { fileContent } from '@secure-build/common/edges/signers/file-content';
import type { Signers } from '@secure-build/common/edges/signers/registry';
import { subjectContext } from '@secure-build/common/edges/subject-context';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { nothingOutcome, signedOutcome, unsignedOutcome } from './signed-outcome.ts';

/** Mode `sign`: a signature over each file itself, which says "these bytes" and nothing more. */
export async function sign(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const root = resolve(context.workspace, inputs['artifact-root']);
  const { subjects } = await resolveSubjects(inputs, ports, subjectContext(story, root, inputs.deadline));
  if (subjects.length === 0) return nothingOutcome();
  refuseWithoutFile(subjects);
  const signers = await openRunSigners(story);
  if (signers === undefined) return unsignedOutcome(ports);
  // GitHub's store takes statements only; nobody asked for it by name here.
  const lines = inputs.store.filter((line) => line !== 'auto');
  const named = { ...story, inputs: { ...inputs, store: lines } };
  const stores = await openStores(named, { images: [], isKeyless: true });
  const work = subjects.flatMap((subject) => signers.map((signer) => ({ subject, signer })));
  for (const store of stores)
    await store.prepare(work.map(({ subject, signer }) => plannedOf(subject, signer, signers)));
  const bundles = await signAll(story, folder, work, signers);
  await refuseChangedSubjects(ports.files, subjects);
  const evidence = openEvidence(ports.files, folder, producerOf('sign'));
  await evidence.addSubjects(subjects);
  await evidence.write(
    bundles.map(({ evidenceName, bytes, verified }) => ({
      name: evidenceName,
      kind: 'attestation',
      bytes,
      mediaType: BUNDLE_MEDIA_TYPE,
      subjects: verified.artifacts,
    })),
  );
  await sealEvidence(ports.files, evidence, signers[0], ports.clock.now());
  const receipts = await publish(named, stores, bundles);
  const copies = await writeCopies(story, bundles, trustOfSigners(signers));
  const paths = bundles.map(({ safeAt }) => safeAt);
  const [first] = bundles;
  const artifact = subjects.length === 1 ? (subjects[0]?.files[0]?.relative ?? 'ARTIFACT') : 'ARTIFACT';
  const bundle = bundles.length === 1 && first !== undefined ? first.safeAt : 'BUNDLE';
  const command = `secure-build verify ${shellWord(artifact)} --bundle ${shellWord(bundle)}${signerFlags(signers)}`;
  return signedOutcome(story, { what: 'file', bundles, paths, signers, receipts, copies, command });
}

interface SignedFile extends Publishable {
  readonly evidenceName: string;
}

async function signAll(
  { inputs, ports }: Run<Inputs>,
  folder: string,
  work: readonly { readonly subject: ResolvedSubject; readonly signer: Signer }[],
  signers: Signers,
): Promise<readonly SignedFile[]> {
  const pending = pendingKeeper(ports, folder);
  let done = 0;
  return ports.log.group(`Signing ${work.length} ${work.length === 1 ? 'file' : 'files'}`, () =>
    mapConcurrently(work, inputs.concurrency, async ({ subject, signer }) => {
      const planned = plannedOf(subject, signer, signers);
      const evidenceName = `attestations/${subject.name}${suffixOf(signer, signers)}.sigstore.json`;
      const [file] = subject.files;
      if (file === undefined) throw new TypeError('a subject without a file');
      const onPartial = (bytes: Uint8Array) => pending.keep(evidenceName, bytes);
      const { bundle, verified } = await signBlob(
        signer,
        fileContent(file, subject.name),
        ports.clock.now(),
        { onPartial },
      );
      await pending.forget(evidenceName);
      done += 1;
      ports.log.progress(`${done} of ${work.length}: ${subject.name} by ${signer.spec}`);
      return { ...planned, bytes: bundle, verified, evidenceName, safeAt: `${folder}/${evidenceName}` };
    }),
  );
}

function plannedOf(subject: ResolvedSubject, signer: Signer, signers: Signers) {
  const name = `${subject.name.slice(subject.name.lastIndexOf('/') + 1)}${suffixOf(signer, signers)}`;
  return {
    fileName: `${name.replace(/[^\w.@+-]/g, '_')}.sigstore.json`,
    subjects: [{ name: subject.name, digest: subject.digest }],
    payloadBytes: subject.files[0]?.sizeBytes ?? 0,
    content: 'blob' as const,
  };
}

function suffixOf({ expected }: Signer, signers: Signers): string {
  return signers.length === 1 ? '' : `.${expectedSignerId(expected).slice(0, 16)}`;
}

function refuseWithoutFile(subjects: readonly ResolvedSubject[]): void {
  const bare = subjects.filter(({ files }) => files.length === 0);
  const [first] = bare;
  if (first === undefined) return;
  throw new Problem('subject/kind', `"${first.name}" is no file here: mode sign signs files themselves`, {
    hint: 'Use "mode: attest" to sign a statement about digests, images, folders and commits.',
    details: bare.slice(1, 10).map(({ name }) => `"${name}"`),
  });
}
