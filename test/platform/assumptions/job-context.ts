import { parseWorkflowIdentity } from '@secure-build/common/domain/provenance/workflow-identity';
import { type Assumption, differs, given } from '../assumption.ts';

/** Platform §3: `github.*` is the caller's run, `job.*` is the file that the job stands in. */
export const jobContext: Assumption = {
  id: 'job-context',
  says: 'toJSON(job) of a called job names the called file, its repository and commit, and the id of the job in the API',
  async check(facts) {
    const job = parseWorkflowIdentity(given(facts, 'JOB_CONTEXT'), 'JOB_CONTEXT');
    const repository = given(facts, 'GITHUB_REPOSITORY');
    const file = given(facts, 'EXPECTED_FILE');
    const listed = (await facts.listJobs()).filter(({ id }) => String(id) === job.checkRunId);
    return [
      ...differs('job.workflow_repository', job.workflowRepository, repository),
      ...differs('job.workflow_file_path', job.workflowFilePath, file),
      ...differs('job.workflow_sha', job.workflowSha, given(facts, 'GITHUB_SHA')),
      ...(job.workflowRef?.startsWith(`${repository}/${file}@`)
        ? []
        : [`job.workflow_ref is ${JSON.stringify(job.workflowRef)}, expected ${repository}/${file}@REF`]),
      ...(given(facts, 'GITHUB_WORKFLOW_REF').startsWith(`${repository}/${file}@`)
        ? ["GITHUB_WORKFLOW_REF names the called file, expected the caller's"]
        : []),
      ...differs(`jobs with the id job.check_run_id (${job.checkRunId})`, listed.length, 1),
      ...differs('the name of that job', listed[0]?.name, given(facts, 'EXPECTED_NAME')),
    ];
  },
};
