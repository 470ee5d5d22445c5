import { isJsonArray, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { CertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import { type ReleasedBuilder, releaseOf } from '../signing/released-builders.ts';
import type { BuildLevel } from './build-level.ts';
import { type CertifiedBuildType, certifiedBuildTypes, textAt, valueAt } from './certified-fields.ts';

/** Events by which a release may be built: none runs foreign code with the rights of the repository. */
const TRIGGERS: readonly string[] = ['push', 'release', 'schedule', 'workflow_dispatch', 'merge_group'];

/**
 * The level that certificate and predicate show, after every field was compared (provenance specification,
 * section 5, second table). The conditions of our own builder are evaluated again: what it claims is not asked.
 */
export function certifiedLevel(
  predicate: JsonObject,
  certified: CertifiedIdentity,
  buildType: CertifiedBuildType,
  released: readonly ReleasedBuilder[],
): BuildLevel {
  const isHosted = certified.runnerEnvironment === 'github-hosted';
  const release = releaseOf(certified, released);
  if (buildType === certifiedBuildTypes.build) {
    // Only our own builder writes this type; anybody else who does is nobody's builder.
    return release !== undefined && release.level >= 3 && isHosted && isIsolatedBuild(predicate, certified)
      ? 3
      : 0;
  }
  if (!isComplete(certified)) return 0;
  if (!isHosted) return 1;
  return release === undefined || areOtherJobsHosted(predicate) ? 2 : 1;
}

/** Every extension from .8 to .21; .22 and .24 came later, and .23 is there with an environment only. */
function isComplete(certified: CertifiedIdentity): boolean {
  return [
    certified.issuer,
    certified.buildSignerUri,
    certified.buildSignerDigest,
    certified.runnerEnvironment,
    certified.sourceRepositoryUri,
    certified.sourceRepositoryDigest,
    certified.sourceRepositoryRef,
    certified.sourceRepositoryId,
    certified.sourceRepositoryOwnerUri,
    certified.sourceRepositoryOwnerId,
    certified.buildConfigUri,
    certified.buildConfigDigest,
    certified.buildTrigger,
    certified.runInvocationUri,
  ].every((value) => value !== undefined);
}

/** Conditions C3, C4, C7 and C9 of section 6; C1, C2 and C10 are the comparison, C5, C6 and C8 the released digest. */
function isIsolatedBuild(predicate: JsonObject, { buildTrigger }: CertifiedIdentity): boolean {
  const job = valueAt(predicate, ['buildDefinition', 'internalParameters', 'github', 'buildJob']);
  const inputs = valueAt(predicate, ['buildDefinition', 'externalParameters', 'inputs']);
  return (
    valueAt(job, ['runnerGroupId']) === 0 &&
    textAt(job, ['runnerGroupName']) === 'GitHub Actions' &&
    textAt(job, ['conclusion']) === 'success' &&
    isJsonArray(valueAt(job, ['labels'])) &&
    buildTrigger !== undefined &&
    TRIGGERS.includes(buildTrigger) &&
    inputs !== undefined &&
    !holdsMask(inputs)
  );
}

/** The runner writes `***` in the place of a secret: then the inputs are not what the build got. */
function holdsMask(value: JsonValue): boolean {
  return JSON.stringify(value).includes('***');
}

/** What our `attest.yml` states of the jobs that it did not run itself. */
function areOtherJobsHosted(predicate: JsonObject): boolean {
  const github = ['buildDefinition', 'internalParameters', 'github'];
  return valueAt(predicate, [...github, OTHER_JOBS_HOSTED]) === true;
}

/** Extension field, named `VENDOR_field` as the specification asks. */
export const OTHER_JOBS_HOSTED = 'securebuild_otherJobsHosted';
