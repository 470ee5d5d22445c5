import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseSha256 } from '../core/digest.ts';
import { suiteVersion } from '../core/version.ts';
import type { Producer } from '../formats/evidence-index.ts';

let digest: string | undefined;

/** Who writes: the action, the version, and the digest of the bundle that runs (`source` where none does). */
export function producerOf(action: string): Producer {
  digest ??= distDigest();
  return { action, version: suiteVersion, distDigest: digest };
}

/**
 * What the bundler wrote into `dist/suite.sha256`: SHA-256 over the lines that `sha256sum *` prints in
 * `dist/suite`. Hashing 3 MB again in every run would prove no more: whoever changes a bundle changes what it
 * says of itself.
 */
function distDigest(): string {
  const start = process.argv[1];
  if (start === undefined || basename(start) !== 'index.js') return 'source';
  // dist/NAME/index.js is a start of two lines; the code is in dist/suite.
  const dist = dirname(dirname(realpathSync(start)));
  if (basename(dist) !== 'dist') return 'source';
  return `sha256:${parseSha256(readFileSync(join(dist, 'suite.sha256'), 'utf8').trim())}`;
}
