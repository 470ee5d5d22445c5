import { type Bytes, decodeUtf8 } from '../core/bytes.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';

export type ChecksumAlgorithm = 'sha256' | 'sha384' | 'sha512';

/** One line of a checksum file. */
export interface Checksum {
  /** As the list means it: escapes are resolved, nothing else is changed. */
  readonly name: string;
  readonly algorithm: ChecksumAlgorithm;
  /** Lower case, of exact length. */
  readonly hex: string;
  /** Counted from 1. */
  readonly line: number;
}

const byHexLength = new Map<number, ChecksumAlgorithm>([
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
]);
const byTag = new Map<string, ChecksumAlgorithm>([
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
]);

// Two blanks, or a blank and "*" for a binary read; `sha256 -r` of BSD writes one blank.
const PLAIN = /^(\\?)([0-9A-Fa-f]+)(?: [ *]| (?![ *]))(.+)$/su;
const TAGGED = /^(\\?)([A-Za-z0-9/-]+) \((.+)\) = ([0-9A-Fa-f]+)$/su;

/**
 * What `sha256sum` and `sha512sum` write (GNU coreutils, "md5 invocation": `HEX  NAME`, `HEX *NAME`, a backslash
 * before a line whose name is escaped) and what BSD and `--tag` write (`SHA256 (NAME) = HEX`), with LF or CRLF.
 * Empty lines and those that begin with "#" say nothing, as with `--check`.
 *
 * @throws Problem `subject/list-invalid` with the line, for any other line: a list that is read in part would
 *   leave files out without a word (SEC-060).
 */
export function parseChecksums(source: Bytes | string, file: string): readonly Checksum[] {
  const text = textOf(source, file);
  const checksums: Checksum[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if (typeof read === 'string') refuse(read, file, index + 1);
    else checksums.push({ ...read, line: index + 1 });
    if (checksums.length > limits.artifactFiles)
      throw new Problem('limit/exceeded', `more than ${limits.artifactFiles} lines`, { at: { file } });
  }
  return checksums;
}

/** Whether a text is the lines of a list and not the path of one. */
export function isChecksumText(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#')) ?? '';
  return /^\\?[0-9A-Fa-f]{32,}(?: |$)/.test(first) || TAGGED.test(first);
}

type Reading = Omit<Checksum, 'line'> | string;

function readLine(line: string): Reading {
  const tagged = TAGGED.exec(line);
  if (tagged !== null) {
    const [, escaped, tag = '', name = '', hex = ''] = tagged;
    const algorithm = byTag.get(tag);
    if (algorithm === undefined)
      return `the algorithm ${JSON.stringify(tag.slice(0, 20))} is not one of ${[...byTag.keys()].join(', ')}`;
    return checksum(algorithm, hex, name, escaped !== '');
  }
  const plain = PLAIN.exec(line);
  if (plain === null) {
    return `expected "HEX  NAME" or "SHA256 (NAME) = HEX", got ${JSON.stringify(line.slice(0, 100))}`;
  }
  const [, escaped, hex = '', name = ''] = plain;
  const algorithm = byHexLength.get(hex.length);
  if (algorithm === undefined) {
    return `a digest of ${hex.length} characters is none of SHA-256, SHA-384 or SHA-512 (64, 96, 128)`;
  }
  return checksum(algorithm, hex, name, escaped !== '');
}

function checksum(algorithm: ChecksumAlgorithm, hex: string, name: string, escaped: boolean): Reading {
  if (byHexLength.get(hex.length) !== algorithm || hex !== hex.toLowerCase()) {
    return `expected the whole ${algorithm} in lower-case hexadecimal, got ${JSON.stringify(hex.slice(0, 140))}`;
  }
  if (!escaped) return { name, algorithm, hex };
  const plainName = withoutEscapes(name);
  return plainName === undefined ? 'a backslash that escapes nothing' : { name: plainName, algorithm, hex };
}

const ESCAPE = /\\[\\nr]/g;
const escapes = new Map([
  ['\\\\', '\\'],
  ['\\n', '\n'],
  ['\\r', '\r'],
]);

function withoutEscapes(name: string): string | undefined {
  if (name.replaceAll(ESCAPE, '').includes('\\')) return undefined;
  return name.replaceAll(ESCAPE, (escaped) => escapes.get(escaped) ?? escaped);
}

function textOf(source: Bytes | string, file: string): string {
  if (source.length > limits.subjectListBytes) {
    throw new Problem('limit/exceeded', `larger than ${limits.subjectListBytes} bytes`, { at: { file } });
  }
  const text = typeof source === 'string' ? source : decodeUtf8(source);
  if (text === undefined) return refuse('not UTF-8 text', file, 1);
  if (text.startsWith('\ufeff')) return refuse('a byte order mark at the start', file, 1);
  return text;
}

function refuse(fault: string, file: string, line: number): never {
  throw new Problem('subject/list-invalid', fault, { at: { file, line } });
}
