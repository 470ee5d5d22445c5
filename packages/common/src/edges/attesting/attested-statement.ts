import { posix } from 'node:path';
import type { Bytes } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import type { Evidence } from '../../domain/evidence/evidence.ts';
import { expectedSignerId } from '../../domain/signing/identity.ts';
import { type Signer, type SignOptions, signStatement } from '../../domain/signing/signer.ts';
import { type VerifiedStatement, verifyBundle } from '../../domain/signing/verify.ts';
import type { EvidenceEntry } from '../../formats/evidence-index.ts';
import type { Unsigned } from './unsigned.ts';

/** One bundle, made now or found as an earlier run of the same signer left it. */
export interface AttestedStatement {
  readonly statement: Unsigned;
  /** Relative to the evidence folder. */
  readonly bundleName: string;
  readonly bundle: Bytes;
  readonly signer: Signer;
  readonly verified: VerifiedStatement;
  readonly isNew: boolean;
}

/** Several signers make several bundles over one payload; the id of the signer keeps their names apart for ever. */
export function nameOfBundle({ name }: Unsigned, { expected }: Signer, signers: readonly Signer[]): string {
  const suffix = signers.length === 1 ? '' : `.${expectedSignerId(expected).slice(0, 16)}`;
  return `attestations/${name}${suffix}.sigstore.json`;
}

/**
 * What a store calls the bundle (signing specification, 5): after its artifact, or `multiple` for many, and after
 * what it says, since one artifact has several.
 */
export function fileNameFor({ name, subjects }: Unsigned): string {
  const [only, ...others] = subjects;
  const artifact = only === undefined || others.length > 0 ? 'multiple' : posix.basename(only.name);
  const says = name.replace(/^own\//, '').replaceAll('/', '-');
  return `${artifact}.${says}.intoto.jsonl`.replace(/[^\w.@+-]/g, '_');
}

/** A second run over the same statement adds nothing: the bundle that verifies already is kept (SEC-151). */
export async function signOnce(
  evidence: Evidence,
  entries: readonly EvidenceEntry[],
  statement: Unsigned,
  signer: Signer,
  bundleName: string,
  { now, ...options }: SignOptions & { readonly now: Date },
): Promise<AttestedStatement> {
  const { payload, subjects } = statement;
  const entry = entries.find(({ name }) => name === bundleName);
  if (entry !== undefined) {
    const bundle = await evidence.read(entry);
    const earlier = verifyBundle(bundle, {
      trust: signer.trust,
      signers: [signer.expected],
      artifacts: subjects.map(({ digest }) => digest),
      now,
    });
    if (earlier.kind === 'verified' && earlier.statement.payloadSha256 === sha256(payload)) {
      return { statement, bundleName, bundle, signer, verified: earlier.statement, isNew: false };
    }
  }
  const signed = await signStatement(signer, payload, now, options);
  return { statement, bundleName, signer, ...signed, isNew: true };
}
