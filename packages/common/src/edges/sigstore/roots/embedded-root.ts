import type { JsonObject } from '../../../core/json.ts';

/** A trusted root that this product carries, for use without a network (signing specification, 7). */
export interface EmbeddedRoot {
  readonly name: EmbeddedName;
  /** Day on which it was the current one: `2026-11-21`. */
  readonly asOf: string;
  /** The TUF repository where newer ones are found. */
  readonly mirror: string;
  readonly trustedRoot: JsonObject;
  /** What the repository is trusted with first; every newer root is signed by the one before it. */
  readonly tufRoot: JsonObject;
}

export type EmbeddedName = 'public-good' | 'github';
