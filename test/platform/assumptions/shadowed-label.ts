import { HOSTED_GROUP } from '@secure-build/common/domain/provenance/run-jobs';
import { type Assumption, differs, given } from '../assumption.ts';

/** Provenance §6, C3: a runner of one's own may carry a hosted label (actions/runner ADR 0397). */
export const shadowedLabel: Assumption = {
  id: 'shadowed-label',
  says: 'a self-hosted runner with a hosted label shows that label and another group, and build.yml signs nothing',
  async check(facts) {
    const prefix = given(facts, 'EXPECTED_PREFIX');
    const jobs = await facts.listJobs();
    const find = (name: string) => jobs.find((job) => job.name === `${prefix} / ${name}`);
    const [build, attest] = [find('build'), find('attest')];
    return [
      ...differs(
        'the labels of the build job',
        JSON.stringify(build?.labels),
        JSON.stringify(['ubuntu-24.04']),
      ),
      ...(build?.runner_group_id === HOSTED_GROUP.id
        ? ['the build job ran in the hosted group: is a runner with the label ubuntu-24.04 online?']
        : []),
      ...(build === undefined || build.runner_group_name === HOSTED_GROUP.name
        ? [`the group of the build job is called ${JSON.stringify(build?.runner_group_name)}`]
        : []),
      ...differs('the conclusion of the job that signs', attest?.conclusion, 'failure'),
    ];
  },
};
