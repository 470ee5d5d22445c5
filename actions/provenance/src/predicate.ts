import { resolve } from 'node:path';
import { limits } from '@secure-build/common/core/limits';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import {
  refuseChangedSubjects,
  resolveSubjects,
} from '@secure-build/common/domain/provenance/resolve-subjects';
import { buildLevelOf } from '@secure-build/common/domain/provenance/stated-level';
import { subjectContext } from '@secure-build/common/edges/subject-context';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { describeBuild } from './build-description.ts';
import type { Inputs } from './inputs.ts';
import { LEVEL_REPORT, levelReport } from './level-file.ts';
import type { OutputName } from './outputs.ts';
import { predicateOutcome } from './predicate-outcome.ts';
import { statementsAbout } from './statements.ts';

/** Mode `predicate`: hashes the subjects, describes the build, writes the statements. Signs nothing. */
export async function writePredicate(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const evidence = openEvidence(ports.files, folder, producerOf('provenance'));
  const root = resolve(context.workspace, inputs['artifact-root']);
  const resolved = await resolveSubjects(
    inputs,
    ports,
    subjectContext(story, root, limits.serviceDeadlineMs),
  );
  const { subjects } = resolved;
  const provenance = await describeBuild(story, evidence, subjects);
  const statements = statementsAbout(subjects, inputs.grouping, provenance);
  const level = buildLevelOf(provenance, subjects.length);

  await refuseChangedSubjects(ports.files, subjects);
  if (subjects.length > 0) {
    // First, since a list of subjects that was changed is refused here: then no statement is left either.
    await evidence.addSubjects(subjects);
    await evidence.write([...statements, levelReport(level, subjects)]);
  }
  return predicateOutcome({
    ...resolved,
    provenance,
    level,
    statementPaths: statements.map(({ name }) => `${folder}/${name}`),
    levelReportPath: `${folder}/${LEVEL_REPORT}`,
  });
}
