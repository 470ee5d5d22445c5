import { formatCanonicalJson } from '../../core/canonical-json.ts';
import { sha256 } from '../../core/digest.ts';
import { isJsonObject, parseJson } from '../../core/json.ts';
import type { GithubContext } from '../run-context.ts';

/**
 * Which snapshot a later one replaces: `WORKFLOW/JOB/MATRIX/PATH`. The same in every run and on every branch, since a
 * number of a run in it would leave the packages of all earlier runs in the graph; another one for each leg of a
 * matrix and each tree, since these would replace each other.
 *
 * @param matrix `toJSON(matrix)` of the job; `null` where it has none
 * @param path Of the source, relative to the workspace.
 */
export function snapshotCorrelator(
  { repository, workflowRef, job }: Pick<GithubContext, 'repository' | 'workflowRef' | 'job'>,
  { matrix, path }: { readonly matrix: string | undefined; readonly path: string },
): string {
  const [workflow = ''] = workflowRef.replace(`${repository}/`, '').split('@');
  return [workflow, job, matrixDigest(matrix), path === '' ? '.' : path].join('/');
}

function matrixDigest(text: string | undefined): string {
  const matrix = parseJson(text ?? 'null', {
    file: 'input "matrix"',
    protoKeys: 'keep',
    code: 'input/invalid',
  });
  if (!isJsonObject(matrix) || Object.keys(matrix).length === 0) return '-';
  return sha256(formatCanonicalJson(matrix)).slice(0, 16);
}
