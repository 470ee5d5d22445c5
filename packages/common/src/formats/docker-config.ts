import { decodeBase64, decodeUtf8 } from '../core/bytes.ts';
import { isJsonObject, type JsonObject, type JsonValue, parseJson, pointer } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';

/** What a configuration says about one registry. Never printed. */
export type RegistryCredential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** A refresh token of OAuth 2, traded for an access token at the realm. */
  | { readonly kind: 'identity-token'; readonly token: string };

/** The parts of a Docker `config.json` that name credentials; the rest is not looked at. */
export interface DockerConfig {
  /** Host and port in lower case, as {@link configKey} makes them. */
  readonly auths: ReadonlyMap<string, RegistryCredential>;
  /** Host to the last part of the name of a program `docker-credential-NAME`. */
  readonly helpers: ReadonlyMap<string, string>;
  /** The program for every other host. */
  readonly store?: string;
}

/** A bare name: no path, no blank, no option, so that it can name a program on `PATH` and nothing else (SEC-093). */
const PROGRAM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Keys are hosts or the addresses that `docker login` once wrote. */
const KEY = /^(?:https?:\/\/)?(?<host>[^/]+)(?:\/(?:v[12]\/?)?)?$/;

/**
 * @param file Named in every error; no value of it ever is.
 * @throws Problem `json/invalid` or `registry/credentials`
 */
export function parseDockerConfig(bytes: Uint8Array, file: string): DockerConfig {
  const value = parseJson(bytes, { file, maxBytes: limits.dockerConfigBytes });
  const refuse: Refuse = (at, fault) => {
    throw new Problem('registry/credentials', fault, { at: { file, pointer: at } });
  };
  if (!isJsonObject(value)) return refuse('', 'expected an object');
  const auths = new Map<string, RegistryCredential>();
  for (const [key, entry] of entriesOf(value, 'auths', refuse)) {
    const host = configKey(key);
    const at = `/auths${pointer(key)}`;
    const credential = isJsonObject(entry)
      ? readCredential(entry, at, refuse)
      : refuse(at, 'expected an object');
    // `docker login` leaves an empty entry where a program keeps the password.
    if (host !== undefined && credential !== undefined && !auths.has(host)) auths.set(host, credential);
  }
  const helpers = new Map<string, string>();
  for (const [key, name] of entriesOf(value, 'credHelpers', refuse)) {
    const host = configKey(key);
    const program = readProgram(name, `/credHelpers${pointer(key)}`, refuse);
    if (host !== undefined) helpers.set(host, program);
  }
  const { credsStore } = value;
  if (credsStore === undefined || credsStore === '') return { auths, helpers };
  return { auths, helpers, store: readProgram(credsStore, '/credsStore', refuse) };
}

/** The host that a key speaks of; `undefined` for one that speaks of a part of a registry only. */
export function configKey(key: string): string | undefined {
  return KEY.exec(key)?.groups?.host?.toLowerCase();
}

type Refuse = (at: string, fault: string) => never;

function entriesOf(
  config: JsonObject,
  key: string,
  refuse: Refuse,
): readonly (readonly [string, JsonValue])[] {
  const value = config[key] ?? {};
  return isJsonObject(value) ? Object.entries(value) : refuse(pointer(key), 'expected an object');
}

function readProgram(name: JsonValue, at: string, refuse: Refuse): string {
  if (typeof name === 'string' && PROGRAM.test(name)) return name;
  return refuse(at, 'expected the bare name of a program for credentials: no path, no argument');
}

function readCredential(entry: JsonObject, at: string, refuse: Refuse): RegistryCredential | undefined {
  const text = (key: string): string => {
    const value = entry[key] ?? '';
    return typeof value === 'string' ? value : refuse(at + pointer(key), 'expected text');
  };
  if (text('identitytoken') !== '') return { kind: 'identity-token', token: text('identitytoken') };
  if (text('auth') !== '') {
    const decoded = decodeUtf8(decodeBase64(text('auth')) ?? refuse(`${at}/auth`, 'expected base64'));
    // Docker itself pads with NUL.
    const pair = (decoded ?? refuse(`${at}/auth`, 'not UTF-8 text')).replace(/\0+$/, '');
    const colon = pair.indexOf(':');
    if (colon < 1) refuse(`${at}/auth`, 'expected the base64 of USER:PASSWORD');
    return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
  }
  if (text('username') === '' && text('password') === '') return undefined;
  return { kind: 'password', username: text('username'), password: text('password') };
}

/**
 * What `docker-credential-NAME get` prints (docker/docker-credential-helpers): an object with `Username` and
 * `Secret`. The user name `<token>` says that the secret is an identity token.
 *
 * @throws Problem `registry/credentials`, which never holds what was printed.
 */
export function parseHelperAnswer(text: string, program: string): RegistryCredential {
  const refuse = (fault: string): never => {
    throw new Problem('registry/credentials', `"${program}" ${fault}`);
  };
  let value: JsonValue;
  try {
    value = parseJson(text);
  } catch {
    // The cause would quote a part of what was printed, which may be a password.
    return refuse('did not print JSON');
  }
  if (!isJsonObject(value)) return refuse('did not print a JSON object');
  const { Username: username, Secret: secret } = value;
  if (typeof username !== 'string' || typeof secret !== 'string')
    return refuse('did not print "Username" and "Secret"');
  return username === '<token>'
    ? { kind: 'identity-token', token: secret }
    : { kind: 'password', username, password: secret };
}
