import { spawnSync } from 'node:child_process';
import { Refusal, root, runProgram } from './project.ts';

/** `npm run check`, in the order of what is fastest to put right. Every step runs, whatever the ones before said. */
export const checkSteps = [
  { name: 'format and lint', args: ['packages/tooling/src/biome.ts', 'ci', '--error-on-warnings'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  // Our files, and the fixture of each rule: a rule that no longer refuses its own finds nothing in ours either.
  { name: 'workflow rules', args: ['--test', '--test-reporter=dot', 'test/workflows/lint.test.ts'] },
  { name: 'generated docs', args: ['packages/tooling/src/generate-docs.ts', '--check'] },
  { name: 'released builders', args: ['packages/tooling/src/generate-released-builders.ts', '--check'] },
  { name: 'dist', args: ['packages/tooling/src/check-dist.ts'] },
] as const satisfies readonly { readonly name: string; readonly args: readonly string[] }[];

if (import.meta.main) {
  void runProgram({}, async () => {
    const failed = checkSteps.filter(({ name, args }) => {
      console.log(`\n── ${name}`);
      const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
      console.log(status === 0 ? `passed: ${name}` : `FAILED: ${name}`);
      return status !== 0;
    });
    console.log('');
    if (failed.length > 0) throw new Refusal([`check failed: ${failed.map(({ name }) => name).join(', ')}`]);
    console.log(`check passed: ${checkSteps.map(({ name }) => name).join(', ')}`);
  });
}
