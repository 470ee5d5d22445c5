import type { Files, Processes } from '../../ports.ts';

/** A is built first; in mode `rebuild` it is the reference. */
export type Side = 'a' | 'b';

/** What a factor adds to the environment of a side. Paths are absolute. */
export interface SideParts {
  /** Where the copy of the sources stands. */
  readonly sourceFolder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Added at the end of `PATH`. */
  readonly pathSuffix?: string;
  /** Four octal digits. */
  readonly umask?: string;
  /** Made, empty, before anything runs. */
  readonly folders?: readonly string[];
}

/** What a factor may use to make what the machine lacks. */
export interface Workshop {
  readonly files: Files;
  readonly processes: Processes;
  /** Absolute; stays for the whole run, unlike the folders of a side. */
  readonly folder: string;
  /** Absolute path of an installed program; `undefined` where there is none. */
  findProgram(name: string): Promise<string | undefined>;
}

/**
 * One property of the environment, with a value for each side. It counts as varied only if the probe, run inside
 * both sides, shows two different things: what was merely set may have been ignored.
 */
export interface Variation {
  readonly id: string;
  /** For the summary and the generated page. */
  readonly title: string;
  /** What a build does with it. */
  readonly why: string;
  /** How a build becomes independent of it. */
  readonly remedy: string;
  /** Value of a side, as reports show it. `canary` is unlike any other text of the run. */
  readonly value: (side: Side, canary: string) => string;
  /** How a side gets the value; `folder` is the side's own. */
  readonly parts: (value: string, folder: string) => SideParts;
  /** A `sh` command that prints what a build on this side would see. */
  readonly probe: string;
  /** Tried once, for side B, when the probe saw no difference; `undefined` where nothing could be made. */
  readonly supply?: (workshop: Workshop) => Promise<SideParts | undefined>;
  /** Why the probe may have seen no difference, and what to install. */
  readonly ifNotApplied: string;
}

/** Checks the shape where it is written and keeps the id as a literal type. */
export function defineVariation<const T extends Variation>(variation: T): T {
  return variation;
}
