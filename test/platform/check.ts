import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformFacts } from './assumption.ts';
import { assumptions } from './assumptions/registry.ts';
import { findArtifact, findRelease, listJobs, listRuns, repositoryApi } from './github-api.ts';

/** One line per assumption and difference; `true` where there is none. */
export async function checkAssumptions(
  ids: readonly string[],
  facts: PlatformFacts,
  print: (line: string) => void,
): Promise<boolean> {
  if (ids.length === 0) throw new Error('name at least one assumption');
  let asAssumed = true;
  for (const id of ids) {
    const assumption = assumptions.find((known) => known.id === id);
    if (assumption === undefined) throw new Error(`no assumption is called "${id}"`);
    const differences = await assumption.check(facts);
    print(`${differences.length === 0 ? '✓' : '✗'} ${id}: ${assumption.says}`);
    for (const difference of differences) print(`    ${difference}`);
    asAssumed &&= differences.length === 0;
  }
  return asAssumed;
}

/** The world of a step on a runner. */
export function factsOfRunner(environment: Readonly<Record<string, string | undefined>>): PlatformFacts {
  const {
    GITHUB_RUN_ID: run = '',
    GITHUB_RUN_ATTEMPT: attempt = '1',
    GITHUB_TOKEN: token = '',
    RUNNER_TEMP: temporary = '',
    RUNNER_WORKSPACE: workspace = '',
  } = environment;
  return {
    environment,
    listJobs: (of = Number(attempt)) => listJobs(repositoryApi(environment, token), run, of),
    artifact: (id) => findArtifact(repositoryApi(environment, token), id),
    release: (tag) => findRelease(repositoryApi(environment, token), tag),
    runsOf: (workflow, commit) => listRuns(repositoryApi(environment, token), workflow, commit),
    evidence(name) {
      const path = join(temporary, 'secure-build', name);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
    // `_actions/OWNER/REPOSITORY/REF`, beside the workspaces.
    downloadedActions: () => foldersAt(join(workspace, '..', '_actions'), 3),
  };
}

function foldersAt(path: string, depth: number): { path: string; entries: readonly string[] }[] {
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  if (depth === 0) return [{ path, entries: entries.map(({ name }) => name) }];
  return entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => foldersAt(join(path, name), depth - 1));
}

/** `node test/platform/check.ts ID…`, in a job of `self-test.yml`. */
if (import.meta.main) {
  void checkAssumptions(process.argv.slice(2), factsOfRunner(process.env), console.log).then((asAssumed) => {
    if (!asAssumed) process.exitCode = 1;
  });
}
