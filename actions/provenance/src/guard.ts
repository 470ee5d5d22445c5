import { normalize } from 'node:path/posix';
import { decodeUtf8 } from '@secure-build/common/core/bytes';
import { isJsonObject, parseJson } from '@secure-build/common/core/json';
import { limits } from '@secure-build/common/core/limits';
import { blocks } from '@secure-build/common/core/markdown';
import { Problem } from '@secure-build/common/core/problem';
import { pass } from '@secure-build/common/core/verdict';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseOutsideLink } from '@secure-build/common/domain/outside-link';
import type { Files, Ports } from '@secure-build/common/domain/ports';
import { parseDeclaredInputs } from '@secure-build/common/domain/provenance/declared-inputs';
import {
  BUILD_INPUTS_REMEDY,
  guardBuild,
  type WorkspaceState,
} from '@secure-build/common/domain/provenance/guard';
import { parseWorkflowIdentity } from '@secure-build/common/domain/provenance/workflow-identity';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';

import { guardSummary } from './guard-summary.ts';
import type { Inputs } from './inputs.ts';
import { type OutputName, outputsOf } from './outputs.ts';

/** Of `.git/HEAD`: a commit, or the name of a branch. */
const HEAD_BYTES = 4096;

/**
 * Mode `guard`: the first step of `build.yml`, and again after its checkout, when there is a HEAD to compare. Refuses
 * before user code runs, and gives the commands of the preset.
 */
export async function guard({ inputs, ports, context }: Run<Inputs>): Promise<Outcome<OutputName>> {
  if (context.kind !== 'workflow') {
    throw new Problem('context/missing', 'mode guard is a step of build.yml and has no meaning elsewhere');
  }
  const { github, workspace } = context;
  const declared = parseDeclaredInputs(inputs['external-parameters'] ?? '', 'input "external-parameters"');
  const identity = parseWorkflowIdentity(inputs['workflow-identity'] ?? '', 'input "workflow-identity"');
  const cacheMode = ports.processes.variable('ACTIONS_CACHE_MODE');
  const state = await workspaceState(ports.files, workspace);
  const plan = guardBuild({
    host: githubHostOf(github.serverUrl),
    eventName: github.eventName,
    sha: github.sha,
    declared,
    identity,
    ...(cacheMode === undefined ? {} : { cacheMode }),
    workspace: state,
  });
  const compared = state.kind === 'filled';
  const folder = normalize(String(declared.values.get('working-directory')));
  if (compared) await refuseMissingFolder(ports.files, workspace, folder);
  const origin = plan.signed ? undefined : await pullRequestOrigin(ports, github.repositoryId);

  return {
    verdict: pass,
    headline: compared
      ? `The workspace holds ${github.sha}, the commit of this run.`
      : `"${github.eventName}" may be built: preset ${plan.preset} on ${plan.platform}${plan.signed ? '' : ', without a signature'}.`,
    facts: [
      ['Preset', plan.preset],
      ['Platform', plan.platform],
      ['Tool chain', plan.toolchainVersion],
      ['Commit', github.sha],
    ],
    summary:
      inputs.summary === 'none' || inputs['show-summary'] === 'false'
        ? blocks()
        : guardSummary(plan, { eventName: github.eventName, sha: github.sha, compared, origin }),
    outputs: outputsOf({
      fetch: plan.fetch,
      build: plan.build,
      'toolchain-version': plan.toolchainVersion,
    }),
    // Once: the second call says nothing new about the trigger.
    annotations:
      origin === undefined || compared
        ? []
        : [{ kind: 'notice', message: `${origin}: it is built, and nothing is signed (a dry run).` }],
  };
}

async function workspaceState(files: Files, workspace: string): Promise<WorkspaceState> {
  const entries = await files.list(workspace);
  if (entries.length === 0) return { kind: 'empty' };
  const bytes = await files.readIfPresent(`${workspace}/.git/HEAD`, HEAD_BYTES);
  const head = bytes === undefined ? undefined : decodeUtf8(bytes);
  return { kind: 'filled', ...(head === undefined ? {} : { head }) };
}

async function refuseMissingFolder(files: Files, workspace: string, folder: string): Promise<void> {
  const path = `${workspace}/${folder}`.replace(/\/\.?$/, '');
  await refuseOutsideLink(files, workspace, path, 'working-directory');
  const real = await files.realPath(path);
  const info = real === undefined ? undefined : await files.info(real);
  if (info?.kind === 'folder') return;
  throw new Problem('input/invalid', 'input "working-directory": the repository has no such folder', {
    at: { file: folder },
    hint: BUILD_INPUTS_REMEDY,
  });
}

/** In words. Without a payload it is still known that nothing is signed. */
async function pullRequestOrigin({ files, processes }: Ports, repositoryId: string): Promise<string> {
  const path = processes.variable('GITHUB_EVENT_PATH') ?? '';
  const bytes = path === '' ? undefined : await files.readIfPresent(path, limits.eventBytes);
  if (bytes === undefined) return 'This is a pull request';
  const event = parseJson(bytes, {
    file: 'the payload of the event',
    maxBytes: limits.eventBytes,
    protoKeys: 'keep',
    code: 'context/missing',
  });
  const head = member(member(event, 'pull_request'), 'head');
  const id = isJsonObject(head) ? member(head.repo, 'id') : undefined;
  // Of a fork that was deleted there is no repository any more.
  return String(id) === repositoryId
    ? 'This is a pull request of this repository'
    : 'This is a pull request from a fork';
}

function member(value: Parameters<typeof isJsonObject>[0], name: string) {
  return isJsonObject(value) ? value[name] : undefined;
}
