import { mapConcurrently } from '@secure-build/common/core/map-concurrently';
import { type Evidence, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { declareSubjects } from '@secure-build/common/domain/provenance/declared-artifacts';
import type { Signers } from '@secure-build/common/edges/signers/registry';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';
import { type AttestedStatement, fileNameFor, nameOfBundle, signOnce } from './attested-statement.ts';
import { verifyCommand } from './command-line.ts';
import { writeCopies } from './copies.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { pendingKeeper } from './pending.ts';
import { type Publishable, publish } from './publish.ts';
import { openRunSigners } from './setup.ts';
import { nothingOutcome, signedOutcome, unsignedOutcome } from './signed-outcome.ts';
import { openStores } from './stores.ts';
import { findUnsigned, type Unsigned } from './unsigned.ts';

/**
 * Mode `attest` (signing specification, 4.4): everything that could refuse is asked first; one bundle per statement
 * and signer, each verified by us before it is kept; the evidence folder gets them and is sealed; then the stores.
 */
export async function attest(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { ports, context } = story;
  const evidence = openEvidence(ports.files, folder, producerOf('sign'));
  const { statements, images, resolved } = await findUnsigned(story, evidence);
  const signers = await openRunSigners(story);
  if (signers === undefined) return unsignedOutcome(ports);
  if (statements.length === 0) return nothingOutcome();
  const isKeyless = signers.some(({ expected }) => expected.kind === 'identity');
  const stores = await openStores(story, { images, isKeyless });
  for (const store of stores) {
    await store.prepare(statements.flatMap((statement) => signers.map(() => plannedOf(statement))));
  }
  const items = await signAll(story, evidence, statements, signers);
  for (const statement of statements) await statement.refuseChanged();
  await keep(evidence, items);
  await sealEvidence(ports.files, evidence, signers[0], ports.clock.now());
  await declareSubjects(ports, resolved);
  const publishable = items.map((item) => publishableOf(item, folder));
  const receipts = await publish(story, stores, publishable);
  const command = verifyCommand(context.workspace, folder, signers);
  const copies = await writeCopies(story, publishable, signers);
  const paths = items.map(({ bundleName }) => `${folder}/${bundleName}`);
  return signedOutcome(story, {
    what: 'statement',
    bundles: publishable,
    paths,
    signers,
    receipts,
    copies,
    command,
  });
}

async function signAll(
  { inputs, ports }: Run<Inputs>,
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
  await evidence.addSubjects(
    fresh.flatMap(({ verified, bundleName }) =>
      verified.statement.subject.map((subject) => ({ ...subject, bundles: [bundleName] })),
    ),
  );
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
