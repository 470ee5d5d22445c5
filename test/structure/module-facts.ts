import ts from 'typescript';

export interface ImportFact {
  readonly specifier: string;
  readonly line: number;
  readonly kind: 'value' | 'type' | 'dynamic';
}

/** What the floor rules ask of one TypeScript file. */
export interface ModuleFacts {
  readonly imports: readonly ImportFact[];
  /** `process`, `fetch(`, `Date.now`, `new Date()`: where the outside is touched without a port. */
  readonly ambient: readonly { readonly word: string; readonly line: number }[];
  /** Statements that do something when the file is loaded. */
  readonly workAtImport: readonly { readonly text: string; readonly line: number }[];
  readonly topLevelAwait: readonly number[];
}

/** Reads a file with TypeScript's own parser. */
export function readModuleFacts(path: string, text: string): ModuleFacts {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const imports: ImportFact[] = [];
  const ambient: { word: string; line: number }[] = [];
  const topLevelAwait: number[] = [];
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;

  const visit = (node: ts.Node, insideFunction: boolean): void => {
    const fact = importFact(node);
    if (fact !== undefined) imports.push({ ...fact, line: lineOf(node) });
    const word = ambientWord(node);
    if (word !== undefined) ambient.push({ word, line: lineOf(node) });
    const awaits =
      ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
    if (awaits && !insideFunction) topLevelAwait.push(lineOf(node));
    ts.forEachChild(node, (child) => visit(child, insideFunction || ts.isFunctionLike(node)));
  };
  visit(source, false);

  return {
    imports,
    ambient,
    topLevelAwait,
    workAtImport: source.statements
      .filter((statement) => doesWork(statement))
      .map((statement) => ({ text: statement.getText().split('\n')[0] ?? '', line: lineOf(statement) })),
  };
}

function importFact(node: ts.Node): Omit<ImportFact, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const onlyTypes =
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || hasOnlyTypeNames(node);
    return { specifier: node.moduleSpecifier.text, kind: onlyTypes ? 'type' : 'value' };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier !== undefined &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { specifier: node.moduleSpecifier.text, kind: node.isTypeOnly ? 'type' : 'value' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments;
    return target !== undefined && ts.isStringLiteralLike(target)
      ? { specifier: target.text, kind: 'dynamic' }
      : undefined;
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, kind: 'type' };
  }
  return undefined;
}

function hasOnlyTypeNames({ importClause }: ts.ImportDeclaration): boolean {
  const names = importClause?.namedBindings;
  if (importClause?.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function ambientWord(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
    return 'new Date()';
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now') return 'Date.now';
  if (!ts.isIdentifier(node) || !['process', 'fetch'].includes(node.text)) return undefined;
  const { parent } = node;
  // A name of something else: `x.process`, `{ process: 1 }`, `interface Y { fetch(): … }`.
  const isOtherName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isImportSpecifier(parent)) &&
      parent.name === node);
  return isOtherName ? undefined : node.text;
}

/** Declarations are no work; neither is the body of a program that is asked for by name. */
function doesWork(statement: ts.Statement): boolean {
  if (ts.isIfStatement(statement)) return statement.expression.getText() !== 'import.meta.main';
  return !(
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isVariableStatement(statement)
  );
}
