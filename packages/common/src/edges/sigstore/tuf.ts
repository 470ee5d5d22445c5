import { join } from 'node:path';
import type { Fetcher } from 'tuf-js';
import type { Bytes } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Ports } from '../../domain/ports.ts';
import { checkTufMetadata, type TufRole } from '../../formats/tuf-metadata.ts';
import { again, type Deadline, deadlineIn, done, startEffort, unavailable } from '../retry.ts';
import { callService } from '../service-call.ts';
import { readTufCache, writeTufCache } from './tuf-cache.ts';

export type TufPorts = Pick<Ports, 'clock' | 'http' | 'random' | 'log' | 'files'>;

export interface TufRequest {
  /** Address of the repository. */
  readonly mirror: string;
  /** The root that is trusted first; it comes with the product, never from a cache. */
  readonly initialRoot: Bytes;
  /** `trusted_root.json` */
  readonly target: string;
  readonly deadline: Deadline;
  /** Where verified metadata of earlier runs is kept, for an outage; it is verified again each time. */
  readonly cacheFolder?: string;
}

/** How long the service is tried before metadata of an earlier run is looked at. */
const BEFORE_CACHE_MS = 20_000;
const TIMEOUT_MS = 15_000;
/** What stores of files call JSON; a page or a picture is of somebody in between. */
const FILE_TYPES = /^(?:$|application\/(?:json|octet-stream)\b|binary\/octet-stream\b|text\/plain\b)/i;

/**
 * A target of a TUF repository, by the client that `@sigstore/tuf` is made of: root rotation, rollback, freeze and
 * mix-and-match are its work, from the root that we carry. The network is ours, and so are the guards before each
 * file.
 *
 * @throws Problem `trust/metadata-invalid` for anything that does not verify, `service/…` for an outage that no
 *   unexpired copy bridges.
 */
export async function fetchTufTarget(ports: TufPorts, request: TufRequest): Promise<Bytes> {
  const { cacheFolder, deadline, mirror } = request;
  const cache = await readTufCache(ports.files, cacheFolder);
  const tryUntil = async (until: Deadline) => {
    const { bytes, keep } = await refresh(ports, request, networkSource(ports, mirror, until), cache);
    await writeTufCache(ports.files, cacheFolder, keep);
    return bytes;
  };
  if (cache.size === 0) return tryUntil(deadline);
  try {
    const leftMs = deadline.endsAt.getTime() - ports.clock.now().getTime();
    return await tryUntil(deadlineIn(ports, Math.min(BEFORE_CACHE_MS, leftMs)));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'service/unavailable') throw error;
    const cached = await fromCache(ports, request, cache);
    if (cached === undefined) return tryUntil(deadline);
    ports.log.annotate({
      kind: 'notice',
      message: `${mirror} is not reachable; its trusted root is of an earlier run and still in force`,
    });
    return cached;
  }
}

