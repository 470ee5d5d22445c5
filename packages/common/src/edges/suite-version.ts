import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../core/digest.ts';
import { byCodeUnits } from '../core/order.ts';
import { suiteVersion } from '../core/version.ts';
import type { Producer } from '../formats/evidence-index.ts';

let digest: string | undefined;

/** Who writes: the action, the version, and the digest of the bundle that runs (`source` where none does). */
export function producerOf(action: string): Producer {
  digest ??= distDigest();
  return { action, version: suiteVersion, distDigest: digest };
}

/** SHA-256 over the lines `HEX  NAME` of all files of `dist/suite`, by name: what `sha256sum *` prints. */
function distDigest(): string {
  const start = process.argv[1];
  if (start === undefined || basename(start) !== 'index.js') return 'source';
  // dist/NAME/index.js is a start of two lines; the code is in dist/suite.
  const folder = join(dirname(realpathSync(start)), '..', 'suite');
  if (basename(dirname(folder)) !== 'dist') return 'source';
  const names = readdirSync(folder).sort(byCodeUnits);
  return `sha256:${sha256(names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`).join(''))}`;
}
