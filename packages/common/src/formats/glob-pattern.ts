import { Problem } from '../core/problem.ts';

/**
 * One pattern without its alternatives, compiled. Its time is bounded by the lengths of pattern and path multiplied: a
 * regular expression made of `*-*-*-*.whl` takes minutes for a hostile name (security-cases, bar 7).
 */
export interface GlobPattern {
  matches(path: string): boolean;
  /** The folder below which every match lies: `dist/a` for `dist/a/*.js`. */
  readonly base: string;
}

/** What stands for one character, or a star for any number of them. */
type Token = '*' | ((character: string) => boolean);
/** Of one step of a path; `**` stands for any number of steps. */
type Step = '**' | { readonly tokens: readonly Token[]; readonly literal: string | undefined };

const MAX_LENGTH = 4096;
const MAX_ALTERNATIVES = 1024;

/**
 * Bash's globs with `globstar` and `dotglob` on, `extglob` and number ranges off: `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`,
 * `\` before a character that means itself, and `**` as a whole step of a path.
 *
 * @returns one for each alternative in braces
 * @throws Problem `input/invalid` for what this language does not have, and a pattern that grows too large
 */
export function parseGlob(pattern: string, where: string): readonly GlobPattern[] {
  const refuse = (fault: string): never => {
    throw new Problem(
      'input/invalid',
      `${where}: pattern ${JSON.stringify(pattern.slice(0, 200))} ${fault}`,
      {
        hint: 'Patterns know *, **, ?, [ab], {a,b}, and a backslash before a character that means itself.',
      },
    );
  };
  if (pattern.length > MAX_LENGTH) return refuse(`has more than ${MAX_LENGTH} characters`);
  if (/(?<!\\)[@!+?*]\(/.test(pattern)) return refuse('has an extended glob such as "@(a|b)": write {a,b}');
  if (pattern.includes('[[:')) return refuse('has a named class such as "[[:digit:]]": write [0-9]');
  const alternatives = expandBraces([...pattern]);
  if (alternatives === 'ranges') return refuse('has a range in braces: write [1-9] or {1,2,3}');
  if (alternatives === 'too many') return refuse(`stands for more than ${MAX_ALTERNATIVES} patterns`);
  return alternatives.map((alternative) => {
    const steps = stepsOf([...alternative]);
    if (leadsOut(steps)) return refuse('leads out of the workspace: write it relative, without ".."');
    return compile(steps);
  });
}

/** As a path, whatever was escaped or stood in braces. */
function leadsOut(steps: readonly Step[]): boolean {
  const texts = steps.map((step) => (step === '**' ? undefined : step.literal));
  return (
    texts.includes('..') ||
    texts[0] === '' ||
    /^[A-Za-z]:/.test(texts[0] ?? '') ||
    texts.some((text) => text?.includes('\0'))
  );
}

/** `{a,b{c,d}}` written out, in the order of the pattern. Braces without a comma mean themselves, as in Bash. */
function expandBraces(characters: readonly string[]): readonly string[] | 'ranges' | 'too many' {
  const done: string[] = [];
  const waiting: (readonly string[])[] = [characters];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const group = firstGroup(current);
    if (group === 'ranges') return group;
    if (group === undefined) done.push(current.join(''));
    else {
      const cuts = group.map((cut, index) => current.slice(cut + 1, group[index + 1]));
      const [before, after] = [current.slice(0, group[0]), cuts.pop() ?? []];
      for (const part of cuts.reverse()) waiting.push([...before, ...part, ...after]);
    }
    if (done.length + waiting.length > MAX_ALTERNATIVES) return 'too many';
  }
  return done;
}

/** Where the first braces with a comma of their own open, their commas stand, and they close. */
function firstGroup(characters: readonly string[]): readonly number[] | 'ranges' | undefined {
  for (let index = 0; index < characters.length; index = next(characters, index)) {
    if (characters[index] !== '{') continue;
    const cuts = groupAt(characters, index);
    if (cuts === undefined) continue;
    if (cuts.length > 2) return cuts;
    const inside = characters.slice(index + 1, cuts[1]).join('');
    if (/^[\w-]+\.\.[\w-]+(?:\.\.[\w-]+)?$/.test(inside)) return 'ranges';
  }
  return undefined;
}

function groupAt(characters: readonly string[], start: number): readonly number[] | undefined {
  const cuts = [start];
  let depth = 0;
  for (let index = start; index < characters.length; index = next(characters, index)) {
    const character = characters[index];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (character === ',' && depth === 1) cuts.push(index);
    if (depth === 0) return [...cuts, index];
  }
  return undefined;
}

