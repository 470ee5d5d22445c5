import { Problem } from '../core/problem.ts';
import { type GlobPattern, parseGlob } from './glob-pattern.ts';

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

/** The pattern that matches exactly this path: nothing in a name that comes from outside is a wildcard. */
export function literalGlob(path: string): string {
  return path.replace(/[^\w./;]/gu, '\\$&');
}

/**
 * Bash's globs: `*` within one step of a path, `**` over several, `{a,b}`, `[ab]`; a pattern that starts with `!`
 * excludes. Dot files are files like others. Patterns are relative and use `/`.
 *
 * @throws Problem `input/invalid` for a pattern that could leave the folder, or when nothing is included.
 */
export function compileGlobs(patterns: readonly string[], input: string): GlobSet {
  const where = `input "${input}"`;
  const excludes = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => parseGlob(withoutDot(pattern.slice(1)), where));
  const includes = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern): Glob => {
      const included = parseGlob(withoutDot(pattern), where);
      const matches = (path: string) =>
        matchesOne(included, path) && !excludes.some((excluded) => matchesOne(excluded, path));
      return { pattern, matches, base: commonFolder(included.map(({ base }) => base)) };
    });
  if (includes.length === 0) {
    throw new Problem('input/invalid', `input "${input}": no pattern includes anything`, {
      hint: 'Give at least one pattern that does not start with "!".',
    });
  }
  return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}

const matchesOne = (alternatives: readonly GlobPattern[], path: string) =>
  alternatives.some((alternative) => alternative.matches(path));

/** The longest run of steps that all paths begin with. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  const steps = first === '' ? [] : first.split('/');
  const differing = steps.findIndex((step, index) =>
    others.some((other) => other.split('/')[index] !== step),
  );
  return steps.slice(0, differing < 0 ? steps.length : differing).join('/');
}

const withoutDot = (pattern: string) => pattern.replace(/^(?:\.\/)+/, '');
