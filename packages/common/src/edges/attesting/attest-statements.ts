import { mapConcurrently } from '../../core/map-concurrently.ts';
import type { Evidence } from '../../domain/evidence/evidence.ts';
import { sealEvidence } from '../../domain/evidence/seal.ts';
import type { Run } from '../../domain/outcome.ts';
import { declareSubjects } from '../../domain/provenance/declared-artifacts.ts';
import { predicateTypes } from '../../formats/in-toto.ts';
import { BUNDLE_MEDIA_TYPE } from '../../formats/sigstore-bundle.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';
import type { Signers } from '../signers/registry.ts';
import { type AttestedStatement, fileNameFor, nameOfBundle, signOnce } from './attested-statement.ts';
import { verifyCommand } from './command-line.ts';
import { trustOfSigners, writeCopies } from './copies.ts';
import { openStores } from './open-stores.ts';
import { pendingKeeper } from './pending.ts';
import { type Publishable, publish } from './publish.ts';
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
  for (const store of stores) {
    await store.prepare(statements.flatMap((statement) => signers.map(() => plannedOf(statement))));
  }
  const items = await signAll(story, evidence, statements, signers);
  for (const statement of statements) await statement.refuseChanged();
  await keep(evidence, items);
  if (isSealed) await sealEvidence(ports.files, evidence, signers[0], ports.clock.now());
  await declareSubjects(ports, resolved);
  const bundles = items.map((item) => publishableOf(item, folder));
  const receipts = await publish(story, stores, bundles);
  const command = verifyCommand(context.workspace, folder, signers);
  const copies = await writeCopies(story, bundles, trustOfSigners(signers));
  const paths = items.map(({ bundleName }) => `${folder}/${bundleName}`);
  return { what: 'statement', isSealed, bundles, paths, signers, receipts, copies, command };
}

async function signAll(
  { inputs, ports }: Run<SigningInputs>,
  evidence: Evidence,
  statements: readonly Unsigned[],
  signers: Signers,
): Promise<readonly AttestedStatement[]> {
  const work = statements.flatMap((statement) => signers.map((signer) => ({ statement, signer })));
  const pending = pendingKeeper(ports, evidence.folder);
  const entries = await evidence.entries();
  let done = 0;
  return ports.log.group(`Signing ${work.length} ${work.length === 1 ? 'bundle' : 'bundles'}`, () =>
    mapConcurrently(work, inputs.concurrency, async ({ statement, signer }) => {
      const bundleName = nameOfBundle(statement, signer, signers);
      const item = await signOnce(evidence, entries, statement, signer, bundleName, {
        now: ports.clock.now(),
        onPartial: (bytes) => pending.keep(bundleName, bytes),
      });
      await pending.forget(bundleName);
      done += 1;
      ports.log.progress(`${done} of ${work.length}: ${statement.source} by ${signer.spec}`);
      return item;
    }),
  );
}

async function keep(evidence: Evidence, items: readonly AttestedStatement[]): Promise<void> {
  const fresh = items.filter(({ isNew }) => isNew);
  if (fresh.length === 0) return;
  // A decision judges the list of subjects: it adds nothing to what it has judged.
  const named = fresh.filter(({ statement }) => statement.predicateType !== predicateTypes.policyDecision);
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

const plannedOf = (statement: Unsigned) => ({
  fileName: fileNameFor(statement),
  subjects: statement.subjects,
  payloadBytes: statement.payload.length,
  content: 'statement' as const,
});

function publishableOf(item: AttestedStatement, folder: string): Publishable {
  const { bundle, bundleName, statement, verified } = item;
  return {
    ...plannedOf(statement),
    bytes: bundle,
    predicateType: verified.statement.predicateType,
    safeAt: `${folder}/${bundleName}`,
    verified,
    isKept: !item.isNew,
  };
}
