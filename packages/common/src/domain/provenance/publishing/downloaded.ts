import type { Sha256 } from '../../../core/digest.ts';
import { Problem } from '../../../core/problem.ts';
import type { LocalAsset, StoredAsset } from './release-asset.ts';

/**
 * The bytes that a stranger would get are those that were verified (step 4).
 *
 * @param got what was hashed after the download
 * @throws Problem `store/differs`
 */
export function requireDownloaded(
  local: LocalAsset,
  stored: StoredAsset,
  got: { readonly sha256: Sha256; readonly sizeBytes: number },
  place: string,
): void {
  const expected = `sha256:${local.sha256}`;
  const where = `asset "${local.name}" of ${place}`;
  if (got.sha256 !== local.sha256 || got.sizeBytes !== local.sizeBytes) {
    throw new Problem(
      'store/differs',
      `${where}, downloaded again, is another file (expected ${expected}, got sha256:${got.sha256}, ${got.sizeBytes} bytes)`,
    );
  }
  if (stored.sha256 !== undefined && stored.sha256 !== local.sha256) {
    throw new Problem(
      'store/differs',
      `${where}: GitHub says it is sha256:${stored.sha256}, and gave the file ${expected}`,
    );
  }
}
