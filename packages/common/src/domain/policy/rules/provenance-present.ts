import { predicateTypes } from '../../../formats/in-toto.ts';
import { parseSlsaProvenance } from '../../../formats/slsa-provenance.ts';
import { inspectArtifacts, inspectPredicates, statementsAbout } from '../inspection.ts';
import { defineRule } from '../rule.ts';

export const provenancePresent = defineRule({
  id: 'provenance.present',
  title: 'A verified provenance statement names the digest of each artifact',
  why: 'Without it nobody can say from which source and by which build the file was made.',
  remedy: 'Run the action "provenance" over these files, sign its statement, and pass both to the gate.',
  settings: {},
  check(evidence) {
    return inspectArtifacts(evidence, (artifact) => {
      const statements = statementsAbout(evidence, artifact, [predicateTypes.slsaProvenance]);
      return inspectPredicates(evidence, statements, 'provenance', (predicate) => {
        parseSlsaProvenance(predicate);
        return undefined;
      });
    });
  },
});
