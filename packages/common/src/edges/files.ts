import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  linkSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Bytes } from '../core/bytes.ts';
import { sortedBy } from '../core/order.ts';
import { Problem } from '../core/problem.ts';
import type { Append, FileInfo, FileKind, Files } from '../domain/ports.ts';
import { atEnd, atInterruption } from './cleanup.ts';
import { hashFile } from './hash-file.ts';
import { isAbandoned, lockHolder } from './lock-holder.ts';

const LOCK_WAIT_MS = 60_000;
const LOCK_POLL_MS = 25;
const LONGEST_HOLDER = 500;

export const nodeFiles: Files = {
  read: readRegular,
  readIfPresent: async (path, maxBytes) =>
    (await infoOf(path, stat)) === undefined ? undefined : readRegular(path, maxBytes),
  readRange,
  // Asked for every file that is hashed: another thread would take longer to be asked than to answer.
  info: async (path) => describe(await infoOf(path, async () => lstatSync(path))),
  list,
  realPath: (path) => orAbsent(path, () => realpath(path)),
  hash: (path, also) => reading(path, () => hashFile(path, also)),
  write,
  writeBy,
  makeFolder: (path, mode) => writing(path, () => makeFolders(path, mode)),
  temporaryFolder,
  copyTree,
  copyFile: (from, to) => writing(to, () => copyOne(from, to)),
  remove: (path) => writing(path, () => rm(path, { recursive: true, force: true, maxRetries: 3 })),
  withLock,
};

async function readRegular(path: string, maxBytes: number): Promise<Bytes> {
  const info = await reading(path, () => stat(path));
  // A FIFO or a device would block or never end.
  if (!info.isFile()) throw new Problem('file/unreadable', 'no regular file', { at: { file: path } });
  if (info.size > maxBytes) {
    throw new Problem(
      'limit/exceeded',
      `${info.size} bytes; at most ${maxBytes} are read of this kind of file`,
      { at: { file: path } },
    );
  }
  const bytes = await reading(path, () => readFile(path));
  if (bytes.length > maxBytes)
    throw new Problem('limit/exceeded', `grew beyond ${maxBytes} bytes while it was read`, {
      at: { file: path },
    });
  return bytes;
}

async function readRange(path: string, offset: number, length: number): Promise<Bytes> {
  return reading(path, async () => {
    const handle = await open(path, 'r');
    try {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  });
}

async function list(folder: string) {
  const entries = await reading(folder, () => readdir(folder, { withFileTypes: true }));
  return sortedBy(entries, ({ name }) => name).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}

/** A reader, and a machine that loses power, sees the old content or the new one, never a part. */
async function write(path: string, bytes: Bytes, mode = 0o644): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName(path));
  const done = atInterruption(() => rmSync(temporary, { force: true }));
  try {
    await writing(path, async () => {
      await makeFolders(folder);
      // At once: a file that the thread pool makes could appear after a signal has cleaned up.
      closeSync(openSync(temporary, 'wx', mode));
      const handle = await open(temporary, 'r+');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
      await syncFolder(folder);
    });
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    done();
  }
}

/** Of many small files: one call each, since a thread of the pool would take longer to be asked than to write. */
async function writeBy(path: string, fill: (append: Append) => Promise<void>, mode = 0o644): Promise<void> {
  await writing(path, () => makeParent(path));
  const temporary = join(dirname(path), temporaryName(path));
  const done = atInterruption(() => rmSync(temporary, { force: true }));
  try {
    const descriptor = await writing(path, async () => openSync(temporary, 'wx', mode));
    try {
      await fill((bytes) => writing(path, async () => writeAll(descriptor, bytes)));
    } finally {
      closeSync(descriptor);
    }
    await writing(path, async () => renameSync(temporary, path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    done();
  }
}

async function makeParent(path: string): Promise<void> {
  const folder = dirname(path);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) await makeFolders(folder);
}

function writeAll(descriptor: number, bytes: Bytes): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** What a killed run leaves of these is known by its name: `domain/evidence/half-written.ts`. */
function temporaryName(path: string): string {
  return `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`;
}

/** The rename itself must survive too. Windows cannot open folders, and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Node answers a folder that cannot be made on a read-only disk with "no such file", so the first missing one is asked. */
async function makeFolders(path: string, mode?: number): Promise<void> {
  const options = { recursive: true, ...(mode === undefined ? {} : { mode }) };
  try {
    await mkdir(path, options);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    let missing = path;
    while ((await infoOf(dirname(missing), stat)) === undefined) missing = dirname(missing);
    await mkdir(missing, { ...options, recursive: false });
    await mkdir(path, options);
  }
}

async function temporaryFolder(purpose: string): Promise<string> {
  const base = process.env.RUNNER_TEMP ?? tmpdir();
  return writing(base, async () => {
    // At once, as in `write`.
    const folder = realpathSync(mkdtempSync(join(base, `secure-build-${purpose}-`)));
    atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    return folder;
  });
}

async function copyTree(from: string, to: string, skip?: (relativePath: string) => boolean): Promise<void> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const source = join(from, folder);
    const target = join(to, folder);
    const info = await reading(source, () => lstat(source));
    await writing(target, () => makeFolders(target));
    for (const { name, kind } of await list(source)) {
      const relative = folder === '' ? name : `${folder}/${name}`;
      if (skip?.(relative) === true) continue;
      if (kind === 'folder') folders.push(relative);
      else await copyEntry(join(source, name), join(target, name), kind);
    }
    await writing(target, () => chmod(target, (info.mode & 0o777) | 0o700));
  }
}

