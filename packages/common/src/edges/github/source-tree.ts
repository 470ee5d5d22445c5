import { createHash } from 'node:crypto';
import type { Bytes } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { byCodeUnits } from '../../core/order.ts';
import {
  isLockfile,
  type SourceLockfile,
  type SourceTree,
  sourceTree,
} from '../../domain/provenance/source-tree.ts';
import { again, type Deadline, done, type Effort } from '../retry.ts';
import { wrongAnswer } from '../service-call.ts';
import { callGithub, type GithubApi, jsonAnswer, startGithubEffort } from './api.ts';

interface Entry {
  readonly path: string;
  /** Git's name of the content. */
  readonly id: string;
  readonly size: number;
}

const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Lockfiles of the tree at one commit by their digests, read through the API: what the build job has in its checkout
 * is not asked. Best effort, as the specification of provenance allows: what is too much is left out by name. Needs
 * `contents: read`.
 *
 * @param commit 40 or 64 hex characters: the certified one.
 * @throws Problem `service/…`; a content that is not the one of the tree is `service/wrong-answer`.
 */
export async function readSourceTree(
  api: GithubApi,
  commit: string,
  deadline: Deadline,
): Promise<SourceTree> {
  const effort = startGithubEffort(api, deadline);
  const tree = await readCommit(api, effort, commit);
  const { entries, isWhole } = await readTree(api, effort, tree.id);
  const { chosen, leftOut } = choose(entries);
  const lockfiles: SourceLockfile[] = [];
  for (const entry of chosen) {
    const bytes = await readBlob(api, effort, entry);
    lockfiles.push({ path: entry.path, sha256: sha256(bytes) });
  }
  return sourceTree({
    commit: tree.commit,
    lockfiles,
    leftOut: [
      ...leftOut,
      ...(isWhole ? [] : ['folders below the root: the tree is too large to be listed whole']),
    ],
  });
}

async function readCommit(api: GithubApi, effort: Effort, commit: string) {
  const answer = await get(api, effort, `/git/commits/${commit}`);
  const { sha, tree } = answer;
  const id = isJsonObject(tree) ? tree.sha : undefined;
  if (typeof sha !== 'string' || sha !== commit) throw wrongAnswer(effort, 'a commit is another one');
  if (typeof id !== 'string' || !OBJECT.test(id)) throw wrongAnswer(effort, 'a commit has no tree');
  return { commit: sha, id };
}

/** Of a very large tree GitHub lists only a part; then the root alone is taken, which is small. */
async function readTree(api: GithubApi, effort: Effort, id: string) {
  const whole = await get(api, effort, `/git/trees/${id}?recursive=1`);
  if (whole.truncated !== true) return { entries: entriesOf(whole, effort, id), isWhole: true };
  const root = await get(api, effort, `/git/trees/${id}`);
  return { entries: entriesOf(root, effort, id), isWhole: false };
}

function entriesOf({ sha, tree }: JsonObject, effort: Effort, id: string): readonly Entry[] {
  if (sha !== id || !isJsonArray(tree)) throw wrongAnswer(effort, 'a tree is another one, or lists nothing');
  return tree.flatMap((item) => readEntry(item, effort) ?? []);
}

function readEntry(item: JsonValue, effort: Effort): Entry | undefined {
  if (!isJsonObject(item)) throw wrongAnswer(effort, 'an entry of a tree is no object');
  const { path, mode, type, sha, size } = item;
  if (typeof path !== 'string' || path === '') throw wrongAnswer(effort, 'an entry of a tree has no path');
  // 120000 is a link: its content is a path, not a lockfile.
  if (type !== 'blob' || mode === '120000' || !isLockfile(path)) return undefined;
  if (typeof sha !== 'string' || !OBJECT.test(sha) || typeof size !== 'number' || size < 0)
    throw wrongAnswer(effort, `the entry ${JSON.stringify(path.slice(0, 100))} of a tree has no content`);
  return { path, id: sha, size };
}

/** Those near the root first: they are what a build is started beside. */
function choose(entries: readonly Entry[]) {
  const depth = ({ path }: Entry) => path.split('/').length;
  const sorted = [...entries].sort((a, b) => depth(a) - depth(b) || byCodeUnits(a.path, b.path));
  const chosen: Entry[] = [];
  const leftOut: string[] = [];
  let room: number = limits.sourceLockfileBytes;
  for (const entry of sorted) {
    const fits = entry.size <= limits.lockfileBytes && entry.size <= room;
    if (chosen.length >= limits.sourceLockfiles || !fits) {
      leftOut.push(`${entry.path}: ${fits ? `more than ${limits.sourceLockfiles} lockfiles` : 'too large'}`);
      continue;
    }
    room -= entry.size;
    chosen.push(entry);
  }
  return { chosen, leftOut };
}

async function readBlob(api: GithubApi, effort: Effort, { path, id, size }: Entry): Promise<Bytes> {
  const bytes = await callGithub<Bytes>(
    api,
    effort,
    { url: `${api.url}/repos/${api.repository}/git/blobs/${id}`, accept: 'application/vnd.github.raw+json' },
    {
      // A page for people comes from something between us and the API.
      read: ({ body, headers }) =>
        /^text\/html/i.test(headers.get('content-type') ?? '') ? again('answered with a page') : done(body),
      maxBytes: limits.lockfileBytes,
    },
  );
  if (bytes.length === size && blobId(bytes, id.length) === id) return bytes;
  throw wrongAnswer(effort, `the content of ${JSON.stringify(path.slice(0, 100))} is not that of the tree`);
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects: kind, length and content. */
function blobId(bytes: Bytes, hexLength: number): string {
  return createHash(hexLength === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

function get(api: GithubApi, effort: Effort, path: string): Promise<JsonObject> {
  return callGithub(
    api,
    effort,
    { url: `${api.url}/repos/${api.repository}${path}` },
    {
      read: jsonAnswer((value) => {
        if (!isJsonObject(value)) throw wrongAnswer(effort, 'an answer is no object');
        return value;
      }),
    },
  );
}
