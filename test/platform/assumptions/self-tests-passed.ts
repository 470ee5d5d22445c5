import { type Assumption, given } from '../assumption.ts';

/**
 * Provenance document, bar 14: a release is not published where the platform differs from what is assumed of it. Not
 * an assumption itself, but all of them at once: each named workflow has passed at this very commit.
 */
export const selfTestsPassed: Assumption = {
  id: 'self-tests-passed',
  says: 'every self-test has passed at the commit of this run',
  async check(facts) {
    const commit = given(facts, 'GITHUB_SHA');
    const repository = given(facts, 'GITHUB_REPOSITORY_ID');
    const files = given(facts, 'EXPECTED_WORKFLOWS')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const missing: string[] = [];
    for (const file of files) {
      const runs = await facts.runsOf(file, commit);
      const passed = runs.some(
        (run) =>
          run.conclusion === 'success' &&
          run.head_sha === commit &&
          run.path === `.github/workflows/${file}` &&
          // A run of a fork may be listed, and has a file of its own.
          String(run.head_repository?.id) === repository,
      );
      if (passed) continue;
      const seen = runs.map(({ id, status, conclusion }) => `${id} ${conclusion ?? status}`);
      missing.push(
        `${file} has not passed at ${commit} (${seen.length === 0 ? 'no run' : seen.join(', ')}): start it there, and then this run again`,
      );
    }
    return files.length === 0 ? ['EXPECTED_WORKFLOWS names no workflow'] : missing;
  },
};
