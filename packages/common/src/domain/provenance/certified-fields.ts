import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { CertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import { suiteUri } from '../../formats/suite-uris.ts';

/** Build types of which every certified field is compared (provenance specification, section 5). */
export const certifiedBuildTypes = {
  /** Ours, for `build.yml`. */
  build: `${suiteUri}/buildtypes/build/v1`,
  /** What `@actions/attest` writes. */
  workflow: 'https://actions.github.io/buildtypes/workflow/v1',
  /** What npm still writes, and GitHub wrote until 2024. */
  oldWorkflow: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
} as const;
export type CertifiedBuildType = (typeof certifiedBuildTypes)[keyof typeof certifiedBuildTypes];

const known: ReadonlySet<string> = new Set(Object.values(certifiedBuildTypes));

export function isCertifiedBuildType(buildType: string): buildType is CertifiedBuildType {
  return known.has(buildType);
}

/** One field of the predicate beside what the certificate says. Either may be missing, which is a difference. */
export interface CertifiedField {
  /** JSON pointer into the statement. */
  readonly at: string;
  readonly oid: string;
  readonly predicate: string | undefined;
  readonly certificate: string | undefined;
}

/** Every row of the provenance specification, section 4, that has a field in a predicate of this type. */
export function certifiedFields(
  predicate: JsonObject,
  certified: CertifiedIdentity,
  buildType: CertifiedBuildType,
): readonly CertifiedField[] {
  const isOurs = buildType === certifiedBuildTypes.build;
  const { sourceRepositoryUri: repository, sourceRepositoryRef: ref } = certified;
  const sourceUri = join('git+', repository, '@', ref);
  const field = (oid: string, path: readonly string[], certificate: string | undefined): CertifiedField => ({
    at: `/predicate/${path.join('/')}`,
    oid,
    predicate: textAt(predicate, path),
    certificate,
  });
  const github = ['buildDefinition', 'internalParameters', 'github'];
  const workflow = ['buildDefinition', 'externalParameters', 'workflow'];
  return [
    builderField(predicate, certified, buildType),
    field('.12', [...workflow, 'repository'], repository),
    field('.14', [...workflow, 'ref'], ref),
    workflowPathField(predicate, certified, isOurs),
    field('.20', [...github, 'event_name'], certified.buildTrigger),
    field('.15', [...github, 'repository_id'], certified.sourceRepositoryId),
    field('.17', [...github, 'repository_owner_id'], certified.sourceRepositoryOwnerId),
    ...(buildType === certifiedBuildTypes.oldWorkflow
      ? []
      : [field('.11', [...github, 'runner_environment'], certified.runnerEnvironment)]),
    field('.21', ['runDetails', 'metadata', 'invocationId'], certified.runInvocationUri),
    ...dependencyFields(
      predicate,
      isOurs ? 'source' : undefined,
      sourceUri,
      certified.sourceRepositoryDigest,
    ),
    ...(isOurs
      ? [
          field('.20', ['buildDefinition', 'externalParameters', 'event', 'name'], certified.buildTrigger),
          digestField(predicate, 'builder', '.10', certified.buildSignerDigest),
          digestField(predicate, 'workflow', '.19', certified.buildConfigDigest),
        ]
      : []),
  ];
}

function builderField(
  predicate: JsonObject,
  { san, buildSignerUri, runnerEnvironment }: CertifiedIdentity,
  buildType: CertifiedBuildType,
): CertifiedField {
  const path = ['runDetails', 'builder', 'id'];
  const isOld = buildType === certifiedBuildTypes.oldWorkflow;
  // The name and .9 are two places for one thing.
  const signer = buildSignerUri === san.value ? buildSignerUri : undefined;
  return {
    at: `/predicate/${path.join('/')}`,
    oid: isOld ? '.11' : '.9',
    predicate: textAt(predicate, path),
    certificate: isOld ? join('https://github.com/actions/runner/', runnerEnvironment) : signer,
  };
}

/**
 * The path of the workflow is never cut out of a text here, since a ref may hold any of the marks: what would be
 * certified is put together instead, and compared whole or as a beginning.
 */
function workflowPathField(
  predicate: JsonObject,
  { buildConfigUri, sourceRepositoryUri, sourceRepositoryRef }: CertifiedIdentity,
  isOurs: boolean,
): CertifiedField {
  const at = ['buildDefinition', 'externalParameters', 'workflow', 'path'];
  const path = textAt(predicate, at);
  const beginning = join('', sourceRepositoryUri, '/', path, '@');
  const whole = join('', beginning, sourceRepositoryRef);
  const isBeginning = !isOurs && beginning !== undefined && buildConfigUri?.startsWith(beginning) === true;
  return {
    at: `/predicate/${at.join('/')}`,
    oid: '.18',
    predicate: isBeginning ? buildConfigUri : whole,
    certificate: buildConfigUri,
  };
}

const DEPENDENCIES = ['buildDefinition', 'resolvedDependencies'];

/** @param name Absent: the source is the only dependency, and has no name. */
function dependencyFields(
  predicate: JsonObject,
  name: string | undefined,
  uri: string | undefined,
  digest: string | undefined,
): readonly CertifiedField[] {
  const source = dependency(predicate, name);
  const at = `/predicate/${DEPENDENCIES.join('/')}`;
  return [
    { at: `${at}/uri`, oid: '.12, .14', predicate: textAt(source, ['uri']), certificate: uri },
    {
      at: `${at}/digest`,
      oid: '.13',
      predicate: textAt(source, ['digest', 'gitCommit']),
      certificate: digest,
    },
  ];
}

function digestField(
  predicate: JsonObject,
  name: string,
  oid: string,
  certificate: string | undefined,
): CertifiedField {
  return {
    at: `/predicate/${DEPENDENCIES.join('/')} "${name}"`,
    oid,
    predicate: textAt(dependency(predicate, name), ['digest', 'gitCommit']),
    certificate,
  };
}

/** The only one of that name, or the only one at all: with two each reader could take another one. */
function dependency(predicate: JsonObject, name: string | undefined): JsonValue | undefined {
  const list = valueAt(predicate, DEPENDENCIES);
  const candidates = (isJsonArray(list) ? list : []).filter(
    (item) => name === undefined || textAt(item, ['name']) === name,
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

export function valueAt(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  let found = value;
  for (const step of path) found = isJsonObject(found) ? found[step] : undefined;
  return found;
}

export function textAt(value: JsonValue | undefined, path: readonly string[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** `undefined` where any part is missing. */
function join(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}
