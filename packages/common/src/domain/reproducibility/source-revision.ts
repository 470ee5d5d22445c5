import type { Ports } from '../ports.ts';
import { type SourceTree, treeDigest } from './source-tree.ts';

/** What names the sources, and the time that both builds are told by `SOURCE_DATE_EPOCH`. */
export interface SourceRevision {
  /** `commit` is HEAD of a Git checkout; `tree` is a SHA-256 over all files where there is none. */
  readonly kind: 'commit' | 'tree';
  /** Lower-case hex. */
  readonly id: string;
  readonly sourceDateEpoch: number;
}

/** 1980-01-01T00:00:00Z: the earliest time that a zip entry can hold. */
const FIXED_EPOCH = 315_532_800;

/** @param git absolute path; `undefined` where Git is not installed */
export async function readSourceRevision(
  { files, processes }: Pick<Ports, 'files' | 'processes'>,
  tree: SourceTree,
  git: string | undefined,
): Promise<SourceRevision> {
  const head = git === undefined ? undefined : await readHead(processes, tree.root, git);
  return head ?? { kind: 'tree', id: await treeDigest(files, tree), sourceDateEpoch: FIXED_EPOCH };
}

async function readHead(
  processes: Ports['processes'],
  root: string,
  git: string,
): Promise<SourceRevision | undefined> {
  const { exitCode, stdout } = await processes.run({
    file: git,
    // Plumbing: `git log` would start the program that the checkout's own `gpg.program` names. The owner check of
    // Git guards against hooks and pagers, neither of which rev-list runs.
    args: ['-c', 'safe.directory=*', 'rev-list', '--max-count=1', '--timestamp', 'HEAD'],
    folder: root,
    environment: { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_OPTIONAL_LOCKS: '0' },
    deadlineMs: 30_000,
  });
  const [, epoch, commit] = /^(\d{1,12}) ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(stdout.trim()) ?? [];
  if (exitCode !== 0 || epoch === undefined || commit === undefined) return undefined;
  return { kind: 'commit', id: commit, sourceDateEpoch: Number(epoch) };
}
