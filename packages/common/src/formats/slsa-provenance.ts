import type { CanonicalValue } from '../core/canonical-json.ts';
import type { DigestSet } from '../core/digest.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, pointer } from '../core/json.ts';
import { Problem } from '../core/problem.ts';
import type { ResourceDescriptor } from './in-toto.ts';
import { suiteUri } from './suite-uris.ts';

/** How a build is described: which parameters it has and what they mean. */
export const buildTypes = {
  /** Ours, for `build.yml`. */
  build: `${suiteUri}/buildtypes/build/v1`,
  /** GitHub's own, https://actions.github.io/buildtypes/workflow/v1. */
  githubWorkflow: 'https://actions.github.io/buildtypes/workflow/v1',
  /** Ours, for a build outside of any build service. */
  local: `${suiteUri}/buildtypes/local/v1`,
} as const;

/** `builder.id` of every local build. It says where, never who: no name of a user or a machine. */
export const LOCAL_BUILDER = `${suiteUri}/builders/local/v1`;

/** SLSA provenance v1, https://slsa.dev/spec/v1.2/build-provenance. */
export interface SlsaProvenance {
  readonly buildDefinition: {
    readonly buildType: string;
    readonly externalParameters: Members;
    readonly internalParameters?: Members;
    readonly resolvedDependencies?: readonly ResourceDescriptor[];
  };
  readonly runDetails: {
    readonly builder: {
      readonly id: string;
      /** Names of parts of the builder to their versions. */
      readonly version?: Readonly<Record<string, string>>;
    };
    readonly metadata?: ProvenanceMetadata;
    readonly byproducts?: readonly ResourceDescriptor[];
  };
}

export type Members = { readonly [key: string]: CanonicalValue };

export interface ProvenanceMetadata {
  readonly invocationId?: string;
  /**
   * Extension field, named `VENDOR_field` as the specification asks: JSON pointers into the predicate of all
   * that only the job itself said. Nobody certified it; a job may say anything of itself.
   */
  readonly securebuild_reportedByJob?: readonly string[];
}

/** What GitHub's build type says of one run. All of it is published. */
export interface GithubWorkflowRun {
  /** `https://github.com` */
  readonly serverUrl: string;
  /** `OWNER/REPO` */
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryOwnerId: string;
  readonly sha: string;
  readonly ref: string;
  readonly eventName: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** `OWNER/REPO/.github/workflows/FILE@REF` of the workflow that was started. */
  readonly workflowRef: string;
  /** The same of the workflow that the job stands in: another one only where workflows call each other. */
  readonly jobWorkflowRef: string;
  readonly runnerEnvironment: string;
}

/**
 * Member for member what `@actions/attest` writes (actions/toolkit `packages/attest/src/provenance.ts`), so that
 * every tool that knows GitHub's provenance knows this: one dependency without a name, no byproducts.
 */
