import type { Bytes } from '../core/bytes.ts';
import { type CanonicalValue, canonicalBytes } from '../core/canonical-json.ts';
import { formatInstant } from '../core/instant.ts';
import { limits } from '../core/limits.ts';
import { byCodeUnits } from '../core/order.ts';
import { Problem } from '../core/problem.ts';
import { suiteVersion } from '../core/version.ts';
import { suiteRepository } from './suite-uris.ts';

/** What GitHub's dependency graph is told of one commit (sbom specification, 9.1). */
export interface DependencySnapshot {
  /** 40 hex characters: the API has no place for a longer one. */
  readonly sha: string;
  /** `refs/…` */
  readonly ref: string;
  readonly job: {
    readonly id: string;
    /** Of two snapshots with one correlator the later one replaces the earlier. */
    readonly correlator: string;
    readonly url: string;
  };
  readonly scanned: Date;
  readonly manifests: readonly SnapshotManifest[];
}

/** One lockfile. */
export interface SnapshotManifest {
  /** POSIX, relative to the root of the repository. */
  readonly path: string;
  readonly packages: readonly SnapshotPackage[];
}

export interface SnapshotPackage {
  readonly purl: string;
  readonly relationship: 'direct' | 'indirect';
  readonly scope: 'runtime' | 'development';
  /** purls. */
  readonly dependencies: readonly string[];
}

/** GitHub unites the snapshots of one detector, and takes the first in the alphabet of different ones. */
const DETECTOR = 'secure-build';

/**
 * The body of `POST /repos/OWNER/REPO/dependency-graph/snapshots`
 * (https://docs.github.com/rest/dependency-graph/dependency-submission). One snapshot has one spelling, whatever the
 * order of its parts. A manifest has its path as key and name, so that GitHub knows it for the file that it also reads
 * itself, and two of one name in different folders stay two.
 *
 * @throws Problem `limit/exceeded` for a body beyond the limit "snapshotBytes".
 */
export function formatDependencySnapshot(snapshot: DependencySnapshot): Bytes {
  const { sha, ref, job, scanned, manifests } = snapshot;
  const body = canonicalBytes({
    version: 0,
    sha,
    ref,
    job: { id: job.id, correlator: job.correlator, html_url: job.url },
    detector: { name: DETECTOR, version: suiteVersion, url: suiteRepository },
    scanned: formatInstant(scanned),
    manifests: keyed(manifests, ({ path }) => path, formatManifest),
  });
  if (body.length <= limits.snapshotBytes) return body;
  throw new Problem(
    'limit/exceeded',
    `a dependency snapshot of ${body.length} bytes is larger than the limit "snapshotBytes" (${limits.snapshotBytes})`,
    { hint: 'Submit the tree in parts: one step for each folder, named by "source-path".' },
  );
}

function formatManifest({ path, packages }: SnapshotManifest): CanonicalValue {
  return {
    name: path,
    file: { source_location: path },
    resolved: keyed(packages, ({ purl }) => purl, formatPackage),
  };
}

function formatPackage({ purl, relationship, scope, dependencies }: SnapshotPackage): CanonicalValue {
  return {
    package_url: purl,
    relationship,
    scope,
    dependencies: [...new Set(dependencies)].sort(byCodeUnits),
  };
}

/** `Object.fromEntries` makes `__proto__` a member like any other. */
function keyed<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  format: (item: T) => CanonicalValue,
): CanonicalValue {
  const byKey = new Map(items.map((item) => [keyOf(item), format(item)]));
  if (byKey.size < items.length) throw new TypeError('two parts of a dependency snapshot have one name');
  return Object.fromEntries(byKey);
}
