import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SimulatedRepository } from '../github/simulated-job.ts';
import type { SourceFile } from '../github/source.ts';
import { LoadProblem } from './load-problem.ts';

/** A repository of the lab: whatever `uses:` or a checkout may name. */
export interface LabRepository extends Partial<Omit<SimulatedRepository, 'owner' | 'name'>> {
  /** `OWNER/REPO` */
  readonly fullName: string;
  /** Commit -> folder that holds the tree of this commit. */
  readonly trees: ReadonlyMap<string, string>;
  /** `refs/tags/v1.4.0` -> commit. */
  readonly refs: ReadonlyMap<string, string>;
  /** A git repository with these commits, for checkouts; without one nobody can check it out. */
  readonly git?: string;
}

/** A file's own repository and commit: what `$/` and `job.workflow_*` stand for. */
export interface Source {
  readonly repository: LabRepository;
  readonly sha: string;
  /** As claims write it: `refs/tags/v1.4.0`, or the commit for a call by commit. */
  readonly ref: string;
  /** Folder with the tree of the commit. */
  readonly folder: string;
}

export type Universe = ReadonlyMap<string, LabRepository>;

export const universeOf = (repositories: readonly LabRepository[]): Universe =>
  new Map(repositories.map((repository) => [repository.fullName.toLowerCase(), repository]));

const COMMIT = /^[0-9a-f]{40}$/;

/** @throws LoadProblem where the lab has no such repository or commit. */
export function findSource(universe: Universe, fullName: string, ref: string, where: string): Source {
  const repository = universe.get(fullName.toLowerCase());
  if (repository === undefined)
    throw new LoadProblem(
      where,
      `unknown repository ${fullName}: the lab runs ours, the caller's, and stubs`,
    );
  const full = COMMIT.test(ref)
    ? ref
    : ['', 'refs/tags/', 'refs/heads/']
        .map((prefix) => `${prefix}${ref}`)
        .find((name) => repository.refs.has(name));
  const sha = full === undefined ? undefined : COMMIT.test(full) ? full : repository.refs.get(full);
  const folder = sha === undefined ? undefined : repository.trees.get(sha);
  if (full === undefined || sha === undefined || folder === undefined)
    throw new LoadProblem(where, `${fullName} has no ${ref}`);
  return { repository, sha, ref: full, folder };
}

/** The text of a file of this commit; `undefined` where it has none. */
export function readSourceFile({ folder }: Source, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** All files of a commit, as Git would list them. */
export function listSource({ folder }: Source): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(folder, file).startsWith(`.git${sep}`))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), content: readFileSync(file) }));
}
