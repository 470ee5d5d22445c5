import { pass } from '@secure-build/common/core/verdict';
import { type Evidence, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { Signer } from '@secure-build/common/domain/signing/signer';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';
import { type AttestedStatement, nameOfBundle, signOnce } from './attested-statement.ts';
import { verifyCommand } from './command-line.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { attestSummary } from './summary.ts';
import { findUnsigned } from './unsigned.ts';

/** Mode `attest`: one bundle per statement and signer, all verified before the first is stored; then the seal. */
export async function attest(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const signers = await openSigners(inputs.signers, story);
  const evidence = openEvidence(ports.files, folder, producerOf('sign'));
  const unsigned = await findUnsigned(story, evidence);
  const attested: AttestedStatement[] = [];
  for (const statement of unsigned) {
    for (const signer of signers) {
      ports.log.progress(`signing ${statement.source} with ${signer.spec}`);
      const bundleName = nameOfBundle(statement, signer, signers);
      attested.push(await signOnce(evidence, statement, signer, bundleName));
    }
  }
  for (const statement of unsigned) await statement.refuseChanged();
  await store(evidence, attested);
  await sealEvidence(ports.files, evidence, signers[0]);
  return outcomeOf(attested, signers, folder, verifyCommand(context.workspace, folder, signers));
}

async function store(evidence: Evidence, attested: readonly AttestedStatement[]): Promise<void> {
  const fresh = attested.filter(({ isNew }) => isNew);
  if (fresh.length === 0) return;
  await evidence.addSubjects(fresh.flatMap(({ verified }) => verified.statement.subject));
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

function outcomeOf(
  attested: readonly AttestedStatement[],
  signers: readonly Signer[],
  folder: string,
  command: string,
): Outcome<OutputName> {
  const paths = attested.map(({ bundleName }) => `${folder}/${bundleName}`);
  const fresh = attested.filter(({ isNew }) => isNew).length;
  const kept = attested.length - fresh;
  const headline = [
    `${fresh} ${fresh === 1 ? 'bundle' : 'bundles'} signed and verified`,
    ...(kept === 0 ? [] : [`${kept} kept from an earlier run`]),
    'evidence folder sealed',
  ].join(', ');
  return {
    verdict: pass,
    headline: `${headline}.`,
    facts: [
      ...signers.flatMap(({ spec, publicKey, proves }) => [
        ['Signer', `${spec} (key sha256:${publicKey.keyId})`] as const,
        ['It proves', proves] as const,
      ]),
      ['Bundles', `${folder}/attestations`],
      ['Check again', command],
    ],
    summary: attestSummary(attested, signers, headline, command),
    outputs: {
      status: 'signed',
      'bundle-path': paths[0] ?? '',
      'bundle-paths': JSON.stringify(paths),
      subjects: JSON.stringify(distinctSubjects(attested)),
      identity: signers.map(({ publicKey }) => `sha256:${publicKey.keyId}`).join('\n'),
      'verify-command': command,
    },
    annotations: [],
    details: {
      bundles: attested.map(({ bundleName, source, signer, isNew }) => ({
        bundle: bundleName,
        source,
        signer: `sha256:${signer.publicKey.keyId}`,
        new: isNew,
      })),
    },
  };
}

function distinctSubjects(attested: readonly AttestedStatement[]) {
  const all = attested.flatMap(({ verified }) => verified.statement.subject);
  const distinct = new Map(all.map((subject) => [`${subject.digest.sha256} ${subject.name}`, subject]));
  return [...distinct.values()];
}
