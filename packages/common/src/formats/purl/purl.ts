import { byCodeUnits } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { anyPurlType } from './type-rules.ts';
import { purlTypes } from './types.generated.ts';

/** The components of a package URL (ECMA-427), decoded and normalized for their type. */
export interface Purl {
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  readonly qualifiers?: ReadonlyMap<string, string>;
  readonly subpath?: string;
}

/** What a caller has: nothing is normalized yet. */
export interface PurlParts {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Iterable<readonly [key: string, value: string | undefined]>;
  readonly subpath?: string | undefined;
}

const TYPE = /^[A-Za-z][A-Za-z0-9.-]*$/;
/** The published cases of purl-spec refuse a capital at the start of a key and fold one inside. */
const QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;

/** @throws Problem `purl/invalid` */
export function parsePurl(text: string): Purl {
  return normalizePurl(splitPurl(text), text);
}

/**
 * Any purl that is understood, canonical. Qualifier keys may come in any case.
 *
 * @throws Problem `purl/invalid`
 */
export function canonicalPurl(text: string): string {
  const parts = splitPurl(text);
  const qualifiers = [...(parts.qualifiers ?? [])].map(([key, value]) => [key.toLowerCase(), value] as const);
  return formatPurl(normalizePurl({ ...parts, qualifiers }, text));
}

/** The canonical purl of these components. */
export function buildPurl(parts: PurlParts): string {
  return formatPurl(normalizePurl(parts, `${parts.type}/${parts.name}`));
}

/** Canonical: components percent-encoded, qualifiers by key, nothing empty. */
export function formatPurl({ type, namespace, name, version, qualifiers, subpath }: Purl): string {
  // The name of a Git repository is its path on the host, and its steps stay visible.
  const encodedName = type === 'git' ? encodeSteps(name) : encode(name);
  const path = namespace === undefined ? encodedName : `${encodeSteps(namespace)}/${encodedName}`;
  const query = [...(qualifiers ?? [])]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&');
  return [
    `pkg:${type}/${path}`,
    version === undefined ? '' : `@${encode(version)}`,
    query === '' ? '' : `?${query}`,
    subpath === undefined ? '' : `#${encodeSteps(subpath)}`,
  ].join('');
}

/** ECMA-427, "parse a purl": from the right to the left, since each separator may stand in what is left of it. */
function splitPurl(text: string): PurlParts {
  const [beforeSubpath, subpath] = cut(text, text.indexOf('#'));
  const [beforeQuery, query] = cut(beforeSubpath, beforeSubpath.indexOf('?'));
  const scheme = beforeQuery.indexOf(':');
  if (scheme < 0 || beforeQuery.slice(0, scheme).toLowerCase() !== 'pkg') {
    refuse(text, 'does not start with "pkg:"');
  }
  const path = trimSlashes(beforeQuery.slice(scheme + 1));
  const typeEnd = path.indexOf('/');
  if (typeEnd < 0) refuse(text, 'has no name');
  const [type, rest] = [path.slice(0, typeEnd), trimSlashes(path.slice(typeEnd + 1))];
  const versionAt = rest.lastIndexOf('@');
  // An "@" at the start of a step is npm's scope that somebody forgot to encode.
  const isScope = /^$|\/$/.test(rest.slice(0, Math.max(0, versionAt))) && rest.includes('/', versionAt);
  const [fullName, version] = cut(rest, isScope ? -1 : versionAt);
  const nameAt = type.toLowerCase() === 'git' ? fullName.indexOf('/') : fullName.lastIndexOf('/');
  return {
    type,
    namespace: nameAt < 0 ? undefined : decodeSteps(fullName.slice(0, nameAt), text),
    name: decode(fullName.slice(nameAt + 1), text),
    version: version === undefined ? undefined : decode(version, text),
    qualifiers: query === undefined ? [] : splitQualifiers(query, text),
    subpath: subpath === undefined ? undefined : decodeSteps(subpath, text),
  };
}

function splitQualifiers(query: string, text: string): [key: string, value: string][] {
  return query.split('&').map((pair) => {
    const [key, value = ''] = cut(pair, pair.indexOf('='));
    return [key, decode(value, text)];
  });
}

