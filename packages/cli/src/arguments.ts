import { didYouMean } from '@secure-build/common/core/did-you-mean';
import { Problem } from '@secure-build/common/core/problem';
import type { InputTable } from '@secure-build/common/edges/actions/inputs';
import { spellFlag } from './command.ts';

/** Flags of every command. */
export const commonFlags = {
  help: 'Show what this command takes.',
  json: 'Print the result as one JSON object.',
  quiet: 'Print no progress.',
} as const;

export type CommonFlag = keyof typeof commonFlags;

export interface Arguments {
  readonly given: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
  readonly common: ReadonlySet<CommonFlag>;
}

/**
 * `--name value`, `--name=value`, `--flag`, `--` before what only looks like a flag. Lists are given by
 * repeating the flag; anything else given twice is a mistake.
 *
 * @throws Problem `input/invalid` that names every fault.
 */
export function parseArguments(words: readonly string[], inputs: InputTable): Arguments {
  const known = [...Object.keys(inputs), ...Object.keys(commonFlags)];
  const given = new Map<string, string>();
  const positionals: string[] = [];
  const common = new Set<CommonFlag>();
  const faults: string[] = [];

  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--') {
      positionals.push(...queue.splice(0));
    } else if (!word.startsWith('--')) {
      if (word.startsWith('-') && word !== '-')
        faults.push(`${shown(word)} is unknown: flags are written in full.${flagLike(word, known)}`);
      else positionals.push(word);
    } else {
      const [name = '', inline] = splitOnce(word.slice(2));
      if (isCommon(name) && inline === undefined) common.add(name);
      else if (Object.hasOwn(inputs, name)) take(name, inline);
      else faults.push(`${shown(`--${name}`)} is unknown.${flagLike(name, known)}`);
    }
  }
  refuse(faults);
  return { given, positionals, common };

  function take(name: string, inline: string | undefined): void {
    const reader = inputs[name];
    const isFlag = reader?.takes === 'true or false';
    const value = inline ?? (isFlag ? 'true' : queue.shift());
    if (value === undefined || (inline === undefined && !isFlag && value.startsWith('--'))) {
      faults.push(`"--${name}" needs a value; write --${name}=VALUE if it starts with "--"`);
      if (value !== undefined) queue.unshift(value);
      return;
    }
    const before = given.get(name);
    if (before !== undefined && reader?.list !== true) faults.push(`"--${name}" is given twice`);
    given.set(name, before === undefined ? value : `${before}\n${value}`);
  }
}

/** @throws Problem `input/invalid` for too few or too many arguments without a flag. */
export function checkPositionals(
  command: {
    readonly name: string;
    readonly positionals?: { readonly usage: string; readonly min: number; readonly max: number };
  },
  positionals: readonly string[],
): void {
  const { usage = '', min = 0, max = 0 } = command.positionals ?? {};
  if (positionals.length > max) {
    throw new Problem(
      'input/invalid',
      `${shown(positionals[max] ?? '')} is not understood: ${command.name} takes ${usage === '' ? 'flags only' : usage}`,
    );
  }
  if (positionals.length < min) throw new Problem('input/invalid', `${command.name} needs ${usage}`);
}

function isCommon(name: string): name is CommonFlag {
  return Object.hasOwn(commonFlags, name);
}

function flagLike(word: string, known: readonly string[]): string {
  return didYouMean(spellFlag(word.replace(/^-+/, '')), known.map(spellFlag));
}

/** A key pasted in place of its name must not be printed. */
function shown(word: string): string {
  return word.includes('-----') ? 'a PEM text' : `"${word.slice(0, 100)}"`;
}

function splitOnce(word: string): [name: string, value: string | undefined] {
  const at = word.indexOf('=');
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function refuse(faults: readonly string[]): void {
  const [first, ...others] = faults;
  if (first === undefined) return;
  throw others.length === 0
    ? new Problem('input/invalid', first)
    : new Problem('input/invalid', `${faults.length} arguments are not understood:`, { details: faults });
}
