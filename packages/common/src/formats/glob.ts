import picomatch from 'picomatch';
import { Problem } from '../core/problem.ts';

/** Patterns of one input: what any of them matches and no `!` pattern excludes. */
export interface GlobSet {
  readonly includes: readonly Glob[];
  /** Whether a relative POSIX path is taken. */
  matches(path: string): boolean;
}

export interface Glob {
  /** As the user wrote it. */
  readonly pattern: string;
  /** Whether this pattern alone matches, excludes counted. */
  matches(path: string): boolean;
  /** The folder below which every match lies: `dist/a` for `dist/a/*.js`. */
  readonly base: string;
}

// A name may hold a newline: without the flag "**" would leave such a file out without a word. Dot files are artifacts like others (`.crate`, `.well-known`), and a pattern with "?" or "[" means what it says.
const OPTIONS = { dot: true, nonegate: true, strictSlashes: true, maxLength: 4096, flags: 's' } as const;

/** The pattern that matches exactly this path: nothing in a name that comes from outside is a wildcard. */
export function literalGlob(path: string): string {
  return path.replace(/[^\w./;]/gu, '\\$&');
}

/**
 * Bash-like globs: `*` within one step of a path, `**` over several, `{a,b}`, `[ab]`; a pattern that starts
 * with `!` excludes. Patterns are relative and use `/`.
 *
 * @throws Problem `input/invalid` for a pattern that could leave the folder, or when nothing is included.
 */
export function compileGlobs(patterns: readonly string[], input: string): GlobSet {
  const excludes = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => matcher(pattern.slice(1), input));
  const includes = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern): Glob => {
      const included = matcher(pattern, input);
      const matches = (path: string) => included(path) && !excludes.some((excluded) => excluded(path));
      return { pattern, matches, base: picomatch.scan(withoutDot(pattern)).base };
    });
  if (includes.length === 0) {
    throw new Problem('input/invalid', `input "${input}": no pattern includes anything`, {
      hint: 'Give at least one pattern that does not start with "!".',
    });
  }
  return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}

function matcher(pattern: string, input: string): (path: string) => boolean {
  const relative = withoutDot(pattern);
  if (
    relative.startsWith('/') ||
    /^[A-Za-z]:/.test(relative) ||
    relative.split('/').includes('..') ||
    relative.includes('\0')
  ) {
    throw new Problem(
      'input/invalid',
      `input "${input}": pattern ${JSON.stringify(pattern)} leads out of the workspace`,
      {
        hint: 'Write patterns relative to the workspace, with "/" and without "..".',
      },
    );
  }
  return picomatch(relative, OPTIONS);
}

const withoutDot = (pattern: string) => pattern.replace(/^(?:\.\/)+/, '');