async function fromCache(
  ports: TufPorts,
  request: TufRequest,
  cache: ReadonlyMap<string, Bytes>,
): Promise<Bytes | undefined> {
  try {
    return (await refresh(ports, request, cacheSource(cache), cache)).bytes;
  } catch (error) {
    // Expired or incomplete: then it does not help, and the service is asked again.
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Where files of the repository come from. */
interface TufSource {
  /** A fault of its own: of an error that passes through it, the library keeps only a text. */
  fault?: Problem;
  /** @param path Below the address of the repository. */
  fetch(path: string, maxBytes: number): Promise<Bytes>;
}

function networkSource(ports: TufPorts, mirror: string, deadline: Deadline): TufSource {
  const effort = startEffort(ports, `TUF repository (${mirror})`, deadline);
  return {
    async fetch(path, maxBytes) {
      const bytes = await callService<Bytes | undefined>(ports, {
        effort,
        timeoutMs: TIMEOUT_MS,
        // A refusal may be longer than the file that was asked for.
        maxBytes: Math.max(Math.min(maxBytes, limits.tufMetadataBytes), limits.oidcAnswerBytes),
        request: async () => ({ method: 'GET', url: `${mirror}/${path}` }),
        read({ status, body, headers }) {
          if (body.length > maxBytes)
            throw unavailable(ports, effort, `answered with more than ${maxBytes} bytes`);
          return FILE_TYPES.test(headers.get('content-type') ?? '') && isWholeJson(body)
            ? done(body)
            : again(`answered ${status} with a body that is not JSON`);
        },
        judge: ({ status }) => (isNewestRoot(path, status) ? done(undefined) : undefined),
      });
      if (bytes === undefined) throw await newestRoot();
      return bytes;
    },
  };
}

function cacheSource(cache: ReadonlyMap<string, Bytes>): TufSource {
  return {
    async fetch(path) {
      const bytes = cache.get(path);
      if (bytes !== undefined) return bytes;
      throw await newestRoot();
    },
  };
}

/** The one status that the library looks at: there is no newer root. */
function isNewestRoot(path: string, status: number): boolean {
  return /^\d+\.root\.json$/.test(path) && (status === 403 || status === 404);
}

async function newestRoot(): Promise<Error> {
  const { DownloadHTTPError } = await import('tuf-js/dist/error.js');
  return new DownloadHTTPError('not found', 404);
}

function isWholeJson(body: Bytes): boolean {
  try {
    JSON.parse(Buffer.from(body).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** `16.root.json`, `timestamp.json`, `12.targets.json`, `3.DELEGATED.json`; a target has none. */
function roleOf(path: string): TufRole | undefined {
  if (path.startsWith('targets/')) return undefined;
  const name = path.replace(/^\d+\./, '').replace(/\.json$/, '');
  return name === 'root' || name === 'timestamp' || name === 'snapshot' ? name : 'targets';
}

interface Refreshed {
  readonly bytes: Bytes;
  /** For the next run: verified by this one. */
  readonly keep: ReadonlyMap<string, Bytes>;
}

const KEPT_ROLES = ['timestamp', 'snapshot', 'targets'] as const;

async function refresh(
  ports: TufPorts,
  { mirror, initialRoot, target }: TufRequest,
  source: TufSource,
  earlier: ReadonlyMap<string, Bytes>,
): Promise<Refreshed> {
  const { Updater } = await import('tuf-js');
  const folder = await ports.files.temporaryFolder('tuf');
  checkTufMetadata(initialRoot, 'root', 'root.json');
  await ports.files.write(join(folder, 'root.json'), initialRoot);
  await ports.files.makeFolder(join(folder, 'targets'));
  // What was current once is the floor below which nothing may fall back (SEC-054).
  for (const role of KEPT_ROLES) {
    const bytes = earlier.get(`${role}.json`);
    if (bytes !== undefined && isSound(bytes, role))
      await ports.files.write(join(folder, `${role}.json`), bytes);
  }
  const keep = new Map<string, Bytes>();
  try {
    const updater = new Updater({
      metadataDir: folder,
      metadataBaseUrl: mirror,
      targetDir: join(folder, 'targets'),
      targetBaseUrl: `${mirror}/targets`,
      fetcher: fetcherOf(ports, source, mirror, folder, keep),
    });
    await updater.refresh();
    const info = await updater.getTargetInfo(target);
    if (info === undefined) throw refuse(`${mirror} has no target "${target}"`);
    if (info.length > limits.tufMetadataBytes) throw refuse(`${target}: ${info.length} bytes`);
    const bytes = await ports.files.read(await updater.downloadTarget(info), limits.tufMetadataBytes);
    for (const role of KEPT_ROLES) {
      keep.set(`${role}.json`, await ports.files.read(join(folder, `${role}.json`), limits.tufMetadataBytes));
    }
    return { bytes, keep };
  } catch (error) {
    throw source.fault ?? invalid(error, mirror);
  }
}

function isSound(bytes: Bytes, role: TufRole): boolean {
  try {
    checkTufMetadata(bytes, role, role);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** What the library downloads with: each file is looked over before the library sees it. */
function fetcherOf(
  { files }: TufPorts,
  source: TufSource,
  mirror: string,
  folder: string,
  keep: Map<string, Bytes>,
): Fetcher {
  const download = async (url: string, maxBytes: number): Promise<Buffer> => {
    const path = url.startsWith(`${mirror}/`) ? url.slice(mirror.length + 1) : '';
    try {
      const bytes = await source.fetch(path, maxBytes);
      const role = roleOf(path);
      if (role !== undefined) checkTufMetadata(bytes, role, path);
      if (role === 'root' || role === undefined) keep.set(path, bytes);
      return Buffer.from(bytes);
    } catch (error) {
      if (error instanceof Problem) source.fault = error;
      throw error;
    }
  };
  return {
    downloadBytes: download,
    async downloadFile(url, maxBytes, handle) {
      const file = join(folder, 'download');
      await files.write(file, await download(url, maxBytes));
      return handle(file);
    },
  };
}

/** Texts of the library ("Final timestamp.json is expired") are short and say what is wrong. */
function invalid(error: unknown, mirror: string): Problem {
  if (error instanceof Problem) return error;
  const text = error instanceof Error ? error.message : 'unknown fault';
  return refuse(`${mirror}: ${JSON.stringify(text.slice(0, 200))}`, error);
}

function refuse(message: string, cause?: unknown): Problem {
  return new Problem('trust/metadata-invalid', message, { cause });
}
