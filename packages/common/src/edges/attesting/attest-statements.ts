import type { Evidence } from '../../domain/evidence/evidence.ts';
import type { Run } from '../../domain/outcome.ts';
import { declareSubjects } from '../../domain/provenance/declared-artifacts.ts';
import { type Signer, type SignOptions, signStatement } from '../../domain/signing/signer.ts';
import type { VerifiedStatement } from '../../domain/signing/verify.ts';
import { predicateTypes } from '../../formats/in-toto.ts';
import { BUNDLE_MEDIA_TYPE } from '../../formats/sigstore-bundle.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';
import type { Signers } from '../signers/registry.ts';
import { fileNameFor, nameOfBundle } from './bundle-names.ts';
import { verifyCommand } from './command-line.ts';
import { trustOfSigners, writeCopies } from './copies.ts';
import { listCreated } from './created-attestations.ts';
import { openStores } from './open-stores.ts';
import { type Publishable, publish } from './publish.ts';
import { sealSigned } from './seal-signed.ts';
import { type SignedItem, signEach } from './sign-each.ts';
import type { SignedRun } from './signed-run.ts';
import type { Unsigned, UnsignedSet } from './unsigned.ts';

/**
 * Signs statements (signing specification, 4.4): everything that could refuse is asked first; one bundle per statement
 * and signer, each verified by us before it is kept; the evidence folder gets them and is sealed, unless the caller
 * cannot vouch for it; then the stores.
 *
 * @param unsigned at least one statement
 * @throws Problem `sign/…`, `subject/changed`, `store/…`, `service/…`, or as signers and stores say
 */
export async function attestStatements(
  story: Run<SigningInputs>,
  evidence: Evidence,
  { statements, images, resolved, isSealed = true }: UnsignedSet,
  signers: Signers,
): Promise<SignedRun> {
  const { ports, context } = story;
  const { folder } = evidence;
  const isKeyless = signers.some(({ expected }) => expected.kind === 'identity');
  const stores = await openStores(story, { images, isKeyless });
  const planned = statements.flatMap((statement) =>
    signers.map((signer) => plannedOf(statement, signer, signers)),
  );
  for (const store of stores) await store.prepare(planned);
  const tasks = statements.flatMap((statement) =>
    signers.map((signer) => ({
      item: statement,
      title: statement.source,
      signer,
      bundleName: nameOfBundle(statement, signer, signers),
      sign: (by: Signer, options?: SignOptions) =>
        signStatement(by, statement.payload, ports.clock.now(), options),
    })),
  );
  const { items, clearPending } = await signEach(story, evidence, tasks);
  for (const statement of statements) await statement.refuseChanged();
  await keep(evidence, items);
  await clearPending();
  if (isSealed) await sealSigned(ports, evidence, signers[0], items.length);
  await declareSubjects(ports, resolved);
  await listCreated(
    ports,
    items.map(({ bundleName }) => `${folder}/${bundleName}`),
  );
  const bundles = items.map((item) => publishableOf(item, folder, signers));
  const receipts = await publish(story, stores, bundles);
  const command = verifyCommand(context.workspace, folder, signers);
  const copies = await writeCopies(story, bundles, trustOfSigners(signers));
  const paths = items.map(({ bundleName }) => `${folder}/${bundleName}`);
  return { what: 'statement', isSealed, bundles, paths, signers, receipts, copies, command };
}

type AttestedStatement = SignedItem<Unsigned, VerifiedStatement>;

async function keep(evidence: Evidence, items: readonly AttestedStatement[]): Promise<void> {
  const fresh = items.filter(({ origin }) => origin !== 'evidence');
  if (fresh.length === 0) return;
  // A decision judges the list of subjects: it adds nothing to what it has judged.
  const named = fresh.filter(({ item }) => item.predicateType !== predicateTypes.policyDecision);
  if (named.length > 0) {
    await evidence.addSubjects(
      named.flatMap(({ verified, bundleName }) =>
        verified.statement.subject.map((subject) => ({ ...subject, bundles: [bundleName] })),
      ),
    );
  }
  await evidence.write(
    fresh.map(({ bundleName, bundle, verified }) => ({
      name: bundleName,
      kind: 'attestation',
      bytes: bundle,
      mediaType: BUNDLE_MEDIA_TYPE,
      subjects: verified.artifacts,
    })),
  );
}

const plannedOf = (statement: Unsigned, signer: Signer, signers: Signers) => ({
  fileName: fileNameFor(statement, signer, signers),
  subjects: statement.subjects,
  payloadBytes: statement.payload.length,
  content: 'statement' as const,
});

function publishableOf(attested: AttestedStatement, folder: string, signers: Signers): Publishable {
  const { item, signer, bundle, bundleName, verified, origin } = attested;
  return {
    ...plannedOf(item, signer, signers),
    bytes: bundle,
    predicateType: verified.statement.predicateType,
    safeAt: `${folder}/${bundleName}`,
    verified,
    isKept: origin !== 'now',
  };
}
