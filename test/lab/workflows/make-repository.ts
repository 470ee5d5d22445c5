import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LabRepository } from './universe.ts';

/** What can clean up after itself: a test, or a program at its end. */
export interface Cleaner {
  after(cleanUp: () => Promise<void>): void;
}

export interface RepositoryContent {
  readonly fullName: string;
  /** Path -> content. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder to begin with. */
  readonly folder?: string;
  /** Names of the one commit: `refs/tags/v1.2.3`; `refs/heads/main` is always there. */
  readonly refs?: readonly string[];
  /** Further commits by their names, each with the files that differ. Nobody's workflow file comes from there. */
  readonly branches?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly visibility?: 'public' | 'private';
}

export interface MadeRepository extends LabRepository {
  /** Of its only commit. */
  readonly sha: string;
}

/** A git repository of one commit, made of texts, which is the same commit for the same texts. */
export async function makeRepository(cleaner: Cleaner, content: RepositoryContent): Promise<MadeRepository> {
  const { fullName, files = {}, folder, refs = [], branches = {}, visibility = 'public' } = content;
  const root = await realpath(await mkdtemp(join(tmpdir(), 'lab-repository-')));
  cleaner.after(() => rm(root, { recursive: true, force: true }));
  if (folder !== undefined) await cp(folder, root, { recursive: true });
  await writeAll(root, files);
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: root,
      env: GIT_ENVIRONMENT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '--quiet', '--initial-branch=main', '.');
  // A checkout asks for one commit by its digest.
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  git('add', '--all', '--force', '.');
  git('commit', '--quiet', '--allow-empty', '--message=all');
  const sha = git('rev-parse', 'HEAD');
  for (const ref of refs) if (ref !== 'refs/heads/main') git('update-ref', ref, sha);
  for (const [ref, changed] of Object.entries(branches)) {
    await writeAll(root, changed);
    git('commit', '--quiet', '--all', '--message=other');
    git('update-ref', ref, 'HEAD');
    git('reset', '--quiet', '--hard', sha);
  }
  return {
    ...{ fullName, sha, visibility, git: root },
    trees: new Map([[sha, root]]),
    refs: new Map(['refs/heads/main', ...refs].map((ref) => [ref, sha])),
  };
}

async function writeAll(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const GIT_ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Lab',
  GIT_AUTHOR_EMAIL: 'lab@example.org',
  GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Lab',
  GIT_COMMITTER_EMAIL: 'lab@example.org',
  GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z',
};