export function githubWorkflowProvenance(run: GithubWorkflowRun): SlsaProvenance {
  const repository = `${run.serverUrl}/${run.repository}`;
  const [path = ''] = run.workflowRef.replace(`${run.repository}/`, '').split('@');
  return {
    buildDefinition: {
      buildType: buildTypes.githubWorkflow,
      externalParameters: { workflow: { ref: run.ref, repository, path } },
      internalParameters: {
        github: {
          event_name: run.eventName,
          repository_id: run.repositoryId,
          repository_owner_id: run.repositoryOwnerId,
          runner_environment: run.runnerEnvironment,
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
    },
    runDetails: {
      builder: { id: `${run.serverUrl}/${run.jobWorkflowRef}` },
      metadata: { invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
    },
  };
}

/** What our local build type says of one build. */
export interface LocalBuild {
  /** What the caller says was done: commands, options. Nothing of the machine. */
  readonly externalParameters: Members;
  /** Absent where the folder is no Git checkout. */
  readonly source?: LocalSource;
  /** Lockfiles of the source, by path and digest. */
  readonly dependencies: readonly ResourceDescriptor[];
  /** SBOMs and reports that the build left. */
  readonly byproducts: readonly ResourceDescriptor[];
}

export interface LocalSource {
  /** 40 or 64 hex characters. */
  readonly gitCommit: string;
  /** Whether files differ from that commit: then the commit alone does not name the source. */
  readonly changed: boolean;
}

export function localProvenance(build: LocalBuild): SlsaProvenance {
  const { source, externalParameters, dependencies, byproducts } = build;
  const commit: ResourceDescriptor[] =
    source === undefined ? [] : [{ name: 'source', digest: { gitCommit: source.gitCommit } }];
  return {
    buildDefinition: {
      buildType: buildTypes.local,
      externalParameters,
      internalParameters: source === undefined ? {} : { source: { changed: source.changed } },
      resolvedDependencies: [...commit, ...dependencies],
    },
    runDetails: { builder: { id: LOCAL_BUILDER }, metadata: {}, byproducts },
  };
}

/**
 * Provenance of any builder, as far as the specification requires it. Unknown members are kept out, as the
 * parsing rules of in-toto ask.
 *
 * @throws Problem `provenance/invalid`, with the JSON pointer.
 */
export function parseSlsaProvenance(predicate: JsonObject): SlsaProvenance {
  const definition = objectAt(predicate, 'buildDefinition');
  const details = objectAt(predicate, 'runDetails');
  const builder = objectAt(details.value, 'builder', details.at);
  const metadata = optional(details.value, 'metadata', details.at, (value, at) => parseMetadata(value, at));
  const byproducts = optional(details.value, 'byproducts', details.at, descriptorsOf);
  const internal = optional(definition.value, 'internalParameters', definition.at, membersOf);
  const dependencies = optional(definition.value, 'resolvedDependencies', definition.at, descriptorsOf);
  return {
    buildDefinition: {
      buildType: textAt(definition.value, 'buildType', definition.at),
      externalParameters: objectAt(definition.value, 'externalParameters', definition.at).value,
      ...(internal === undefined ? {} : { internalParameters: internal }),
      ...(dependencies === undefined ? {} : { resolvedDependencies: dependencies }),
    },
    runDetails: {
      builder: { id: textAt(builder.value, 'id', builder.at) },
      ...(metadata === undefined ? {} : { metadata }),
      ...(byproducts === undefined ? {} : { byproducts }),
    },
  };
}

interface Found {
  readonly value: JsonObject;
  readonly at: string;
}

function parseMetadata(value: JsonValue, at: string): ProvenanceMetadata {
  const metadata = membersOf(value, at);
  const invocationId = optional(metadata, 'invocationId', at, textOf);
  const reported = optional(metadata, 'securebuild_reportedByJob', at, (list, listAt) =>
    listOf(list, listAt).map((item, index) => textOf(item, `${listAt}/${index}`)),
  );
  return {
    ...(invocationId === undefined ? {} : { invocationId }),
    ...(reported === undefined ? {} : { securebuild_reportedByJob: reported }),
  };
}

function descriptorsOf(value: JsonValue, at: string): readonly ResourceDescriptor[] {
  return listOf(value, at).map((item, index) => descriptorOf(item, `${at}/${index}`));
}

function descriptorOf(value: JsonValue, at: string): ResourceDescriptor {
  const descriptor = membersOf(value, at);
  const name = optional(descriptor, 'name', at, textOf);
  const uri = optional(descriptor, 'uri', at, textOf);
  const mediaType = optional(descriptor, 'mediaType', at, textOf);
  const digest = optional(descriptor, 'digest', at, digestsOf);
  return {
    ...(name === undefined ? {} : { name }),
    ...(uri === undefined ? {} : { uri }),
    ...(digest === undefined ? {} : { digest }),
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}

function digestsOf(value: JsonValue, at: string): DigestSet {
  const entries = Object.entries(membersOf(value, at)).map(([algorithm, hex]) => {
    const digest = textOf(hex, at + pointer(algorithm));
    if (!/^[0-9a-f]+$/.test(digest)) refuse('expected lower-case hexadecimal', at + pointer(algorithm));
    return [algorithm, digest] as const;
  });
  return Object.fromEntries(entries);
}

function optional<T>(
  object: JsonObject,
  key: string,
  at: string,
  read: (value: JsonValue, at: string) => T,
): T | undefined {
  const value = object[key];
  return value === undefined ? undefined : read(value, `${at}/${key}`);
}

function objectAt(object: JsonObject, key: string, at = ''): Found {
  const value = object[key];
  if (value === undefined) return refuse('expected an object', `${at}/${key}`);
  return { value: membersOf(value, `${at}/${key}`), at: `${at}/${key}` };
}

function textAt(object: JsonObject, key: string, at: string): string {
  const value = object[key];
  return value === undefined ? refuse('expected text', `${at}/${key}`) : textOf(value, `${at}/${key}`);
}

function textOf(value: JsonValue, at: string): string {
  return typeof value === 'string' && value !== '' ? value : refuse('expected text', at);
}

function listOf(value: JsonValue, at: string): readonly JsonValue[] {
  return isJsonArray(value) ? value : refuse('expected a list', at);
}

function membersOf(value: JsonValue, at: string): JsonObject {
  return isJsonObject(value) ? value : refuse('expected an object', at);
}

function refuse(fault: string, at: string): never {
  throw new Problem('provenance/invalid', `no SLSA provenance: ${fault}`, { at: { pointer: at } });
}
