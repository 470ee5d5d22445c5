import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runCommand } from './command.ts';
import type { JudgePlaces } from './judge.ts';
import type { Installation, Tool } from './tool.ts';
import { type GoToolName, versions } from './versions.ts';

const BUILD_DEADLINE_MS = 600_000;
/** The same program on every machine: no paths of this one, no compiler of C. */
export const goEnvironment = { GOFLAGS: '-trimpath', CGO_ENABLED: '0' } as const;

/** A program built from its sources, which Go's checksum database vouches for. */
export function goTool(name: GoToolName): Tool {
  const { package: path, version } = versions.go[name];
  return {
    name,
    version,
    install: (places) =>
      buildOnce(places, `${name}-${version}`, name, async (folder) => {
        const built = await runCommand('go', ['install', `${path}@v${version}`], {
          folder: places.root,
          environment: { ...goEnvironment, GOBIN: folder },
          deadlineMs: BUILD_DEADLINE_MS,
        });
        // Go calls a program as the last part of its package, or the one before a version.
        if (built.exitCode === 0 && basename(path) !== name)
          renameSync(join(folder, basename(path)), join(folder, name));
        return built;
      }),
  };
}

/** As Go and pip say that they cannot reach where packages come from: that is no fault of the judge. */
export function isUnreachable(output: string): boolean {
  return /dial tcp|no such host|proxyconnect|Name or service not known|name resolution|NewConnectionError/.test(
    output,
  );
}

/** What an interrupted build leaves is never taken for the program: the folder gets its name at the end. */
export async function buildOnce(
  { root, cache, tell }: JudgePlaces,
  folderName: string,
  program: string,
  build: (folder: string) => Promise<{ readonly exitCode: number; readonly output: string }>,
): Promise<Installation> {
  const folder = join(cache, folderName);
  const ready = { kind: 'ready', program: join(folder, program) } as const;
  if (existsSync(ready.program)) return ready;
  const go = await runCommand('go', ['version'], { folder: root, deadlineMs: 30_000 });
  if (go.exitCode !== 0) return { kind: 'skipped', needs: 'Go' };
  const unfinished = `${folder}.${process.pid}`;
  for (const old of [folder, unfinished]) rmSync(old, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  tell(`building ${folderName} …`);
  const startedAt = performance.now();
  const built = await build(unfinished);
  if (built.exitCode !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    if (isUnreachable(built.output)) return { kind: 'skipped', needs: `Go modules of ${folderName}` };
    return { kind: 'failed', because: `${folderName} could not be built:\n${built.output}` };
  }
  renameSync(unfinished, folder);
  tell(`built ${folderName} in ${Math.round((performance.now() - startedAt) / 1000)} s`);
  return ready;
}
