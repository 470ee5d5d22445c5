import type { CanonicalValue } from '../../core/canonical-json.ts';
import { didYouMean } from '../../core/did-you-mean.ts';
import type { ProblemCode } from '../../core/problem-catalog.ts';
import type { Fault, YamlMap, YamlNode } from '../../formats/policy-yaml.ts';

/** What reading goes along with: every fault is collected, so that all of a file are named together. */
export interface Reading {
  readonly faults: Fault[];
  /** The names under `trust.signers`, known once they are read. */
  readonly signerNames: readonly string[];
  /** The names under `stages`. */
  readonly stageNames: readonly string[];
}

/** One kind of value of a policy file. */
export interface Shape<T> {
  /** Completes "expected …". */
  readonly expected: string;
  /** Code of the fault where a required one is absent, if it has one of its own. */
  readonly absent?: ProblemCode;
  /** The value; `undefined` only after a fault was reported. `path` is `rules[2].settings.m`. */
  read(node: YamlNode, path: string, reading: Reading): T | undefined;
}

/** A key of a map: its shape, its meaning (for the policy reference), and what stands for an absent one. */
export interface Field<T> {
  readonly shape: Shape<T>;
  readonly meaning: string;
  readonly presence: 'required' | 'optional' | 'default';
  readonly fallback?: T;
}

// Each field has a type of its own, which only `any` can stand for as an upper bound.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Fields = Readonly<Record<string, Field<any>>>;
export type ValuesOf<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends Field<infer T> ? T : never;
};

export function required<T>(shape: Shape<T>, meaning: string): Field<T> {
  return { shape, meaning, presence: 'required' };
}

export function optional<T>(shape: Shape<T>, meaning: string): Field<T | undefined> {
  return { shape, meaning, presence: 'optional' };
}

export function withDefault<T>(shape: Shape<T>, fallback: NoInfer<T>, meaning: string): Field<T> {
  return { shape, meaning, presence: 'default', fallback };
}

/** Non-empty text. */
export const text: Shape<string> = {
  expected: 'text',
  read(node, path, reading) {
    if (node.kind === 'text' && node.value.trim() !== '') return node.value;
    // YAML reads 1.10 as 1.1 and 0x10 as 16: a version or an id would silently become another one.
    if (node.kind === 'number') return wrong(node, path, `text: quote it ("${node.spelled}")`, reading);
    if (node.kind === 'flag') return wrong(node, path, 'text: quote it', reading);
    return wrong(node, path, 'text', reading);
  },
};

export const flag: Shape<boolean> = {
  expected: 'true or false',
  read(node, path, reading) {
    return node.kind === 'flag' ? node.value : wrong(node, path, this.expected, reading);
  },
};

export function wholeNumber(min: number, max: number): Shape<number> {
  const expected = `a whole number from ${min} to ${max}`;
  return {
    expected,
    read(node, path, reading) {
      const sound =
        node.kind === 'number' && /^\d+$/.test(node.spelled) && node.value >= min && node.value <= max;
      return sound ? node.value : wrong(node, path, expected, reading);
    },
  };
}

/** One of some words. `later` are words of the specification that this version does not know. */
export function oneOf<const V extends string>(values: readonly V[], later: readonly string[] = []): Shape<V> {
  const expected = `one of ${values.join(', ')}`;
  return {
    expected,
    read(node, path, reading) {
      const word = node.kind === 'text' ? node.value : undefined;
      const known = values.find((value) => value === word);
      if (known !== undefined) return known;
      if (word === undefined) return wrong(node, path, expected, reading);
      if (later.includes(word)) {
        return refuse(node, 'policy/not-in-this-version', `${path}: "${word}" ${NOT_YET}`, reading);
      }
      return wrong(node, path, expected, reading, didYouMean(word, values));
    },
  };
}

/** Text of a pattern, for example a digest. */
export function textLike(pattern: RegExp, expected: string): Shape<string> {
  return {
    expected,
    read(node, path, reading) {
      const value = text.read(node, path, reading);
      if (value === undefined || pattern.test(value)) return value;
      return wrong(node, path, expected, reading);
    },
  };
}

const NAME_PATTERN = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;

/** A word that the author of the policy makes up. */
export const name = textLike(NAME_PATTERN, 'a letter, then at most 63 letters, digits, ".", "_" or "-"');

/** A list with at least one item and none twice. */
export function listOf<T extends string>(item: Shape<T>): Shape<readonly T[]> {
  const expected = `a list of at least one item (${item.expected})`;
  return {
    expected,
    read(node, path, reading) {
      if (node.kind !== 'list' || node.items.length === 0) return wrong(node, path, expected, reading);
      const values: T[] = [];
      for (const [index, child] of node.items.entries()) {
        const value = item.read(child, `${path}[${index}]`, reading);
        if (value === undefined) continue;
        if (values.includes(value)) {
          refuse(child, 'policy/invalid-value', `${path}[${index}]: "${value}" stands twice`, reading);
        }
        values.push(value);
      }
      return values;
    },
  };
}

