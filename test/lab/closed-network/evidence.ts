import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bytes } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { byCodeUnits } from '@secure-build/common/core/order';
import type { ExpectedIdentity } from '@secure-build/common/domain/signing/identity';
import { instanceOf, type TrustProfile } from '@secure-build/common/domain/signing/trust';
import { type VerifiedStatement, verifyBundle } from '@secure-build/common/domain/signing/verify';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import type { Lab } from '../sigstore/lab.ts';
import { pushClaims } from '../sigstore/oidc-issuer.ts';
import { verifyWithSigstoreJs } from '../sigstore/peer-verifier.ts';
import { artifactBytes, type SignJob } from './sign-world.ts';

export const BUNDLE = 'attestations/own/provenance.sigstore.json';
export const SEAL = 'index.sigstore.json';
/** What one signed statement leaves in an evidence folder. */
export const SEALED = [BUNDLE, 'index.json', SEAL, 'subjects.json'];

export const evidenceFolder = ({ runner }: Pick<SignJob, 'runner'>) =>
  join(runner.places.temp, 'secure-build');

/** Files of the evidence folder by their names in it, in code-unit order. */
export async function readEvidence(job: Pick<SignJob, 'runner'>): Promise<ReadonlyMap<string, Bytes>> {
  const folder = evidenceFolder(job);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort(byCodeUnits);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)),
  );
}

/** The job of a push, certified by the GitHub of this lab. */
export function jobIdentity({ instance: { serverUrl, issuer } }: Lab): ExpectedIdentity {
  return { kind: 'identity', issuer, san: `${serverUrl}/${pushClaims.job_workflow_ref}` };
}

/** What both verifiers say of one bundle, with the authorities of this lab alone. */
export function verifyWithBoth(
  lab: Lab,
  bundle: Bytes,
  artifact: Bytes,
  profile: TrustProfile,
): VerifiedStatement {
  verifyWithSigstoreJs(lab.trustedRoot, JSON.parse(Buffer.from(bundle).toString('utf8')), profile);
  const instance = instanceOf(parseTrustedRoot(lab.trustedRootBytes, lab.instance.organization));
  assert.deepEqual(instance.profile, profile);
  const verification = verifyBundle(bundle, {
    trust: { instances: [instance] },
    signers: [jobIdentity(lab)],
    artifacts: [{ sha256: sha256(artifact) }],
    now: new Date(),
    requireAllSubjects: true,
  });
  assert.equal(verification.kind, 'verified', JSON.stringify(verification));
  return (verification as Extract<typeof verification, { kind: 'verified' }>).statement;
}

/** The statement and the seal of the folder verify; nothing else is in it. */
export async function assertSealedFolder(
  job: SignJob,
  lab: Lab,
  profile: TrustProfile,
): Promise<{ readonly bundle: Bytes; readonly statement: VerifiedStatement }> {
  const files = await readEvidence(job);
  assert.deepEqual([...files.keys()], SEALED);
  const file = (name: string) => files.get(name) ?? new Uint8Array();
  verifyWithBoth(lab, file(SEAL), file('index.json'), profile);
  const bundle = file(BUNDLE);
  return { bundle, statement: verifyWithBoth(lab, bundle, artifactBytes, profile) };
}
