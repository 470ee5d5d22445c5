import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { isUnreachable } from './go-tool.ts';
import type { Tool } from './tool.ts';
import { type PythonToolName, versions } from './versions.ts';

/** Wheels pinned by hash in `NAME-requirements.txt`, in a virtual environment of their own. */
export function pythonTool(name: PythonToolName): Tool {
  const version = versions.python[name];
  return {
    name,
    version,
    async install({ root, cache, tell }) {
      const folder = join(cache, `${name}-${version}`);
      const ready = { kind: 'ready', program: join(folder, 'bin', name) } as const;
      // The programs of a virtual environment hold its path: it cannot be made elsewhere and moved.
      const finished = join(folder, 'installed');
      if (existsSync(finished)) return ready;
      tell(`installing ${name} ${version} …`);
      const made = await runCommand('python3', ['-m', 'venv', '--clear', folder], {
        folder: root,
        deadlineMs: 120_000,
      });
      if (made.exitCode !== 0) return { kind: 'skipped', needs: 'Python with venv' };
      const options = ['--quiet', '--disable-pip-version-check', '--require-hashes', '--only-binary=:all:'];
      const installed = await runCommand(
        join(folder, 'bin', 'pip'),
        ['install', ...options, '-r', requirementsFile(name)],
        { folder: root, deadlineMs: 300_000 },
      );
      if (installed.exitCode !== 0 && isUnreachable(installed.output))
        return { kind: 'skipped', needs: `wheels of ${name}` };
      if (installed.exitCode !== 0)
        return { kind: 'failed', because: `could not be installed:\n${installed.output}` };
      writeFileSync(finished, '');
      return ready;
    },
  };
}

export const requirementsFile = (name: PythonToolName): string =>
  fileURLToPath(new URL(`./${name}-requirements.txt`, import.meta.url));
