import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finished, runCommand } from './command.ts';
import type { Installation, Tool } from './tool.ts';
import { type NpmToolName, versions } from './versions.ts';

/** A package of npm, and all that it needs, pinned by their digests in `NAME-lock.json`; its program is its module. */
export function npmTool(name: NpmToolName): Tool {
  const version = versions.npm[name];
  return {
    name,
    version,
    async install({ cache, tell }): Promise<Installation> {
      const folder = join(cache, `${plain(name)}-${version}`);
      const ready = { kind: 'ready', program: join(folder, 'node_modules', name, 'lib/index.js') } as const;
      if (existsSync(ready.program)) return ready;
      tell(`installing ${name} ${version} …`);
      // What an interrupted installation leaves is never taken for the package: the folder gets its name at the end.
      const unfinished = `${folder}.${process.pid}`;
      for (const old of [folder, unfinished]) rmSync(old, { recursive: true, force: true });
      mkdirSync(unfinished);
      const installed = await install(unfinished, readFileSync(lockfileOf(name), 'utf8'));
      if (installed.exitCode === 0) {
        renameSync(unfinished, folder);
        return ready;
      }
      rmSync(unfinished, { recursive: true, force: true });
      if (installed.exitCode === 127) return { kind: 'skipped', needs: 'npm' };
      if (isUnreachable(installed.output))
        return { kind: 'skipped', needs: `a registry with ${name} ${version}` };
      return { kind: 'failed', because: `${basename(folder)} could not be installed:\n${installed.output}` };
    },
  };
}

export const lockfileOf = (name: NpmToolName): string =>
  fileURLToPath(new URL(`./${plain(name)}-lock.json`, import.meta.url));

const plain = (name: NpmToolName): string => name.replace('@', '').replaceAll('/', '-');

function install(folder: string, lock: string): Promise<Finished> {
  const { packages } = JSON.parse(lock) as { readonly packages: { readonly '': object } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packages['']));
  writeFileSync(join(folder, 'package-lock.json'), lock);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'];
  return runCommand('npm', ['ci', ...options], { folder, deadlineMs: 300_000 });
}

/** As npm says that nobody answers where packages come from: that is no fault of the judge. */
const isUnreachable = (output: string): boolean =>
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/.test(
    output,
  );