function normalizePurl(parts: PurlParts, text: string): Purl {
  if (!TYPE.test(parts.type))
    refuse(text, `has the type "${parts.type}"; a type is letters, digits, "." and "-"`);
  const type = parts.type.toLowerCase();
  const rule = purlTypes.get(type) ?? anyPurlType;
  const qualifiers = normalizeQualifiers(parts.qualifiers ?? [], text);
  const cased = (part: 'namespace' | 'name' | 'version', value: string) =>
    rule.lowerCase.includes(part) ? value.toLowerCase() : value;

  const namespace = cased('namespace', cleanSteps(parts.namespace ?? ''));
  const name = normalizeName(type, namespace, cased('name', parts.name), qualifiers);
  const version = cased('version', parts.version ?? '');
  const subpath = cleanSteps(parts.subpath ?? '', ['.', '..']);

  if (name === '') refuse(text, 'has no name');
  if (rule.namespace === 'prohibited' && namespace !== '')
    refuse(text, `has a namespace, which "${type}" forbids`);
  if (rule.namespace === 'required' && namespace === '')
    refuse(text, `has no namespace, which "${type}" requires`);
  if (rule.namePattern?.test(name) === false) refuse(text, `has a name that "${type}" does not permit`);
  if (version !== '' && rule.versionPattern?.test(version) === false) {
    refuse(text, `has a version that "${type}" does not permit`);
  }
  // cpan: "::" separates the steps of a module; a purl names a distribution.
  if (type === 'cpan' && name.includes('::')) refuse(text, 'names a Perl module instead of a distribution');
  const missing = rule.requiredQualifiers.find((key) => !qualifiers.has(key));
  if (missing !== undefined) refuse(text, `lacks the qualifier "${missing}", which "${type}" requires`);
  return {
    type,
    name,
    ...(namespace === '' ? {} : { namespace: type === 'cpan' ? namespace.toUpperCase() : namespace }),
    ...(version === '' ? {} : { version }),
    ...(qualifiers.size === 0 ? {} : { qualifiers }),
    ...(subpath === '' ? {} : { subpath }),
  };
}

function normalizeQualifiers(
  pairs: Iterable<readonly [key: string, value: string | undefined]>,
  text: string,
): Map<string, string> {
  const qualifiers = new Map<string, string>();
  for (const [spelled, value] of pairs) {
    if (!QUALIFIER_KEY.test(spelled)) refuse(text, `has the qualifier key ${JSON.stringify(spelled)}`);
    const key = spelled.toLowerCase();
    if (qualifiers.has(key)) refuse(text, `has the qualifier "${key}" twice`);
    if (value !== undefined && value !== '') qualifiers.set(key, value);
  }
  return qualifiers;
}

/** Servers that find a repository or model under any case of its name. */
const gitHostsWithoutCase = new Set(['github', 'github.com', 'bitbucket.org']);
const DATABRICKS = /^https?:\/\/[^/]+\.(?:azuredatabricks\.net|databricks\.com)(?:[:/]|$)/i;

/** The rules that the definitions state in prose only. */
function normalizeName(
  type: string,
  namespace: string,
  name: string,
  qualifiers: ReadonlyMap<string, string>,
): string {
  switch (type) {
    case 'git':
      return gitHostsWithoutCase.has(namespace) ? name.toLowerCase() : name;
    case 'mlflow':
      return DATABRICKS.test(qualifiers.get('repository_url') ?? '') ? name.toLowerCase() : name;
    case 'pub':
      return name.replace(/[^a-z0-9]/g, '_');
    case 'pypi':
      return name.replaceAll('_', '-');
    default:
      return name;
  }
}

const PLAIN = /^[A-Za-z0-9._~-]*$/;
const KEPT = /%(3A|7E)/g;
const ALSO_ENCODED = /[!'()*]/g;

/** ECMA-427: all but letters, digits and `.-_~:` is percent-encoded, in upper case. */
function encode(text: string): string {
  if (PLAIN.test(text)) return text;
  return encodeURIComponent(text.toWellFormed())
    .replace(KEPT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(ALSO_ENCODED, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function encodeSteps(path: string): string {
  return path.split('/').map(encode).join('/');
}

function decode(text: string, whole: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    return refuse(whole, 'has a percent sign that starts no UTF-8 character', cause);
  }
}

/** Each step is decoded alone: an encoded slash must not become a separator. */
function decodeSteps(path: string, whole: string): string {
  return path
    .split('/')
    .map((step) => {
      const decoded = decode(step, whole);
      return decoded.includes('/') ? refuse(whole, 'has an encoded "/" in a step of a path') : decoded;
    })
    .join('/');
}

function cleanSteps(path: string, dropped: readonly string[] = []): string {
  return path
    .split('/')
    .filter((step) => step !== '' && !dropped.includes(step))
    .join('/');
}

function trimSlashes(text: string): string {
  return text.replace(/^\/+|\/+$/g, '');
}

function cut(text: string, at: number): [before: string, after?: string] {
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function refuse(text: string, fault: string, cause?: unknown): never {
  throw new Problem('purl/invalid', `package URL ${JSON.stringify(text.slice(0, 200))} ${fault}`, { cause });
}
