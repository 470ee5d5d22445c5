import { wholeExpression } from '../expressions.ts';
import { jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';
import { scalarAt } from '../yaml-tree.ts';

/** Machines of GitHub that run one job and end; labels with `-latest` change under us. */
const HOSTED: ReadonlySet<string> = new Set([
  'ubuntu-24.04',
  'ubuntu-22.04',
  'ubuntu-24.04-arm',
  'ubuntu-22.04-arm',
  'windows-2025',
  'windows-2022',
  'windows-11-arm',
  'macos-15',
  'macos-14',
]);

const CHOICE = /^inputs\.(?<input>[\w-]+) == '(?<value>[\w.-]+)' && '(?<label>[\w.-]+)'$/;
const LAST = /^'(?<label>[\w.-]+)'$/;

export const wf08 = defineWorkflowRule({
  id: 'WF-08',
  title: 'The machine is chosen by this file',
  why: 'A label from outside can name a self-hosted runner, where the build before this one may still be at work.',
  remedy:
    "Write a hosted label, or a chain inputs.X == 'literal' && 'label' || … || 'label' of hosted labels only.",
  check: (file) =>
    jobsOf(file).flatMap(({ id, line, body, calls }) => {
      if (calls !== undefined) return [];
      const label = scalarAt(body, 'runs-on');
      return label !== undefined && isFixed(label.text)
        ? []
        : [
            {
              line: label?.line ?? line,
              message: `job "${id}" runs on ${label === undefined ? 'no single label' : `"${label.text}"`}`,
            },
          ];
    }),
});

function isFixed(text: string): boolean {
  if (HOSTED.has(text)) return true;
  const parts = wholeExpression(text)?.split(' || ') ?? [];
  const choices = parts.slice(0, -1).map((part) => CHOICE.exec(part)?.groups);
  const last = LAST.exec(parts.at(-1) ?? '')?.groups;
  return (
    choices.length > 0 &&
    new Set(choices.map((choice) => choice?.input)).size === 1 &&
    [...choices, last].every((choice) => HOSTED.has(choice?.label ?? ''))
  );
}
