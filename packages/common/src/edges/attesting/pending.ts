import type { Bytes } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Files, Ports } from '../../domain/ports.ts';

/**
 * What was signed and is not in the evidence folder yet: beside it, since everything in the folder is covered by its
 * seal, and never where a bundle is looked for (signing specification, 4.7).
 */
export interface PendingBundles {
  /** Absolute, for messages. */
  readonly folder: string;
  /** A bundle that an earlier run has completed, as it stands there: a claim until it is verified again. */
  read(bundleName: string): Promise<Bytes | undefined>;
  /** A bundle that our own verifier has accepted; what was there of it before, complete or not, is replaced. */
  keep(bundleName: string, bytes: Bytes): Promise<void>;
  /** A signature whose evidence could not be completed: it does not verify. */
  keepPartial(bundleName: string, bytes: Bytes): Promise<void>;
  /** These bundles are in the evidence folder now. Nothing else is touched; the folder goes with the last file. */
  clear(bundleNames: readonly string[]): Promise<void>;
}

/** As `Files.write` names what a killed run has not renamed yet. */
const HALF_WRITTEN = /^(.*\/)\.([^/]{1,100})\.[0-9a-f]{12}\.tmp$/s;

/** @throws Problem `evidence/link` for a link in the folder: who planted it would choose where our files go */
export async function openPending(
  { files, log }: Pick<Ports, 'files' | 'log'>,
  evidenceFolder: string,
): Promise<PendingBundles> {
  const folder = `${evidenceFolder}-pending`;
  const pathOf = (bundleName: string) => `${folder}/${bundleName}`;
  const partialOf = (bundleName: string) => `${pathOf(bundleName)}.pending`;
  const present = new Set(await filesIn(files, folder));
  return {
    folder,
    async read(bundleName) {
      const path = pathOf(bundleName);
      return present.has(path) ? files.read(path, limits.bundleBytes) : undefined;
    },
    async keep(bundleName, bytes) {
      await files.write(pathOf(bundleName), bytes);
      if (present.has(partialOf(bundleName))) await files.remove(partialOf(bundleName));
    },
    async keepPartial(bundleName, bytes) {
      const path = partialOf(bundleName);
      await files.write(path, bytes);
      log.annotate({ kind: 'warning', message: `what was signed already is safe in ${path}` });
    },
    async clear(bundleNames) {
      const ours = new Set(bundleNames.flatMap((name) => [pathOf(name), partialOf(name)]));
      const found = await filesIn(files, folder);
      const done = found.filter((path) => ours.has(path) || isHalfOf(ours, path));
      if (done.length === found.length) await files.remove(folder);
      else for (const path of done) await files.remove(path);
    },
  };
}

async function filesIn(files: Files, root: string): Promise<readonly string[]> {
  const info = await files.info(root);
  if (info === undefined) return [];
  if (info.kind === 'link') refuseLink(root);
  const found: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of await files.list(folder)) {
      const path = `${folder}/${name}`;
      if (kind === 'link') refuseLink(path);
      if (kind === 'folder') folders.push(path);
      else found.push(path);
    }
  }
  return found;
}

function refuseLink(file: string): never {
  throw new Problem('evidence/link', 'a symbolic link stands where signed bundles are kept', {
    at: { file },
  });
}

function isHalfOf(ours: ReadonlySet<string>, path: string): boolean {
  const [, folder = '', stem] = HALF_WRITTEN.exec(path) ?? [];
  return (
    stem !== undefined &&
    [...ours].some((own) => own.startsWith(folder) && own.slice(folder.length, folder.length + 100) === stem)
  );
}
