import { relative, resolve } from 'node:path';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { refuseTrustFromEvidence } from '@secure-build/common/domain/evidence/trust-outside';
import type { Run } from '@secure-build/common/domain/outcome';
import { type Policy, parsePolicy, refuseReviewInFuture } from '@secure-build/common/domain/policy/policy';
import type { Inputs } from './inputs.ts';
import { refuseTrustFromArtifacts } from './trust-from-artifacts.ts';

export interface PolicyFile {
  readonly policy: Policy;
  /** Absolute. */
  readonly path: string;
  /** How messages and records name it: no folder of the machine in it. */
  readonly uri: string;
}

/** @throws Problem `policy/…`, or `input/invalid` for a policy of the evidence or the artifacts themselves */
export async function readPolicy(story: Run<Inputs>, evidenceFolder: string): Promise<PolicyFile> {
  const { inputs, ports, context } = story;
  const path = resolve(context.workspace, inputs['policy-path']);
  const uri = uriOf(path, context.workspace);
  await refuseTrustFromEvidence(ports.files, evidenceFolder, path, `policy "${uri}"`);
  await refuseTrustFromArtifacts(story, path, `policy "${uri}"`);
  const source = await ports.files.readIfPresent(path, limits.indexBytes);
  if (source === undefined) throw new Problem('policy/not-found', `there is no policy at "${uri}"`);
  const policy = await parsePolicy(source, uri);
  refuseReviewInFuture(policy, ports.clock.now(), uri);
  return { policy, path, uri };
}

/** A policy outside of the workspace, as the starter policy is, is told by its own name: its digest says which. */
function uriOf(path: string, workspace: string): string {
  const inside = relative(workspace, path).replaceAll('\\', '/');
  return inside.startsWith('../') || resolve(inside) === inside ? (path.split(/[\\/]/).at(-1) ?? '') : inside;
}
