import { isJsonObject, type JsonObject, parseJson } from '../../core/json.ts';
import { Problem } from '../../core/problem.ts';

/**
 * What the expression context `job` says of the workflow that a job stands in (platform specification, section 3).
 * A text of YAML: it is compared with the claims of the token, and never used in their place.
 */
export interface WorkflowIdentity {
  readonly workflowRef?: string;
  readonly workflowSha?: string;
  readonly workflowRepository?: string;
  readonly workflowFilePath?: string;
  /** The id of the job in the REST API, for platforms whose tokens do not have it. */
  readonly checkRunId?: string;
}

/**
 * `toJSON(job)`. Members that are of no use here are ignored, since the runner may add some.
 *
 * @param where Begins every message: `input "workflow-identity"`.
 * @throws Problem `input/invalid`
 */
export function parseWorkflowIdentity(text: string, where: string): WorkflowIdentity {
  const job = parseJson(text, { file: where, code: 'input/invalid' });
  if (!isJsonObject(job)) throw new Problem('input/invalid', `${where}: expected the object of toJSON(job)`);
  const [workflowRef, workflowSha, workflowRepository, workflowFilePath] = [
    'workflow_ref',
    'workflow_sha',
    'workflow_repository',
    'workflow_file_path',
  ].map((key) => textOf(job, key, where));
  const checkRunId = checkRunIdOf(job, where);
  return {
    ...(workflowRef === undefined ? {} : { workflowRef }),
    ...(workflowSha === undefined ? {} : { workflowSha }),
    ...(workflowRepository === undefined ? {} : { workflowRepository }),
    ...(workflowFilePath === undefined ? {} : { workflowFilePath }),
    ...(checkRunId === undefined ? {} : { checkRunId }),
  };
}

function textOf(job: JsonObject, key: string, where: string): string | undefined {
  const value = job[key] ?? undefined;
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new Problem('input/invalid', `${where}: expected "${key}" to be text`);
}

function checkRunIdOf(job: JsonObject, where: string): string | undefined {
  const value = job.check_run_id ?? undefined;
  if (value === undefined || value === '') return undefined;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && /^[1-9]\d{0,19}$/.test(text)) return text;
  throw new Problem('input/invalid', `${where}: expected "check_run_id" to be a number`);
}
