import { inspectArtifacts } from '../inspection.ts';
import { defineRule } from '../rule.ts';

export const checksumsPresent = defineRule({
  id: 'checksums.present',
  title: 'The list of checksums covers every artifact and matches it',
  why: 'A file that the build did not list may have come from anywhere.',
  remedy: 'Let the build record what it made, sign and seal the evidence, and gate exactly those files.',
  settings: {},
  check(evidence) {
    const { checksums } = evidence;
    return inspectArtifacts(evidence, ({ name, sha256 }) => {
      if (checksums.kind === 'absent')
        return { verdict: 'fail', message: 'the evidence folder has no subjects.json' };
      if (checksums.kind === 'unreadable') {
        return { verdict: 'not-verified', message: `subjects.json cannot be read: ${checksums.reason}` };
      }
      if (checksums.kind === 'unsealed') {
        return { verdict: 'not-verified', message: `subjects.json could be anybody's: ${checksums.reason}` };
      }
      const listed = checksums.subjects.filter((subject) => subject.name === name);
      if (listed.length === 0) return { verdict: 'fail', message: 'subjects.json does not list it' };
      // Every entry, not one of them: a second digest under the same name would make the list say nothing.
      const other = listed.find(({ digest }) => digest.sha256 !== sha256);
      if (other === undefined) return undefined;
      return {
        verdict: 'fail',
        message: `subjects.json lists sha256:${other.digest.sha256}, the file has sha256:${sha256}`,
      };
    });
  },
});
