import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What the runner reads of an `action.yml`. */
export interface ActionMetadata {
  readonly name: string;
  readonly inputs: ReadonlyMap<string, ActionInput>;
  readonly outputs: ReadonlySet<string>;
  /** Absolute path of the script of a JavaScript action. */
  readonly main: string;
}

export interface ActionInput {
  readonly default: string | undefined;
  readonly required: boolean;
}

interface ActionYaml {
  readonly name?: string;
  readonly inputs?: Readonly<
    Record<string, { readonly default?: unknown; readonly required?: unknown } | null>
  >;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs?: { readonly using?: string; readonly main?: string };
}

/** Reads the `action.yml` of a folder. Only `using: node24` is run here, as in all our actions. */
export function readActionMetadata(folder: string): ActionMetadata {
  const file = join(folder, 'action.yml');
  const { name = '', inputs = {}, outputs = {}, runs } = parse(readFileSync(file, 'utf8')) as ActionYaml;
  if (runs?.using !== 'node24' || runs.main === undefined) {
    throw new Error(`${file}: expected "using: node24" with a "main"`);
  }
  return {
    name,
    inputs: new Map(
      Object.entries(inputs).map(([input, value]) => [
        input,
        {
          default: value?.default === undefined ? undefined : String(value.default),
          required: value?.required === true,
        },
      ]),
    ),
    outputs: new Set(Object.keys(outputs)),
    main: resolve(folder, runs.main),
  };
}

/** `INPUT_*` as the runner names them: upper case, blanks become `_`, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * All inputs of one step: what the workflow gives, then the defaults; an optional input without default is there
 * as an empty text. An input that `action.yml` does not know is passed on: the runner only warns.
 */
export function inputVariables(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  expressions: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const known = [...metadata.inputs].map(
    ([name, input]) => [name, evaluate(input.default ?? '', expressions)] as const,
  );
  return new Map([...known, ...Object.entries(given)].map(([name, value]) => [inputVariable(name), value]));
}

/** Defaults may name a context value, `${{ github.token }}`; nothing else is needed, so nothing else is known. */
function evaluate(text: string, expressions: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions.get(expression);
    if (value === undefined) throw new Error(`action.yml: this runner does not know "\${{ ${expression} }}"`);
    return value;
  });
}
