import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before every test file (`--import`): three hundred processes import the same modules, and stripping their
// types and compiling them costs each of them more than most tests do. An entry counts only for the very same source.
// Not inherited: the programs that a test starts compile for themselves, as they do at a user's.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/tests', import.meta.url)));
