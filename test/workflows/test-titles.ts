import ts from 'typescript';
import type { SourceTree } from '../structure/source-tree.ts';

/** Names of the tests of each test file; of a template, the text before its first value. */
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
    const [title] =
      ts.isCallExpression(node) && /^(?:test|it)(?:\.\w+)?$/.test(node.expression.getText())
        ? node.arguments
        : [];
    if (title !== undefined && ts.isStringLiteralLike(title)) titles.push(title.text);
    else if (title !== undefined && ts.isTemplateExpression(title)) titles.push(title.head.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}
