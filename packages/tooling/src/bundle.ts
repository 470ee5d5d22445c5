import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildDist, type DistFiles } from './build-dist.ts';
import { root, runProgram } from './project.ts';

/** `npm run build`: writes `dist` and `THIRD-PARTY-NOTICES`. With `--out FOLDER` they go into that folder instead. */
export function writeDist(folder: string, files: DistFiles): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(folder, 'dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES'), files.get('suite/licenses.txt') ?? '');
}

if (import.meta.main) {
  void runProgram({ out: { type: 'string' } }, async ({ out }) => {
    const { files, packages } = await buildDist(root);
    writeDist(resolve(root, typeof out === 'string' ? out : '.'), files);
    const sizeBytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    console.log(`dist: ${files.size} files, ${sizeBytes} bytes, ${packages.length} packages of npm inside`);
  });
}
