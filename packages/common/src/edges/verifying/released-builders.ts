import { resolve } from 'node:path';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { refuseTrustFromEvidence } from '../../domain/evidence/trust-outside.ts';
import type { Run } from '../../domain/outcome.ts';
import { ownReleases } from '../../domain/signing/own-releases.ts';
import type { ReleasedBuilder } from '../../domain/signing/released-builders.ts';
import type { AcceptedSigners } from '../../domain/signing/verify.ts';
import { bundlesInFile } from '../../formats/bundle-file.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { releasedBuilders } from './released-builders.generated.ts';

/**
 * The builders that `signer-digests: released` stands for: the releases before this one, which it carries, and files
 * that our releases publish, each verified like anything else.
 *
 * @param folder absolute: the evidence folder
 * @param embedded those that this version carries
 * @throws Problem `input/invalid`, `file/unreadable`, or `verify/…` for a file that no release of ours has signed
 */
export async function readBuilders(
  { inputs, ports, context }: Run<VerifyingInputs>,
  folder: string,
  { trust, now, signers }: AcceptedSigners,
  embedded: readonly ReleasedBuilder[] = releasedBuilders,
): Promise<readonly ReleasedBuilder[]> {
  const names = inputs['builders-path'];
  const wantsReleased = signers.some(
    (signer) => signer.kind === 'identity' && signer.signerDigests === 'released',
  );
  if (names.length > 0 && !wantsReleased) {
    throw new Problem(
      'input/invalid',
      'a list of released builders says nothing without "signer-digests: released"',
    );
  }
  if (!wantsReleased) return [];
  if (names.length === 0 && embedded.length === 0) {
    ports.log.annotate({
      kind: 'warning',
      message: 'no list of released builders is given, so "signer-digests: released" accepts nobody',
    });
  }
  if (names.length === 0) return embedded;
  const { verifyBuilders } = await import('../../domain/signing/builders-file.ts');
  const released = [...embedded];
  for (const name of names) {
    const path = resolve(context.workspace, name);
    await refuseTrustFromEvidence(ports.files, folder, path, `the list of released builders "${name}"`);
    for (const bytes of bundlesInFile(name, await ports.files.read(path, limits.bundleBytes))) {
      const builder = verifyBuilders(bytes, ownReleases, { trust, now });
      if ('kind' in builder) {
        const { code, because, hint } = builder;
        throw new Problem(code, `no list of released builders: ${because}`, { at: { file: name }, hint });
      }
      released.push(builder);
    }
  }
  return released;
}
