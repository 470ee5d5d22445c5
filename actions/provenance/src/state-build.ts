import { resolve } from 'node:path';
import { permissionToAdd } from '@secure-build/common/core/permission-to-add';
import { Problem } from '@secure-build/common/core/problem';
import type { Evidence } from '@secure-build/common/domain/evidence/evidence';
import type { Run } from '@secure-build/common/domain/outcome';
import { resolveSubjects } from '@secure-build/common/domain/provenance/resolve-subjects';
import { buildLevelOf } from '@secure-build/common/domain/provenance/stated-level';
import { subjectContext } from '@secure-build/common/edges/subject-context';
import { describeBuild } from './build-description.ts';
import type { HandedIn } from './handed-in.ts';
import type { Inputs } from './inputs.ts';
import type { StatedBuild } from './stated-build.ts';

/** @throws Problem `subject/…`, `oidc/…`, `service/…` or `input/invalid` */
export async function stateBuild(
  story: Run<Inputs>,
  evidence: Evidence,
  handedIn: HandedIn,
): Promise<StatedBuild> {
  const found = await findSubjects(story, handedIn);
  if (isCertified(story)) {
    const { certifyBuild } = await import('./certified-build.ts');
    return certifyBuild(story, evidence, { ...found, handedIn });
  }
  const provenance = await describeBuild(story, evidence, found.resolved);
  return {
    ...found,
    report: buildLevelOf(provenance, found.subjects.length),
    leftOut: [],
    describe: async () => provenance,
  };
}

/** Only where the platform certifies this job can it state more than its own word. */
export function isCertified({ inputs, context }: Run<Inputs>): boolean {
  if (context.kind !== 'workflow') return false;
  return inputs.signers.length === 0 || inputs.signers.includes('keyless');
}

async function findSubjects(story: Run<Inputs>, { files }: HandedIn) {
  const { inputs, ports, context } = story;
  if (files === undefined) {
    const root = resolve(context.workspace, inputs['artifact-root']);
    const { subjects } = await resolveSubjects(inputs, ports, subjectContext(story, root, inputs.deadline));
    return { subjects, resolved: subjects };
  }
  if (!isCertified(story)) {
    throw new Problem('input/invalid', 'input "handoff" needs the signer "keyless"', {
      hint: permissionToAdd(
        'id-token: write',
        'What another job has built is stated by the platform alone: remove the input "signers", and add',
      ),
    });
  }
  const subjects = files.received.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
  return { subjects, resolved: [] };
}
