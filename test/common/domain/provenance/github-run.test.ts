import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJsonObject, type JsonValue } from '@secure-build/common/core/json';
import type { GithubRun } from '@secure-build/common/domain/provenance/github-run';
import {
  githubRunOf,
  githubRunProvenance,
  reportedByJob,
} from '@secure-build/common/domain/provenance/github-run';
import { buildTypes } from '@secure-build/common/formats/slsa-provenance';
import { githubContext } from '../../../support/github-context.ts';

const run = githubRunOf(githubContext);

test('the predicate is member for member that of GitHub, and one extension', () => {
  const { runDetails, ...rest } = githubRunProvenance(run);
  const { securebuild_reportedByJob: reported, ...metadata } = runDetails.metadata ?? {};
  assert.deepEqual(
    { ...rest, runDetails: { ...runDetails, metadata } },
    {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/tags/v1.2.3',
            repository: 'https://github.com/acme/app',
            path: '.github/workflows/release.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '123',
            repository_owner_id: '456',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/acme/app@refs/tags/v1.2.3', digest: { gitCommit: 'a'.repeat(40) } },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/odd@name' },
        metadata: { invocationId: 'https://github.com/acme/app/actions/runs/789/attempts/2' },
      },
    },
  );
  assert.ok(reported !== undefined && reported.length > 0);
});

/** JSON pointers of all texts of a value. */
function textsIn(value: JsonValue, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue, index) => textsIn(item, `${at}/${index}`));
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${at}/${key}`));
  }
  return [at];
}

test('every text of the predicate but the build type is listed as reported by the job', () => {
  const provenance = githubRunProvenance(run);
  const listed = provenance.runDetails.metadata?.securebuild_reportedByJob ?? [];
  const texts = textsIn(JSON.parse(JSON.stringify(provenance)) as JsonValue).filter(
    (pointer) => pointer !== '/buildDefinition/buildType' && !pointer.includes('/securebuild_reportedByJob/'),
  );
  assert.equal(provenance.buildDefinition.buildType, buildTypes.githubWorkflow);
  assert.deepEqual(new Set(listed), new Set(texts));
});

test('a change of any value changes only what is listed for it', () => {
  const before = JSON.parse(JSON.stringify(githubRunProvenance(run))) as JsonValue;
  for (const field of Object.keys(run) as (keyof GithubRun)[]) {
    const value =
      field === 'workflowRef' ? 'acme/app/.github/workflows/x.yml@refs/heads/x' : `${run[field].value}-x`;
    const changed: GithubRun = { ...run, [field]: { reportedBy: 'job', value } };
    const after = JSON.parse(JSON.stringify(githubRunProvenance(changed))) as JsonValue;
    const pointers = textsIn(before).filter((pointer) => at(before, pointer) !== at(after, pointer));
    const own = reportedByJob({ [field]: run[field] } as unknown as GithubRun);
    // A repository that is no longer the start of the workflow reference also changes what is cut off from it.
    const alsoPath = field === 'repository' ? ['/buildDefinition/externalParameters/workflow/path'] : [];
    assert.deepEqual(new Set(pointers), new Set([...own, ...alsoPath]), field);
  }
});

function at(value: JsonValue, pointer: string): JsonValue | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<JsonValue | undefined>(
      (inner, step) =>
        Array.isArray(inner)
          ? (inner as readonly JsonValue[])[Number(step)]
          : isJsonObject(inner)
            ? inner[step]
            : undefined,
      value,
    );
}
