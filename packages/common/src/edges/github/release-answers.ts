import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Attempt, Effort } from '../retry.ts';
import { wrongAnswer } from '../service-call.ts';
import type { GithubApi } from './api.ts';

/** A release, as far as it matters here. */
export interface Release {
  readonly id: number;
  readonly draft: boolean;
  readonly immutable: boolean;
  /** Without its template; on a host that may get the token. */
  readonly uploadUrl: string;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly uploaded: boolean;
  readonly sizeBytes: number;
  /** As GitHub computed it; absent for old assets. */
  readonly digest?: string;
}

export function readRelease(api: GithubApi, effort: Effort, value: JsonValue): Release {
  if (!isJsonObject(value)) throw wrongAnswer(effort, 'a release is no object');
  const { id, draft, immutable, upload_url: template } = value;
  if (typeof id !== 'number' || typeof draft !== 'boolean' || typeof template !== 'string')
    throw wrongAnswer(effort, 'a release has no id, state or address for uploads');
  const uploadUrl = template.replace(/\{\?[^}]*\}$/, '');
  requireUploadHost(api, effort, uploadUrl);
  return { id, draft, immutable: immutable === true, uploadUrl };
}

/** The token goes there: to `uploads.HOST` beside `api.HOST`, or to the host of the API itself (SEC-085). */
function requireUploadHost({ url, repository }: GithubApi, effort: Effort, uploadUrl: string): void {
  const own = new URL(url);
  const found = URL.canParse(uploadUrl) ? new URL(uploadUrl) : undefined;
  const hosts = [own.host, own.host.replace(/^api\./, 'uploads.'), `uploads.${own.host}`];
  const isOwn =
    found?.protocol === own.protocol &&
    hosts.includes(found.host) &&
    found.username === '' &&
    found.search === '' &&
    found.pathname.toLowerCase().includes(`/repos/${repository.toLowerCase()}/releases/`);
  if (!isOwn)
    throw wrongAnswer(effort, 'the address for uploads is on another host or of another repository');
}

export function readAsset(effort: Effort, value: JsonValue): Asset {
  if (!isJsonObject(value)) throw wrongAnswer(effort, 'an asset is no object');
  const { id, name, state, size, digest } = value;
  if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number')
    throw wrongAnswer(effort, 'an asset has no id, name or size');
  return {
    id,
    name,
    uploaded: state === 'uploaded',
    sizeBytes: size,
    ...(typeof digest === 'string' ? { digest } : {}),
  };
}

export function tagTarget(value: JsonValue, effort: Effort): JsonObject {
  const object = isJsonObject(value) ? value.object : undefined;
  if (isJsonObject(object)) return object;
  throw wrongAnswer(effort, 'a tag names nothing');
}

export function storageAddress(location: string | undefined, effort: Effort): string {
  if (location !== undefined && URL.canParse(location) && new URL(location).protocol === 'https:')
    return location;
  throw wrongAnswer(effort, 'a download is redirected to no https address');
}

export function uploadFault(json: Attempt<JsonValue>): 'exists' | 'immutable' | undefined {
  const text = json.kind === 'done' ? JSON.stringify(json.value) : '';
  if (text.includes('"already_exists"')) return 'exists';
  return /immutable/i.test(text) ? 'immutable' : undefined;
}
