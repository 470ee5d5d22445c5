import { join, relative, resolve } from 'node:path';
import { isJsonObject, parseJson } from '@secure-build/common/core/json';
import { sortedBy } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import type { Evidence } from '@secure-build/common/domain/evidence/evidence';
import type { Run } from '@secure-build/common/domain/outcome';
import { githubRunOf, githubRunProvenance } from '@secure-build/common/domain/provenance/github-run';
import { readLocalSource, readLockfiles } from '@secure-build/common/domain/provenance/local-source';
import type { ResolvedSubject } from '@secure-build/common/domain/provenance/unite-subjects';
import type { ResourceDescriptor } from '@secure-build/common/formats/in-toto';
import {
  localProvenance,
  type Members,
  type SlsaProvenance,
} from '@secure-build/common/formats/slsa-provenance';
import type { Inputs } from './inputs.ts';

/** In a workflow GitHub's build type, elsewhere ours. */
export async function describeBuild(
  { inputs, ports, context }: Run<Inputs>,
  evidence: Evidence,
  subjects: readonly ResolvedSubject[],
): Promise<SlsaProvenance> {
  const artifactRoot = resolve(context.workspace, inputs['artifact-root']);
  const parameters = readParameters(inputs['external-parameters']);
  if (context.kind === 'workflow') {
    if (parameters !== undefined) {
      throw new Problem(
        'input/invalid',
        `input "external-parameters": GitHub's build type has no place for it; what the workflow was asked to do is the workflow itself`,
        { hint: 'Leave the input empty in a workflow.' },
      );
    }
    return githubRunProvenance(githubRunOf(context.github));
  }
  const source = await readLocalSource(ports, {
    workspace: context.workspace,
    made: madeByBuild(context.workspace, artifactRoot, evidence, subjects),
  });
  return localProvenance({
    externalParameters: parameters ?? {},
    ...(source === undefined ? {} : { source }),
    dependencies: await readLockfiles(ports, context.workspace),
    byproducts: await sbomsOf(evidence),
  });
}

/** What was hashed and the evidence, as far as they lie in the workspace: no part of the source. */
function madeByBuild(
  workspace: string,
  artifactRoot: string,
  { folder }: Evidence,
  subjects: readonly ResolvedSubject[],
): readonly string[] {
  const inWorkspace = (path: string) => relative(workspace, join(artifactRoot, path));
  const files = subjects.flatMap((subject) => subject.files.map((file) => inWorkspace(file.relative)));
  const folders = subjects.flatMap(({ trees }) => trees.map((tree) => `${inWorkspace(tree.folder)}/`));
  return [...files, ...folders, `${relative(workspace, folder)}/`].filter((path) => !path.startsWith('..'));
}

/** @throws Problem `input/invalid`: no JSON object, or one with a masked secret in it. */
function readParameters(text: string | undefined): Members | undefined {
  if (text === undefined) return undefined;
  const value = parseJson(text, { file: 'input "external-parameters"', code: 'input/invalid' });
  if (!isJsonObject(value)) {
    throw new Problem('input/invalid', 'input "external-parameters": expected a JSON object');
  }
  // The runner writes a secret as "***". What it stood for was never meant to be published.
  if (text.includes('***')) {
    throw new Problem(
      'input/invalid',
      'input "external-parameters" contains a masked secret ("***"); parameters are published in the provenance',
    );
  }
  return value;
}

async function sbomsOf(evidence: Evidence): Promise<readonly ResourceDescriptor[]> {
  const sboms = (await evidence.entries()).filter(({ kind }) => kind === 'sbom');
  return sortedBy(sboms, ({ name }) => name).map(({ name, digest, mediaType }) => ({
    name,
    digest: { sha256: digest.sha256 },
    mediaType,
  }));
}
