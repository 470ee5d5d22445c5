import { relative, resolve } from 'node:path';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { Run } from '@secure-build/common/domain/outcome';
import type { Annotation, Ports } from '@secure-build/common/domain/ports';
import type { WorkflowContext } from '@secure-build/common/domain/run-context';
import { toSnapshotManifests } from '@secure-build/common/domain/sbom/mappings/dependency-snapshot';
import { pathInRepository } from '@secure-build/common/domain/sbom/path-in-repository';
import { snapshotCommit } from '@secure-build/common/domain/sbom/snapshot-commit';
import { snapshotCorrelator } from '@secure-build/common/domain/sbom/snapshot-correlator';
import type { TakenSnapshot } from '@secure-build/common/edges/github/snapshots';
import { formatDependencySnapshot } from '@secure-build/common/formats/dependency-snapshot';
import { failing, type Inventory } from './generate.ts';
import type { Inputs } from './inputs.ts';

/** What became of the dependency snapshot that was asked for. */
export interface Submission {
  /** Absent where it was withheld. */
  readonly id?: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/**
 * How the inventory is submitted to GitHub's dependency graph; `undefined` where nobody asked for it. What it takes is
 * looked at before any work is done.
 *
 * @throws Problem `input/invalid` outside of a workflow, and without a token.
 */
export function planSubmission({
  inputs,
  ports,
  context,
}: Run<Inputs>): ((inventory: Inventory) => Promise<Submission>) | undefined {
  if (!inputs['dependency-snapshot']) return undefined;
  if (context.kind !== 'workflow') {
    throw new Problem(
      'input/invalid',
      'input "dependency-snapshot": a snapshot is of a commit and a job on GitHub, and this is a laptop',
      { hint: 'Leave it out here, and set it in a job with "permissions: contents: write".' },
    );
  }
  const token = inputs['github-token'];
  if (token === undefined)
    throw new Problem('input/invalid', 'input "github-token" is needed to submit the dependency snapshot');
  return async (inventory) => {
    // GitHub would take what a damaged inventory lacks for removed, and close the alerts about it.
    if (failing(inventory.findings, inputs).length > 0) return withheld;
    const body = await snapshotBody(inventory, inputs, ports, context);
    return report(await submit(body, token, ports, context));
  };
}

const withheld: Submission = {
  text: 'not submitted: the inventory is not whole',
  annotations: [
    {
      kind: 'warning',
      message:
        'No dependency snapshot was submitted: GitHub would take the packages that this inventory lacks for removed.',
    },
  ],
};

async function snapshotBody(inventory: Inventory, inputs: Inputs, ports: Ports, context: WorkflowContext) {
  const { github, workspace } = context;
  const { lockfiles, root } = inventory.tree;
  const { serverUrl, repository, runId, runAttempt, ref } = github;
  const path = relative(workspace, resolve(workspace, inputs['source-path']));
  return formatDependencySnapshot({
    sha: await snapshotCommit(ports, github),
    ref,
    job: {
      id: runId,
      correlator:
        inputs['snapshot-correlator'] ?? snapshotCorrelator(github, { matrix: inputs.matrix, path }),
      url: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    },
    // Of two snapshots the one that was scanned later counts: the time of the commit would be the same in both.
    scanned: ports.clock.now(),
    manifests: toSnapshotManifests(
      lockfiles.flatMap((reading) => (reading.status === 'read' ? [reading] : [])),
      {
        folder: await pathInRepository(ports.files, workspace, root),
        devDependencies: inputs['dev-dependencies'],
      },
    ),
  });
}

async function submit(
  body: Uint8Array,
  token: string,
  ports: Ports,
  { github: { apiUrl, repository } }: WorkflowContext,
): Promise<TakenSnapshot> {
  const [{ openGithubApi }, { submitSnapshot }, { deadlineIn }] = await Promise.all([
    import('@secure-build/common/edges/github/api'),
    import('@secure-build/common/edges/github/snapshots'),
    import('@secure-build/common/edges/retry'),
  ]);
  const api = openGithubApi(ports, { url: apiUrl, repository, token });
  try {
    return await submitSnapshot(api, body, deadlineIn(ports, limits.serviceDeadlineMs));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'service/unavailable') throw error;
    const hint = 'Run the job again later; the SBOMs are written, and the dependency graph is as it was.';
    throw new Problem(error.code, error.message, { hint, cause: error });
  }
}

function report({ id, result, message }: TakenSnapshot): Submission {
  const said = message === '' ? '' : `: ${message}`;
  if (result === 'SUCCESS') return { id, text: `${id}, in the dependency graph${said}`, annotations: [] };
  const kept = `kept, and the dependency graph stays as it was${said}`;
  return {
    id,
    text: `${id}, ${kept}`,
    annotations: [{ kind: 'notice', message: `Dependency snapshot ${id} was ${kept}` }],
  };
}
