import { resolve } from 'node:path';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { pass } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { buildLevelOf } from '@secure-build/common/domain/provenance/build-level';
import { provenanceStatement } from '@secure-build/common/domain/provenance/statement';
import { findArtifacts, refuseChanged, subjectsOf } from '@secure-build/common/domain/provenance/subjects';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { PAYLOAD_TYPE } from '@secure-build/common/formats/in-toto';
import { describeBuild } from './build-description.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { summarize } from './summary.ts';

const STATEMENT = 'reports/provenance/statement.json';
const LEVEL_REPORT = 'reports/provenance/level.json';

/** Mode `predicate`: hashes the artifacts, describes the build, writes the statement. Signs nothing. */
export async function writePredicate(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const evidence = openEvidence(ports.files, folder, producerOf('provenance'));
  const artifactRoot = resolve(context.workspace, inputs['artifact-root']);
  const artifacts = await findArtifacts(ports.files, artifactRoot, inputs['artifact-path']);
  const subjects = subjectsOf(artifacts);
  const provenance = await describeBuild(story, evidence, artifacts);
  const statement = provenanceStatement(subjects, provenance);
  const level = buildLevelOf(provenance, subjects.length);

  await refuseChanged(ports.files, artifacts);
  const digests = subjects.map(({ digest }) => digest.sha256);
  // First, since a list of subjects that was changed is refused here: then no statement is left either.
  await evidence.addSubjects(subjects);
  await evidence.write([
    { name: STATEMENT, kind: 'statement', bytes: statement, mediaType: PAYLOAD_TYPE, subjects: digests },
    {
      name: LEVEL_REPORT,
      kind: 'report',
      bytes: canonicalBytes({
        level: level.level,
        conditions: level.conditions.map((condition) => ({ ...condition })),
      }),
      mediaType: 'application/json',
      subjects: digests,
    },
  ]);
  const { buildDefinition, runDetails } = provenance;
  const count = artifacts.length === 1 ? '1 artifact' : `${artifacts.length} artifacts`;
  return {
    verdict: pass,
    headline: `Provenance for ${count} written, not signed yet; it supports SLSA Build L${level.level}.`,
    facts: [
      ['Artifacts', String(artifacts.length)],
      ['Build type', buildDefinition.buildType],
      ['Builder', runDetails.builder.id],
      [
        'Level',
        `${level.level}: ${level.conditions.find(({ met }) => !met)?.evidence ?? 'all conditions met'}`,
      ],
      ['Statement', `${folder}/${STATEMENT}`],
    ],
    summary: summarize({ provenance, artifacts, level, statementPath: `${folder}/${STATEMENT}` }),
    outputs: {
      'predicate-path': `${folder}/${STATEMENT}`,
      'builder-id': runDetails.builder.id,
      'build-type': buildDefinition.buildType,
      level: level.level,
      'level-report-path': `${folder}/${LEVEL_REPORT}`,
      'subject-count': artifacts.length,
    },
    annotations: [],
    details: { level: level.level, subjects: subjects.map(({ name, digest }) => ({ name, digest })) },
  };
}
