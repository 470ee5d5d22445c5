import type { JsonObject } from '../../core/json.ts';
import { unknownBuildMembers } from '../../formats/build-provenance-shape.ts';
import { predicateTypes } from '../../formats/in-toto.ts';
import { unknownMembers } from '../../formats/unknown-members.ts';
import { certifiedBuildTypes, isCertifiedBuildType } from './certified-fields.ts';
import { OTHER_JOBS_HOSTED } from './certified-level.ts';

/**
 * JSON pointers into a statement, of the members of its provenance that nobody here knows: by the parsing rules of
 * in-toto they are ignored, and by section 5 of the provenance specification counted and shown.
 *
 * @param buildType of the predicate; of a type that only a builder row of a policy accepts, the members are known that
 *   SLSA defines
 */
export function unknownProvenanceMembers(
  predicateType: string,
  predicate: JsonObject,
  buildType: string | undefined,
): readonly string[] {
  return unknownIn(predicateType, predicate, buildType).map((pointer) => `/predicate${pointer}`);
}

function unknownIn(
  predicateType: string,
  predicate: JsonObject,
  buildType: string | undefined,
): readonly string[] {
  if (predicateType !== predicateTypes.slsaProvenance) return unknownMembers(predicate, ofVersion02);
  if (buildType === certifiedBuildTypes.build) return unknownBuildMembers(predicate);
  const isKnown = buildType !== undefined && isCertifiedBuildType(buildType);
  return unknownMembers(predicate, isKnown ? ofWorkflow : ofVersion1);
}

/** What SLSA defines around the parameters of a build type, https://slsa.dev/spec/v1.2/build-provenance. */
const ofAnyBuild: readonly string[] = [
  '/buildDefinition/buildType',
  '/runDetails/builder/id',
  '/runDetails/builder/version',
  ...entryMembers('/runDetails/builder/builderDependencies'),
  '/runDetails/metadata/invocationId',
  '/runDetails/metadata/startedOn',
  '/runDetails/metadata/finishedOn',
  ...entryMembers('/runDetails/byproducts'),
];

/** Both build types that GitHub's own tools write; the parameters are those of section 3. */
const ofWorkflow: readonly string[] = [
  ...ofAnyBuild,
  ...['repository', 'ref', 'path'].map((name) => `/buildDefinition/externalParameters/workflow/${name}`),
  ...['event_name', 'repository_id', 'repository_owner_id', 'runner_environment', OTHER_JOBS_HOSTED].map(
    (name) => `/buildDefinition/internalParameters/github/${name}`,
  ),
  '/buildDefinition/resolvedDependencies/N/uri',
  '/buildDefinition/resolvedDependencies/N/digest/gitCommit',
];

const ofVersion1: readonly string[] = [
  ...ofAnyBuild,
  '/buildDefinition/externalParameters',
  '/buildDefinition/internalParameters',
  ...entryMembers('/buildDefinition/resolvedDependencies'),
];

/** https://slsa.dev/spec/v0.2/provenance; writers differ in the spelling of the id of an invocation. */
const ofVersion02: readonly string[] = [
  '/builder/id',
  '/buildType',
  ...['uri', 'digest', 'entryPoint'].map((name) => `/invocation/configSource/${name}`),
  '/invocation/parameters',
  '/invocation/environment',
  '/buildConfig',
  ...['buildInvocationId', 'buildInvocationID', 'buildStartedOn', 'buildFinishedOn', 'reproducible'].map(
    (name) => `/metadata/${name}`,
  ),
  ...['parameters', 'environment', 'materials'].map((name) => `/metadata/completeness/${name}`),
  '/materials/N/uri',
  '/materials/N/digest',
];

/** Of a resource descriptor of in-toto. */
function entryMembers(list: string): readonly string[] {
  const members = ['name', 'uri', 'digest', 'content', 'downloadLocation', 'mediaType', 'annotations'];
  return members.map((member) => `${list}/N/${member}`);
}
