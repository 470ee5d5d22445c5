import { resolve } from 'node:path';
import { Problem } from '@secure-build/common/core/problem';
import { type Evidence, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { declareSubjects } from '@secure-build/common/domain/provenance/declared-artifacts';
import {
  refuseChangedSubjects,
  resolveSubjects,
} from '@secure-build/common/domain/provenance/resolve-subjects';
import type { ResolvedSubject } from '@secure-build/common/domain/provenance/unite-subjects';
import { type Signer, type SignOptions, signBlob } from '@secure-build/common/domain/signing/signer';
import type { VerifiedBlob } from '@secure-build/common/domain/signing/verify';
import { signerSuffix } from '@secure-build/common/edges/attesting/bundle-names';
import { pathWord, signerFlags } from '@secure-build/common/edges/attesting/command-line';
import { trustOfSigners, writeCopies } from '@secure-build/common/edges/attesting/copies';
import { listCreated } from '@secure-build/common/edges/attesting/created-attestations';
import { openStores } from '@secure-build/common/edges/attesting/open-stores';
import { type Publishable, publish } from '@secure-build/common/edges/attesting/publish';
import { openRunSigners } from '@secure-build/common/edges/attesting/run-signers';
import { sealSigned } from '@secure-build/common/edges/attesting/seal-signed';
import { type SignedItem, signEach } from '@secure-build/common/edges/attesting/sign-each';
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
  const tasks = subjects.flatMap((subject) =>
    signers.map((signer) => taskOf(story, subject, signer, signers)),
  );
  const planned = tasks.map(({ item, signer }) => plannedOf(item, signer, signers));
  for (const store of stores) await store.prepare(planned);
  const evidence = openEvidence(ports.files, folder, producerOf('sign'));
  const { items, clearPending } = await signEach(story, evidence, tasks);
  await refuseChangedSubjects(ports.files, subjects);
  await keep(evidence, subjects, items);
  await clearPending();
  await sealSigned(ports, evidence, signers[0], items.length);
  await declareSubjects(ports, subjects);
  const bundles = items.map((item) => publishableOf(item, folder, signers));
  const paths = bundles.map(({ safeAt }) => safeAt);
  await listCreated(ports, paths);
  const receipts = await publish(named, stores, bundles);
  const copies = await writeCopies(story, bundles, trustOfSigners(signers));
  const [first] = bundles;
  const [only] = subjects.length === 1 ? (subjects[0]?.files ?? []) : [];
  const artifact = only === undefined ? 'ARTIFACT' : pathWord(only.relative);
  const bundle = bundles.length === 1 && first !== undefined ? first.safeAt : 'BUNDLE';
  const command = `secure-build verify ${artifact} --bundle ${pathWord(bundle)}${signerFlags(signers)}`;
  return signedOutcome(story, { what: 'file', bundles, paths, signers, receipts, copies, command });
}

type SignedFile = SignedItem<ResolvedSubject, VerifiedBlob>;

function taskOf({ ports }: Run<Inputs>, subject: ResolvedSubject, signer: Signer, signers: Signers) {
  const [file] = subject.files;
  if (file === undefined) throw new TypeError('a subject without a file');
  const blob = fileContent(file, subject.name);
  return {
    item: subject,
    title: subject.name,
    signer,
    bundleName: `attestations/${subject.name}${signerSuffix(signer, signers)}.sigstore.json`,
    sign: (by: Signer, options?: SignOptions) => signBlob(by, blob, ports.clock.now(), options),
  };
}

async function keep(
  evidence: Evidence,
  subjects: readonly ResolvedSubject[],
  items: readonly SignedFile[],
): Promise<void> {
  await evidence.addSubjects(subjects);
  await evidence.write(
    items
      .filter(({ origin }) => origin !== 'evidence')
      .map(({ bundleName, bundle, verified }) => ({
        name: bundleName,
        kind: 'attestation',
        bytes: bundle,
        mediaType: BUNDLE_MEDIA_TYPE,
        subjects: verified.artifacts,
      })),
  );
}

function publishableOf(signed: SignedFile, folder: string, signers: Signers): Publishable {
  const { item, signer, bundle, bundleName, verified, origin } = signed;
  return {
    ...plannedOf(item, signer, signers),
    bytes: bundle,
    verified,
    safeAt: `${folder}/${bundleName}`,
    isKept: origin !== 'now',
  };
}

function plannedOf(subject: ResolvedSubject, signer: Signer, signers: Signers) {
  const name = `${subject.name.slice(subject.name.lastIndexOf('/') + 1)}${signerSuffix(signer, signers)}`;
  return {
    fileName: `${name.replace(/[^\w.@+-]/g, '_')}.sigstore.json`,
    subjects: [{ name: subject.name, digest: subject.digest }],
    payloadBytes: subject.files[0]?.sizeBytes ?? 0,
    content: 'blob' as const,
  };
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
