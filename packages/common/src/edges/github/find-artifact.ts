import { Problem } from '../../core/problem.ts';
import type { WorkflowArtifact } from '../../domain/provenance/subject-draft.ts';
import { deadlineIn } from '../retry.ts';
import type { ServicePorts } from '../service-call.ts';
import type { ArtifactService } from './artifacts.ts';

/**
 * One workflow artifact of this run, with the digest that its uploader gave: the build job's word, like every digest
 * that comes from a list.
 *
 * @throws Problem `subject/none` where there is none or it has no digest, `service/…`
 */
export async function findWorkflowArtifact(
  ports: ServicePorts,
  service: ArtifactService,
  nameOrId: string,
  deadlineMs: number,
): Promise<WorkflowArtifact> {
  const deadline = deadlineIn(ports, deadlineMs);
  const byId = /^\d+$/.test(nameOrId) ? await service.list({ id: nameOrId }, deadline) : [];
  const found = byId.length > 0 ? byId : await service.list({ name: nameOrId }, deadline);
  const [artifact, twin] = found;
  if (artifact?.sha256 !== undefined && twin === undefined) {
    return { name: artifact.name, sha256: artifact.sha256 };
  }
  const why =
    artifact === undefined
      ? 'this run has no such artifact'
      : twin === undefined
        ? 'the service has no digest of it'
        : 'several artifacts have this name: give the id';
  throw new Problem('subject/none', `input "subjects": "artifact:${nameOrId}": ${why}`);
}
