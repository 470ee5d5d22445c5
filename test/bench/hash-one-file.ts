import { nodeFiles } from '@secure-build/common/edges/files';

const [, , path = ''] = process.argv;
const { sizeBytes, sha256 } = await nodeFiles.hash(path);
console.log(sizeBytes, sha256);
