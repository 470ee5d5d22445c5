import ts from 'typescript';
import { repository } from '../../structure/source-tree.ts';

/** Lines of a file at which TypeScript, under the settings of this project, finds an error of types. */
export function typeErrorLines(path: string): readonly number[] {
  const settings = ts.readConfigFile(`${repository}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, repository);
  const program = ts.createProgram([`${repository}/${path}`], { ...options, noUnusedLocals: false });
  const source = program.getSourceFile(`${repository}/${path}`);
  if (source === undefined) throw new Error(`${path}: no such file`);
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  const lines = diagnostics.map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line + 1);
  return [...new Set(lines)].sort((left, right) => left - right);
}
