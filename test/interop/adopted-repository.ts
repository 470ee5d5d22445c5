import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { callingWorkflow } from '@secure-build/common/domain/adoption/calling-workflow';
import { planAdoption } from '@secure-build/common/domain/adoption/plan';
import { projectKinds } from '@secure-build/common/domain/adoption/project-kinds/registry';
import { surveyRepository } from '@secure-build/common/domain/adoption/survey';
import { nodeFiles } from '@secure-build/common/edges/files';

/** The workflow that `secure-build init` writes for the fixture of each kind of project, by the id of the kind. */
export async function adoptedWorkflows(root: string): Promise<ReadonlyMap<string, string>> {
  const workflows = new Map<string, string>();
  for (const { id } of projectKinds) {
    const survey = await surveyRepository(nodeFiles, join(root, 'test/fixtures/project-kinds', id));
    const { adoption } = planAdoption(survey, {
      artifacts: [],
      repository: 'octo-org/demo',
      repositoryFrom: '--repository',
      release: { commit: '0123456789abcdef0123456789abcdef01234567', version: 'v1.4.0' },
      releaseFrom: '--pin',
      workflowPath: `.github/workflows/${id}.yml`,
      policyPath: '.github/secure-build/policy.yaml',
    });
    workflows.set(id, callingWorkflow(adoption));
  }
  return workflows;
}

/** A repository with those workflows and the settings of our linters, for as long as `work` lasts. */
export async function withAdoptedRepository<T>(
  root: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'secure-build-adopted-'));
  try {
    for (const settings of ['.github/actionlint.yaml', '.github/zizmor.yml']) {
      mkdirSync(dirname(join(folder, settings)), { recursive: true });
      cpSync(join(root, settings), join(folder, settings));
    }
    mkdirSync(join(folder, '.github/workflows'));
    // What tells actionlint where the repository begins.
    mkdirSync(join(folder, '.git'));
    for (const [id, text] of await adoptedWorkflows(root))
      writeFileSync(join(folder, `.github/workflows/${id}.yml`), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
