import { type Bytes, equalBytes } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import type { SignableContent, Signed, Signer } from '../../domain/signing/signer.ts';
import { parseSigstoreBundle, type SigstoreBundle } from '../../formats/sigstore-bundle.ts';

/**
 * A bundle that an earlier run has left, judged exactly as a new one is: a signer that hands back what it made before
 * takes the place of the one that would sign now, so that no check of a new bundle can be forgotten for an old one.
 *
 * @param sign Signs with the signer that it gets and verifies the result
 * @returns the bundle, or why it cannot stand in for a new one
 */
export async function signedBefore<Verified>(
  signer: Signer,
  bytes: Bytes,
  sign: (signer: Signer) => Promise<Signed<Verified>>,
): Promise<Signed<Verified> | Problem> {
  try {
    const bundle = parseSigstoreBundle(bytes);
    const signed = await sign({ ...signer, sign: async (content) => requireAbout(bundle, content) });
    return equalBytes(signed.bundle, bytes) ? signed : other('it is not written as we write bundles');
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** A statement about the same subjects may say something else; what a file is, the verification says. */
function requireAbout(bundle: SigstoreBundle, content: SignableContent): SigstoreBundle {
  const { version, material } = bundle;
  if (version !== '0.3' || (material.kind === 'certificate' && material.chain.length !== 1))
    throw other('it is not of the version that we write');
  const isSame =
    content.kind === bundle.content.kind &&
    (content.kind !== 'statement' ||
      bundle.content.kind !== 'statement' ||
      equalBytes(bundle.content.envelope.payload, content.payload));
  if (!isSame) throw other('it says something else');
  return bundle;
}

const other = (because: string) => new Problem('signer/self-check', because);
