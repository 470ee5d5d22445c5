import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Sha256, sha256 } from '@secure-build/common/core/digest';
import { byCodeUnits } from '@secure-build/common/core/order';
import { bundleFaults } from './bundle-guards.ts';
import { type BundledPackage, bundledPackages } from './bundled-packages.ts';
import { formatNotices } from './notices.ts';
import { Refusal, startNames } from './project.ts';

/** Path relative to the folder `dist` -> text, by path. */
export type DistFiles = ReadonlyMap<string, string>;

export interface BuiltDist {
  readonly files: DistFiles;
  /** What is inside the bundle, by the bundler's own account. */
  readonly packages: readonly BundledPackage[];
}

/**
 * Builds `dist` in memory, with one run of ncc over `actions/suite.ts`. The same sources and the same installed
 * packages give the same bytes under any path: ncc comes from the project's own `node_modules` and runs at the
 * root, since chunk names depend on both.
 */
export async function buildDist(root: string): Promise<BuiltDist> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'secure-build-bundle-')));
  try {
    runNcc(root, scratch);
    const packages = bundledPackages(root, readFileSync(join(scratch, 'stats.json'), 'utf8'));
    const starts = await startNames(root);
    const suite = new Map([
      ...readSuite(join(scratch, 'suite')),
      ['suite/licenses.txt', formatNotices(root, packages)] as const,
    ]);
    const files = new Map([
      ...suite,
      ...starts.map((name) => [`${name}/index.js`, startText(name)] as const),
      ['package.json', '{ "type": "module" }\n'] as const,
      ['suite.sha256', `${suiteDigest(suite)}\n`] as const,
    ]);
    const faults = bundleFaults({ files, starts, packages, machineFolders: [root, scratch, homedir()] });
    if (faults.length > 0) throw new Refusal(faults);
    return { files: new Map([...files].sort(([a], [b]) => byCodeUnits(a, b))), packages };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** SHA-256 over the lines that `LC_ALL=C sha256sum *` prints in `dist/suite`. */
export function suiteDigest(suite: DistFiles): Sha256 {
  const names = [...suite.keys()].sort(byCodeUnits);
  return sha256(names.map((name) => `${sha256(suite.get(name) ?? '')}  ${basename(name)}\n`).join(''));
}

export function startText(name: string): string {
  return `import { start } from '../suite/index.js';\nvoid start('${name}');\n`;
}

function runNcc(root: string, scratch: string): void {
  const program = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const options = [
    '--out',
    join(scratch, 'suite'),
    '--stats-out',
    join(scratch, 'stats.json'),
    '--no-cache',
    '--quiet',
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // The parser of ncc recurses into nested blocks, and generated validators nest deeper than the usual stack holds:
    // it would write a module that throws, and still exit with 0.
    ['--stack-size=4000', program, 'build', 'actions/suite.ts', ...options],
    // Of the environment only what a program needs to run: NODE_ENV and TypeScript's look-up path change the output.
    { cwd: root, env: { PATH: process.env.PATH, HOME: scratch, TMPDIR: scratch }, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Refusal([
      `${stdout}${stderr}`.trim(),
      'ncc could not bundle actions/suite.ts; `npx tsc` shows type errors with their places',
    ]);
  }
}

/** Files of the suite. Some packages ship CRLF, which git would change in a commit: the same program with LF. */
function readSuite(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      `suite/${path.slice(folder.length + 1)}`,
      withDirectBuiltins(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')),
    ]);
}

/**
 * The modules of Node as Node hands them out. ncc makes a `require` first and asks that: a module of its own to load
 * and a look-up of paths, in every start.
 */
function withDirectBuiltins(text: string): string {
  return text
    .replace(/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/m, '')
    .replaceAll('__WEBPACK_EXTERNAL_createRequire(import.meta.url)(', 'process.getBuiltinModule(');
}
