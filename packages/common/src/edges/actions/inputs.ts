import { didYouMean } from '../../core/did-you-mean.ts';
import { Problem } from '../../core/problem.ts';

type Reading<T> = { readonly value: T } | { readonly fault: string };

/** How one input is read. `action.yml`, README tables, flags and `--help` are made from it. */
export interface Reader<T> {
  readonly meaning: string;
  readonly required: boolean;
  /** As a user would write it; absent where there is none. */
  readonly defaultText?: string;
  /** An expression that GitHub fills in where an action is used; a laptop has nothing like it. */
  readonly workflowDefault?: string;
  /** What a value looks like: `true or false`, `cyclonedx or spdx`. */
  readonly takes: string;
  /** One value per line. */
  readonly list: boolean;
  read(text: string): Reading<T>;
  /** The value when nothing was given. */
  readonly fallback: T | undefined;
}

export type InputTable = Readonly<Record<string, Reader<unknown>>>;
export type InputsOf<Table extends InputTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Reader<infer T> ? T : never;
};

interface Required {
  readonly meaning: string;
  readonly required: true;
}
interface Optional {
  readonly meaning: string;
}
interface Defaulted<T> {
  readonly meaning: string;
  readonly default: T;
}
type Options<T> = Required | Defaulted<T> | Optional;

/** One line of text. */
export function text(options: Required | Defaulted<string>): Reader<string>;
export function text(options: Optional): Reader<string | undefined>;
export function text(options: Options<string>): Reader<string | undefined> {
  return reader(options, {
    takes: 'text',
    list: false,
    format: (value) => value,
    read: (given) => (/[\r\n]/.test(given) ? { fault: 'one line of text' } : { value: given }),
  });
}

/** Text of any number of lines, taken as it is. */
export function block(options: Required | Defaulted<string>): Reader<string>;
export function block(options: Optional): Reader<string | undefined>;
export function block(options: Options<string>): Reader<string | undefined> {
  return reader(options, {
    takes: 'text of several lines',
    list: false,
    format: (value) => value,
    read: (value) => ({ value }),
  });
}

/** One value per line; empty lines are skipped. */
export function lines(
  options: Required | Defaulted<readonly string[]> | Optional,
): Reader<readonly string[]> {
  const list = reader<readonly string[]>(options, {
    takes: 'one per line',
    list: true,
    format: (values) => values.join('\n'),
    read: (given) => ({ value: linesOf(given) }),
  });
  return 'required' in options || 'default' in options
    ? (list as Reader<readonly string[]>)
    : { ...(list as Reader<readonly string[]>), fallback: [] };
}

/** One of the given words, spelled exactly so. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  options: Required | Defaulted<Word>,
): Reader<Word>;
export function oneOf<const Word extends string>(
  words: readonly Word[],
  options: Optional,
): Reader<Word | undefined>;
export function oneOf<const Word extends string>(
  words: readonly Word[],
  options: Options<Word>,
): Reader<Word | undefined> {
  return reader(options, {
    takes: words.join(' or '),
    list: false,
    format: (value) => value,
    read: (given) => known(words, given),
  });
}

/** Any number of the given words, one per line, each once. */
export function someOf<const Word extends string>(
  words: readonly Word[],
  options: Required | Defaulted<readonly Word[]>,
): Reader<readonly Word[]> {
  const list = reader<readonly Word[]>(options, {
    takes: `one per line of ${words.join(', ')}`,
    list: true,
    format: (values) => values.join('\n'),
    read: (given) => {
      const read = linesOf(given).map((line) => known(words, line));
      const fault = read.find((item) => 'fault' in item);
      if (fault !== undefined) return fault;
      return { value: [...new Set(read.flatMap((item) => ('value' in item ? [item.value] : [])))] };
    },
  });
  return list as Reader<readonly Word[]>;
}

const YES: readonly string[] = ['true', 'True', 'TRUE'];
const NO: readonly string[] = ['false', 'False', 'FALSE'];

/** Off unless it is switched on; the spellings are those of YAML 1.2 core. */
export function flag(options: Optional): Reader<boolean> {
  return reader<boolean>(
    { ...options, default: false },
    {
      takes: 'true or false',
      list: false,
      format: String,
      read: (given) => {
        const isYes = YES.includes(given);
        return isYes || NO.includes(given) ? { value: isYes } : { fault: 'true or false' };
      },
    },
  ) as Reader<boolean>;
}

