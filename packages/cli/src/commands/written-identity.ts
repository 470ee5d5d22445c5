import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import type { FolderAnswer } from '@secure-build/common/domain/evidence/verify-folder';
import type { Files } from '@secure-build/common/domain/ports';
import { formatIdentity, sameIdentity } from '@secure-build/common/domain/signing/identity';
import { formatExpectedIdentity } from '@secure-build/common/domain/signing/identity-file';
import { type FilesAnswer, provedBy } from '@secure-build/common/domain/signing/verify-files';

const HEAD = `# Who must have signed, as it was verified. Lines that begin with "#" belong to that one build:
# take the "# " away from what the next build has to repeat.
`;

/** A file that stands there may be the pin that somebody relies on. @throws Problem `input/invalid` */
export async function refuseOverwriting(files: Files, path: string): Promise<void> {
  if ((await files.info(path)) === undefined) return;
  throw new Problem('input/invalid', '--write-identity names a file that exists: it is not overwritten', {
    at: { file: path },
  });
}

/**
 * Stores who was verified, so that the next verification pins the ids too.
 *
 * @throws Problem `input/invalid` where several signers were verified: one file names one
 */
export async function writeIdentity(
  files: Files,
  path: string,
  answer: FilesAnswer | FolderAnswer,
): Promise<void> {
  const proved =
    'verified' in answer
      ? answer.verified.map(provedBy)
      : [...answer.statements, ...answer.signatures].map(({ verified }) => verified);
  const [first] = proved;
  const other = proved.find(({ signer }) => first !== undefined && !sameIdentity(signer, first.signer));
  if (first === undefined || other !== undefined) {
    const names = [first, other].flatMap((item) => (item === undefined ? [] : [formatIdentity(item.signer)]));
    throw new Problem(
      'input/invalid',
      `--write-identity is about one signer; verified were ${names.join(' and ')}`,
    );
  }
  const evidence = {
    log: proved.every(({ logEntries }) => logEntries.length > 0),
    time: proved.every(({ times }) => times.length > 0),
  };
  await refuseOverwriting(files, path);
  await files.write(path, utf8(HEAD + formatExpectedIdentity(first.signer, evidence)));
}
