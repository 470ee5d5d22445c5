import type { Bytes } from '../core/bytes.ts';
import type { Sha256 } from '../core/digest.ts';

/** The outside world, as the domain sees it. Real ones are in `edges`, fakes in `test/support`. */
export interface Ports {
  readonly clock: Clock;
  readonly files: Files;
  readonly processes: Processes;
  readonly http: Http;
  readonly log: Log;
  readonly random: Random;
}

export interface Clock {
  now(): Date;
  /** Ends after that time by this clock. */
  sleep(milliseconds: number): Promise<void>;
}

export interface Random {
  bytes(length: number): Bytes;
}

export type FileKind = 'file' | 'folder' | 'link' | 'other';

export interface FileInfo {
  readonly kind: FileKind;
  readonly sizeBytes: number;
  /** Permission bits of `st_mode & 0o7777`. */
  readonly mode: number;
  /** Changes whenever the content may have changed: inode, size, times in nanoseconds. */
  readonly fingerprint: string;
}

/** What a file may be hashed with beside SHA-256. */
export type FurtherDigest = 'sha384' | 'sha512';

export interface FileDigests {
  readonly sha256: Sha256;
  /** Present where it was asked for. */
  readonly sha384?: string;
  readonly sha512?: string;
  readonly sizeBytes: number;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind;
}

/** The bytes are written, or copied, when it ends. */
export type Append = (bytes: Bytes) => Promise<void>;

/** All paths are absolute. Faults are `Problem`s `file/…` or `limit/exceeded`. */
export interface Files {
  /** Follows links. Refuses what is no regular file, and more than `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Bytes>;
  /** `undefined` only where nothing stands at the path. */
  readIfPresent(path: string, maxBytes: number): Promise<Bytes | undefined>;
  /** Bytes `[offset, offset + length)`, fewer at the end of the file. */
  readRange(path: string, offset: number, length: number): Promise<Bytes>;
  /** Does not follow the last link; `undefined` where nothing stands at the path. */
  info(path: string): Promise<FileInfo | undefined>;
  /** Entries in code-unit order. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** With every link resolved; `undefined` where nothing stands at the path. */
  realPath(path: string): Promise<string | undefined>;
  /** In constant memory, one read for all algorithms. Calls at the same time wait for each other as the machine needs. */
  hash(path: string, also?: readonly FurtherDigest[]): Promise<FileDigests>;
  /** Temporary file, fsync, rename; folders are made. A reader sees the old bytes or the new ones. */
  write(path: string, bytes: Bytes, mode?: number): Promise<void>;
  /**
   * As `write`, for content of any size, and without fsync: for what can be made again. What `fill` throws leaves
   * nothing at the path, and an old file there as it was.
   */
  writeBy(path: string, fill: (append: Append) => Promise<void>, mode?: number): Promise<void>;
  makeFolder(path: string, mode?: number): Promise<void>;
  /** A private empty folder that is removed at the end of the run, also after a signal. */
  temporaryFolder(purpose: string): Promise<string>;
  /** Regular files, folders and links as they are, modes kept, times not. `skip` gets the path relative to `from`. */
  copyTree(from: string, to: string, skip?: (relativePath: string) => boolean): Promise<void>;
  copyFile(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** One holder at a time among all processes of the machine. */
  withLock<T>(path: string, work: () => Promise<T>): Promise<T>;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** The whole environment of the child: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** The whole process group is ended then. */
  readonly deadlineMs?: number;
  /** Each line of stdout and stderr as it comes. */
  readonly onLine?: (line: string) => void;
  /** What the child reads from its standard input, which is empty otherwise. */
  readonly input?: string;
}

export interface ProcessResult {
  /** Of the process itself; `undefined` if a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly timedOut: boolean;
  /** The last bytes of stdout, at most `limits.childOutputBytes`. */
  readonly stdout: string;
  readonly stderr: string;
}

export interface Processes {
  /** Never through a shell. A program that does not exist is the `Problem` `process/not-started`. */
  run(command: Command): Promise<ProcessResult>;
  /** Variables of this process that a child needs to run at all (`PATH` and its like), never secrets. */
  readonly baseEnvironment: Readonly<Record<string, string>>;
  /** One variable of this process, for a caller to whom the user named it (`keep-environment`). */
  variable(name: string): string | undefined;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Bytes;
  /** Absolute path: in place of `body`, a file that is sent as it is read. One that changes meanwhile is a fault. */
  readonly bodyFile?: string;
  readonly maxBytes?: number;
  /**
   * Absolute path: where the body of an answer that brings one (200, 201) is written in constant memory; `body` of the
   * response is empty then. Nothing is left there after a fault.
   */
  readonly saveTo?: string;
  /** For the whole exchange: connection, headers and the last byte of the body. */
  readonly deadlineMs: number;
  /** `return` gives the redirect itself (3xx with `location`) to a caller that judges where it leads. */
  readonly redirect?: 'refuse' | 'return';
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Bytes;
}

export interface Http {
  /** One request; redirects are never followed. Faults are `Problem`s `http/…` and `limit/exceeded`; they name the host only. */
  send(request: HttpRequest): Promise<HttpResponse>;
}

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Every text is made safe by the edge: callers pass it as it is. */
export interface Log {
  /** Folded in a workflow, indented on a terminal. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A lasting line. */
  info(line: string): void;
  /** Where long work stands; a live line on a terminal. */
  progress(line: string): void;
  annotate(annotation: Annotation): void;
  /** Output of a user's command: shown so that nothing in it acts as a workflow command. */
  output(line: string): void;
  /** From now on the value is shown as `***`, by this process and, in a workflow, by the runner. */
  mask(secret: string): void;
}
