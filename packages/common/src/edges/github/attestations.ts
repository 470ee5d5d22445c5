import { type Bytes, utf8 } from '../../core/bytes.ts';
import { canonicalBytes } from '../../core/canonical-json.ts';
import type { Sha256 } from '../../core/digest.ts';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { permissionToAdd } from '../../core/permission-to-add.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpResponse } from '../../domain/ports.ts';
import type { BundleStore, BundleToStore, StoredBundle, StoreReceipt } from '../../domain/signing/stores.ts';
import { sameBundle } from '../../formats/bundle-file.ts';
import { sha256sOf } from '../../formats/in-toto.ts';
import { decodeSnappy } from '../../formats/snappy.ts';
import { type Attempt, again, type Deadline, deadlineIn, done, type Effort, unavailable } from '../retry.ts';
import { wrongAnswer } from '../service-call.ts';
import { untilSettled } from '../settle.ts';
import { callGithub, type GithubApi, jsonAnswer, listGithub, messageOf, startGithubEffort } from './api.ts';
import type { RateBudget } from './rate-budget.ts';

export interface AttestationsOptions {
  readonly api: GithubApi;
  /** Of the web site, for links: `https://github.com`. */
  readonly serverUrl: string;
  /** `auto`: a refusal is a warning. `github`: it is a fault. */
  readonly asked: 'auto' | 'github';
  readonly budget: RateBudget;
  /** For one bundle. */
  readonly deadlineMs: number;
}

/** GitHub's attestation store of one repository: `POST` and `GET /repos/OWNER/REPO/attestations`. */
export function attestationStore(options: AttestationsOptions): BundleStore {
  const { api, budget, deadlineMs } = options;
  const { ports } = api;
  const place = `GitHub's attestation store of ${api.repository}`;
  return {
    id: 'github',
    place,
    async prepare(planned) {
      const taken = planned.filter(({ content }) => content === 'statement');
      const large = taken.find(({ payloadBytes }) => payloadBytes > limits.statementBytes);
      if (large !== undefined) {
        throw new Problem(
          'subject/limit',
          `${place} takes statements up to ${limits.statementBytes} bytes; "${large.fileName}" would have ${large.payloadBytes}`,
          { hint: 'Sign a smaller predicate, or use "store: file".' },
        );
      }
      budget.require(taken.length, deadlineIn(ports, deadlineMs));
    },
    async store(bundle) {
      const digest = sha256sOf(bundle.subjects)[0];
      if (bundle.content !== 'statement' || digest === undefined) {
        const because = `${place} keeps only statements about a SHA-256`;
        return { kind: 'not-applicable', place, because };
      }
      return new Upload(options, place, bundle, digest).run();
    },
    read: (digest) => readAttestations(api, digest, deadlineIn(ports, deadlineMs)),
  };
}

class Upload {
  readonly #options: AttestationsOptions;
  readonly #place: string;
  readonly #bundle: BundleToStore;
  readonly #digest: Sha256;
  readonly #json: JsonObject;
  readonly #deadline: Deadline;

  constructor(options: AttestationsOptions, place: string, bundle: BundleToStore, digest: Sha256) {
    this.#options = options;
    this.#place = place;
    this.#bundle = bundle;
    this.#digest = digest;
    const json = parseJson(bundle.bytes, { maxBytes: limits.bundleBytes, protoKeys: 'keep' });
    if (!isJsonObject(json)) throw new TypeError('a bundle that is no object was to be stored');
    this.#json = json;
    this.#deadline = deadlineIn(options.api.ports, options.deadlineMs);
  }

