// Started by tests on a disk that is full or read-only: prints the problem.
import { Problem } from '@secure-build/common/core/problem';
import { nodeFiles } from '@secure-build/common/edges/files';

try {
  await nodeFiles.write(`${process.argv[2]}/evidence.json`, new Uint8Array(1_000_000));
  console.log('written');
} catch (error) {
  console.log(error instanceof Problem ? `${error.code} ${error.exit} ${error.message}` : String(error));
}
