import { parse } from 'yaml';
import type { SourceTree } from '../structure/source-tree.ts';

/** A workflow that somebody may paste from a page. */
export interface Example {
  readonly path: string;
  /** Of the first line of the block. */
  readonly line: number;
  /** As it stands. */
  readonly text: string;
  /** A whole workflow: with a start, and with the jobs of ours that the example builds on. */
  readonly workflow: string;
}

const BUILD = [
  '  build:',
  '    permissions: { actions: read, attestations: write, contents: read, id-token: write }',
  '    uses: ORG/SUITE/.github/workflows/build.yml@0123456789012345678901234567890123456789 # v1.0.0',
  '    with: { preset: npm, artifacts: "*.tgz" }',
  '',
].join('\n');

/** Blocks of YAML in pages of this repository that have jobs. */
export function workflowExamples(tree: SourceTree): readonly Example[] {
  return [...tree]
    .filter(([path]) => path.endsWith('.md') && !path.startsWith('test/'))
    .flatMap(([path, page]) =>
      [...page.matchAll(/^```ya?ml\n(?<text>.*?)^```$/gms)].flatMap(({ index, groups }) => {
        const text = groups?.text ?? '';
        return /^jobs:$/m.test(text)
          ? [{ path, line: page.slice(0, index).split('\n').length + 1, text, workflow: completed(text) }]
          : [];
      }),
    );
}

function completed(text: string): string {
  const { on, jobs } = parse(text) as {
    readonly on?: unknown;
    readonly jobs: Readonly<Record<string, unknown>>;
  };
  const needed = JSON.stringify(Object.values(jobs)).includes('needs.build.') && !('build' in jobs);
  const start = on === undefined ? 'on: push\n' : '';
  return start + (needed ? text.replace(/^jobs:\n/m, `jobs:\n${BUILD}`) : text);
}
