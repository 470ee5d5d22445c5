import type { RunContext } from '@secure-build/common/domain/run-context';

/**
 * Where a command runs: on a laptop, or in a job that may have its identity certified. A job without that right is a
 * laptop to us: nothing would be certified, and nothing is asked of its variables.
 *
 * @throws Problem `context/missing`
 */
export async function contextOf(
  environment: Readonly<Record<string, string | undefined>>,
  workspace: string,
): Promise<RunContext> {
  const places = { workspace, defaultEvidencePath: `${workspace}/.secure-build` };
  const { GITHUB_ACTIONS: isWorkflow, ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl = '' } = environment;
  if (isWorkflow !== 'true' || tokenUrl === '') return { kind: 'laptop', ...places };
  const { readWorkflowContext } = await import('@secure-build/common/edges/actions/context');
  return { ...readWorkflowContext(environment), ...places };
}
