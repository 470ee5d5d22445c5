import type { Ports } from '../../domain/ports.ts';
import { formatIdentity, identityOfKey } from '../../domain/signing/identity.ts';
import type { ExpectedSigners } from './expected-signers.ts';

/** Nobody was named: the reader is told who stood in. */
export function tellOwnKey({ log }: Pick<Ports, 'log'>, { signers, isImplicit }: ExpectedSigners): void {
  const [signer] = signers;
  if (!isImplicit || signer?.kind !== 'key') return;
  log.info(
    `expected to have signed: only your own ${formatIdentity(identityOfKey({ publicKey: signer.publicKey }))}`,
  );
}
