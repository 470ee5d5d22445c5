import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Refusal, root, runProgram } from './project.ts';

/** `npm run check`, in the order of what is fastest to put right. Every step runs, whatever the ones before said. */
const steps = [
  {
    name: 'format and lint',
    program: 'packages/tooling/src/biome.ts',
    args: ['ci', '--error-on-warnings'],
  },
  { name: 'types', program: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'generated docs', program: 'packages/tooling/src/generate-docs.ts', args: ['--check'] },
  { name: 'dist', program: 'packages/tooling/src/check-dist.ts', args: [] },
] as const;

if (import.meta.main) {
  void runProgram({}, async () => {
    const failed = steps.filter(({ name, program, args }) => {
      console.log(`\n── ${name}`);
      const { status } = spawnSync(process.execPath, [join(root, program), ...args], {
        cwd: root,
        stdio: 'inherit',
      });
      console.log(status === 0 ? `passed: ${name}` : `FAILED: ${name}`);
      return status !== 0;
    });
    console.log('');
    if (failed.length > 0) throw new Refusal([`check failed: ${failed.map(({ name }) => name).join(', ')}`]);
    console.log(`check passed: ${steps.map(({ name }) => name).join(', ')}`);
  });
}
