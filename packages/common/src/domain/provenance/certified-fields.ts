import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { CertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import { buildTypes } from '../../formats/slsa-provenance.ts';
import { ownWorkflows } from './own-workflows.ts';

/** Build types of which every certified field is compared (provenance specification, section 5). */
export const certifiedBuildTypes = {
  /** Ours, for `build.yml`. */
  build: buildTypes.build,
  /** What `@actions/attest` writes. */
  workflow: buildTypes.githubWorkflow,
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
    ...sourceFields(predicate, isOurs ? 'source' : undefined, sourceUri, certified.sourceRepositoryDigest),
    ...(isOurs
      ? [
          field('.20', ['buildDefinition', 'externalParameters', 'event', 'name'], certified.buildTrigger),
          ...workflowFields(predicate, certified),
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
function sourceFields(
  predicate: JsonObject,
  name: string | undefined,
  uri: string | undefined,
  digest: string | undefined,
): readonly CertifiedField[] {
  return [
    dependencyField(predicate, name, { path: ['uri'], oid: '.12, .14', certificate: uri }),
    dependencyField(predicate, name, { path: ['digest', 'gitCommit'], oid: '.13', certificate: digest }),
  ];
}

/** The dependencies that only our own build type names: the workflow that signed, and the one that was started. */
function workflowFields(
  predicate: JsonObject,
  { buildSignerUri, buildSignerDigest, buildConfigDigest, ...source }: CertifiedIdentity,
): readonly CertifiedField[] {
  const path = textAt(predicate, ['buildDefinition', 'externalParameters', 'workflow', 'path']);
  const { sourceRepositoryUri: repository, sourceRepositoryRef: ref } = source;
  const uri = join('git+', repository, '@', ref, '#', path);
  return [
    dependencyField(predicate, 'builder', {
      path: ['uri'],
      oid: '.9',
      certificate: builderUri(buildSignerUri),
    }),
    dependencyField(predicate, 'builder', {
      path: ['digest', 'gitCommit'],
      oid: '.10',
      certificate: buildSignerDigest,
    }),
    dependencyField(predicate, 'workflow', { path: ['uri'], oid: '.12, .14', certificate: uri }),
    dependencyField(predicate, 'workflow', {
      path: ['digest', 'gitCommit'],
      oid: '.19',
      certificate: buildConfigDigest,
    }),
  ];
}

/** Where the one path is known, the repository before it and the ref behind it are, too. */
function builderUri(signer: string | undefined): string | undefined {
  const middle = `/${ownWorkflows.build}@`;
  const at = signer?.indexOf(middle) ?? -1;
  if (signer === undefined || at < 0) return undefined;
  return `git+${signer.slice(0, at)}@${signer.slice(at + middle.length)}`;
}

function dependencyField(
  predicate: JsonObject,
  name: string | undefined,
  field: { readonly path: readonly string[]; readonly oid: string; readonly certificate: string | undefined },
): CertifiedField {
  const { path, oid, certificate } = field;
  const found = dependency(predicate, name);
  const at = [...DEPENDENCIES, ...(found === undefined ? [] : [String(found.index), ...path])];
  return { at: `/predicate/${at.join('/')}`, oid, predicate: textAt(found?.item, path), certificate };
}

/** The only one of that name, or the only one at all: with two each reader could take another one. */
function dependency(predicate: JsonObject, name: string | undefined) {
  const list = valueAt(predicate, DEPENDENCIES);
  const candidates = (isJsonArray(list) ? list : [])
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => name === undefined || textAt(item, ['name']) === name);
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
