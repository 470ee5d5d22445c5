import { expressionsOf } from './expression.ts';
import type { OfficialParser } from './official-parser.ts';
import type { JobDefinition } from './workflow-file.ts';

const NEEDED = /\bneeds\.([A-Za-z_][\w-]*)\.outputs\.([A-Za-z_][\w-]*)/g;

/** Outputs of other jobs that a job names anywhere, by the id of the job, in the order in which they stand. */
export function receivedOutputs(
  { whole }: JobDefinition,
  parser: OfficialParser,
): readonly { readonly from: string; readonly output: string }[] {
  const found = expressionsOf(whole, parser).flatMap((text) => [...text.matchAll(NEEDED)]);
  const unique = new Map(found.map(([text, from = '', output = '']) => [text, { from, output }]));
  return [...unique.values()];
}
