import { callingWorkflow } from '@secure-build/common/domain/adoption/calling-workflow';
import { planAdoption } from '@secure-build/common/domain/adoption/plan';
import { starterPolicy } from '@secure-build/common/domain/adoption/starter-policy';
import { surveyRepository } from '@secure-build/common/domain/adoption/survey';
import { nodeFiles } from '@secure-build/common/edges/files';
import type { PresetProject } from './preset-projects.ts';
import { CALLER } from './release-run.ts';
import { SUITE_COMMIT } from './suite-repository.ts';

/** What `secure-build init` writes for a project, in the places where a release of it looks. */
export async function adoptedFiles({
  folder,
  preset,
  inputs,
}: PresetProject): Promise<Readonly<Record<string, string>>> {
  const isGeneric = preset === 'generic';
  const { artifacts = '', command = '' } = inputs;
  const { adoption } = planAdoption(await surveyRepository(nodeFiles, folder), {
    preset,
    artifacts: isGeneric ? [artifacts] : [],
    ...(isGeneric ? { command } : {}),
    repository: CALLER,
    repositoryFrom: '--repository',
    release: { commit: SUITE_COMMIT, version: 'v1.4.0' },
    releaseFrom: '--pin',
    workflowPath: '.github/workflows/release.yml',
    policyPath: '.github/secure-build/policy.yaml',
  });
  return {
    [adoption.workflowPath]: callingWorkflow(adoption),
    [adoption.policyPath]: starterPolicy(adoption),
  };
}
