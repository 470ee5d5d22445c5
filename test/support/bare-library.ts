import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';

/** A package of sigstore-js, run without anything of ours around it. */
export type LibraryName =
  | '@sigstore/verify'
  | '@sigstore/bundle'
  | '@sigstore/mock'
  | '@sigstore/sign'
  | 'sigstore';

export function versionOf(name: LibraryName): string {
  const path = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(path, 'utf8')).version}`;
}

/**
 * The library does what the row of the signing specification, section 10, says it does. If it does not any more,
 * upstream has repaired it: the guard stays, and its row is to be read again.
 */
export function expectDefect(
  t: TestContext,
  name: LibraryName,
  defect: string,
  happens: () => boolean,
): void {
  assert.ok(
    happens(),
    `repaired upstream: ${versionOf(name)} no longer ${defect}; read the row of this guard again`,
  );
  t.diagnostic(`${versionOf(name)} ${defect}`);
}

/** What the library was once wrong about and is right about now: the guard stays all the same. */
export function expectRepaired(
  t: TestContext,
  name: LibraryName,
  defect: string,
  happens: () => boolean,
): void {
  assert.ok(!happens(), `${versionOf(name)} ${defect} again`);
  t.diagnostic(`repaired upstream: ${versionOf(name)} no longer ${defect}`);
}

export function passes(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
