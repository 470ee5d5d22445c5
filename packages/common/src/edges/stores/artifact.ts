import { githubHostOf } from '../../domain/signing/github-host.ts';
import type { StoreKind } from './store-kind.ts';

/** `artifact`: files of this run. */
export const artifactKind: StoreKind = {
  id: 'artifact',
  forms: { keep: ['artifact'], find: [] },
  title: 'Workflow artifacts',
  why: 'Bundles travel to later jobs of the run without any permission.',
  remedy: 'Compare their digest in the job that receives them: every job of the run may replace an artifact.',
  lacks: (_, { context }) => (context.kind === 'workflow' ? undefined : 'works in a workflow only'),
  async open(_, { ports, context, deadlineMs }) {
    if (context.kind !== 'workflow') throw new TypeError('workflow artifacts without a workflow');
    const { artifactStore } = await import('./artifact-store.ts');
    const { openArtifactService } = await import('../github/artifacts.ts');
    const service = openArtifactService(process.env, ports, githubHostOf(context.github.serverUrl));
    return artifactStore({ ports, service, deadlineMs });
  },
};
