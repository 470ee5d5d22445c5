/**
 * Brings what two presets fetch from registries, for machines without a network of their own:
 *   node test/lab/workflows/fetch-tools.ts
 * Uses the registries that pip and Maven of this machine are told to use.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wheelsFolder } from './preset-projects.ts';

/** What the preset python installs, and what the project of the lab builds with. */
const WHEELS = ['build==1.6.1', 'packaging==26.3', 'pyproject_hooks==1.3.3', 'setuptools==80.9.0'];

function run(program: string, args: readonly string[], folder?: string): void {
  const { status } = spawnSync(program, args, { stdio: 'inherit', cwd: folder });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

mkdirSync(wheelsFolder, { recursive: true });
run('python3', ['-m', 'pip', 'download', '--no-deps', '--dest', wheelsFolder, ...WHEELS]);

const project = mkdtempSync(join(tmpdir(), 'fetch-tools-'));
cpSync(fileURLToPath(new URL('fixtures/projects/java', import.meta.url)), project, { recursive: true });
run('mvn', ['-B', '-q', 'package'], project);
rmSync(project, { recursive: true, force: true });
