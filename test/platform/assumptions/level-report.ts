import { isJsonArray, isJsonObject, parseJson } from '@secure-build/common/core/json';
import type { Assumption } from '../assumption.ts';

const NAME = 'reports/provenance/level.json';
const CONDITIONS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'];

/** Provenance §6 as a whole, on the platform: and that the token has the claim `check_run_id`. */
export const levelReport: Assumption = {
  id: 'level-report',
  says: 'build.yml reaches level 3 with all ten conditions met, and finds its own job by the claim check_run_id',
  async check({ evidence }) {
    const bytes = evidence(NAME);
    if (bytes === undefined) return [`the evidence has no ${NAME}`];
    const report = parseJson(bytes, { file: NAME });
    const list = isJsonObject(report) && isJsonArray(report.conditions) ? report.conditions : [];
    const conditions = new Map(
      list.filter(isJsonObject).map((condition) => [String(condition.id), condition] as const),
    );
    return [
      ...(isJsonObject(report) && report.level === 3 ? [] : ['the level is not 3']),
      ...CONDITIONS.flatMap((id) => {
        const condition = conditions.get(id);
        return condition?.met === true ? [] : [`${id} is not met: ${condition?.evidence ?? 'not listed'}`];
      }),
      ...(String(conditions.get('C4')?.evidence ?? '').includes('claim check_run_id')
        ? []
        : ['C4 does not rest on the claim check_run_id: the token lacks it']),
    ];
  },
};
