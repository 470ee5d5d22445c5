import { json, readJsonBody, type Service, textOf } from '../sigstore/service.ts';
import { bears, type SimulatedJob } from './simulated-job.ts';

export const CACHE_ORIGIN = 'https://cache.example';

export interface CacheAttempt {
  readonly method: string;
  readonly key: string;
  readonly allowed: boolean;
}

/** The cache service, version 2: its tokens may do what `cache-mode` of the job says (platform specification, 7). */
export interface CacheFake {
  readonly service: Service;
  readonly entries: Map<string, string>;
  /** Every attempt, also one that was refused: a builder that asks at all has a fault. */
  readonly attempts: readonly CacheAttempt[];
}

const RPC = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(?<method>[A-Za-z]+)$/;
const allowed = {
  none: { read: false, write: false },
  read: { read: true, write: false },
  write: { read: true, write: true },
  'write-only': { read: false, write: true },
} as const;

export function makeCacheFake({ job }: { readonly job: SimulatedJob }): CacheFake {
  const entries = new Map<string, string>();
  const attempts: CacheAttempt[] = [];
  return {
    entries,
    attempts,
    service: {
      name: 'cache-service',
      handle(request) {
        const method = RPC.exec(request.path)?.groups?.method ?? '';
        const body = readJsonBody(request);
        if (!bears(request.headers.get('authorization'), job.runtimeToken))
          return json(401, { code: 'unauthenticated', msg: 'invalid token' });
        const key = textOf(body, 'key') ?? '';
        const may = allowed[job.cacheMode][method === 'GetCacheEntryDownloadURL' ? 'read' : 'write'];
        attempts.push({ method, key, allowed: may });
        if (!may)
          return json(403, {
            code: 'permission_denied',
            msg: `cache-mode ${job.cacheMode} does not allow this`,
          });
        switch (method) {
          case 'CreateCacheEntry':
            if (entries.has(key))
              return json(409, { code: 'already_exists', msg: 'cache entry already exists' });
            return json(200, {
              ok: true,
              signed_upload_url: `${CACHE_ORIGIN}/blob/${encodeURIComponent(key)}`,
            });
          case 'FinalizeCacheEntryUpload':
            entries.set(key, textOf(body, 'version') ?? '');
            return json(200, { ok: true, entry_id: String(entries.size) });
          case 'GetCacheEntryDownloadURL':
            return entries.has(key)
              ? json(200, {
                  ok: true,
                  matched_key: key,
                  signed_download_url: `${CACHE_ORIGIN}/blob/${encodeURIComponent(key)}`,
                })
              : json(200, { ok: false, matched_key: '', signed_download_url: '' });
          default:
            return json(404, { code: 'bad_route', msg: 'no handler for path' });
        }
      },
    },
  };
}
