import { resolve } from 'node:path';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { refuseTrustFromEvidence } from '@secure-build/common/domain/evidence/trust-outside';
import type { Run } from '@secure-build/common/domain/outcome';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import type { ReleasedBuilder } from '@secure-build/common/domain/signing/released-builders';
import type { AcceptedSigners } from '@secure-build/common/domain/signing/verify';
import { bundlesInFile } from '@secure-build/common/formats/bundle-file';
import { suiteRepository, suiteRepositoryId } from '@secure-build/common/formats/suite-uris';
import type { Inputs } from './inputs.ts';

/** The one repository of which releases count as `released` (signing specification, 6.5). */
const ourRepository = {
  url: suiteRepository,
  id: suiteRepositoryId,
  issuer: githubHostOf('https://github.com').issuer,
};

/**
 * The builders that `signer-digests: released` stands for: files that our releases publish, each verified like
 * anything else.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `input/invalid`, `file/unreadable`, or `verify/…` for a file that no release of ours has signed
 */
export async function readBuilders(
  { ports, context }: Run<Inputs>,
  folder: string,
  { trust, now, signers }: AcceptedSigners,
  names: readonly string[],
): Promise<readonly ReleasedBuilder[]> {
  const wantsReleased = signers.some(
    (signer) => signer.kind === 'identity' && signer.signerDigests === 'released',
  );
  if (names.length > 0 && !wantsReleased) {
    throw new Problem(
      'input/invalid',
      'a list of released builders says nothing without "signer-digests: released"',
    );
  }
  if (names.length === 0 && wantsReleased) {
    ports.log.annotate({
      kind: 'warning',
      message: 'no list of released builders is given, so "signer-digests: released" accepts nobody',
    });
  }
  if (names.length === 0) return [];
  const { verifyBuilders } = await import('@secure-build/common/domain/signing/builders-file');
  const released: ReleasedBuilder[] = [];
  for (const name of names) {
    const path = resolve(context.workspace, name);
    await refuseTrustFromEvidence(ports.files, folder, path, `the list of released builders "${name}"`);
    for (const bytes of bundlesInFile(name, await ports.files.read(path, limits.bundleBytes))) {
      const builder = verifyBuilders(bytes, ourRepository, { trust, now });
      if ('kind' in builder) {
        const { code, because, hint } = builder;
        throw new Problem(code, `no list of released builders: ${because}`, { at: { file: name }, hint });
      }
      released.push(builder);
    }
  }
  return released;
}
