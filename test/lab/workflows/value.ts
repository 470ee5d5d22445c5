import type { data } from '@actions/expressions';
import type { OfficialParser } from './official-parser.ts';

/** A value of the expression language, as JSON has it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type ExpressionData = data.ExpressionData;

export function toData(
  value: Value | undefined,
  { expressions: { data: kinds } }: OfficialParser,
): ExpressionData {
  const convert = (item: Value | undefined): ExpressionData => {
    if (item === null || item === undefined) return new kinds.Null();
    if (typeof item === 'string') return new kinds.StringData(item);
    if (typeof item === 'number') return new kinds.NumberData(item);
    if (typeof item === 'boolean') return new kinds.BooleanData(item);
    if (Array.isArray(item)) return new kinds.Array(...item.map(convert));
    return new kinds.Dictionary(
      ...Object.entries(item).map(([key, inner]) => ({ key, value: convert(inner) })),
    );
  };
  return convert(value);
}

export function fromData(value: ExpressionData, parser: OfficialParser): Value {
  const { Kind } = parser.expressions.data;
  switch (value.kind) {
    case Kind.Array:
      return (value as data.Array).values().map((item) => fromData(item, parser));
    case Kind.Dictionary:
      return Object.fromEntries(
        (value as data.Dictionary).pairs().map((pair) => [pair.key, fromData(pair.value, parser)]),
      );
    case Kind.Boolean:
      return (value as data.BooleanData).value;
    case Kind.Number:
      return (value as data.NumberData).value;
    case Kind.String:
      return (value as data.StringData).value;
    default:
      return null;
  }
}

/** A value as text, as `${{ }}` in a string shows it. */
export function textOf(value: Value, parser: OfficialParser): string {
  return toData(value, parser).coerceString();
}

/** Whether a value counts as true in `if`: all but false, 0, the empty text and null. */
export const isTruthy = (value: Value): boolean =>
  !(value === null || value === false || value === '' || value === 0 || Number.isNaN(value));
