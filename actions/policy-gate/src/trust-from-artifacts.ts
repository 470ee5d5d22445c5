import { resolve } from 'node:path';
import { Problem } from '@secure-build/common/core/problem';
import type { Run } from '@secure-build/common/domain/outcome';
import type { Inputs } from './inputs.ts';

/**
 * A policy or a key that lies among the artifacts comes from whoever built them: a link in the checkout is enough. Where
 * the artifacts have no folder of their own, there is nothing to tell the two apart by.
 *
 * @param path absolute
 * @param what completes "… lies among the artifacts"
 * @throws Problem `input/invalid`
 */
export async function refuseTrustFromArtifacts(
  { inputs, ports: { files }, context }: Run<Inputs>,
  path: string,
  what: string,
): Promise<void> {
  const workspace = (await files.realPath(context.workspace)) ?? context.workspace;
  const named = resolve(context.workspace, inputs['artifact-root']);
  const root = (await files.realPath(named)) ?? named;
  if (workspace === root || workspace.startsWith(`${root}/`)) return;
  const real = (await files.realPath(path)) ?? path;
  if (!real.startsWith(`${root}/`) && !path.startsWith(`${named}/`)) return;
  throw new Problem(
    'input/invalid',
    `${what} lies among the artifacts: they would choose by what they are judged`,
    {
      at: { file: path },
      hint: 'Take it from the commit of the run, as a file and no link.',
    },
  );
}