export function wholeNumber(min: number, max: number, options: Required | Defaulted<number>): Reader<number> {
  return reader(options, {
    takes: `${min} to ${max}`,
    list: false,
    format: String,
    read: (given) => {
      const value = Number(given);
      const whole = /^(?:0|-?[1-9]\d*)$/.test(given) && value >= min && value <= max;
      return whole ? { value } : { fault: `a whole number from ${min} to ${max}` };
    },
  }) as Reader<number>;
}

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A length of time in milliseconds: a whole number and `s`, `m`, `h` or `d`. */
export function duration(
  options: Required | { readonly meaning: string; readonly default: string },
): Reader<number>;
export function duration(options: Optional): Reader<number | undefined>;
export function duration(options: Options<string>): Reader<number | undefined> {
  const read = (given: string): Reading<number> => {
    const [, count = '', unit = ''] = /^([1-9]\d{0,5})([smhd])$/.exec(given) ?? [];
    const scale = UNITS[unit as keyof typeof UNITS] as number | undefined;
    return scale === undefined
      ? { fault: 'a length of time such as 15m, 2h or 90d' }
      : { value: Number(count) * scale };
  };
  const spelled = 'default' in options ? options.default : undefined;
  const fallback = spelled === undefined ? undefined : read(spelled);
  return {
    meaning: options.meaning,
    required: 'required' in options,
    takes: 'a length of time such as 15m, 2h or 90d',
    list: false,
    fallback: fallback !== undefined && 'value' in fallback ? fallback.value : undefined,
    read,
    ...(spelled === undefined ? {} : { defaultText: spelled }),
  };
}

interface Kind<T> {
  readonly takes: string;
  readonly list: boolean;
  format(value: T): string;
  read(text: string): Reading<T>;
}

function reader<T>(options: Options<T>, kind: Kind<T>): Reader<T | undefined> {
  const fallback = 'default' in options ? options.default : undefined;
  return {
    meaning: options.meaning,
    required: 'required' in options,
    takes: kind.takes,
    list: kind.list,
    fallback,
    read: (given) => kind.read(given),
    ...(fallback === undefined ? {} : { defaultText: kind.format(fallback) }),
  };
}

function known<Word extends string>(words: readonly Word[], given: string): Reading<Word> {
  const value = words.find((word) => word === given);
  return value === undefined ? { fault: `one of ${words.join(', ')}` } : { value };
}

function linesOf(given: string): readonly string[] {
  return given
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The typed values of a run, or one `Problem` that names every fault at once. An empty text is the same as
 * none: that is how the runner passes an optional input.
 *
 * @param given what the user wrote, by name of the input
 * @param spell how the user wrote a name: `input "format"` or `--format`
 */
export function readInputs<Table extends InputTable>(
  table: Table,
  given: ReadonlyMap<string, string>,
  spell: (name: string) => string,
): InputsOf<Table> {
  const names = Object.keys(table);
  const faults = [...given.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => `${spell(name)} is unknown.${didYouMean(name, names)}`);
  const values: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(table)) {
    const written = given.get(name)?.trim() ?? '';
    if (written === '') {
      if (reader.required) faults.push(`${spell(name)} is needed: ${reader.meaning}`);
      values[name] = reader.fallback;
      continue;
    }
    const reading = reader.read(written);
    if ('value' in reading) values[name] = reading.value;
    else
      faults.push(`${spell(name)}: expected ${reading.fault}; got ${JSON.stringify(written.slice(0, 200))}`);
  }
  refuse(faults);
  return values as InputsOf<Table>;
}

function refuse(faults: readonly string[]): void {
  const [first, ...others] = faults;
  if (first === undefined) return;
  if (others.length === 0) throw new Problem('input/invalid', first);
  throw new Problem('input/invalid', `${faults.length} inputs are not understood:`, { details: faults });
}

/** The same wherever the API of GitHub is asked. */
export const githubTokenInput: Reader<string | undefined> = {
  ...text({ meaning: 'Token for the API of GitHub. In a workflow the default is the token of the job.' }),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub fills it in, not JavaScript
  workflowDefault: '${{ github.token }}',
};

/** The same wherever an action takes built files. */
export const artifactRootInput = text({
  meaning: 'Folder that `artifact-path` and the names of subjects are relative to.',
  default: '.',
});

/** The same in all five actions. */
export const evidencePathInput = text({
  meaning:
    'Folder of the evidence, shared by all five actions. Default: `secure-build` in the temporary folder of the runner; `.secure-build` on a laptop.',
});
