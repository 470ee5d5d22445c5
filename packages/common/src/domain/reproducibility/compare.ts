import { type Bytes, equalBytes, formatHex } from '../../core/bytes.ts';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { byCodeUnits } from '../../core/order.ts';
import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import type { Files } from '../ports.ts';

/** A file of one side. */
export interface BuiltFile {
  /** What pairs it with the other side's. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

export interface Comparison {
  readonly first: readonly BuiltFile[];
  readonly second: readonly BuiltFile[];
  readonly onlyInFirst: readonly string[];
  readonly onlyInSecond: readonly string[];
  /** Files of both sides whose bytes differ, by name. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly name: string;
  readonly first: BuiltFile;
  readonly second: BuiltFile;
  /** Absent beyond the first `limits.differenceWindows` files. */
  readonly firstDifference?: FirstDifference;
}

/** Where two files part. Beyond the end of the shorter one its window is short or empty. */
export interface FirstDifference {
  /** Of the first byte that differs, from 0. */
  readonly offset: number;
  /** Of the first byte of both windows. */
  readonly windowOffset: number;
  readonly first: Window;
  readonly second: Window;
}

export interface Window {
  readonly hex: string;
  /** ASCII; a dot stands for every other byte. */
  readonly text: string;
}

const WINDOW_BEFORE = 16;
const WINDOW_AFTER = 32;
const CHUNK_BYTES = 1024 * 1024;

/** Both sides by name. Equal means the same size and SHA-256, which is what the level `byte` claims. */
export async function compareSets(
  files: Pick<Files, 'readRange'>,
  first: readonly BuiltFile[],
  second: readonly BuiltFile[],
): Promise<Comparison> {
  const inFirst = new Set(first.map(({ name }) => name));
  const inSecond = new Map(second.map((file) => [file.name, file]));
  const differences: Difference[] = [];
  for (const file of [...first].sort((a, b) => byCodeUnits(a.name, b.name))) {
    const other = inSecond.get(file.name);
    if (other === undefined || (other.sha256 === file.sha256 && other.sizeBytes === file.sizeBytes)) continue;
    const difference = { name: file.name, first: file, second: other };
    differences.push(
      differences.length < limits.differenceWindows
        ? { ...difference, firstDifference: await findFirstDifference(files, file, other) }
        : difference,
    );
  }
  const onlyIn = (these: readonly BuiltFile[], others: { has(name: string): boolean }) =>
    these
      .map(({ name }) => name)
      .filter((name) => !others.has(name))
      .sort(byCodeUnits);
  return {
    first,
    second,
    onlyInFirst: onlyIn(first, inSecond),
    onlyInSecond: onlyIn(second, inFirst),
    differences,
  };
}

/** In constant memory. @throws Problem `reproducibility/changed` when unequal digests turn out to be equal bytes. */
export async function findFirstDifference(
  files: Pick<Files, 'readRange'>,
  first: BuiltFile,
  second: BuiltFile,
): Promise<FirstDifference> {
  const common = Math.min(first.sizeBytes, second.sizeBytes);
  for (let at = 0; at < common; at += CHUNK_BYTES) {
    const length = Math.min(CHUNK_BYTES, common - at);
    const a = await files.readRange(first.path, at, length);
    const b = await files.readRange(second.path, at, length);
    if (equalBytes(a, b)) continue;
    return windowsAt(files, first, second, at + firstUnequal(a, b));
  }
  if (first.sizeBytes === second.sizeBytes) {
    throw new Problem('reproducibility/changed', `"${first.name}" changed while it was being compared`);
  }
  return windowsAt(files, first, second, common);
}

function firstUnequal(a: Bytes, b: Bytes): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index;
  return length;
}

async function windowsAt(
  files: Pick<Files, 'readRange'>,
  first: BuiltFile,
  second: BuiltFile,
  offset: number,
): Promise<FirstDifference> {
  const windowOffset = Math.max(0, offset - WINDOW_BEFORE);
  const length = offset - windowOffset + WINDOW_AFTER;
  const window = async ({ path }: BuiltFile) => windowOf(await files.readRange(path, windowOffset, length));
  return { offset, windowOffset, first: await window(first), second: await window(second) };
}

function windowOf(bytes: Bytes): Window {
  const text = Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
  return { hex: formatHex(bytes), text: text.join('') };
}

/**
 * One digest for a side: that of its only file, or SHA-256 over the lines `HEX  NAME` of all files, by name,
 * which is what `sha256sum FILES | sha256sum` prints.
 */
export function digestOfSet(files: readonly BuiltFile[]): Sha256 | undefined {
  const [only, ...others] = files;
  if (only === undefined || others.length === 0) return only?.sha256;
  const sorted = [...files].sort((a, b) => byCodeUnits(a.name, b.name));
  return sha256(sorted.map(({ name, sha256: digest }) => `${digest}  ${name}\n`).join(''));
}

/** One sentence for people: which files stand on one side only. */
export function formatSetDifference({ onlyInFirst, onlyInSecond }: Comparison, shownNames = 5): string {
  const named = (side: string, names: readonly string[]) => {
    if (names.length === 0) return [];
    const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
    return [` Only in ${side}: ${names.slice(0, shownNames).map(plainLine).join(', ')}${more}.`];
  };
  return [
    'The two builds produced different file sets.',
    ...named('A', onlyInFirst),
    ...named('B', onlyInSecond),
  ].join('');
}
