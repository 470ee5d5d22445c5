import { blocks, code, type Markdown, md } from '@secure-build/common/core/markdown';
import { carriedFiles } from './carried-files.ts';
import type { Delivery } from './delivery.ts';

/** What came in, from where, and what was compared. */
export function receiveSummary(deliveries: readonly Delivery[], runId: string): Markdown {
  return blocks(
    md`### Received`,
    ...deliveries.flatMap(({ what, received: { artifact, files }, folder }) => [
      md`**Same bytes as handed over** · ${what === 'files' ? 'built files' : 'evidence'}: ${files.length} files into ${code(folder)}`,
      md`Artifact ${artifact.id} (${code(artifact.name)}) of run ${runId}, ${artifact.sizeBytes} bytes, ${code(`sha256:${artifact.digest}`)}: number, run, repository and digest are those of the output of the job before.`,
      carriedFiles(files),
    ]),
    md`This proves that nothing was exchanged on the way, not who built it: ${code('mode: verify')} does.`,
    md`Check again: ${code('sha256sum FILE')} of each file.`,
  );
}
