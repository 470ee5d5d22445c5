import { createRequire } from 'node:module';
import type { Bytes } from '@secure-build/common/core/bytes';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { TrustedRootJson } from './trust.ts';

// The library takes roots only as messages of this package, which it does not hand on.
const { TrustedRoot } = createRequire(import.meta.resolve('@sigstore/verify'))(
  '@sigstore/protobuf-specs',
) as {
  readonly TrustedRoot: { fromJSON(root: unknown): Parameters<typeof toTrustMaterial>[0] };
};

export interface Thresholds {
  readonly sct: number;
  readonly log: number;
  readonly time: number;
}

export function peerVerifier(root: TrustedRootJson, { sct, log, time }: Thresholds): Verifier {
  return new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)), {
    ctlogThreshold: sct,
    tlogThreshold: log,
    timestampThreshold: time,
  });
}

/** The second opinion: `@sigstore/verify`. Throws its own errors; `message` is absent for envelopes. */
export function verifyWithSigstoreJs(
  root: TrustedRootJson,
  bundle: object,
  thresholds: Thresholds,
  message?: Bytes,
): void {
  const verifier = peerVerifier(root, thresholds);
  const parsed = bundleFromJSON(bundle);
  verifier.verify(toSignedEntity(parsed, message === undefined ? undefined : Buffer.from(message)));
}
