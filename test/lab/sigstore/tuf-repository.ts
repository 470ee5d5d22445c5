// Not from the package's root: that loads a library which replaces the HTTP client of the whole process.

import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { KeyPair } from '@tufjs/repo-mock/dist/key.js';
import {
  createRootMeta,
  createSnapshotMeta,
  createTargetsMeta,
  createTimestampMeta,
} from '@tufjs/repo-mock/dist/metadata.js';
import { collectTargets } from '@tufjs/repo-mock/dist/target.js';
import type { Fault } from './faults.ts';
import { notFound, type Service, text } from './service.ts';

/** How long metadata is fresh, counted from now. Clients read no injected clock, so this is the machine's. */
const FRESH_MS = 30 * 86_400_000;
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

export interface TufRepository {
  /** `root.json`: what a client has to trust before its first call. */
  readonly root: Bytes;
  readonly service: Service;
}

/** A TUF repository, unprefixed metadata and `/targets/NAME`, as the mirrors of Sigstore. */
export function makeTufRepository(targets: ReadonlyMap<string, Bytes>): TufRepository {
  const keys = new KeyPair();
  const fresh = new Date(Date.now() + FRESH_MS);
  // Most labs are never asked for it.
  const written = new Map<Date, ReadonlyMap<string, string>>();
  const metadataUntil = (expires: Date): ReadonlyMap<string, string> => {
    const known = written.get(expires) ?? writeMetadata(targets, keys, expires);
    written.set(expires, known);
    return known;
  };

  const metadataOf = (name: string, fault: Fault | undefined): string | undefined => {
    const metadata = metadataUntil(fresh).get(name);
    if (name !== 'timestamp.json') return metadata;
    if (fault?.kind === 'expired-metadata') return metadataUntil(LONG_AGO).get(name);
    return fault?.kind === 'bad-metadata-signature'
      ? metadata?.replace(/"sig":"30../, '"sig":"3000')
      : metadata;
  };

  return {
    get root() {
      return utf8(metadataUntil(fresh).get('root.json') ?? '');
    },
    service: {
      name: 'tuf',
      handle: ({ method, path }, fault) => {
        if (method !== 'GET') return notFound();
        const target = targets.get(path.replace(/^\/targets\//, ''));
        if (target !== undefined) {
          const body = fault?.kind === 'other-target' ? utf8('{}'.padEnd(target.length)) : target;
          return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
        }
        const metadata = metadataOf(path.slice(1), fault);
        return metadata === undefined ? notFound() : text(200, metadata, 'application/json');
      },
    },
  };
}

function writeMetadata(
  targets: ReadonlyMap<string, Bytes>,
  keys: KeyPair,
  expires: Date,
): ReadonlyMap<string, string> {
  const files = [...targets].map(([name, content]) => ({ name, content: Buffer.from(content) }));
  const listed = createTargetsMeta(collectTargets(files), keys);
  date(listed, keys, expires);
  const snapshot = createSnapshotMeta(listed, keys);
  date(snapshot, keys, expires);
  const timestamp = createTimestampMeta(snapshot, keys);
  date(timestamp, keys, expires);
  const root = createRootMeta(keys);
  date(root, keys, expires);
  return new Map(
    Object.entries({ targets: listed, snapshot, timestamp, root }).map(([role, metadata]) => [
      `${role}.json`,
      JSON.stringify(metadata.toJSON()),
    ]),
  );
}

interface Signable {
  readonly signed: object;
  sign(signer: (data: Buffer) => ReturnType<KeyPair['sign']>, append?: boolean): void;
}

/** The package dates everything a year ahead. */
function date(metadata: Signable, keys: KeyPair, expires: Date): void {
  Object.assign(metadata.signed, { expires: expires.toISOString().replace(/\.\d+Z$/, 'Z') });
  metadata.sign((data) => keys.sign(data), false);
}
