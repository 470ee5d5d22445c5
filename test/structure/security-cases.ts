import ts from 'typescript';
import type { SourceTree } from './source-tree.ts';

export interface ThreatModel {
  /** Ids of the tables of cases. */
  readonly cases: readonly string[];
  readonly threats: readonly { readonly id: string; readonly cases: readonly string[] }[];
}

/** Reads the tables of `.github/docs/threat-model.md`: rows that begin with `| SEC-nnn |` or `| TM-nn … |`. */
export function readThreatModel(markdown: string): ThreatModel {
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return {
    cases: rows.flatMap(([id = '']) => (/^SEC-\d{3}$/.test(id) ? [id] : [])),
    threats: rows.flatMap(([id = '', ...cells]) =>
      /^TM-\d{2}\b/.test(id) ? [{ id, cases: (cells.at(-1) ?? '').match(/SEC-\d+/g) ?? [] }] : [],
    ),
  };
}

/**
 * Ids at the start of test names: every text in a test file that begins with one counts, so that a table may hold
 * the id of each row. A comment does not count.
 */
export function testedCases(tree: SourceTree): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [path, text] of tree) {
    if (!/^test\/.*\.test\.ts$/.test(path) || !text.includes('SEC-')) continue;
    const visit = (node: ts.Node): void => {
      const literal = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? node.text : '';
      const id = /^SEC-\d{3}(?!\d)/.exec(literal)?.[0];
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), path]);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true));
  }
  return found;
}

/** One sentence for each case without a test, test without a case, and threat that names nothing. */
export function securityCaseFaults(
  model: ThreatModel,
  tested: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const known = new Set(model.cases);
  return [
    ...(model.cases.length === 0 ? ['the threat model has no cases'] : []),
    ...model.cases
      .filter((id, index) => model.cases.indexOf(id) !== index)
      .map((id) => `${id} stands twice in the threat model`),
    ...model.cases.filter((id) => !tested.has(id)).map((id) => `${id} has no test whose name begins with it`),
    ...[...tested]
      .filter(([id]) => !known.has(id))
      .map(
        ([id, files]) => `${id} is in no table of the threat model, but in ${[...new Set(files)].join(', ')}`,
      ),
    ...model.threats.filter(({ cases }) => cases.length === 0).map(({ id }) => `${id} names no case`),
    ...model.threats.flatMap(({ id, cases }) =>
      cases.filter((sec) => !known.has(sec)).map((sec) => `${id} names ${sec}, which is in no table`),
    ),
  ];
}
