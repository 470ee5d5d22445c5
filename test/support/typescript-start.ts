/** Flags of Node for a program of ours that a test starts from its sources: they are compiled once for all tests. */
export const typescriptStart: readonly string[] = [
  '--import',
  new URL('./compile-cache.mjs', import.meta.url).href,
];

/** The same for a program that a shell starts. */
export const typescriptVariables = { NODE_OPTIONS: typescriptStart.join('=') };
