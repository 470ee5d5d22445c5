import { equalBytes } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Files } from '../../domain/ports.ts';
import type { BundleStore, StoredBundle } from '../../domain/signing/stores.ts';
import { bundlesInFile, isBundleFileName } from '../../formats/bundle-file.ts';

export interface FileStoreOptions {
  readonly files: Files;
  /** Absolute. */
  readonly folder: string;
}

/** Files in one folder: always on, and before every other store. */
export function fileStore({ files, folder }: FileStoreOptions): BundleStore {
  const place = `the folder ${folder}`;
  return {
    id: 'file',
    place,
    prepare: async () => files.makeFolder(folder),
    async store({ fileName, bytes }) {
      const path = `${folder}/${fileName}`;
      const present = await files.readIfPresent(path, limits.bundleBytes);
      if (present !== undefined && equalBytes(present, bytes))
        return { kind: 'stored', place, present: true };
      await files.write(path, bytes);
      if (!equalBytes(await files.read(path, limits.bundleBytes), bytes)) {
        throw new Problem('store/differs', 'the file is not what was just written', { at: { file: path } });
      }
      return { kind: 'stored', place, present: false };
    },
    async read() {
      const bundles: StoredBundle[] = [];
      if ((await files.info(folder)) === undefined) return bundles;
      for (const { name, kind } of await files.list(folder)) {
        if (kind !== 'file' || !isBundleFileName(name)) continue;
        const path = `${folder}/${name}`;
        for (const bytes of bundlesInFile(name, await files.read(path, limits.bundleBytes)))
          bundles.push({ from: path, bytes });
      }
      return bundles;
    },
  };
}