  async run(): Promise<StoreReceipt> {
    // An earlier run may have come this far: the store would keep the same bundle twice (SEC-151).
    if (await this.#isThere()) return this.#receipt(true);
    const { api, budget } = this.#options;
    const effort = startGithubEffort(api, this.#deadline);
    const answer = await callGithub<Answer>(
      api,
      effort,
      {
        method: 'POST',
        url: `${api.url}/repos/${api.repository}/attestations`,
        body: utf8(JSON.stringify({ bundle: this.#json })),
      },
      {
        before: async () => {
          // The answer to the attempt before may have been lost on its way.
          if (effort.attempts > 1 && (await this.#isThere())) return done({ kind: 'present' });
          await budget.take(this.#deadline);
          return undefined;
        },
        read: jsonAnswer((value) => ({ kind: 'stored', id: idOf(value, effort) })),
        judge: ({ status, ...rest }) => {
          if (status === 409) return done({ kind: 'present' });
          if (status !== 401 && status !== 403 && status !== 404) return undefined;
          return done({ kind: 'refused', status, message: messageOf({ status, ...rest }) });
        },
      },
    );
    if (answer.kind === 'refused') return this.#refused(answer);
    await this.#readBack();
    return this.#receipt(answer.kind === 'present', answer.kind === 'stored' ? answer.id : undefined);
  }

  #receipt(present: boolean, id?: string): StoreReceipt {
    const { api, serverUrl } = this.#options;
    const place = this.#place;
    if (id === undefined) return { kind: 'stored', place, present };
    return { kind: 'stored', place, present, id, url: `${serverUrl}/${api.repository}/attestations/${id}` };
  }

  /** Signing specification, 12: `E_PERM_ATTEST`. */
  #refused({ status, message }: { readonly status: number; readonly message: string }): StoreReceipt {
    const said = message === '' ? '' : `: ${JSON.stringify(message)}`;
    const because =
      `GitHub refused to store the attestation (HTTP ${status}${said}). ` +
      'Private repositories outside Enterprise Cloud have no attestation store; elsewhere the job lacks "permissions: attestations: write". ' +
      `The signed bundle is safe at ${this.#bundle.safeAt}. Use "store: file" to stop asking.`;
    if (this.#options.asked === 'auto') return { kind: 'refused', place: this.#place, because };
    throw new Problem('store/not-permitted', because, {
      hint: permissionToAdd('attestations: write'),
    });
  }

  /** Whether the store has this bundle. One that may not be read says nothing: the upload will tell. */
  async #isThere(): Promise<boolean> {
    const { stored } = await this.#look([401, 403, 404]);
    return stored;
  }

  async #readBack(): Promise<void> {
    let count = 0;
    const found = await untilSettled(this.#options.api.ports, async () => {
      const look = await this.#look([404]);
      count = look.count;
      return look.stored ? true : undefined;
    });
    if (found === true) return;
    throw new Problem(
      'store/differs',
      `${this.#place} does not give back what was stored: none of its ${count} bundles for sha256:${this.#digest} is the one of ${this.#bundle.safeAt}`,
    );
  }

  async #look(emptyWhen: readonly number[]): Promise<{ readonly stored: boolean; readonly count: number }> {
    const { api } = this.#options;
    const effort = startGithubEffort(api, this.#deadline);
    const bundles = await listAttestations(api, effort, this.#digest, emptyWhen);
    const stored = bundles.some(({ bytes }) => sameBundle(bytes, this.#bundle.bytes));
    return { stored, count: bundles.length };
  }
}

type Answer =
  | { readonly kind: 'stored'; readonly id: string }
  | { readonly kind: 'present' }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

function idOf(value: JsonValue, effort: Effort): string {
  const id = isJsonObject(value) ? value.id : undefined;
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  throw wrongAnswer(effort, 'a stored attestation has no id');
}

async function readAttestations(
  api: GithubApi,
  digest: Sha256,
  deadline: Deadline,
): Promise<readonly StoredBundle[]> {
  const effort = startGithubEffort(api, deadline);
  const stored = await listAttestations(api, effort, digest, [404]);
  // 404 means "none" and "not for you": who may see the repository has learned the first (never "empty" by mistake).
  if (stored.length === 0) {
    await callGithub(api, effort, { url: `${api.url}/repos/${api.repository}` }, { read: () => done(true) });
  }
  return stored;
}

async function listAttestations(
  api: GithubApi,
  effort: Effort,
  digest: Sha256,
  emptyWhen: readonly number[],
): Promise<readonly StoredBundle[]> {
  const path = `/repos/${api.repository}/attestations/sha256:${digest}?per_page=30`;
  const items = await listGithub(api, effort, path, {
    most: limits.attestations,
    itemsOf: (value) => (isJsonObject(value) ? value.attestations : undefined),
    emptyWhen,
  });
  const bundles: StoredBundle[] = [];
  for (const [index, item] of items.entries()) {
    const from = `GitHub's attestation store of ${api.repository} (${index + 1} of ${items.length})`;
    bundles.push({ from, bytes: await bundleOf(api, effort, item) });
  }
  return bundles;
}

/** The bundle in a listing, or behind its `bundle_url`. */
async function bundleOf(api: GithubApi, effort: Effort, item: JsonValue): Promise<Bytes> {
  if (!isJsonObject(item)) throw wrongAnswer(effort, 'an attestation is no object');
  const { bundle, bundle_url: url } = item;
  if (isJsonObject(bundle)) return canonicalBytes(bundle);
  if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw wrongAnswer(effort, 'an attestation has neither a bundle nor the https address of one');
  // The address is on another host as a rule, and signed by itself: it gets no token (SEC-085).
  return callGithub(
    api,
    effort,
    { url, accept: '*/*' },
    { read: (response) => readCompressed(api, effort, response), maxBytes: limits.bundleBytes },
  );
}

function readCompressed({ ports }: GithubApi, effort: Effort, { body }: HttpResponse): Attempt<Bytes> {
  try {
    const bytes = decodeSnappy(body, limits.bundleBytes);
    const json = parseJson(bytes, { maxBytes: limits.bundleBytes, protoKeys: 'keep' });
    return isJsonObject(json) ? done(canonicalBytes(json)) : again('gave a bundle that is no object');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'limit/exceeded')
      throw unavailable(ports, effort, `gave no usable answer (${error.message})`, error);
    return again('gave a bundle that is damaged');
  }
}
