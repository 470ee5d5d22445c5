import { blocks, code, type Markdown, md, table } from '@secure-build/common/core/markdown';
import type { HandoffFile } from '@secure-build/common/formats/handoff';
import { shortened } from './shortened.ts';

const SHOWN_FILES = 200;

/** What goes from job to job; beyond 200 files the rest is counted. */
export function carriedFiles(files: readonly HandoffFile[]): Markdown {
  const more = files.length - SHOWN_FILES;
  return blocks(
    table(
      ['File', 'Bytes', 'SHA-256'],
      files
        .slice(0, SHOWN_FILES)
        .map(({ name, sizeBytes, sha256 }) => [code(shortened(name)), sizeBytes, code(sha256)]),
    ),
    more > 0 ? md`truncated, ${more} more: see the output ${code('handoff')} or the artifact` : undefined,
  );
}
