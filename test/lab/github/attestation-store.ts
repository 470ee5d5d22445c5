import { utf8 } from '@secure-build/common/core/bytes';
import { json, readJsonBody, type Service, type ServiceAnswer, textOf } from '../sigstore/service.ts';
import type { RestRoutes } from './rest.ts';
import { pageOf } from './router.ts';
import { encodeSnappy } from './snappy.ts';

export interface AttestationStore {
  /** In the order of writing; what the tests look at. */
  readonly stored: { readonly id: number; readonly digests: readonly string[]; bundle: unknown }[];
  /** How many a page holds at most. */
  pageSize: number;
  /** Whether a listing has the bundles in it, or only the addresses of compressed ones. */
  listing: 'bundles' | 'addresses';
  /** What a second upload of the same bundle meets. */
  onRepeat: 'second-entry' | 'conflict';
  /** What a listing without an attestation is. */
  whenNone: '404' | 'empty';
  /** A new entry appears in listings after so many of them. */
  hiddenFor: number;
  readonly routes: RestRoutes;
  /** Where `bundle_url` leads: another host, which must not see the token. */
  readonly blobs: Service;
}

export const BLOB_ORIGIN = 'https://bundles.example';

export function makeAttestationStore(): AttestationStore {
  const store: AttestationStore = {
    stored: [],
    pageSize: 30,
    listing: 'bundles',
    onRepeat: 'second-entry',
    whenNone: '404',
    hiddenFor: 0,
    routes: (rest) => [
      {
        method: 'POST',
        path: /^\/repos\/[^/]+\/[^/]+\/attestations$/,
        answer(request) {
          const { visibility, ownerType, enterpriseCloud, owner } = rest.job.repository;
          const refusal = rest.need(request, 'attestations', 'write');
          if (refusal !== undefined) return refusal;
          if (visibility !== 'public' && !enterpriseCloud) {
            return json(403, {
              message:
                ownerType === 'User'
                  ? 'Feature not available for user-owned private repositories. To enable this feature, please make this repository public.'
                  : `Feature not available for the ${owner} organization. To enable this feature, please upgrade the billing plan, or make this repository public.`,
              status: '403',
            });
          }
          return addBundle(store, readJsonBody(request)?.bundle);
        },
      },
      {
        method: 'GET',
        path: /^\/repos\/[^/]+\/[^/]+\/attestations\/(?<digest>sha256:[0-9a-f]{64})$/,
        answer(request, { digest = '' }) {
          const refusal = rest.need(request, 'attestations', 'read');
          if (refusal !== undefined) return refusal;
          const hidden = store.hiddenFor;
          store.hiddenFor = Math.max(0, hidden - 1);
          const found = store.stored
            .slice(0, hidden > 0 ? -1 : undefined)
            .filter(({ digests }) => digests.includes(digest.slice('sha256:'.length)));
          if (found.length === 0 && store.whenNone === '404') return json(404, { message: 'Not Found' });
          const page = pageOf(found, request, {
            origin: rest.origin,
            most: store.pageSize,
            by: 'after',
          });
          const attestations = page.items.map(({ id, bundle }) => ({
            repository_id: rest.job.repository.id,
            initiator: 'user',
            bundle_url: `${BLOB_ORIGIN}/attestations/${id}.json.sn?sig=lab`,
            ...(store.listing === 'bundles' ? { bundle } : { bundle: null }),
          }));
          return json(200, { attestations }, page.headers);
        },
      },
    ],
    blobs: {
      name: 'bundle-storage',
      handle({ path }) {
        const id = /^\/attestations\/(\d+)\.json\.sn$/.exec(path)?.[1];
        const entry = store.stored.find((item) => String(item.id) === id);
        if (entry === undefined) return json(404, { message: 'The specified blob does not exist.' });
        const body = encodeSnappy(utf8(JSON.stringify(entry.bundle)));
        return { status: 200, headers: { 'content-type': 'application/x-snappy' }, body };
      },
    },
  };
  return store;
}

function addBundle(store: AttestationStore, bundle: unknown): ServiceAnswer {
  const payload = Buffer.from(textOf(bundle, 'dsseEnvelope.payload') ?? '', 'base64').toString('utf8');
  let digests: readonly string[];
  try {
    const { subject } = JSON.parse(payload) as { subject: { digest: { sha256: string } }[] };
    digests = subject.map(({ digest }) => digest.sha256);
  } catch {
    // As GitHub: what is no statement is not stored.
    return json(422, { message: 'Invalid request.\n\nbundle is invalid', status: '422' });
  }
  const text = JSON.stringify(bundle);
  if (store.onRepeat === 'conflict' && store.stored.some((item) => JSON.stringify(item.bundle) === text))
    return json(409, { message: 'attestation already exists', status: '409' });
  const id = 1000 + store.stored.length;
  store.stored.push({ id, digests, bundle });
  return json(201, { id });
}
