import { sha256 } from '../../core/digest.ts';
import type { Side } from './variations/variation.ts';

/**
 * A value that names its factor and side and occurs nowhere else: `home-a-` and 64 bits of SHA-256 over seed,
 * side and factor. The same seed gives the same values. Those of side B are longer, so that whatever depends on
 * the length of a path shows; none is a part of another, because each begins with its own factor and side.
 *
 * @param seed commit or digest of the source tree
 */
export function canaryOf(seed: string, side: Side, factor: string): string {
  const digits = sha256(`${seed}\n${side}\n${factor}`);
  return `${factor}-${side}-${digits.slice(0, side === 'a' ? 16 : 28)}`;
}
