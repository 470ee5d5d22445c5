import { type Bytes, decodeUtf8, formatHex, utf8 } from '../core/bytes.ts';
import { type Sha256, sha256 } from '../core/digest.ts';
import { type JsonValue, parseJson } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { type Place, Problem } from '../core/problem.ts';
import { readStrictObject, type StrictObject } from './strict-object.ts';
import {
  parseCertificateAuthority,
  parseTimestampAuthority,
  parseTrustedLog,
  type TrustedAuthority,
  type TrustedLog,
} from './trusted-authority.ts';

/**
 * A Sigstore trusted root (sigstore/protobuf-specs `sigstore_trustroot.proto`) that has passed the linter of the
 * signing specification, section 7: the authorities of one Sigstore instance.
 */
export interface TrustedRoot {
  /** What the one who gave it calls it; for messages. */
  readonly name: string;
  /** What it was read from: for whoever hands it on. */
  readonly bytes: Bytes;
  /** Of these bytes. */
  readonly sha256: Sha256;
  readonly logs: readonly TrustedLog[];
  /** Of certificate transparency. */
  readonly certificateLogs: readonly TrustedLog[];
  readonly certificateAuthorities: readonly TrustedAuthority[];
  readonly timestampAuthorities: readonly TrustedAuthority[];
}

const CODE = 'trust/root-invalid';
const MEDIA_TYPES: readonly string[] = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/** Of each kind; every one costs signatures to check. */
const MOST_AUTHORITIES = 64;
const MOST_ROOTS = 64;

/** One root, or several as JSON lines. @throws Problem `trust/root-invalid`. */
export function parseTrustedRoots(bytes: Bytes, name: string): readonly TrustedRoot[] {
  const lines = (decodeUtf8(bytes) ?? '').split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  // A root that is spread over lines has lines that are no object by themselves.
  const isLines = filled.length > 1 && filled.every((line) => line.startsWith('{') && line.endsWith('}'));
  if (!isLines) return [parseTrustedRoot(bytes, name)];
  if (filled.length > MOST_ROOTS) {
    throw new Problem(CODE, `${filled.length} roots; the most is ${MOST_ROOTS}`, { at: { file: name } });
  }
  return filled.map((line, index) => parseTrustedRoot(utf8(line), `${name}#${index + 1}`));
}

export interface RootOptions {
  /**
   * `when-used`: the signatures inside of chains are checked when a chain is relied on. For roots whose every byte
   * comes with this product and is checked by its tests; GitHub's alone has fifteen signatures of P-384.
   */
  readonly signatures?: 'now' | 'when-used';
}

/** @throws Problem `trust/root-invalid`, with the JSON pointer. */
export function parseTrustedRoot(bytes: Bytes, name: string, options: RootOptions = {}): TrustedRoot {
  return asRootProblem({ file: name }, () => {
    const value = parseJson(bytes, { maxBytes: limits.trustedRootBytes, code: CODE });
    const root = readStrictObject(
      value,
      '',
      ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'],
      CODE,
    );
    const mediaType = root.text('mediaType');
    if (!MEDIA_TYPES.includes(mediaType)) {
      root.refuse('mediaType', `no media type of a trusted root: ${JSON.stringify(mediaType.slice(0, 100))}`);
    }
    const parsed: TrustedRoot = {
      name,
      bytes,
      sha256: sha256(bytes),
      logs: readDistinct(root, 'tlogs', parseTrustedLog, logId),
      certificateLogs: readDistinct(root, 'ctlogs', parseTrustedLog, logId),
      certificateAuthorities: readDistinct(
        root,
        'certificateAuthorities',
        parseCertificateAuthority,
        authorityId,
      ),
      timestampAuthorities: readDistinct(root, 'timestampAuthorities', parseTimestampAuthority, authorityId),
    };
    if (options.signatures !== 'when-used') requireSigned(parsed);
    return parsed;
  });
}

function requireSigned({ certificateAuthorities, timestampAuthorities }: TrustedRoot): void {
  for (const authority of [...certificateAuthorities, ...timestampAuthorities]) authority.requireSigned();
}

const logId = ({ keyId }: TrustedLog) => formatHex(keyId);
const authorityId = ({ chain, validFor }: TrustedAuthority) =>
  `${sha256(chain[0].der)} ${validFor.start.getTime()}`;

function readDistinct<T>(
  root: StrictObject,
  key: string,
  parse: (value: JsonValue, pointer: string) => T,
  idOf: (item: T) => string,
): readonly T[] {
  const items = root.list(key);
  if (items.length > MOST_AUTHORITIES)
    root.refuse(key, `${items.length} items; the most is ${MOST_AUTHORITIES}`);
  const byId = new Map<string, T>();
  items.forEach((value, index) => {
    const pointer = `/${key}/${index}`;
    const item = asRootProblem({ pointer }, () => parse(value, pointer));
    if (byId.has(idOf(item))) root.refuse(`${key}/${index}`, 'is listed twice');
    byId.set(idOf(item), item);
  });
  return [...byId.values()];
}

/** Whatever a deeper reader calls a fault, it is one of the root; the place is the most exact that is known. */
function asRootProblem<T>(place: Place, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(CODE, error.message, { at: { ...place, ...error.at }, cause: error });
  }
}
