import { predicateTypes } from '../../../formats/in-toto.ts';
import { inspectArtifacts, inspectPredicates, statementsAbout } from '../inspection.ts';
import { defineRule } from '../rule.ts';
import { oneOf, withDefault } from '../settings.ts';

export const reproducibleRequired = defineRule({
  id: 'reproducible.required',
  title: 'A verified result says that each artifact was built again with the same bytes',
  why: 'A build that gives the same bytes in another place was not altered on its way by the first one.',
  remedy: 'Run the action "reproducibility-check", mend the differences that it names, and sign its result.',
  settings: {
    level: withDefault(
      oneOf(['byte'], ['reencoded', 'metadata', 'normalized']),
      'byte',
      'How equal the builds must be.',
    ),
  },
  laterSettings: ['minOperators'],
  check(evidence, { level }) {
    return inspectArtifacts(evidence, (artifact) => {
      const statements = statementsAbout(evidence, artifact, [predicateTypes.reproducibility]);
      // Every result counts: negative ones are signed too, and a later good one does not undo them.
      return inspectPredicates(evidence, statements, 'reproducibility', (predicate) => {
        // Two given sets may be one set, copied: only who built both can say that they were built.
        if (predicate.mode !== 'rebuild')
          return 'the files were compared, not built again (mode is not "rebuild")';
        if (predicate.result !== 'reproduced') return `the result is ${JSON.stringify(predicate.result)}`;
        if (predicate.level !== level) return `the level is ${JSON.stringify(predicate.level)}`;
        if ((predicate.incomplete ?? false) !== false) return 'the comparison is incomplete';
        return undefined;
      });
    });
  },
});
