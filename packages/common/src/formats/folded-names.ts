import { foldedName } from './archive-name.ts';

/**
 * Names of which two that are one file on some disks are found, as `clashingNames` finds them, without keeping any name:
 * of each only a hash of 64 bits is kept. Equal names have equal hashes; other names have them in one of billions of
 * archives, or where somebody has looked for such names, and then an archive is refused that could not be told. The same
 * is done where names were looked for whose hashes stand in each other's way: to pass all of them for each name takes
 * hours.
 */
export class FoldedNames {
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  /** Numbers of names, plus one, by their hash; open addressing. */
  readonly #slots: Uint32Array;
  #count = 0;

  /** @param most names that are added */
  constructor(most: number) {
    this.#high = new Uint32Array(most);
    this.#low = new Uint32Array(most);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(most, 1) * 2)));
  }

  /** @returns the number of a name before it that is the same file; the first one added is 0 */
  add(name: string): number | undefined {
    const folded = foldedName(name);
    const hash = startHash();
    for (let at = 0; at < folded.length; at += 1) addUnit(hash, folded.charCodeAt(at));
    const { high, low } = ended(hash);
    const [slot, found] = this.#find(high, low);
    if (found !== undefined) return found;
    this.#high[this.#count] = high;
    this.#low[this.#count] = low;
    this.#count += 1;
    this.#slots[slot] = this.#count;
    return undefined;
  }

  /** @returns the number of an added name that would have to be a folder for this one */
  fileAbove(name: string): number | undefined {
    const folded = foldedName(name);
    const hash = startHash();
    for (let at = 0; at < folded.length; at += 1) {
      const unit = folded.charCodeAt(at);
      if (unit === SLASH && at > 0) {
        const { high, low } = ended(hash);
        const [, found] = this.#find(high, low);
        if (found !== undefined) return found;
      }
      addUnit(hash, unit);
    }
    return undefined;
  }

  /** The slot of a hash, and the name that has it; there is always a free one. */
  #find(high: number, low: number): readonly [slot: number, found: number | undefined] {
    const mask = this.#slots.length - 1;
    for (let slot = low & mask, passed = 0; ; slot = (slot + 1) & mask, passed += 1) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return [slot, undefined];
      if (passed === MOST_PASSED) return [slot, number - 1];
      if (this.#high[number - 1] === high && this.#low[number - 1] === low) return [slot, number - 1];
    }
  }
}

/** Half of the slots are free at least, so names that nobody has chosen for it pass a few dozen. */
const MOST_PASSED = 1000;
const SLASH = 0x2f;

interface Hash {
  high: number;
  low: number;
}

/** Two hashes in the manner of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, with different primes. */
function startHash(): Hash {
  return { high: 0x811c_9dc5, low: 0x9e37_79b1 };
}

function addUnit(hash: Hash, unit: number): void {
  hash.high = Math.imul(hash.high ^ unit, 0x0100_0193);
  hash.low = Math.imul(hash.low ^ unit, 0x85eb_ca6b);
}

/** The low bits of such a hash depend on the low bits of the text only, so all are mixed. */
function ended({ high, low }: Hash): Readonly<Hash> {
  return { high: mixed(high ^ Math.imul(low, 0x27d4_eb2f)), low: mixed(low) };
}

function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