/** A map with names of the author's choice as keys. */
export function mapOf<T>(item: Shape<T>): Shape<ReadonlyMap<string, T>> {
  const expected = 'a map of names';
  return {
    expected,
    read(node, path, reading) {
      if (node.kind !== 'map') return wrong(node, path, expected, reading);
      const values = new Map<string, T>();
      for (const [key, { keyAt, value }] of node.entries) {
        name.read({ kind: 'text', value: key, at: keyAt }, `${path}: a name`, reading);
        const read = item.read(value, `${path}.${key}`, reading);
        if (read !== undefined) values.set(key, read);
      }
      return values;
    },
  };
}

/** A map with exactly these keys. `later` are keys of the specification that this version does not know. */
export function record<const F extends Fields>(fields: F, later: readonly string[] = []): Shape<ValuesOf<F>> {
  const expected = `a map with the keys ${Object.keys(fields).join(', ')}`;
  return {
    expected,
    read(node, path, reading) {
      if (node.kind !== 'map') return wrong(node, path, expected, reading);
      refuseUnknownKeys(node, path, Object.keys(fields), later, reading);
      const values: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(fields)) {
        const entry = node.entries.get(key);
        if (entry !== undefined) values[key] = field.shape.read(entry.value, inside(path, key), reading);
        else if (field.presence === 'default') values[key] = field.fallback;
        else if (field.presence === 'required') {
          const message = `${path === '' ? 'the policy' : path} has no "${key}" (expected ${field.shape.expected})`;
          refuse(node, field.shape.absent ?? 'policy/invalid-value', message, reading);
        }
      }
      return values as ValuesOf<F>;
    },
  };
}

/** A name that `trust.signers` defines. */
export const signerName = definedName(
  'trust.signers',
  'policy/unknown-signer',
  ({ signerNames }) => signerNames,
);

/** A name that `stages` defines: a rule for a stage that nobody ever names would never run. */
export const stageName = definedName('stages', 'policy/unknown-stage', ({ stageNames }) => stageNames);

function definedName(
  place: string,
  code: ProblemCode,
  namesOf: (reading: Reading) => readonly string[],
): Shape<string> {
  return {
    expected: `a name under ${place}`,
    read(node, path, reading) {
      const word = text.read(node, path, reading);
      const known = namesOf(reading);
      if (word === undefined || known.includes(word)) return word;
      const hint = didYouMean(word, known) || ` Known names: ${known.join(', ') || 'none'}.`;
      return refuse(node, code, `${path}: ${place} has no ${JSON.stringify(word)}.${hint}`, reading);
    },
  };
}

/** Reports one fault; gives `undefined`, so that a reader reports and gives up in one line. */
export function refuse(
  { at }: Pick<YamlNode, 'at'>,
  code: ProblemCode,
  message: string,
  { faults }: Reading,
): undefined {
  faults.push({ code, message, at });
  return undefined;
}

/** Settings as they are recorded: absent ones are left out. */
export function recordedSettings(settings: Readonly<Record<string, unknown>>): CanonicalValue {
  return settings as { readonly [key: string]: CanonicalValue | undefined };
}

export const NOT_YET = 'is not in this version, and a policy is never applied in part';

export function refuseUnknownKeys(
  node: YamlMap,
  path: string,
  known: readonly string[],
  later: readonly string[],
  reading: Reading,
): void {
  for (const [key, { keyAt: at }] of node.entries) {
    if (known.includes(key)) continue;
    if (later.includes(key))
      refuse({ at }, 'policy/not-in-this-version', `"${inside(path, key)}" ${NOT_YET}`, reading);
    else {
      const place = path === '' ? 'the policy' : path;
      const message = `unknown key ${JSON.stringify(key)} in ${place}.${didYouMean(key, known)}`;
      refuse({ at }, 'policy/unknown-key', message, reading);
    }
  }
}

function wrong(node: YamlNode, path: string, expected: string, reading: Reading, hint = ''): undefined {
  const end = hint === '' ? '' : `.${hint}`;
  const message = `${path === '' ? 'the policy' : path}: expected ${expected}; got ${describe(node)}${end}`;
  return refuse(node, 'policy/invalid-value', message, reading);
}

function describe(node: YamlNode): string {
  switch (node.kind) {
    case 'text':
      return JSON.stringify(node.value.length > 60 ? `${node.value.slice(0, 60)}…` : node.value);
    case 'number':
      return `the number ${node.spelled}`;
    case 'flag':
      return String(node.value);
    case 'nothing':
      return 'nothing';
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list';
    case 'map':
      return 'a map';
  }
}

const inside = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
