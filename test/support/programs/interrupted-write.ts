// Started by tests: begins a large write and a child that sleeps, says "ready", and waits for a signal.
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';

const [folder = ''] = process.argv.slice(2);
const temporary = await nodeFiles.temporaryFolder('interrupted');
const child = groupProcesses.run({
  file: 'bash',
  args: ['--norc', '-c', 'sleep 61 & echo "$!"; wait'],
  folder,
  environment: groupProcesses.baseEnvironment,
  onLine: (pid) => process.stdout.write(`${pid} ${temporary}\n`),
});
const writes = Array.from({ length: 50 }, (_, index) =>
  nodeFiles.write(`${folder}/out-${index}`, new Uint8Array(20_000_000)),
);
await Promise.all([child, ...writes]);
