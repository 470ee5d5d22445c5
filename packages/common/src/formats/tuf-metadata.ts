import type { Bytes } from '../core/bytes.ts';
import { parseInstant } from '../core/instant.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, parseJson } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';

export type TufRole = 'root' | 'timestamp' | 'snapshot' | 'targets';

const CODE = 'trust/metadata-invalid';
const TOP_LEVEL: readonly string[] = ['root', 'timestamp', 'snapshot', 'targets'];
const ROLE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/;
const PATH_PART = /^[A-Za-z0-9_@%+=-][A-Za-z0-9._@%+=-]{0,199}$/;
const KEY_ID = /^[0-9a-f]{1,128}$/;

/**
 * Looks over metadata of TUF (https://theupdateframework.github.io/specification/ 1.0) before a library gets it:
 * what the library takes without a word, or crashes on, or would build a path of. Signatures, versions against
 * each other and times are the library's.
 *
 * @throws Problem `trust/metadata-invalid`: not strict JSON, above a limit, a version or threshold below 1, a
 *   threshold that no set of keys can reach (SEC-050), a name that is a path or a member of every object
 *   (SEC-051, SEC-055).
 */
export function checkTufMetadata(bytes: Bytes, role: TufRole, name: string): void {
  try {
    const metadata = object(parse(bytes), '');
    const signed = object(metadata.signed, '/signed');
    list(metadata.signatures, '/signatures');
    if (signed._type !== role) refuse('/signed/_type', `expected "${role}"`);
    checkWhole(signed.version, '/signed/version');
    checkTime(signed.expires);
    checkers[role](signed);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(CODE, `${name}: ${error.message}`, { at: error.at, cause: error });
  }
}

const checkers: Readonly<Record<TufRole, (signed: JsonObject) => void>> = {
  root(signed) {
    checkKeyIds(Object.keys(object(signed.keys, '/signed/keys')), '/signed/keys');
    const roles = object(signed.roles, '/signed/roles');
    for (const name of Object.keys(roles)) {
      if (!TOP_LEVEL.includes(name)) refuse('/signed/roles', `unknown role ${show(name)}`);
      checkThreshold(object(roles[name], `/signed/roles/${name}`), `/signed/roles/${name}`);
    }
    for (const name of TOP_LEVEL) object(roles[name], `/signed/roles/${name}`);
  },
  timestamp: checkMeta,
  snapshot: checkMeta,
  targets(signed) {
    for (const [path, target] of Object.entries(object(signed.targets, '/signed/targets'))) {
      checkTargetPath(path);
      const at = `/signed/targets/${path}`;
      checkWhole(object(target, at).length, `${at}/length`, 0);
    }
    if (signed.delegations !== undefined) checkDelegations(object(signed.delegations, '/signed/delegations'));
  },
};

function checkMeta(signed: JsonObject): void {
  for (const [file, meta] of Object.entries(object(signed.meta, '/signed/meta'))) {
    const at = `/signed/meta/${file}`;
    if (!file.endsWith('.json')) refuse('/signed/meta', `no name of metadata: ${show(file)}`);
    checkRoleName(file.slice(0, -'.json'.length), '/signed/meta');
    const { version, length } = object(meta, at);
    checkWhole(version, `${at}/version`);
    if (length !== undefined) checkWhole(length, `${at}/length`, 0);
  }
}

function checkDelegations({ keys, roles }: JsonObject): void {
  const at = '/signed/delegations';
  checkKeyIds(Object.keys(object(keys, `${at}/keys`)), `${at}/keys`);
  // Roles by hash prefix ("succinct") are not used by any repository of Sigstore.
  const names = new Set<string>();
  for (const [index, value] of list(roles, `${at}/roles`).entries()) {
    const pointer = `${at}/roles/${index}`;
    const role = object(value, pointer);
    const name = typeof role.name === 'string' ? role.name : '';
    checkRoleName(name, `${pointer}/name`);
    if (TOP_LEVEL.includes(name) || names.has(name))
      refuse(`${pointer}/name`, `${show(name)} has a meaning already`);
    names.add(name);
    checkThreshold(role, pointer);
  }
}

function checkThreshold({ keyids, threshold }: JsonObject, at: string): void {
  const ids = list(keyids, `${at}/keyids`).map((id) => (typeof id === 'string' ? id : ''));
  checkKeyIds(ids, `${at}/keyids`);
  if (new Set(ids).size !== ids.length) refuse(`${at}/keyids`, 'one key stands twice');
  const wanted = checkWhole(threshold, `${at}/threshold`);
  if (wanted > ids.length) refuse(`${at}/threshold`, `${wanted} signatures of ${ids.length} keys`);
}

function checkKeyIds(ids: readonly string[], at: string): void {
  const odd = ids.find((id) => !KEY_ID.test(id));
  if (odd !== undefined) refuse(at, `no id of a key: ${show(odd)}`);
}

function checkRoleName(name: string, at: string): void {
  if (!ROLE_NAME.test(name) || name.includes('..') || isMemberOfEveryObject(name)) {
    refuse(at, `no name of a role: ${show(name)}`);
  }
}

function checkTargetPath(path: string): void {
  const parts = path.split('/');
  const isPlain = parts.every(
    (part) => PATH_PART.test(part) && !part.includes('..') && !/%2[ef]/i.test(part),
  );
  if (!isPlain || parts.length > 8 || isMemberOfEveryObject(path)) {
    refuse('/signed/targets', `no name of a target: ${show(path)}`);
  }
}

/** The library keeps roles and targets in plain objects, which have these from birth. */
function isMemberOfEveryObject(name: string): boolean {
  return Reflect.has(Object.prototype, name);
}

function parse(bytes: Bytes): JsonValue {
  if (bytes.length > limits.tufMetadataBytes) {
    refuse('', `${bytes.length} bytes; the most is ${limits.tufMetadataBytes}`);
  }
  return parseJson(bytes, { code: CODE });
}

function object(value: JsonValue | undefined, at: string): JsonObject {
  return isJsonObject(value) ? value : refuse(at, 'expected an object');
}

function list(value: JsonValue | undefined, at: string): readonly JsonValue[] {
  return isJsonArray(value) ? value : refuse(at, 'expected a list');
}

function checkWhole(value: JsonValue | undefined, at: string, least = 1): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
  return refuse(
    at,
    `expected a whole number from ${least}, got ${JSON.stringify(value ?? null).slice(0, 60)}`,
  );
}

function checkTime(value: JsonValue | undefined): void {
  if (typeof value !== 'string') refuse('/signed/expires', 'expected a time');
  parseInstant(String(value));
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}

function refuse(pointer: string, fault: string): never {
  throw new Problem(CODE, fault, { at: { pointer } });
}
