import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Ports } from '@secure-build/common/domain/ports';
import {
  type Rebuild,
  type RebuildRequest,
  rebuild,
} from '@secure-build/common/domain/reproducibility/rebuild';
import { selectVariations } from '@secure-build/common/domain/reproducibility/variation-selection';
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';

let parent: string | undefined;

/** A workspace with these files, in a folder of its own that is gone when the tests end. */
export function workspaceWith(files: Readonly<Record<string, string>>): string {
  if (parent === undefined) {
    const made = realpathSync(mkdtempSync(join(tmpdir(), 'secure-build-test-')));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    parent = made;
  }
  const folder = mkdtempSync(join(parent, 'workspace-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export interface RecordedLog {
  readonly lines: string[];
  readonly log: Ports['log'];
}

export function recordingLog(): RecordedLog {
  const lines: string[] = [];
  const log: Ports['log'] = {
    group: (_title, work) => work(),
    info: (line) => void lines.push(line),
    progress: () => undefined,
    annotate: ({ message }) => void lines.push(message),
    output: (line) => void lines.push(line),
    mask: () => undefined,
  };
  return { lines, log };
}

export interface RealBuild extends Partial<Omit<RebuildRequest, 'selection' | 'commands'>> {
  readonly build: string;
  readonly prepare?: string;
  readonly deadlineMs?: number;
  readonly variations?: readonly string[];
  readonly processes?: Ports['processes'];
}

/** Two real builds with the real edges; only the fast factor `tz` is varied unless the case says otherwise. */
export async function realRebuild(
  workspace: string,
  {
    build,
    prepare,
    deadlineMs = 60_000,
    variations = ['tz'],
    processes = groupProcesses,
    ...rest
  }: RealBuild,
): Promise<Rebuild & RecordedLog> {
  const recorded = recordingLog();
  const found = await rebuild(
    { files: nodeFiles, processes, log: recorded.log },
    {
      sourceFolder: workspace,
      otherFolders: [],
      commands: { build, deadlineMs, ...(prepare === undefined ? {} : { prepare }) },
      artifactPatterns: ['out/**'],
      selection: selectVariations(variations),
      allowUnapplied: false,
      keptVariables: [],
      ...rest,
    },
  );
  return { ...found, ...recorded };
}
