import type { Bytes } from '../core/bytes.ts';
import { parseInstant } from '../core/instant.ts';
import { type JsonValue, parseJson } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { readStrictObject, type StrictObject } from './strict-object.ts';

/** One service of a signing configuration. */
export interface SigningService {
  readonly url: string;
  readonly majorApiVersion: number;
  readonly validFrom: Date;
  /** Absent: still in use. */
  readonly validTo?: Date;
  readonly operator: string;
}

/** A signing configuration v0.2 (sigstore/protobuf-specs `sigstore_trustroot.proto`), services in its order. */
export interface SigningConfig {
  readonly certificateAuthorities: readonly SigningService[];
  readonly transparencyLogs: readonly SigningService[];
  readonly timestampAuthorities: readonly SigningService[];
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const CODE = 'sign/instance';

/**
 * Strict, every key known. A selector other than `ANY` asks for several entries of several operators, which we do
 * not make: refused here, since fewer than asked for would look like enough.
 *
 * @param name What to call the file in an error.
 * @throws Problem `sign/instance`, with the JSON pointer.
 */
export function parseSigningConfig(source: Bytes | string, name: string): SigningConfig {
  try {
    return readConfig(parseJson(source, { maxBytes: limits.trustedRootBytes, code: CODE }));
  } catch (error) {
    if (!(error instanceof Problem) || error.at.file !== undefined) throw error;
    const { code, message, at, hint } = error;
    throw new Problem(code, `signing configuration: ${message}`, { at: { ...at, file: name }, hint });
  }
}

function readConfig(value: JsonValue): SigningConfig {
  const config = readStrictObject(
    value,
    '',
    ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'],
    CODE,
  );
  const mediaType = config.text('mediaType');
  if (mediaType !== MEDIA_TYPE) {
    config.refuse('mediaType', `expected "${MEDIA_TYPE}", got ${JSON.stringify(mediaType.slice(0, 100))}`);
  }
  readServices(config, 'oidcUrls');
  requireSelector(config, 'rekorTlogConfig');
  requireSelector(config, 'tsaConfig');
  return {
    certificateAuthorities: readServices(config, 'caUrls'),
    transparencyLogs: readServices(config, 'rekorTlogUrls'),
    timestampAuthorities: readServices(config, 'tsaUrls'),
  };
}

function readServices(config: StrictObject, key: string): readonly SigningService[] {
  const items = config.list(key);
  if (items.length > limits.signingServices) {
    config.refuse(key, `more than ${limits.signingServices} services`);
  }
  return items.map((item, index) => {
    const at = `/${key}/${index}`;
    const known = ['url', 'majorApiVersion', 'validFor', 'operator'];
    const service = readStrictObject(item, at, known, CODE);
    const period = service.object('validFor', ['start', 'end']);
    const [validFrom, validTo] = [readTime(period, 'start'), readTime(period, 'end')];
    if (validFrom === undefined) return period.refuse('start', 'expected a time');
    if (validTo !== undefined && validTo < validFrom) period.refuse('end', 'is before the start');
    return {
      url: readUrl(service),
      majorApiVersion: readVersion(service),
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
      operator:
        service.member('operator') === undefined ? '' : service.text('operator', { mayBeEmpty: true }),
    };
  });
}

/** `https`, or `http` on this machine, as the HTTP edge demands; no query, no user. */
function readUrl(service: StrictObject): string {
  const text = service.text('url');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url !== undefined && url.search === '' && url.hash === '' && url.username === '';
  if (!plain || !/^https?:$/.test(url.protocol)) service.refuse('url', 'expected the address of a service');
  return text.replace(/\/+$/, '');
}

function readVersion(service: StrictObject): number {
  const version = service.member('majorApiVersion');
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 1) return version;
  return service.refuse('majorApiVersion', 'expected a whole number from 1');
}

function readTime(period: StrictObject, key: string): Date | undefined {
  if (period.member(key) === undefined) return undefined;
  const text = period.text(key);
  try {
    return parseInstant(text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return period.refuse(key, error.message);
  }
}

function requireSelector(config: StrictObject, key: string): void {
  if (config.member(key) === undefined) return;
  const chosen = config.object(key, ['selector', 'count']);
  const selector = chosen.member('selector') ?? 'ANY';
  const count = chosen.member('count') ?? 0;
  const one = selector === 'ANY' || (selector === 'EXACT' && count === 1);
  if (!one || (count !== 0 && count !== 1)) {
    chosen.refuse(
      'selector',
      `expected "ANY", or "EXACT" with the count 1, got ${shown(selector)} and ${shown(count)}`,
    );
  }
}

const shown = (value: JsonValue) => JSON.stringify(value).slice(0, 60);
