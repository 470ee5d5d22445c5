import type { CanonicalValue } from '../core/canonical-json.ts';
import type { ResourceDescriptor } from './in-toto.ts';
import { buildTypes, type Members, type SlsaProvenance } from './slsa-provenance.ts';

/** On whose word a field is written (provenance specification, section 3). */
export type FieldSource = 'certified claim' | 'run API' | 'source tree' | 'attest job' | 'our code';

/** What stands in a field; of an entry of a list all its members beside `name`. */
export type FieldKind = 'text' | 'number' | 'input' | 'any' | readonly EntryMember[];
export type EntryMember = 'uri' | 'mediaType' | 'digest/gitCommit' | 'digest/sha256';

export interface BuildField {
  /**
   * JSON pointer into the predicate; NAME and N stand for one of several. Behind a space stands the name of an entry of
   * a list.
   */
  readonly pointer: string;
  readonly source: FieldSource;
  readonly kind: FieldKind;
  /** Absent: every provenance has it. */
  readonly optional?: true;
  readonly meaning: string;
  readonly example: string;
}

/**
 * Every field of the build type `build/v1`, in its order: the page of the build type is made from this table, and a
 * test compares it with what {@link formatBuildProvenance} writes.
 */
export const buildFields: readonly BuildField[] = [
  {
    pointer: '/buildDefinition/buildType',
    source: 'our code',
    kind: 'text',
    meaning: 'This build type.',
    example: buildTypes.build,
  },
  {
    pointer: '/buildDefinition/externalParameters/workflow/repository',
    source: 'certified claim',
    kind: 'text',
    meaning: 'Repository of the workflow that was started. Claim `repository`.',
    example: 'https://github.com/acme/app',
  },
  {
    pointer: '/buildDefinition/externalParameters/workflow/ref',
    source: 'certified claim',
    kind: 'text',
    meaning: 'Ref that the run is for. Claim `ref`.',
    example: 'refs/tags/v1.2.3',
  },
  {
    pointer: '/buildDefinition/externalParameters/workflow/path',
    source: 'certified claim',
    kind: 'text',
    meaning: 'File of the workflow that was started. Claim `workflow_ref` without repository and ref.',
    example: '.github/workflows/release.yml',
  },
  {
    pointer: '/buildDefinition/externalParameters/inputs/NAME',
    source: 'attest job',
    kind: 'input',
    optional: true,
    meaning:
      'Every declared input of the called workflow, defaults included. A value of more than 4 KiB is an object with its `sha256`.',
    example: '"preset": "npm"',
  },
  {
    pointer: '/buildDefinition/externalParameters/event/name',
    source: 'certified claim',
    kind: 'text',
    meaning: 'Event that started the run. Claim `event_name`.',
    example: 'push',
  },
  {
    pointer: '/buildDefinition/externalParameters/event/inputs/NAME',
    source: 'attest job',
    kind: 'any',
    optional: true,
    meaning: 'Inputs of the event, only where it is `workflow_dispatch`.',
    example: '"dry-run": false',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/event_name',
    source: 'certified claim',
    kind: 'text',
    meaning: "The same event, where GitHub's own build type has it.",
    example: 'push',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/repository_id',
    source: 'certified claim',
    kind: 'text',
    meaning: 'Number of the repository: stays when the name changes hands.',
    example: '123',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/repository_owner_id',
    source: 'certified claim',
    kind: 'text',
    meaning: 'Number of its owner.',
    example: '456',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/runner_environment',
    source: 'certified claim',
    kind: 'text',
    meaning: 'Machine of the job that signs. It says nothing of the job that builds.',
    example: 'github-hosted',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/buildJob/id',
    source: 'run API',
    kind: 'number',
    meaning: 'The job that built.',
    example: '789',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/buildJob/runAttempt',
    source: 'run API',
    kind: 'number',
    meaning: 'Attempt in which it ran: an earlier one where only failed jobs were run again.',
    example: '1',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/buildJob/labels/N',
    source: 'run API',
    kind: 'text',
    meaning: 'Label of the runner. It repeats `runs-on`; a runner of anybody may wear it.',
    example: 'ubuntu-24.04',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/buildJob/runnerGroupId',
    source: 'run API',
    kind: 'number',
    meaning: 'Group of the runner: 0 are the hosted machines.',
    example: '0',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/buildJob/runnerGroupName',
    source: 'run API',
    kind: 'text',
    meaning: 'Name of that group.',
    example: 'GitHub Actions',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/buildJob/startedAt',
    source: 'run API',
    kind: 'text',
    meaning: 'Begin of the build job.',
    example: '2026-11-21T11:00:00Z',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/buildJob/completedAt',
    source: 'run API',
    kind: 'text',
    meaning: 'End of the build job.',
    example: '2026-11-21T11:05:00Z',
  },
  {
    pointer: '/buildDefinition/internalParameters/github/buildJob/conclusion',
    source: 'run API',
    kind: 'text',
    meaning: 'How it ended.',
    example: 'success',
  },
  {
    pointer: '/buildDefinition/resolvedDependencies source',
    source: 'certified claim',
    kind: ['uri', 'digest/gitCommit'],
    meaning: 'What was built. Claims `repository`, `ref`, `sha`.',
    example: 'git+https://github.com/acme/app@refs/tags/v1.2.3',
  },
  {
    pointer: '/buildDefinition/resolvedDependencies builder',
    source: 'certified claim',
    kind: ['uri', 'digest/gitCommit'],
    meaning: 'The workflow that built and signed. Claims `job_workflow_ref`, `job_workflow_sha`.',
    example: 'git+https://github.com/ORG/SUITE@refs/tags/v1.4.0',
  },
  {
    pointer: '/buildDefinition/resolvedDependencies workflow',
    source: 'certified claim',
    kind: ['uri', 'digest/gitCommit'],
    meaning: 'The workflow that was started. Claims `workflow_ref`, `workflow_sha`.',
    example: 'git+https://github.com/acme/app@refs/tags/v1.2.3#.github/workflows/release.yml',
  },
  {
    pointer: '/buildDefinition/resolvedDependencies event',
    source: 'attest job',
    kind: ['digest/sha256', 'mediaType'],
    meaning: 'SHA-256 of the canonical form of the whole payload of the event.',
    example: 'sha256 of the payload',
  },
  {
    pointer: '/buildDefinition/resolvedDependencies NAME',
    source: 'source tree',
    kind: ['uri', 'digest/sha256'],
    optional: true,
    meaning: 'Lockfile at the certified commit, named by its path, by its SHA-256.',
    example: 'git+https://github.com/acme/app@refs/tags/v1.2.3#package-lock.json',
  },
  {
    pointer: '/buildDefinition/resolvedDependencies input/NAME',
    source: 'attest job',
    kind: ['digest/sha256', 'mediaType'],
    optional: true,
    meaning: 'SHA-256 of an input of more than 4 KiB.',
    example: 'input/command',
  },
  {
    pointer: '/runDetails/builder/id',
    source: 'certified claim',
    kind: 'text',
    meaning: 'The workflow that built and signed: the name in the certificate.',
    example: 'https://github.com/ORG/SUITE/.github/workflows/build.yml@refs/tags/v1.4.0',
  },
  {
    pointer: '/runDetails/builder/version/suite',
    source: 'our code',
    kind: 'text',
    meaning: 'Version of the suite.',
    example: '1.4.0',
  },
  {
    pointer: '/runDetails/metadata/invocationId',
    source: 'certified claim',
    kind: 'text',
    meaning: 'The attempt of the run that signed. Claims `run_id`, `run_attempt`.',
    example: 'https://github.com/acme/app/actions/runs/1/attempts/1',
  },
  {
    pointer: '/runDetails/byproducts handoff',
    source: 'attest job',
    kind: ['digest/sha256'],
    meaning: 'SHA-256 of the list of files that the build job handed over.',
    example: 'sha256 of the hand-off',
  },
  {
    pointer: '/runDetails/byproducts NAME',
    source: 'attest job',
    kind: ['digest/sha256'],
    optional: true,
    meaning: 'SBOM in the evidence folder, by its SHA-256.',
    example: 'sbom/app.cdx.json',
  },
];

