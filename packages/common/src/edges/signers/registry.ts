import { nearest } from '../../core/did-you-mean.ts';
import { Problem } from '../../core/problem.ts';
import type { RunContext } from '../../domain/run-context.ts';
import type { Signer } from '../../domain/signing/signer.ts';
import { keySigner } from './key.ts';
import { keylessSigner } from './keyless.ts';
import { localSigner } from './local.ts';
import type { SignerKind, SignerRun } from './signer-kind.ts';

export const signerKinds = [keylessSigner, keySigner, localSigner] as const satisfies readonly SignerKind[];

/** Signers of the specification that this version does not have: refused by name, so that nobody hunts a typo. */
const later =
  /^(?:minisign|ssh|gpg|raw|notation|frost|(?:awskms|gcpkms|azurekms|hashivault):\/\/.*|(?:pkcs11|tpm):.*)$/;

export type Signers = readonly [first: Signer, ...others: Signer[]];

export interface SignerLine {
  readonly spec: string;
  readonly kind: SignerKind;
}

/**
 * The lines of the input `signers`. Without any, a laptop signs with its local key and a workflow as itself: nobody
 * had to choose a key, and nobody can lose one.
 *
 * @throws Problem `input/invalid` that names every line at fault.
 */
export function parseSigners(lines: readonly string[], context: RunContext): readonly SignerLine[] {
  if (lines.length === 0) {
    const kind = context.kind === 'laptop' ? localSigner : keylessSigner;
    return [{ spec: kind.id, kind }];
  }
  const faults: string[] = [];
  // A PEM text has several lines; what follows its first one is the key itself.
  const holdsKey = lines.some((line) => line.includes('-----'));
  const signers: SignerLine[] = [];
  for (const [index, spec] of lines.entries()) {
    const kind = signerKinds.find(({ matches }) => matches(spec));
    if (lines.indexOf(spec) !== index) faults.push(`input "signers": ${JSON.stringify(spec)} stands twice`);
    else if (kind === undefined) faults.push(unknownSigner(spec, holdsKey));
    else signers.push({ spec, kind });
  }
  if (faults.length === 0) return signers;
  const forms = signerKinds.map(({ form }) => form).join(', ');
  throw new Problem(
    'input/invalid',
    faults.length === 1 ? (faults[0] ?? '') : 'the signers are not understood:',
    {
      details: faults.length === 1 ? [] : faults,
      hint: `A line of "signers" is one of: ${forms}.`,
    },
  );
}

/**
 * Opens every signer before anything is signed.
 *
 * @throws Problem as the signer's kind says, and `input/invalid` for one key under two names: two signatures
 *   by one key are the word of one party (SEC-042).
 */
export async function openSigners(lines: readonly string[], run: SignerRun): Promise<Signers> {
  const signers: Signer[] = [];
  for (const { spec, kind } of parseSigners(lines, run.context)) {
    const signer = await kind.open(spec, run);
    const twin = signers.find((other) => isSameParty(other, signer));
    if (twin !== undefined) {
      throw new Problem('input/invalid', `input "signers": "${twin.spec}" and "${spec}" are the same key`);
    }
    signers.push(signer);
  }
  return signers as [Signer, ...Signer[]];
}

/** Two certificates of one job are one party, too; `keyless` cannot stand twice. */
function isSameParty({ expected: a }: Signer, { expected: b }: Signer): boolean {
  return a.kind === 'key' && b.kind === 'key' && a.publicKey.keyId === b.publicKey.keyId;
}

function unknownSigner(spec: string, holdsKey: boolean): string {
  // A key pasted in place of its name must not be printed.
  if (holdsKey) return 'input "signers": a line of a PEM text is no signer';
  const shown = /^[\w+/=-]{32,}$/.test(spec) ? 'what may be a key' : JSON.stringify(spec.slice(0, 100));
  if (later.test(spec)) return `input "signers": ${shown} is not in this version`;
  const near = nearest(spec, ['keyless', 'local', 'key:env:NAME', 'key:PATH']);
  return `input "signers": ${shown} is no signer.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}
