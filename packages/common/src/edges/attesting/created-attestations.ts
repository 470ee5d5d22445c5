import { EOL } from 'node:os';
import { concatBytes, utf8 } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Ports } from '../../domain/ports.ts';

/** As actions/attest calls it: the bundles of all steps of a job, one path per line. */
const LIST = 'created_attestation_paths.txt';

/**
 * Adds the bundles of this step to the list that steps after it gather bundles by (signing specification, 12). Only
 * a runner has such a list. One that cannot be kept is a warning, since the bundles are safe without it.
 *
 * @param paths absolute
 */
export async function listCreated(
  { files, processes, log }: Pick<Ports, 'files' | 'processes' | 'log'>,
  paths: readonly string[],
): Promise<void> {
  const folder = processes.variable('RUNNER_TEMP') ?? '';
  if (folder === '' || paths.length === 0) return;
  const list = `${folder}/${LIST}`;
  const warn = (message: string) => log.annotate({ kind: 'warning', message });
  try {
    const present = (await files.readIfPresent(list, limits.subjectListBytes)) ?? new Uint8Array();
    const text = Buffer.from(present).toString('utf8');
    const known = new Set(text.split(/\r?\n/));
    const fresh = [...new Set(paths)].filter((path) => !known.has(path));
    const [unfit, fit] = [fresh.filter(isSeveralLines), fresh.filter((path) => !isSeveralLines(path))];
    for (const path of unfit) warn(`${JSON.stringify(path)} is not listed in ${list}: it has a line break`);
    if (fit.length === 0) return;
    const end = text === '' || text.endsWith('\n') ? '' : EOL;
    await files.write(list, concatBytes(present, utf8(end + fit.map((path) => path + EOL).join(''))));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    warn(`${list} does not name the bundles of this step, which are kept all the same: ${error.message}`);
  }
}

const isSeveralLines = (path: string) => /[\r\n]/.test(path);
