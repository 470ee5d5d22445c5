import { expectedSignerId } from '../../domain/signing/identity.ts';
import type { Signer } from '../../domain/signing/signer.ts';
import { artifactName } from './artifact-name.ts';
import type { Unsigned } from './unsigned.ts';

/** Several signers make several bundles over one payload; the id of the signer keeps their names apart for ever. */
export function signerSuffix({ expected }: Signer, signers: readonly Signer[]): string {
  return signers.length === 1 ? '' : `.${expectedSignerId(expected).slice(0, 16)}`;
}

/** Relative to the evidence folder. */
export function nameOfBundle({ name }: Unsigned, signer: Signer, signers: readonly Signer[]): string {
  return `attestations/${name}${signerSuffix(signer, signers)}.sigstore.json`;
}

/**
 * What a store calls the bundle (signing specification, 5): after its artifact, or `multiple` for many, after what it
 * says, since one artifact has several, and after its signer where there are several.
 */
export function fileNameFor(
  { name, subjects }: Unsigned,
  signer: Signer,
  signers: readonly Signer[],
): string {
  const says = `${name.replace(/^own\//, '').replaceAll('/', '-')}${signerSuffix(signer, signers)}`;
  return `${artifactName(subjects)}.${says}.intoto.jsonl`.replace(/[^\w.@+-]/g, '_');
}
