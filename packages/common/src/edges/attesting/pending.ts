import type { Bytes } from '../../core/bytes.ts';
import type { Ports } from '../../domain/ports.ts';

/** Signatures whose evidence could not be completed: kept, and never where a bundle is looked for. */
export interface PendingKeeper {
  keep(bundleName: string, bytes: Bytes): Promise<void>;
  /** The bundle is complete now. */
  forget(bundleName: string): Promise<void>;
}

/**
 * Beside the evidence folder, not in it: everything in the folder is covered by its seal, and a signature without its
 * evidence does not verify (signing specification, 4.7).
 */
export function pendingKeeper({ files, log }: Pick<Ports, 'files' | 'log'>, folder: string): PendingKeeper {
  const pathOf = (bundleName: string) => `${folder}-pending/${bundleName}.pending`;
  return {
    async keep(bundleName, bytes) {
      const path = pathOf(bundleName);
      await files.write(path, bytes);
      log.annotate({ kind: 'warning', message: `what was signed already is safe in ${path}` });
    },
    async forget(bundleName) {
      const path = pathOf(bundleName);
      if ((await files.info(path)) !== undefined) await files.remove(path);
    },
  };
}
