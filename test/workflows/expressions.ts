import type { YamlNode, YamlScalar } from './yaml-tree.ts';
import { scalarsBelow } from './yaml-tree.ts';

/** The insides of `${{ … }}` in a text; `}}` inside a quoted text ends nothing, as in GitHub's own reader. */
export function expressionsIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{\{(?<inside>(?:[^'}]|'[^']*'|\}(?!\}))*)/g)].map(({ groups }) =>
    (groups?.inside ?? '').trim(),
  );
}

/** The one expression that a whole text is, without its braces; nothing where more stands around it. */
export function wholeExpression(text: string): string | undefined {
  const [only, ...others] = expressionsIn(text);
  const trimmed = text.trim();
  return only !== undefined && others.length === 0 && trimmed.startsWith('${{') && trimmed.endsWith('}}')
    ? only
    : undefined;
}

/** Names of contexts that an expression begins a path with, and of functions that it calls, in lower case. */
export function rootNames(expression: string): readonly string[] {
  const bare = expression.replace(/'(?:[^']|'')*'/g, "''");
  return [...bare.matchAll(/(?<![\w.-])[a-z_][\w-]*/gi)].map(([name]) => name.toLowerCase());
}

/**
 * One form of an expression for a search: lower case, `a['b']` as `a.b`, no blanks around dots, nothing in its texts.
 * All of these are the same to GitHub, so a search of the written form finds only those who do not hide.
 */
export function searchableForm(expression: string): string {
  return expression
    .replace(/(?<=[\w)\]*-]\s*)\[\s*'([a-z_][\w-]*)'\s*\]|'(?:[^']|'')*'/gi, (_text, name?: string) =>
      name === undefined ? "''" : `.${name}`,
    )
    .replace(/\s*\.\s*/g, '.')
    .toLowerCase();
}

export interface ExpressionAt {
  readonly expression: string;
  readonly key: string;
  readonly scalar: YamlScalar;
}

/** Every expression below a node; the value of `if` is one without braces, too. */
export function expressionsBelow(node: YamlNode): readonly ExpressionAt[] {
  return scalarsBelow(node).flatMap(({ key, scalar }) => {
    const inBraces = expressionsIn(scalar.text);
    const all = key === 'if' && inBraces.length === 0 ? [scalar.text] : inBraces;
    return all.map((expression) => ({ expression, key, scalar }));
  });
}
