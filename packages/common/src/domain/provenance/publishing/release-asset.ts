import type { Sha256 } from '../../../core/digest.ts';

/** What a file of a release is: everything else is left out of releases. */
export type AssetRole = 'artifact' | 'bundle' | 'sbom' | 'offline-kit';

/** A verified file on this machine, and the name that it gets in the release. */
export interface LocalAsset {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly role: AssetRole;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

/** An asset as GitHub lists it: its word, until the bytes were downloaded and hashed. */
export interface StoredAsset {
  readonly id: number;
  readonly name: string;
  /** `false` for the remains of an upload that was cut off: nobody can download them, and they keep the name. */
  readonly uploaded: boolean;
  readonly sizeBytes: number;
  /** As GitHub computed it; absent where it has none. */
  readonly sha256?: Sha256;
}

/** A release as GitHub shows it. */
export interface StoredRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly immutable: boolean;
  /** Without its template; on a host that may get the token. */
  readonly uploadUrl: string;
}
