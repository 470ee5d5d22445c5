import type { ComponentGraph } from '@secure-build/common/domain/sbom/component-graph';
import { type GenerateOptions, generateGraph } from '@secure-build/common/domain/sbom/generate';
import type { SourceFile } from '@secure-build/common/formats/lockfiles/lockfile';
import { lockfileParserOf } from '@secure-build/common/formats/lockfiles/registry';

/** The graph of the lockfiles among some files, each with all files beside it. */
export function graphOf(
  files: readonly SourceFile[],
  options: Partial<GenerateOptions> = {},
): ComponentGraph {
  const siblings = new Map(files.map((file) => [file.path, file]));
  const lockfiles = files.flatMap((file) => {
    const parser = lockfileParserOf(file.path);
    return parser === undefined
      ? []
      : [{ path: file.path, parser, content: parser.parse(file, { siblings }) }];
  });
  return generateGraph(lockfiles, { devDependencies: 'excluded', shortfalls: [], ...options });
}
