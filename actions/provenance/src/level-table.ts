import { joinMarkdown, type Markdown, md, table } from '@secure-build/common/core/markdown';
import { breakable, breakableCode } from './breakable.ts';
import { shortened } from './shortened.ts';

const EVIDENCE_CHARACTERS = 400;

/** A condition of the level as an auditor reads it: what was seen, and on whose word. */
export interface ShownCondition {
  readonly id: string;
  readonly title?: string;
  readonly met: boolean;
  readonly evidence: string;
  readonly source: string;
}

/**
 * "Why this level": each condition, met or not, with its evidence and its source. What is not met comes first, and
 * everything about a condition stands in one cell: a column more would be off the screen of a phone.
 */
export function levelTable(conditions: readonly ShownCondition[]): Markdown {
  const sorted = [...conditions.filter(({ met }) => !met), ...conditions.filter(({ met }) => met)];
  return table(
    ['', 'Condition, what was seen, on whose word'],
    sorted.map((condition) => [condition.met ? '✓' : '✗', cell(condition)]),
  );
}

function cell({ id, title, evidence, source }: ShownCondition): Markdown {
  const name = breakableCode(shortened(id));
  return joinMarkdown(
    [
      title === undefined ? name : md`${name} **${breakable(shortened(title))}**`,
      breakable(shortened(evidence, EVIDENCE_CHARACTERS)),
      source === 'none' ? md`Source: none` : md`Source: ${breakable(shortened(source))}`,
    ],
    '<br>',
  );
}
