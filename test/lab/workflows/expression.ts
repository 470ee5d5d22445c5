import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { OfficialParser } from './official-parser.ts';
import { type ExpressionData, fromData, toData, type Value } from './value.ts';

/** Names and functions that an expression may use at one place and time. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Value>>;
  /** In lower case: `success`, `hashfiles`. Arguments come as text. */
  readonly functions?: ReadonlyMap<string, (...args: readonly string[]) => Value>;
}

/** A value of the YAML tree: a literal, or expressions inside mappings, sequences and texts. */
export type Template = TemplateToken;

const MOST_ARGUMENTS = 255;

/** One expression without `${{ }}`. A context that is not in scope is null, as where the server has nothing to give. */
export function evaluateExpression(expression: string, scope: Scope, parser: OfficialParser): Value {
  const { Lexer, Parser, Evaluator, data } = parser.expressions;
  const functions = [...(scope.functions ?? [])].map(([name, call]) => ({
    name,
    minArgs: 0,
    maxArgs: MOST_ARGUMENTS,
    call: (...args: ExpressionData[]) => toData(call(...args.map((arg) => arg.coerceString())), parser),
  }));
  const names = [...new Set([...CONTEXTS, ...Object.keys(scope.contexts)])];
  const tree = new Parser(new Lexer(expression).lex().tokens, names, functions).parse();
  const known = new data.Dictionary(
    ...names.map((key) => ({ key, value: toData(scope.contexts[key], parser) })),
  );
  const byName = new Map(functions.map((item) => [item.name, item]));
  return fromData(new Evaluator(tree, known, byName).evaluate(), parser);
}

/** Every context of GitHub. The parser has checked where each may stand; here all are known. */
const CONTEXTS = [
  ...['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets'],
  ...['strategy', 'matrix', 'needs', 'inputs'],
];

/** The value of a part of a workflow, all expressions in it evaluated. */
export function evaluateTemplate(
  template: Template | undefined,
  scope: Scope,
  parser: OfficialParser,
): Value {
  if (template === undefined) return null;
  const { workflow } = parser;
  if (workflow.isBasicExpression(template)) return evaluateExpression(template.expression, scope, parser);
  if (workflow.isSequence(template))
    return [...template].map((item) => evaluateTemplate(item, scope, parser));
  if (workflow.isMapping(template)) {
    return Object.fromEntries(
      [...template].map(({ key, value }) => [key.toString(), evaluateTemplate(value, scope, parser)]),
    );
  }
  return literalOf(template, parser);
}

function literalOf(template: Template, { workflow }: OfficialParser): Value {
  if (workflow.isString(template)) return template.value;
  if (workflow.isNumber(template)) return template.value;
  if (workflow.isBoolean(template)) return template.value;
  return null;
}

/** Members of a mapping by their keys; none where there is no mapping. */
export function membersOf(
  template: Template | undefined,
  { workflow }: OfficialParser,
): ReadonlyMap<string, Template> {
  if (template === undefined || !workflow.isMapping(template)) return new Map();
  return new Map([...template].map(({ key, value }) => [key.toString(), value]));
}

/** Every expression in a part of a workflow, without `${{ }}`. */
export function expressionsOf(template: Template | undefined, parser: OfficialParser): readonly string[] {
  if (template === undefined) return [];
  const { workflow } = parser;
  if (workflow.isBasicExpression(template)) return [template.expression];
  if (workflow.isSequence(template)) return [...template].flatMap((item) => expressionsOf(item, parser));
  if (workflow.isMapping(template)) return [...template].flatMap(({ value }) => expressionsOf(value, parser));
  return [];
}
