import { sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { BundleStore, StoredBundle } from '../../domain/signing/stores.ts';
import { bundlesInFile, isBundleFileName } from '../../formats/bundle-file.ts';
import { formatZip, parseZip } from '../../formats/zip.ts';
import { type ArtifactService, requireArtifactName, type WorkflowArtifact } from '../github/artifacts.ts';
import { type Deadline, deadlineIn } from '../retry.ts';
import type { ServicePorts } from '../service-call.ts';
import { requireDistinctNames } from './distinct-names.ts';

export interface ArtifactStoreOptions {
  readonly ports: ServicePorts;
  readonly service: ArtifactService;
  /** For one bundle. */
  readonly deadlineMs: number;
}

/** Workflow artifacts of this run, each with one file of its own name: stored, so that the archive is always the same. */
export function artifactStore({ ports, service, deadlineMs }: ArtifactStoreOptions): BundleStore {
  const place = 'the artifacts of this run';
  return {
    id: 'artifact',
    place,
    async prepare(planned) {
      for (const { fileName } of planned) requireArtifactName(fileName);
      requireDistinctNames(planned, place);
    },
    async store({ fileName, bytes, safeAt }) {
      const deadline = deadlineIn(ports, deadlineMs);
      const archive = formatZip([{ name: fileName, bytes }]);
      const uploaded = await service.upload(fileName, archive, deadline);
      const [artifact] = await service.list({ name: fileName }, deadline);
      const stored = artifact === undefined ? undefined : await service.download(artifact, deadline);
      if (artifact === undefined || stored === undefined || sha256(stored) !== sha256(archive)) {
        throw new Problem(
          'store/differs',
          `the workflow artifact "${fileName}" is not the one of ${safeAt}`,
          {
            hint: 'Another job of this run uses the name, or has replaced the artifact.',
          },
        );
      }
      return { kind: 'stored', place, present: uploaded === 'taken', id: artifact.id };
    },
    async read() {
      const deadline = deadlineIn(ports, deadlineMs);
      const artifacts = (await service.list({}, deadline)).filter(({ name }) => isBundleFileName(name));
      const bundles: StoredBundle[] = [];
      for (const artifact of artifacts) bundles.push(...(await bundlesOf(service, artifact, deadline)));
      return bundles;
    },
  };
}

async function bundlesOf(
  service: ArtifactService,
  artifact: WorkflowArtifact,
  deadline: Deadline,
): Promise<readonly StoredBundle[]> {
  const archive = await service.download(artifact, deadline);
  const entries = await parseZip(archive, limits.workflowArtifactBytes);
  return entries
    .filter(({ name }) => isBundleFileName(name))
    .flatMap(({ name, bytes }) =>
      bundlesInFile(name, bytes).map((bundle) => ({
        from: `file "${name}" of the workflow artifact "${artifact.name}" (${artifact.id})`,
        bytes: bundle,
      })),
    );
}
