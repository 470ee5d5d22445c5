import type { InputsOf, InputTable } from './inputs.ts';

/**
 * The names of the inputs that somebody has set to something of his own. The runner passes the defaults of
 * `action.yml` like what a user wrote, so a value that is the default counts as not given.
 */
export function givenNames<Table extends InputTable>(
  table: Table,
  inputs: InputsOf<Table>,
): ReadonlySet<keyof Table & string> {
  const names = Object.keys(table) as (keyof Table & string)[];
  return new Set(names.filter((name) => isGiven(inputs[name], table[name]?.fallback)));
}

function isGiven(value: unknown, fallback: unknown): boolean {
  if (value === undefined || value === '') return false;
  if (Array.isArray(value) && value.length === 0) return false;
  return JSON.stringify(value) !== JSON.stringify(fallback);
}
