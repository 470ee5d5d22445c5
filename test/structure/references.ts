import type { SourceTree } from './source-tree.ts';

/** Own code by `$/` without a ref; everything else by a whole commit with its version beside it. */
const ALLOWED = /^(?:\$\/[A-Za-z0-9._/-]+|[A-Za-z0-9_.-]+\/[A-Za-z0-9_./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;

/** One sentence for each `uses:` of a workflow, an action or an example that could change under the reader. */
export function referenceFaults(tree: SourceTree): readonly string[] {
  return [...tree]
    .filter(([path]) => /\.(?:ya?ml|md)$/.test(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => {
        const reference = /^\s*(?:- )?uses:\s*(?<reference>.+?)\s*$/.exec(line)?.groups?.reference;
        return reference === undefined || ALLOWED.test(reference)
          ? []
          : [`${path}:${index + 1}: "${reference}" is neither $/PATH nor OWNER/REPO@COMMIT # vX.Y.Z`];
      }),
    );
}

/** What an interactive flow would need: something that listens, or something that opens a browser. */
const INTERACTIVE = /\b(?:createServer|\.listen)\s*\(|\bxdg-open\b|['"]open['"]|\brundll32\b/;

export function interactiveFaults(tree: SourceTree): readonly string[] {
  return [...tree]
    .filter(([path]) => /^(?:packages\/(?:common|cli)|actions)\/.*\.ts$/.test(path))
    .flatMap(([path, text]) => {
      const found = INTERACTIVE.exec(text)?.[0];
      return found === undefined ? [] : [`${path}: ${found}`];
    });
}
