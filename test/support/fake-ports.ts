import { createHash } from 'node:crypto';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { byCodeUnits } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import type {
  Annotation,
  Clock,
  Command,
  FileKind,
  Files,
  Ports,
  ProcessResult,
  Random,
} from '@secure-build/common/domain/ports';

export interface FakeWorld {
  readonly ports: Ports;
  /** Absolute path to bytes: what the run has left. */
  readonly files: Map<string, Bytes>;
  /** Absolute path to target. */
  readonly links: Map<string, string>;
  readonly annotations: Annotation[];
  /** Lines of `info`, `progress` and `output`, and titles of groups. */
  readonly lines: string[];
  readonly commands: Command[];
  /** What was given to `log.mask`. */
  readonly masked: string[];
}

export interface FakeOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly now?: Date;
  readonly run?: (command: Command) => Partial<ProcessResult>;
}

/** A clock that only sleeping moves: a deadline of 15 minutes passes at once. */
export function fakeClock(start: Date): Clock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** Bytes that look random and are the same in each run: SHA-256 over a counter. */
export function fakeRandom(seed = 'seed'): Random {
  let block = 0;
  return {
    bytes: (length) => {
      const parts: Bytes[] = [];
      for (let size = 0; size < length; size += 32) {
        parts.push(createHash('sha256').update(`${seed}/${block}`).digest());
        block += 1;
      }
      return Buffer.concat(parts).subarray(0, length);
    },
  };
}

/** Ports over memory: a disk of POSIX paths, a clock that only sleeping moves, a log that remembers. */
export function fakePorts(options: FakeOptions = {}): FakeWorld {
  const files = new Map(
    Object.entries(options.files ?? {}).map(([path, content]) => [path, bytesOf(content)]),
  );
  const links = new Map(Object.entries(options.links ?? {}));
  const annotations: Annotation[] = [];
  const lines: string[] = [];
  const commands: Command[] = [];
  const masked: string[] = [];
  const note = (line: string) => void lines.push(line);
  return {
    files,
    links,
    annotations,
    lines,
    commands,
    masked,
    ports: {
      clock: fakeClock(options.now ?? new Date('2026-11-21T11:30:00Z')),
      random: fakeRandom(),
      files: memoryFiles(files, links),
      processes: {
        baseEnvironment: { PATH: '/usr/bin:/bin' },
        variable: () => undefined,
        run: async (command) => {
          commands.push(command);
          const answer = options.run?.(command);
          if (answer === undefined)
            throw new Problem('process/not-started', `"${command.file}" could not be started`);
          return { exitCode: 0, signal: undefined, timedOut: false, stdout: '', stderr: '', ...answer };
        },
      },
      http: {
        send: async ({ url }) => {
          throw new Error(`a test called ${url}`);
        },
      },
      log: {
        group: (title, work) => {
          note(title);
          return work();
        },
        info: note,
        progress: note,
        output: note,
        annotate: (annotation) => void annotations.push(annotation),
        mask: (secret) => void masked.push(secret),
      },
    },
  };
}

function bytesOf(content: string | Uint8Array): Bytes {
  return typeof content === 'string' ? utf8(content) : content;
}

function memoryFiles(files: Map<string, Bytes>, links: Map<string, string>): Files {
  const held = new Set<string>();
  let folders = 0;

  const resolve = (path: string): string => {
    for (const [link, target] of links) {
      if (path === link || path.startsWith(`${link}/`)) return resolve(target + path.slice(link.length));
    }
    return path;
  };
  const hasFolder = (path: string) =>
    [...files.keys(), ...links.keys()].some((name) => name.startsWith(`${path}/`));
  const kindOf = (path: string): FileKind | undefined => {
    if (links.has(path)) return 'link';
    if (files.has(resolve(path))) return 'file';
    return hasFolder(resolve(path)) ? 'folder' : undefined;
  };
  const readNow = (path: string, maxBytes: number): Bytes => {
    const bytes = files.get(resolve(path));
    if (bytes === undefined)
      throw new Problem('file/unreadable', 'cannot be read: no such file', { at: { file: path } });
    if (bytes.length > maxBytes)
      throw new Problem('limit/exceeded', `${bytes.length} bytes`, { at: { file: path } });
    return bytes;
  };

  return {
    read: async (path, maxBytes) => readNow(path, maxBytes),
    readIfPresent: async (path, maxBytes) =>
      kindOf(path) === undefined ? undefined : readNow(path, maxBytes),
    readRange: async (path, offset, length) =>
      readNow(path, Number.MAX_SAFE_INTEGER).subarray(offset, offset + length),
    info: async (path) => {
      const kind = kindOf(path);
      if (kind === undefined) return undefined;
      const bytes = files.get(path) ?? new Uint8Array();
      return { kind, sizeBytes: bytes.length, mode: 0o644, fingerprint: sha256(bytes) };
    },
    list: async (folder) => {
      const names = new Set(
        [...files.keys(), ...links.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      );
      return [...names]
        .sort(byCodeUnits)
        .map((name) => ({ name, kind: kindOf(`${folder}/${name}`) ?? 'other' }));
    },
    realPath: async (path) => (kindOf(resolve(path)) === undefined ? undefined : resolve(path)),
    hash: async (path, also = []) => {
      const bytes = readNow(path, Number.MAX_SAFE_INTEGER);
      const further = also.map((name) => [name, createHash(name).update(bytes).digest('hex')] as const);
      return { sha256: sha256(bytes), sizeBytes: bytes.length, ...Object.fromEntries(further) };
    },
    write: async (path, bytes) => void files.set(path, bytes),
    writeBy: async (path, fill) => {
      const pieces: Bytes[] = [];
      // Copies: the bytes belong to the caller again when the call ends.
      await fill(async (bytes) => void pieces.push(Uint8Array.from(bytes)));
      files.set(path, Buffer.concat(pieces));
    },
    makeFolder: async () => undefined,
    temporaryFolder: async (purpose) => {
      folders += 1;
      return `/tmp/${purpose}-${folders}`;
    },
    copyTree: async (from, to, skip) => {
      for (const [path, bytes] of [...files]) {
        if (path.startsWith(`${from}/`) && skip?.(path.slice(from.length + 1)) !== true) {
          files.set(to + path.slice(from.length), bytes);
        }
      }
    },
    copyFile: async (from, to) => void files.set(to, readNow(from, Number.MAX_SAFE_INTEGER)),
    remove: async (path) => {
      for (const name of [...files.keys()])
        if (name === path || name.startsWith(`${path}/`)) files.delete(name);
    },
    withLock: async (path, work) => {
      if (held.has(path)) throw new Problem('file/busy', 'held in this test', { at: { file: path } });
      held.add(path);
      try {
        return await work();
      } finally {
        held.delete(path);
      }
    },
  };
}
