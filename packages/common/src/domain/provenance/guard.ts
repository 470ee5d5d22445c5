import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import type { GithubHost } from '../signing/github-host.ts';
import { buildInputFaults } from './build-input-faults.ts';
import { type DeclaredInputs, refuseMaskedInputs } from './declared-inputs.ts';
import { ownWorkflows } from './own-workflows.ts';
import { commandsOf, findPreset, type PresetCommands } from './presets.ts';
import { acceptedTriggers, isAcceptedTrigger } from './triggers.ts';
import type { WorkflowIdentity } from './workflow-identity.ts';

/** Whoever calls build.yml has never seen the README of the action inside. */
export const BUILD_INPUTS_REMEDY =
  'Correct every listed input of the call; .github/docs/workflows.md of the suite shows what each one of build.yml takes.';

/** What the build job knows before user code runs. All of it is on the job's word: it can refuse, and proves nothing. */
export interface GuardedRun {
  readonly host: GithubHost;
  readonly eventName: string;
  /** `github.sha`. */
  readonly sha: string;
  readonly declared: DeclaredInputs;
  readonly identity: WorkflowIdentity;
  /** `ACTIONS_CACHE_MODE` of an action; absent where the server sends none. */
  readonly cacheMode?: string;
  readonly workspace: WorkspaceState;
}

export type WorkspaceState =
  | { readonly kind: 'empty' }
  /** `head` is what `.git/HEAD` says; absent where there is no such file. */
  | { readonly kind: 'filled'; readonly head?: string };

export interface BuildPlan extends PresetCommands {
  readonly preset: string;
  readonly platform: string;
  /** A pull request is built, and nothing of it is signed. */
  readonly signed: boolean;
}

/**
 * Fails early and clearly; the decision is that of the job `attest`, from certified claims (provenance
 * specification, section 7.2).
 *
 * @throws Problem `guard/…`, `level/not-reached`, `provenance/parameter`, or `input/invalid` that names every fault
 */
export function guardBuild(run: GuardedRun): BuildPlan {
  refuseServer(run.host);
  refuseTrigger(run.eventName);
  refuseOtherWorkflow(run.identity);
  refuseCache(run.cacheMode);
  refuseMaskedInputs(run.declared);
  const faults = buildInputFaults(run.declared);
  if (faults.length > 0) refuseInputs(faults);
  refuseOtherSource(run.workspace, run.sha);

  const text = (name: string) => String(run.declared.values.get(name) ?? '');
  const preset = findPreset(text('preset'));
  // Said by the faults already; a plan without a preset must not come out of here.
  if (preset === undefined) return refuseInputs(['input "preset" is unknown']);
  return {
    ...commandsOf(preset, { version: text('toolchain-version'), command: text('command') }),
    preset: preset.id,
    platform: text('platform'),
    signed: run.eventName !== 'pull_request',
  };
}

function refuseServer({ kind, url }: GithubHost): void {
  if (kind !== 'server') return;
  throw new Problem(
    'guard/host',
    `${url} is a GitHub Enterprise Server: it stores no attestations, and its jobs hand over no artifacts by digest`,
  );
}

function refuseTrigger(eventName: string): void {
  if (isAcceptedTrigger(eventName) || eventName === 'pull_request') return;
  const shown = `"${plainLine(eventName).slice(0, 100)}"`;
  throw new Problem(
    'guard/trigger',
    FOREIGN_CODE.has(eventName)
      ? `${shown} runs foreign code with this repository's rights; build.yml refuses it.`
      : `${shown} is none of ${acceptedTriggers.join(', ')}; build.yml refuses it.`,
  );
}

const FOREIGN_CODE: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** C1, as far as the context `job` tells it. */
function refuseOtherWorkflow(identity: WorkflowIdentity): void {
  const { workflowRef, workflowSha, workflowRepository, workflowFilePath } = identity;
  if (
    workflowRef === undefined ||
    workflowSha === undefined ||
    workflowRepository === undefined ||
    workflowFilePath === undefined
  ) {
    throw unreachable('C1 the runner does not say in which workflow this job stands', OLD_RUNNER);
  }
  if (workflowFilePath !== ownWorkflows.build) {
    const shown = plainLine(workflowFilePath).slice(0, 200);
    throw unreachable(`C1 this job stands in "${shown}", not in ${ownWorkflows.build}`);
  }
  if (!workflowRef.startsWith(`${workflowRepository}/${workflowFilePath}@`)) {
    const shown = plainLine(workflowRef).slice(0, 200);
    throw unreachable(
      `C1 job.workflow_ref "${shown}" does not begin with job.workflow_repository and job.workflow_file_path`,
    );
  }
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(workflowSha)) {
    throw unreachable('C1 job.workflow_sha is no commit');
  }
}

const OLD_RUNNER = 'The runner has to be 2.336.0 or later; call attest.yml for a build on your own machine.';

/** C5: a mode that is visible and not `none` contradicts the workflow. `none`, or nothing, proves nothing (SEC-122). */
function refuseCache(mode: string | undefined): void {
  if (mode === undefined || mode === '' || mode === 'none') return;
  throw unreachable(
    `C5 ACTIONS_CACHE_MODE is "${plainLine(mode).slice(0, 100)}" in the build job: caches of other runs could feed the build`,
    'Do not set ACTIONS_CACHE_MODE; build.yml sets "cache-mode: none" itself.',
  );
}

function unreachable(unmet: string, hint?: string): Problem {
  return new Problem(
    'level/not-reached',
    `Level 3 was required but cannot be claimed: ✗ ${unmet}`,
    hint === undefined ? {} : { hint },
  );
}

/** C10. `actions/checkout` of a commit leaves a detached HEAD: the file holds the commit itself. */
function refuseOtherSource(workspace: WorkspaceState, sha: string): void {
  if (workspace.kind === 'empty') return;
  const { head } = workspace;
  if (head === undefined) {
    throw new Problem(
      'guard/source',
      `The workspace is no checkout, but this run is for ${sha} (github.sha).`,
    );
  }
  if (head === sha || head === `${sha}\n`) return;
  const shown = plainLine(head.trim()).slice(0, 200);
  throw new Problem('guard/source', `HEAD is ${shown}, but this run is for ${sha} (github.sha).`);
}

function refuseInputs(faults: readonly string[]): never {
  const [first = '', ...others] = faults;
  throw others.length === 0
    ? new Problem('input/invalid', first, { hint: BUILD_INPUTS_REMEDY })
    : new Problem('input/invalid', `${faults.length} inputs of build.yml are not understood:`, {
        details: faults,
        hint: BUILD_INPUTS_REMEDY,
      });
}
