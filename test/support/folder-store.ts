import { equalBytes } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { Files } from '@secure-build/common/domain/ports';
import type { BundleStore, StoredBundle } from '@secure-build/common/domain/signing/stores';
import { bundlesInFile, isBundleFileName } from '@secure-build/common/formats/bundle-file';

export interface FolderStoreOptions {
  readonly files: Files;
  /** Absolute. */
  readonly folder: string;
}

/** Bundles as files in one folder, whatever else lies there. */
export function folderStore({ files, folder }: FolderStoreOptions): BundleStore {
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
