import type { LockfileParser } from './lockfile.ts';
import { npmPackageLock } from './npm-package-lock.ts';

/** Every lockfile that is read. The first parser that matches a path takes it. */
export const lockfileParsers = [npmPackageLock] as const satisfies readonly LockfileParser[];

export type LockfileParserId = (typeof lockfileParsers)[number]['id'];

export function lockfileParserOf(path: string): LockfileParser | undefined {
  return lockfileParsers.find((parser) => parser.matches(path));
}
