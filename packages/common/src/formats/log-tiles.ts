import type { Bytes } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import { nodeHash } from './merkle-tree.ts';

/** Hashes of a tile, and entries of a bundle (C2SP `tlog-tiles`). */
const TILE_WIDTH = 256;
const HASH_BYTES = 32;

/** Reads one resource below the address of the log, such as `tile/0/x001/067.p/8`. */
export type ReadTile = (path: string) => Promise<Bytes>;

/**
 * The audit path of one leaf (RFC 6962 section 2.1.1), computed from the tiles of a log. Nothing is trusted by it:
 * the path still has to lead to a signed root.
 *
 * @throws Problem `verify/log` for tiles that are too short, and what `read` throws.
 */
export async function auditPath(index: number, treeSize: number, read: ReadTile): Promise<readonly Bytes[]> {
  if (!Number.isSafeInteger(treeSize) || !Number.isSafeInteger(index) || index < 0 || index >= treeSize) {
    return refuse(`index ${index} is not in a tree of ${treeSize} entries`);
  }
  const tree = tileReader(treeSize, read);
  const path: Bytes[] = [];
  let [start, end] = [0, treeSize];
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start);
    if (index < middle) {
      path.unshift(await tree(middle, end));
      end = middle;
    } else {
      path.unshift(await tree(start, middle));
      start = middle;
    }
  }
  return path;
}

/** One entry, from the bundle that holds it: each with two bytes of length before it. */
export async function entryAt(index: number, treeSize: number, read: ReadTile): Promise<Bytes> {
  const bundle = await read(resourcePath('entries', Math.floor(index / TILE_WIDTH), treeSize));
  let at = 0;
  for (let skipped = 0; ; skipped += 1) {
    const end = at + 2 + lengthAt(bundle, at);
    if (!(end <= bundle.length)) return refuse('a bundle of entries is cut off');
    if (skipped === index % TILE_WIDTH) return bundle.subarray(at + 2, end);
    at = end;
  }
}

/** Root of the leaves `[start, end)`: one stored hash where they are a whole subtree, else of its two halves. */
function tileReader(treeSize: number, read: ReadTile) {
  const tiles = new Map<string, Promise<Bytes>>();
  const tile = (path: string) => {
    const known = tiles.get(path) ?? read(path);
    tiles.set(path, known);
    return known;
  };
  const root = async (start: number, end: number): Promise<Bytes> => {
    const count = end - start;
    let level = 0;
    while (TILE_WIDTH ** (level + 1) <= count) level += 1;
    const unit = TILE_WIDTH ** level;
    // Of each eight levels of the tree only the lowest is stored; what lies between is made from it.
    if (count === unit) return storedHash(await tile(pathOf(start, level)), start / unit);
    const middle = start + largestPowerBelow(count);
    return nodeHash(await root(start, middle), await root(middle, end));
  };
  const pathOf = (start: number, level: number) => {
    const unit = TILE_WIDTH ** level;
    return resourcePath(level, Math.floor(start / unit / TILE_WIDTH), Math.floor(treeSize / unit));
  };
  return root;
}

function storedHash(tile: Bytes, position: number): Bytes {
  const at = (position % TILE_WIDTH) * HASH_BYTES;
  const hash = tile.subarray(at, at + HASH_BYTES);
  return hash.length === HASH_BYTES ? hash : refuse('a tile of hashes is cut off');
}

/** Whether all is there that a resource of this path has: what is cut off may come whole the next time. */
export function isWholeTile(path: string, bytes: Bytes): boolean {
  const width = Number(/\.p\/(\d+)$/.exec(path)?.[1] ?? TILE_WIDTH);
  if (!path.startsWith('tile/entries/')) return bytes.length === width * HASH_BYTES;
  let at = 0;
  for (let count = 0; count < width; count += 1) at += 2 + lengthAt(bytes, at);
  return at === bytes.length;
}

function lengthAt(bundle: Bytes, at: number): number {
  return (bundle[at] ?? Number.NaN) * 256 + (bundle[at + 1] ?? Number.NaN);
}

/** `tile/0/x001/x234/067`, and `.p/W` for the last one while it has only W items. */
export function resourcePath(level: number | 'entries', number: number, items: number): string {
  const width = Math.min(TILE_WIDTH, items - number * TILE_WIDTH);
  const digits = String(number);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${name}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** The largest power of two that is less than this number, which is at least 2. */
function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function refuse(fault: string): never {
  throw new Problem('verify/log', fault);
}