/** The index behind a character, an escaped one, or a class as a whole. */
function next(characters: readonly string[], index: number): number {
  if (characters[index] === '\\') return index + 2;
  return (characters[index] === '[' ? endOfClass(characters, index) : undefined) ?? index + 1;
}

/** Behind the `]` of the class that opens at `index`; a `]` right at its beginning belongs to it (POSIX 2.13.1). */
function endOfClass(characters: readonly string[], index: number): number | undefined {
  let at = index + 1;
  if (characters[at] === '!' || characters[at] === '^') at += 1;
  if (characters[at] === ']') at += 1;
  for (; at < characters.length; at += characters[at] === '\\' ? 2 : 1) {
    // A class stands for one character of a step, never for what parts the steps.
    if (characters[at] === '/') return undefined;
    if (characters[at] === ']') return at + 1;
  }
  return undefined;
}

function compile(steps: readonly Step[]): GlobPattern {
  const isFixed = steps.map((step) => step !== '**' && step.literal !== undefined);
  const firstWild = isFixed.indexOf(false);
  const fixed = steps.slice(0, firstWild < 0 ? steps.length : firstWild);
  return {
    base: fixed.map((step) => (step === '**' ? '' : step.literal)).join('/'),
    matches: (path) => matchesSteps(steps, path.split('/')),
  };
}

function stepsOf(characters: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let tokens: Token[] = [];
  let literal: string | undefined = '';
  const end = () => {
    // More than two stars are two; beside anything else they are one.
    steps.push(tokens.length > 1 && tokens.every((token) => token === '*') ? '**' : { tokens, literal });
    [tokens, literal] = [[], ''];
  };
  for (let index = 0; index < characters.length; index = next(characters, index)) {
    const character = characters[index] ?? '';
    const behind = next(characters, index);
    if (character === '/') end();
    else if (character === '*' || character === '?' || (character === '[' && behind > index + 1)) {
      literal = undefined;
      if (character === '*') tokens.push('*');
      else tokens.push(character === '?' ? () => true : classOf(characters.slice(index + 1, behind - 1)));
    } else {
      const itself = character === '\\' ? (characters[index + 1] ?? '\\') : character;
      if (literal !== undefined) literal += itself;
      tokens.push((other) => other === itself);
    }
  }
  end();
  // What stands below a folder is at least one step below it.
  if (steps.at(-1) === '**' && steps.length > 1) steps.push({ tokens: ['*'], literal: undefined });
  return steps;
}

/** `a-z_`, or `!a-z` for all others. */
function classOf(inside: readonly string[]): (character: string) => boolean {
  const isNegated = inside[0] === '!' || inside[0] === '^';
  const ranges: (readonly [from: string, to: string])[] = [];
  for (let index = isNegated ? 1 : 0; index < inside.length; ) {
    const from = escapedAt(inside, index);
    const isRange = inside[from.behind] === '-' && from.behind + 1 < inside.length;
    const to = isRange ? escapedAt(inside, from.behind + 1) : from;
    ranges.push([from.character, to.character]);
    index = to.behind;
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}

function escapedAt(inside: readonly string[], index: number) {
  const at = inside[index] === '\\' && index + 1 < inside.length ? index + 1 : index;
  return { character: inside[at] ?? '', behind: at + 1 };
}

/** Of several `**` only the last one has to be tried again: what stands before it has matched as early as it can. */
function matchesSteps(steps: readonly Step[], path: readonly string[]): boolean {
  return matchesStarred(
    steps.length,
    path.length,
    (index) => steps[index] === '**',
    (index, at) => matchesStep(steps[index] as Exclude<Step, '**'>, path[at] ?? ''),
  );
}

function matchesStep({ tokens, literal }: Exclude<Step, '**'>, name: string): boolean {
  if (literal !== undefined) return name === literal;
  const characters = [...name];
  return matchesStarred(
    tokens.length,
    characters.length,
    (index) => tokens[index] === '*',
    (index, at) => (tokens[index] as Exclude<Token, '*'>)(characters[at] ?? ''),
  );
}

function matchesStarred(
  patternLength: number,
  textLength: number,
  isStar: (index: number) => boolean,
  fits: (index: number, at: number) => boolean,
): boolean {
  let [index, at] = [0, 0];
  let [star, from] = [-1, 0];
  while (at < textLength) {
    if (index < patternLength && isStar(index)) {
      [star, from] = [index, at];
      index += 1;
    } else if (index < patternLength && fits(index, at)) {
      index += 1;
      at += 1;
    } else if (star >= 0) {
      from += 1;
      [index, at] = [star + 1, from];
    } else return false;
  }
  while (index < patternLength && isStar(index)) index += 1;
  return index === patternLength;
}
