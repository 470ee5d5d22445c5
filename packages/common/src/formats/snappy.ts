import type { Bytes } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';

/** The best that a block can do: a copy of 64 bytes is spelled in three. A greater claim needs no reading. */
const GREATEST_RATIO = 22;

/**
 * Decodes a raw Snappy block (google/snappy `format_description.txt`; not the framing format): what GitHub's
 * attestation store keeps behind a `bundle_url`.
 *
 * @throws Problem `limit/exceeded` before anything is allocated, else `verify/parse`.
 */
export function decodeSnappy(block: Bytes, maxBytes: number): Bytes {
  const reader = new BlockReader(block);
  const length = reader.varint();
  if (length > maxBytes) {
    throw new Problem('limit/exceeded', `a Snappy block claims ${length} bytes (limit ${maxBytes})`);
  }
  if (length > block.length * GREATEST_RATIO)
    refuse(`${block.length} bytes cannot hold the ${length} bytes that they claim`);
  const output = new Uint8Array(length);
  let size = 0;
  while (!reader.ended) {
    const element = reader.element();
    const end = size + element.length;
    if (end > length) refuse(`more than the ${length} bytes that it claims`);
    if (element.kind === 'literal') {
      output.set(element.bytes, size);
    } else {
      const from = size - element.offset;
      if (element.offset === 0 || from < 0) refuse('a copy from outside of what was decoded');
      // Source and target may overlap: byte by byte, a short pattern repeats itself.
      for (let at = 0; at < element.length; at += 1) output[size + at] = output[from + at] ?? 0;
    }
    size = end;
  }
  if (size !== length) refuse(`expected ${length} bytes, got ${size}`);
  return output;
}

type Element =
  | { readonly kind: 'literal'; readonly length: number; readonly bytes: Bytes }
  | { readonly kind: 'copy'; readonly length: number; readonly offset: number };

class BlockReader {
  readonly #block: Bytes;
  #at = 0;

  constructor(block: Bytes) {
    this.#block = block;
  }

  get ended(): boolean {
    return this.#at >= this.#block.length;
  }

  /** Little-endian base 128, at most 32 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 5; shift += 1) {
      const byte = this.#littleEndian(1);
      value += (byte & 0x7f) * 2 ** (7 * shift);
      if (byte < 0x80) {
        if (value > 0xffff_ffff) refuse('a length of more than 32 bits');
        return value;
      }
    }
    return refuse('a length without an end');
  }

  element(): Element {
    const tag = this.#littleEndian(1);
    const high = tag >> 2;
    switch (tag & 3) {
      case 0:
        return this.#literal((high < 60 ? high : this.#littleEndian(high - 59)) + 1);
      case 1:
        return { kind: 'copy', length: 4 + (high & 7), offset: (tag >> 5) * 256 + this.#littleEndian(1) };
      case 2:
        return { kind: 'copy', length: high + 1, offset: this.#littleEndian(2) };
      default:
        return { kind: 'copy', length: high + 1, offset: this.#littleEndian(4) };
    }
  }

  #literal(length: number): Element {
    const bytes = this.#block.subarray(this.#at, this.#at + length);
    if (bytes.length < length) refuse('cut off within a literal');
    this.#at += length;
    return { kind: 'literal', length, bytes };
  }

  #littleEndian(width: number): number {
    let value = 0;
    for (let place = 0; place < width; place += 1) {
      const byte = this.#block[this.#at];
      if (byte === undefined) return refuse('cut off');
      value += byte * 256 ** place;
      this.#at += 1;
    }
    return value;
  }
}

function refuse(fault: string): never {
  throw new Problem('verify/parse', `not a raw Snappy block: ${fault}`);
}
