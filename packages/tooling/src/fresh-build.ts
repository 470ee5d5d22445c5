import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltDist } from './build-dist.ts';

const SOURCES = ['actions', 'packages', 'package.json', 'tsconfig.json'];

/**
 * Builds a copy of the sources and of all installed packages, under a path that nobody has built at before: what a
 * path, or a file beside the sources, put into `dist` would show (SEC-127).
 */
export function freshBuild(projectRoot: string): BuiltDist {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'secure-build-at-another-path-')));
  try {
    for (const path of SOURCES) cpSync(join(projectRoot, path), join(copy, path), { recursive: true });
    copyPackages(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
    return buildIn(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    // No package, but what tests have kept for the next run.
    if (name === '.cache') continue;
    cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
  }
}

/** In a process of its own: modules of this one come from the project. */
function buildIn(folder: string): BuiltDist {
  const script = [
    "import { buildDist } from './packages/tooling/src/build-dist.ts';",
    `const { files, packages } = await buildDist(${JSON.stringify(folder)});`,
    "process.getBuiltinModule('node:fs').writeFileSync('built.json', JSON.stringify({ files: [...files], packages }));",
  ].join('\n');
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    stdio: [...stdio],
  });
  const { files, packages } = JSON.parse(readFileSync(join(folder, 'built.json'), 'utf8')) as {
    readonly files: readonly (readonly [string, string])[];
    readonly packages: BuiltDist['packages'];
  };
  return { files: new Map(files), packages };
}
