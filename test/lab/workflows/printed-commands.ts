import type { StepRecord } from './records.ts';
import type { ReleaseRun } from './release-run.ts';

/** All that a run shows to people, by where it stands: summaries, outputs of jobs, and the texts of its release. */
export function printedTexts({ jobs, services }: ReleaseRun): ReadonlyMap<string, string> {
  const assets = services.releases.releases.flatMap((release) => release.assets);
  return new Map([
    ...jobs.flatMap(({ name, steps, outputs }) => [
      ...steps.map((step) => [`summary of ${name}: ${step.name}`, unescaped(summaryOf(step))] as const),
      ...[...outputs].map(([output, text]) => [`output ${output} of ${name}`, text] as const),
    ]),
    ...assets
      .filter(({ name }) => /\.(?:md|txt)$/.test(name))
      .map(({ name, bytes }) => [`asset ${name}`, Buffer.from(bytes).toString('utf8')] as const),
  ]);
}

/** Commands for `secure-build` in the blocks of `VERIFY.md`, which may go on for several lines. */
export const kitCommands = (instructions: string): readonly string[] =>
  [...instructions.matchAll(/^~~~~\n(.*?)\n~~~~$/gms)]
    .flatMap(([, block = '']) => block.split('\n\n'))
    .filter((command) => command.startsWith('secure-build '));

const summaryOf = ({ summary, children }: StepRecord): string =>
  [summary, ...children.map(summaryOf)].join('\n');

/** As a browser shows it: our summaries write marks as numbers. */
const unescaped = (markdown: string): string =>
  markdown
    .replaceAll(/<\/?(?:pre|code)>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
