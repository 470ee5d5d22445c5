import { permissionToAdd } from '../../core/permission-to-add.ts';
import { Problem } from '../../core/problem.ts';
import type { SignerKind } from './signer-kind.ts';

/** `keyless`: a key that lives as long as this process, and a certificate for the job (signing specification, 4). */
export const keylessSigner: SignerKind = {
  id: 'keyless',
  form: 'keyless',
  title: 'Certificate of the job',
  why: 'A certificate authority confirms which workflow of which repository signed, at which commit and in which run; there is no key to guard or to leak.',
  remedy: `${permissionToAdd('id-token: write')}\nIt works in GitHub Actions only; elsewhere sign with a key.`,
  matches: (spec) => spec === 'keyless',
  async open(spec, { ports, context, setup }) {
    if (context.kind !== 'workflow') {
      throw new Problem('signer/unavailable', 'signer "keyless" works in a workflow only', {
        hint: 'Nobody certifies a laptop: use "local" or "key:PATH".',
      });
    }
    // Half of Sigstore's protocols: loaded by those runs only that sign with them.
    const { openKeyless } = await import('../sigstore/open-keyless.ts');
    return openKeyless(spec, { ports, context, ...(setup === undefined ? {} : { setup }) });
  },
};
