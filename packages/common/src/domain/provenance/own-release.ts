import type { Bytes } from '../../core/bytes.ts';
import { suiteVersion } from '../../core/version.ts';
import { suiteRepository } from '../../formats/suite-uris.ts';
import { buildersStatement } from '../signing/builders-file.ts';
import type { ReleasedBuilder } from '../signing/released-builders.ts';
import { vouchedFor } from './own-workflows.ts';
import type { WorkflowIdentity } from './workflow-identity.ts';

/**
 * The release that a verifying workflow of ours is itself a part of: whoever calls `verify.yml` or `promote.yml` at a
 * commit relies on that commit already, so the builders beside it count without a list (provenance specification,
 * section 9).
 *
 * @returns `undefined` for a job of anybody else
 */
export function ownRelease({
  workflowRepository,
  workflowSha,
  workflowFilePath,
}: WorkflowIdentity): ReleasedBuilder | undefined {
  const isOurs =
    workflowRepository !== undefined && `https://github.com/${workflowRepository}` === suiteRepository;
  const isWorkflow =
    workflowFilePath !== undefined && /^\.github\/workflows\/[^/]+\.yml$/.test(workflowFilePath);
  if (!isOurs || !isWorkflow || workflowSha === undefined || !COMMIT.test(workflowSha)) return undefined;
  return {
    repository: suiteRepository,
    version: suiteVersion,
    commit: workflowSha,
    // The others build nothing, and are known beside the builder by whoever asks for them.
    workflows: new Map(vouchedFor.filter(([, level]) => level > 0)),
  };
}

/**
 * What our own release states of itself, for its release workflow to sign.
 *
 * @param commit 40 or 64 hex characters
 */
export function ownReleaseStatement(commit: string): Bytes {
  return buildersStatement({
    repository: suiteRepository,
    version: suiteVersion,
    commit,
    workflows: new Map(vouchedFor),
  });
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
