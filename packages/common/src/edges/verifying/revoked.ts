import { limits } from '../../core/limits.ts';
import type { Run } from '../../domain/outcome.ts';
import type { Revocations } from '../../domain/signing/attestation-age.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { readTrustedText } from './trusted-file.ts';

/**
 * What the user accepts no longer; `undefined` where no list is given.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `input/invalid` or `file/unreadable`: a list that cannot be read is no empty list
 */
export async function readRevocations(
  story: Run<VerifyingInputs>,
  folder: string,
): Promise<Revocations | undefined> {
  const names = story.inputs['revoked-path'];
  if (names.length === 0) return undefined;
  const { parseRevocations } = await import('../../domain/signing/revocation-list.ts');
  const digests = new Set<string>();
  for (const name of names) {
    const file = { name, what: 'the list of what is revoked', maxBytes: limits.subjectListBytes };
    const revoked = parseRevocations(await readTrustedText(story, folder, file), name);
    for (const digest of revoked.digests) digests.add(digest);
  }
  return { digests };
}
