import { blocks, code, type Markdown, md } from '@secure-build/common/core/markdown';
import type { HandedOver } from '@secure-build/common/edges/github/hand-over';
import type { HandoffFile } from '@secure-build/common/formats/handoff';
import { carriedFiles } from './carried-files.ts';
import type { Inputs } from './inputs.ts';

export interface Sent extends HandedOver {
  readonly files: readonly HandoffFile[];
}

/** What left this job, and how a person who was not there finds the same bytes. */
export function handOverSummary(
  { files, handoff, digest, sizeBytes, artifactName }: Sent,
  { kind, repository }: { readonly kind: Inputs['kind']; readonly repository: string },
): Markdown {
  const { artifactId, artifactDigest, list } = handoff;
  return blocks(
    kind === 'files' ? md`### Handed over: built files` : md`### Handed over: evidence`,
    md`**Sent, proved by nothing yet** · ${files.length} files in artifact ${artifactId} (${code(artifactName)}, ${sizeBytes} bytes)`,
    md`The next job takes it by this number and compares ${code(`sha256:${artifactDigest}`)}, then every file; a name is never trusted. These digests are the word of this job.`,
    list.kind === 'files'
      ? undefined
      : md`So many files are handed over that their list travels in the artifact; the output has its digest, ${code(`sha256:${list.sha256}`)}.`,
    carriedFiles(files),
    md`Digest of the hand-over itself: ${code(`sha256:${digest}`)}`,
    md`Check again: ${code(`gh api repos/${repository}/actions/artifacts/${artifactId}/zip > artifact.zip && sha256sum artifact.zip`)}`,
  );
}
