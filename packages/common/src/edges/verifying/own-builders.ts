import { ownReleases } from '../../domain/signing/own-releases.ts';
import { type BuildersFile, publishedBuilders } from '../../domain/signing/published-builders.ts';
import type { ReleasedBuilder } from '../../domain/signing/released-builders.ts';
import { instanceOf } from '../../domain/signing/trust.ts';
import { parseTrustedRoot } from '../../formats/trusted-root.ts';
import { systemClock } from '../clock.ts';
import { loadEmbeddedRoot, trustedRootBytes } from '../sigstore/embedded-trust.ts';

/**
 * The builders of our own earlier releases, for the table that the next one carries: verified with the roots that
 * this source has.
 *
 * @throws Problem as {@link publishedBuilders}
 */
export async function ownBuilders(files: readonly BuildersFile[]): Promise<readonly ReleasedBuilder[]> {
  const root = parseTrustedRoot(trustedRootBytes(await loadEmbeddedRoot('public-good')), 'public-good');
  return publishedBuilders(files, ownReleases, {
    trust: { instances: [instanceOf(root)] },
    now: systemClock.now(),
  });
}
