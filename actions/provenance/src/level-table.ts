import { code, type Markdown, md, table } from '@secure-build/common/core/markdown';
import { shortened } from './shortened.ts';

/** A condition of the level as an auditor reads it: what was seen, and on whose word. */
export interface ShownCondition {
  readonly id: string;
  readonly title?: string;
  readonly met: boolean;
  readonly evidence: string;
  readonly source: string;
}

/** "Why this level": each condition, met or not, with its evidence and its source. */
export function levelTable(conditions: readonly ShownCondition[]): Markdown {
  return table(
    ['', 'Condition', 'Seen', 'On whose word'],
    conditions.map(({ id, title, met, evidence, source }) => [
      met ? '✓' : '✗',
      title === undefined ? code(id) : md`${code(id)} ${title}`,
      shortened(evidence),
      source,
    ]),
  );
}
