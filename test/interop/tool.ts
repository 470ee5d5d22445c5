import type { Ending, JudgePlaces } from './judge.ts';

/** A program of somebody else in the version that is written in `versions.json`. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Installs it once into the cache. */
  install(places: JudgePlaces): Promise<Installation>;
}

export type Installation =
  | { readonly kind: 'ready'; readonly program: string }
  | Exclude<Ending, { readonly kind: 'passed' }>;

export type Programs<Name extends string> = { readonly [name in Name]: string };

/** All of them, or the first reason why one is not to be had. One after the other: each build takes all cores. */
export async function installAll<Name extends string>(
  tools: { readonly [name in Name]: Tool },
  places: JudgePlaces,
): Promise<
  | { readonly kind: 'ready'; readonly programs: Programs<Name> }
  | Exclude<Installation, { readonly kind: 'ready' }>
> {
  const programs: [string, string][] = [];
  for (const [name, tool] of Object.entries<Tool>(tools)) {
    const installed = await tool.install(places);
    if (installed.kind !== 'ready') return installed;
    programs.push([name, installed.program]);
  }
  return { kind: 'ready', programs: Object.fromEntries(programs) as Programs<Name> };
}