async function copyEntry(from: string, to: string, kind: FileKind): Promise<void> {
  if (kind === 'link') {
    const target = await reading(from, () => readlink(from));
    await writing(to, () => symlink(target, to));
  } else if (kind === 'file') {
    await writing(to, () => copyOne(from, to));
  } else {
    throw new Problem('file/unreadable', 'a socket, pipe or device cannot be copied', { at: { file: from } });
  }
}

async function copyOne(from: string, to: string): Promise<void> {
  await makeFolders(dirname(to));
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await lock(path);
  // No signal is handled between the end of `lock` and this line.
  const done = atInterruption(() => rmSync(path, { force: true }));
  try {
    return await work();
  } finally {
    done();
    await rm(path, { force: true });
  }
}

async function lock(path: string): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += LOCK_POLL_MS) {
    try {
      writeFileSync(path, lockHolder(), { flag: 'wx' });
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw unwritable(path, error);
    }
    if (removeAbandoned(path)) continue;
    if (waitedMs >= LOCK_WAIT_MS) {
      throw new Problem('file/busy', `another run has held this lock for ${LOCK_WAIT_MS / 1000} s`, {
        at: { file: path },
      });
    }
    await delay(LOCK_POLL_MS * (0.5 + Math.random()));
  }
}

/** @returns whether it is worth trying at once */
function removeAbandoned(path: string): boolean {
  const taken = join(dirname(path), temporaryName(path));
  try {
    const info = lstatSync(path);
    // Nothing that we have made: a link to a device would never end.
    if (!info.isFile() || info.size > LONGEST_HOLDER) return false;
    const holder = readFileSync(path, 'utf8');
    if (!isAbandoned(holder)) return false;
    renameSync(path, taken);
    // Another waiter was faster, and what was taken away is his: he gets it back.
    if (readFileSync(taken, 'utf8') !== holder) linkSync(taken, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw unwritable(path, error);
  } finally {
    rmSync(taken, { force: true });
  }
  return true;
}

async function infoOf(path: string, look: (path: string) => Promise<Stats>): Promise<Stats | undefined> {
  return orAbsent(path, () => look(path));
}

async function orAbsent<T>(path: string, look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return undefined;
    throw unreadable(path, error);
  }
}

function describe(info: Stats | undefined): FileInfo | undefined {
  if (info === undefined) return undefined;
  const fingerprint = `${info.dev}:${info.ino}:${info.size}:${info.mtimeMs}:${info.ctimeMs}`;
  return { kind: kindOf(info), sizeBytes: info.size, mode: info.mode & 0o7777, fingerprint };
}

function kindOf(entry: Stats | Dirent): FileKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error);
  }
}

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Problem ? error : unwritable(path, error);
  }
}

const reasons = new Map([
  ['ENOENT', 'no such file'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EISDIR', 'a folder stands there'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
  ['ELOOP', 'too many symbolic links'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EMFILE', 'too many open files'],
  ['EFBIG', 'the file would become too large'],
]);

function unreadable(path: string, cause: unknown): Problem {
  return new Problem('file/unreadable', `cannot be read: ${reasonOf(cause)}`, { at: { file: path }, cause });
}

function unwritable(path: string, cause: unknown): Problem {
  return new Problem('file/unwritable', `cannot be written: ${reasonOf(cause)}`, {
    at: { file: path },
    cause,
  });
}

function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return reasons.get(code) ?? code;
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown fault';
}
