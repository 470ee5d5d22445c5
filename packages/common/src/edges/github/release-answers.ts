import { isSha256 } from '../../core/digest.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { StoredAsset, StoredRelease } from '../../domain/provenance/publishing/release-asset.ts';
import type { Attempt, Effort } from '../retry.ts';
import { wrongAnswer } from '../service-call.ts';
import type { GithubApi } from './api.ts';

export function readRelease(api: GithubApi, effort: Effort, value: JsonValue): StoredRelease {
  if (!isJsonObject(value)) throw wrongAnswer(effort, 'a release is no object');
  const { id, tag_name: tag, draft, immutable, upload_url: template } = value;
  if (!isId(id) || typeof tag !== 'string' || typeof draft !== 'boolean' || typeof template !== 'string')
    throw wrongAnswer(effort, 'a release has no id, tag, state or address for uploads');
  const uploadUrl = template.replace(/\{\?[^}]*\}$/, '');
  requireUploadHost(api, effort, uploadUrl);
  return { id, tag, draft, immutable: immutable === true, uploadUrl };
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

export function readAsset(effort: Effort, value: JsonValue): StoredAsset {
  if (!isJsonObject(value)) throw wrongAnswer(effort, 'an asset is no object');
  const { id, name, state, size, digest = null } = value;
  if (!isId(id) || typeof name !== 'string' || typeof size !== 'number')
    throw wrongAnswer(effort, 'an asset has no id, name or size');
  const asset = { id, name, uploaded: state === 'uploaded', sizeBytes: size };
  // Of old assets, and of those that are just being stored, GitHub has none.
  if (digest === null) return asset;
  const hex = typeof digest === 'string' ? digest.replace(/^sha256:/, '') : '';
  if (!isSha256(hex)) throw wrongAnswer(effort, 'an asset has a digest that is no SHA-256');
  return { ...asset, sha256: hex };
}

/** Of `GET …/git/ref/tags/TAG`, which may answer with a ref that only begins so, and of `GET …/git/tags/SHA`. */
export function tagTarget(value: JsonValue, effort: Effort, ref?: string): JsonObject {
  const object = isJsonObject(value) ? value.object : undefined;
  if (!isJsonObject(object)) throw wrongAnswer(effort, 'a tag names nothing');
  if (ref !== undefined && isJsonObject(value) && value.ref !== ref)
    throw wrongAnswer(effort, 'it sent another tag than was asked for');
  return object;
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

function isId(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
