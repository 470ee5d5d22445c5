import { areLabelsOf, platforms } from '@secure-build/common/domain/provenance/platforms';
import { HOSTED_GROUP } from '@secure-build/common/domain/provenance/run-jobs';
import { type Assumption, differs } from '../assumption.ts';

/** Provenance §6, C3: the group tells the machine, the labels repeat `runs-on`. */
export const hostedGroup: Assumption = {
  id: 'hosted-group',
  says: 'a job on a hosted machine shows group 0 "GitHub Actions" and one label; a skipped one shows null',
  async check({ listJobs }) {
    const ended = (await listJobs()).filter(({ status }) => status === 'completed');
    if (ended.length === 0) return ['no job of this run is completed'];
    return ended.flatMap((job) => {
      const at = `job ${JSON.stringify(job.name)}:`;
      if (job.conclusion === 'skipped') {
        return differs(`${at} the group of a skipped job`, job.runner_group_id || null, null);
      }
      return [
        ...differs(`${at} the group`, job.runner_group_id, HOSTED_GROUP.id),
        ...differs(`${at} the name of the group`, job.runner_group_name, HOSTED_GROUP.name),
        ...(platforms.some((platform) => areLabelsOf(platform, job.labels))
          ? []
          : [`${at} the labels are ${JSON.stringify(job.labels)}, expected the one of "runs-on"`]),
      ];
    });
  },
};
