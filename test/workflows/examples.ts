import { EXAMPLE_PIN } from '@secure-build/tooling/example-pin';
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
  `    uses: ORG/SUITE/.github/workflows/build.yml@${EXAMPLE_PIN}`,
  '    with: { preset: npm, artifacts: "*.tgz" }',
  '',
].join('\n');

/** Blocks of YAML in pages of this repository that have jobs, or steps alone, which are completed to a job. */
export function workflowExamples(tree: SourceTree): readonly Example[] {
  return [...tree]
    .filter(([path]) => path.endsWith('.md') && !path.startsWith('test/'))
    .flatMap(([path, page]) =>
      [...page.matchAll(/^```ya?ml\n(?<text>.*?)^```$/gms)].flatMap(({ index, groups }) => {
        const text = groups?.text ?? '';
        const workflow = workflowOf(text);
        return workflow === undefined
          ? []
          : [{ path, line: page.slice(0, index).split('\n').length + 1, text, workflow }];
      }),
    );
}

/** `undefined` for YAML that is no part of a workflow: a policy, for example. */
function workflowOf(text: string): string | undefined {
  if (/^jobs:$/m.test(text)) return completed(text);
  if (/^steps:$/m.test(text)) return withJob(text);
  return /^- (?:uses|run|name):/m.test(text) ? withJob(`steps:\n${indented(text)}`) : undefined;
}

/** A job around its members: `permissions` where they say so, and `steps`. */
function withJob(members: string): string {
  return `on: push\njobs:\n  example:\n    runs-on: ubuntu-24.04\n${indented(indented(members))}`;
}

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '  ');

function completed(text: string): string {
  const { on, jobs } = parse(text) as {
    readonly on?: unknown;
    readonly jobs: Readonly<Record<string, unknown>>;
  };
  const needed = JSON.stringify(Object.values(jobs)).includes('needs.build.') && !('build' in jobs);
  const start = on === undefined ? 'on: push\n' : '';
  return start + (needed ? text.replace(/^jobs:\n/m, `jobs:\n${BUILD}`) : text);
}
