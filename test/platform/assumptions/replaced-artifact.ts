import { type Assumption, differs, given } from '../assumption.ts';

/** Platform §8: why artifacts cross by id and digest. */
export const replacedArtifact: Assumption = {
  id: 'replaced-artifact',
  says: 'a job without any right may replace an artifact; the new one has another id and a digest, the old id is gone',
  async check(facts) {
    const [first, second] = [given(facts, 'FIRST'), given(facts, 'SECOND')];
    const [before, after] = [await facts.artifact(first), await facts.artifact(second)];
    return [
      ...(first === second ? [`both have the id ${first}`] : []),
      ...(before === undefined ? [] : [`the replaced artifact ${first} is still there`]),
      ...differs(
        'the repository of the new one',
        String(after?.workflow_run?.repository_id),
        given(facts, 'GITHUB_REPOSITORY_ID'),
      ),
      ...differs('the run of the new one', String(after?.workflow_run?.id), given(facts, 'GITHUB_RUN_ID')),
      ...(/^sha256:[0-9a-f]{64}$/.test(after?.digest ?? '')
        ? []
        : [`the digest of the new one is ${JSON.stringify(after?.digest)}`]),
    ];
  },
};
