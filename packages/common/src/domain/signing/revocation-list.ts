import { Problem } from '../../core/problem.ts';
import type { Revocations } from './attestation-age.ts';

const ENTRY = /^(?:sha256:([0-9a-f]{64})|gitCommit:([0-9a-f]{40}|[0-9a-f]{64}))$/;

/**
 * What its reader accepts no longer, one entry per line: `sha256:HEX` of an artifact, a statement or a public key, or
 * `gitCommit:HEX` of a workflow that signs (signing specification, 6.2, check 14). `#` begins a comment.
 *
 * @param file for messages
 * @throws Problem `input/invalid`: a line that is skipped would revoke nothing
 */
export function parseRevocations(text: string, file: string): Revocations {
  const digests = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const entry = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (entry === '') continue;
    const [, hash, commit] = ENTRY.exec(entry) ?? [];
    const digest = hash ?? commit;
    if (digest === undefined) {
      throw new Problem(
        'input/invalid',
        `expected sha256:HEX or gitCommit:HEX in lower case, got ${JSON.stringify(entry.slice(0, 100))}`,
        { at: { file, line: index + 1 } },
      );
    }
    digests.add(digest);
  }
  return { digests };
}