/** All that `build/v1` says of one build; where each value has to come from is the caller's promise. */
export interface DescribedBuild {
  /** `https://github.com/OWNER/REPO` */
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  /** Path of the workflow that was started. */
  readonly workflowPath: string;
  readonly workflowSha: string;
  readonly inputs: Members;
  readonly event: { readonly name: string; readonly sha256: string; readonly inputs?: Members };
  readonly repositoryId: string;
  readonly repositoryOwnerId: string;
  readonly runnerEnvironment: string;
  readonly buildJob: DescribedBuildJob;
  readonly builder: {
    readonly id: string;
    /** `https://github.com/OWNER/SUITE` */
    readonly repository: string;
    readonly ref: string;
    readonly sha: string;
    readonly version: string;
  };
  readonly lockfiles: readonly { readonly path: string; readonly sha256: string }[];
  readonly largeInputs: readonly ResourceDescriptor[];
  readonly invocationId: string;
  readonly handoffSha256: string;
  readonly sboms: readonly { readonly name: string; readonly sha256: string }[];
}

export interface DescribedBuildJob {
  readonly id: number;
  readonly runAttempt: number;
  readonly labels: readonly string[];
  readonly runnerGroupId?: number;
  readonly runnerGroupName?: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly conclusion?: string;
}

/** Times of the build stand in `buildJob` only: verifiers refuse times that the certificate does not cover. */
export function formatBuildProvenance(build: DescribedBuild): SlsaProvenance {
  const source = `git+${build.repository}@${build.ref}`;
  return {
    buildDefinition: {
      buildType: buildTypes.build,
      externalParameters: {
        workflow: { repository: build.repository, ref: build.ref, path: build.workflowPath },
        inputs: build.inputs,
        event: {
          name: build.event.name,
          ...(build.event.inputs === undefined ? {} : { inputs: build.event.inputs }),
        },
      },
      internalParameters: {
        github: {
          event_name: build.event.name,
          repository_id: build.repositoryId,
          repository_owner_id: build.repositoryOwnerId,
          runner_environment: build.runnerEnvironment,
          buildJob: { ...build.buildJob } as CanonicalValue,
        },
      },
      resolvedDependencies: [
        { name: 'source', uri: source, digest: { gitCommit: build.sha } },
        {
          name: 'builder',
          uri: `git+${build.builder.repository}@${build.builder.ref}`,
          digest: { gitCommit: build.builder.sha },
        },
        {
          name: 'workflow',
          uri: `${source}#${build.workflowPath}`,
          digest: { gitCommit: build.workflowSha },
        },
        { name: 'event', digest: { sha256: build.event.sha256 }, mediaType: 'application/json' },
        ...build.lockfiles.map(({ path, sha256 }) => ({
          name: path,
          uri: `${source}#${path}`,
          digest: { sha256 },
        })),
        ...build.largeInputs,
      ],
    },
    runDetails: {
      builder: { id: build.builder.id, version: { suite: build.builder.version } },
      metadata: { invocationId: build.invocationId },
      byproducts: [
        { name: 'handoff', digest: { sha256: build.handoffSha256 } },
        ...build.sboms.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
      ],
    },
  };
}
