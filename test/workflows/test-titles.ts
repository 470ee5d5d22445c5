import ts from 'typescript';
import type { SourceTree } from '../structure/source-tree.ts';

/**
 * Names of the tests of each test file that `npm test` runs: what is left to the long run, by itself or by its group, is
 * not among them. Of a template, the text before its first value.
 */
export function testTitles(tree: SourceTree): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...tree]
      .filter(([path]) => /^test\/.*\.test\.ts$/.test(path))
      .map(([path, text]) => [path, titlesIn(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true))]),
  );
}

function titlesIn(source: ts.SourceFile): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    const called = ts.isCallExpression(node) ? node.expression.getText() : '';
    if (/^(?:describe|test|it)\b/.test(called) && isOfLongRun(node as ts.CallExpression)) return;
    const [title] = /^(?:test|it)(?:\.\w+)?$/.test(called) ? (node as ts.CallExpression).arguments : [];
    if (title !== undefined && ts.isStringLiteralLike(title)) titles.push(title.text);
    else if (title !== undefined && ts.isTemplateExpression(title)) titles.push(title.head.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

const isOfLongRun = ({ arguments: given }: ts.CallExpression): boolean =>
  given
    .flatMap((argument) => (ts.isObjectLiteralExpression(argument) ? [...argument.properties] : []))
    .some((option) => option.name?.getText() === 'skip' && /\blongOnly\b/.test(option.getText()));
