import { buildTypes, type SlsaProvenance } from '../../formats/slsa-provenance.ts';
import { type Condition, type LevelReport, levelOf } from './level-report.ts';

/**
 * The level that a statement supports by itself, with every condition and what it rests on. Level 2 needs a
 * run that the build platform certifies; this version asks for no such certificate, so 1 is the most.
 */
export function buildLevelOf(provenance: SlsaProvenance, subjectCount: number): LevelReport {
  const conditions = [
    described(provenance, subjectCount),
    certified(provenance),
    signedApart(provenance),
    isolated(),
  ];
  return { level: levelOf(conditions), conditions };
}

function described({ buildDefinition, runDetails }: SlsaProvenance, subjectCount: number): Condition {
  const missing = [
    subjectCount === 0 ? 'a subject' : '',
    buildDefinition.buildType === '' ? 'the build type' : '',
    runDetails.builder.id === '' ? 'the builder' : '',
  ].filter((part) => part !== '');
  return {
    id: 'provenance-exists',
    level: 1,
    title: 'A statement says how and by what the artifacts were built',
    met: missing.length === 0,
    evidence:
      missing.length === 0
        ? `${subjectCount} subjects, build type ${buildDefinition.buildType}`
        : `it lacks ${missing.join(', ')}`,
    source: 'statement',
  };
}

function certified({ buildDefinition, runDetails }: SlsaProvenance): Condition {
  const local = buildDefinition.buildType === buildTypes.local;
  const reported = runDetails.metadata?.securebuild_reportedByJob?.length ?? 0;
  return {
    id: 'run-certified',
    level: 2,
    title: 'The build platform certifies the run',
    // Nothing here has looked at a certificate, whatever the statement says of itself.
    met: false,
    evidence: local
      ? 'built outside of any build platform'
      : `${reported} fields are on the word of the job itself, none is certified`,
    source: local ? 'none' : 'job',
  };
}

function signedApart({ buildDefinition }: SlsaProvenance): Condition {
  return {
    id: 'signed-by-platform',
    level: 2,
    title: 'The platform signs, not the one who builds',
    met: false,
    evidence:
      buildDefinition.buildType === buildTypes.local
        ? 'the key belongs to the user who built'
        : 'the signing key is within reach of the job',
    source: 'none',
  };
}

function isolated(): Condition {
  return {
    id: 'build-isolated',
    level: 3,
    title: 'The build cannot reach the signing key or influence the statement',
    met: false,
    evidence: 'build and statement come from the same job',
    source: 'none',
  };
}
