import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, root } from './project.ts';

/**
 * The formatter and linter. Its platform package is a dependency of its own: the package that would choose it
 * names platforms that are not published, and `npm ci` refuses a lockfile without them (npm/cli#9846).
 *
 * @throws Refusal where this platform has none
 */
export function biomePath(): string {
  const platform = `${process.platform}-${process.arch}`;
  const path = join(root, `node_modules/@biomejs/cli-${platform}/biome`);
  if (existsSync(path)) return path;
  throw new Refusal([
    `No Biome is pinned for ${platform}. Lint and format on Linux, or in the pull request.`,
  ]);
}

// `node packages/tooling/src/biome.ts check --write` is `biome check --write`.
if (import.meta.main) {
  process.exitCode =
    spawnSync(biomePath(), process.argv.slice(2), { cwd: root, stdio: 'inherit' }).status ?? 1;
}
