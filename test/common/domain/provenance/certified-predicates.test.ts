import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { canonicalBytes, formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import { isJsonArray, isJsonObject, type JsonValue } from '@secure-build/common/core/json';
import { suiteVersion } from '@secure-build/common/core/version';
import {
  buildProvenance,
  workflowProvenance,
} from '@secure-build/common/domain/provenance/certified-predicates';
import { runJobs } from '@secure-build/common/domain/provenance/run-jobs';
import { provenanceMembers } from '@secure-build/common/domain/provenance/statement';
import { buildFields } from '@secure-build/common/formats/build-provenance';
import { parseSlsaProvenance, type SlsaProvenance } from '@secure-build/common/formats/slsa-provenance';
import { suiteUri } from '@secure-build/common/formats/suite-uris';
import { pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import {
  attestJob,
  buildJob,
  claimsFor,
  eventFor,
  identityFor,
  inputsFor,
  inputValues,
  jobsFor,
  provenanceFacts,
  SUITE,
  treeFor,
} from '../../../support/certified-build.ts';
import { problem } from '../../../support/signing.ts';

const plain = (provenance: SlsaProvenance) =>
  JSON.parse(formatCanonicalJson(provenanceMembers(provenance))) as JsonValue;
const bytes = (provenance: SlsaProvenance) =>
  Buffer.from(canonicalBytes(provenanceMembers(provenance))).toString();

interface Golden {
  readonly what: string;
  readonly serverUrl: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly predicate: JsonValue;
}
const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/provenance/actions-attest-3.2.0.json'), 'utf8'),
) as { readonly cases: readonly Golden[] };

for (const { what, serverUrl, claims, predicate } of golden.cases) {
  test(`workflow/v1 is member for member what @actions/attest 3.2.0 writes: ${what}`, () => {
    assert.deepEqual(plain(workflowProvenance(claimsFor(claims, serverUrl))), predicate);
  });
}
assert.equal(golden.cases.length, 6);

test('attest.yml says beside it whether every other job was hosted, and nothing more', () => {
  const claims = claimsFor();
  const identity = identityFor();
  for (const [jobs, hosted] of [
    [jobsFor(buildJob), true],
    [jobsFor(buildJob, { ...buildJob, id: 9, runnerGroupId: 4 }), false],
    [jobsFor(), false],
  ] as const) {
    const stated = workflowProvenance(claims, { jobs, identity });
    const github = stated.buildDefinition.internalParameters?.github as Record<string, unknown>;
    assert.equal(github.securebuild_otherJobsHosted, hosted);
    delete github.securebuild_otherJobsHosted;
    assert.deepEqual(plain(stated), plain(workflowProvenance(claims)));
  }
});

const url = 'https://github.com/octo-org/demo';
const source = `git+${url}@refs/tags/v1.2.3`;

test('build/v1 has the shape of the specification, every field from the control plane', () => {
  assert.deepEqual(plain(buildProvenance(provenanceFacts())), {
    buildDefinition: {
      buildType: `${suiteUri}/buildtypes/build/v1`,
      externalParameters: {
        workflow: { repository: url, ref: 'refs/tags/v1.2.3', path: '.github/workflows/release.yml' },
        inputs: inputValues,
        event: { name: 'push' },
      },
      internalParameters: {
        github: {
          event_name: 'push',
          repository_id: '104200300',
          repository_owner_id: '9919',
          runner_environment: 'github-hosted',
          buildJob: {
            id: 50500600700,
            runAttempt: 1,
            labels: ['ubuntu-24.04'],
            runnerGroupId: 0,
            runnerGroupName: 'GitHub Actions',
            startedAt: '2026-11-21T11:00:00Z',
            completedAt: '2026-11-21T11:05:00Z',
            conclusion: 'success',
          },
        },
      },
      resolvedDependencies: [
        { name: 'source', uri: source, digest: { gitCommit: pushClaims.sha } },
        {
          name: 'builder',
          uri: `git+https://github.com/${SUITE}@refs/tags/v1.0.0`,
          digest: { gitCommit: pushClaims.job_workflow_sha },
        },
        {
          name: 'workflow',
          uri: `${source}#.github/workflows/release.yml`,
          digest: { gitCommit: pushClaims.workflow_sha },
        },
        {
          name: 'event',
          digest: { sha256: sha256('{"ref":"refs/tags/v1.2.3"}') },
          mediaType: 'application/json',
        },
        {
          name: 'package-lock.json',
          uri: `${source}#package-lock.json`,
          digest: { sha256: sha256('lockfile') },
        },
      ],
    },
    runDetails: {
      builder: {
        id: `https://github.com/${SUITE}/.github/workflows/build.yml@refs/tags/v1.0.0`,
        version: { suite: suiteVersion },
      },
      metadata: { invocationId: `${url}/actions/runs/19800700601/attempts/1` },
      byproducts: [
        { name: 'handoff', digest: { sha256: sha256('handoff') } },
        { name: 'sbom/app.cdx.json', digest: { sha256: sha256('sbom') } },
      ],
    },
  });
});

test('the table of the fields names every field that is written, and none that never is', () => {
  const facts = provenanceFacts({
    claims: claimsFor({ event_name: 'workflow_dispatch' }),
    event: eventFor({ inputs: { 'dry-run': false } }, 'workflow_dispatch'),
    inputs: inputsFor({ ...inputValues, command: 'x'.repeat(5000) }),
  });
  const written = new Set(fieldsOf(plain(buildProvenance(facts))));
  assert.deepEqual(new Set(buildFields.map(({ pointer }) => pointer)), written);
  assert.ok(buildFields.every(({ meaning, example }) => meaning !== '' && example !== ''));
});

/** Pointers as the table has them: names of inputs, indices and names of dependencies are placeholders. */
function fieldsOf(value: JsonValue, at = ''): readonly string[] {
  if (/\/(?:resolvedDependencies|byproducts)$/.test(at) && isJsonArray(value)) {
    const named = ['source', 'builder', 'workflow', 'event', 'handoff'];
    return value.map((item) => {
      const name = isJsonObject(item) ? String(item.name) : '';
      const shown = named.includes(name) ? name : name.startsWith('input/') ? 'input/NAME' : 'NAME';
      return `${at} ${shown}`;
    });
  }
  if (isJsonArray(value)) return value.map(() => `${at}/N`);
  if (isJsonObject(value) && !/\/inputs\/NAME$/.test(at)) {
    const isOpen = at.endsWith('/inputs');
    return Object.entries(value).flatMap(([key, item]) => fieldsOf(item, `${at}/${isOpen ? 'NAME' : key}`));
  }
  return [at];
}

test('the same run gives the same bytes, in whatever order its facts come, 100 times', () => {
  const once = bytes(buildProvenance(provenanceFacts()));
  const sboms = ['b', 'a', 'c'].map((name) => ({ name: `sbom/${name}.cdx.json`, sha256: sha256(name) }));
  const lockfiles = ['z/go.sum', 'Cargo.lock', 'a/package-lock.json'].map((path) => ({
    path,
    sha256: sha256(path),
  }));
  const seen = new Set<string>();
  for (let round = 0; round < 100; round += 1) {
    const shuffle = <T>(items: readonly T[]) => rotated(items, round);
    seen.add(
      bytes(
        buildProvenance(
          provenanceFacts({
            inputs: inputsFor(Object.fromEntries(shuffle(Object.entries(inputValues)))),
            sboms: shuffle(sboms),
            source: treeFor({ lockfiles: shuffle(lockfiles) }),
            event: eventFor(Object.fromEntries(shuffle(Object.entries({ a: 1, b: [2, 1], c: 'x' })))),
            jobs: jobsFor({ ...buildJob, labels: ['ubuntu-24.04'] }),
          }),
        ),
      ),
    );
    assert.equal(bytes(buildProvenance(provenanceFacts())), once);
  }
  assert.equal(seen.size, 1);
});

/** Every order of a few items comes up, the same in each run of the test. */
function rotated<T>(items: readonly T[], round: number): readonly T[] {
  const left = [...items];
  const taken: T[] = [];
  for (let seed = round; left.length > 0; seed = Math.floor(seed / 3) + round)
    taken.push(...left.splice(seed % left.length, 1));
  return taken;
}

test('an input of more than 4 KiB stands there by its digest, one of 4 KiB as it is', () => {
  const [small, large] = ['s'.repeat(4096), 'ü'.repeat(2049)];
  const facts = provenanceFacts({ inputs: inputsFor({ ...inputValues, command: large, artifacts: small }) });
  const { buildDefinition } = buildProvenance(facts);
  const inputs = buildDefinition.externalParameters.inputs as Readonly<Record<string, unknown>>;
  assert.deepEqual(inputs.command, { sha256: sha256(large) });
  assert.equal(inputs.artifacts, small);
  assert.deepEqual(buildDefinition.resolvedDependencies?.at(-1), {
    name: 'input/command',
    digest: { sha256: sha256(large) },
    mediaType: 'text/plain',
  });
});

for (const { why, values } of [
  { why: 'a value', values: { ...inputValues, command: 'curl -H "Authorization: ***"' } },
  { why: 'a value of more than 4 KiB', values: { ...inputValues, command: `${'x'.repeat(9000)}***` } },
  { why: 'the name of an input', values: { ...inputValues, 'a***': '' } },
] as const) {
  test(`SEC-094 M16 a masked secret in ${why} ends before anything is written`, () => {
    assert.throws(
      () => buildProvenance(provenanceFacts({ inputs: inputsFor(values) })),
      problem(
        'provenance/parameter',
        /contains a masked secret \("\*\*\*"\)\. Inputs are published in the provenance; pass no secret by an input\./,
      ),
    );
  });
}

test('SEC-094 a masked secret among the inputs of the event is refused as well', () => {
  assert.throws(
    () => eventFor({ inputs: { token: 'x***' } }, 'workflow_dispatch'),
    problem('provenance/parameter', /Input "token" of the event/),
  );
  // Elsewhere in the payload only its digest is published.
  assert.equal(eventFor({ head_commit: { message: '***' } }).inputs, undefined);
});

test('inputs of the event stand there for workflow_dispatch only', () => {
  const inputs = { 'dry-run': false };
  const event = eventFor({ inputs }, 'workflow_dispatch');
  assert.deepEqual({ ...event.inputs }, inputs);
  assert.equal(eventFor({ inputs }, 'push').inputs, undefined);
});

for (const { why, claims } of [
  {
    why: 'from another repository',
    claims: { workflow_ref: `octo-org/rules/.github/workflows/x.yml@refs/tags/v1.2.3` },
  },
  {
    why: 'at another ref',
    claims: { workflow_ref: `octo-org/demo/.github/workflows/x.yml@refs/heads/main` },
  },
  { why: 'without a path', claims: { workflow_ref: `octo-org/demo/@refs/tags/v1.2.3` } },
  { why: 'shorter than repository and ref', claims: { workflow_ref: 'octo-org/demo@refs/tags/v1.2.3' } },
]) {
  test(`a workflow ${why} is no path of this repository`, () => {
    assert.throws(
      () => buildProvenance(provenanceFacts({ claims: claimsFor(claims) })),
      problem('oidc/claims', /has workflow_ref/),
    );
  });
}

test('a workflow path may hold the mark that parts it from the ref', () => {
  const claims = claimsFor({ workflow_ref: 'octo-org/demo/.github/workflows/a@b.yml@refs/tags/v1.2.3' });
  const { externalParameters } = buildProvenance(provenanceFacts({ claims })).buildDefinition;
  assert.deepEqual(externalParameters.workflow, {
    repository: url,
    ref: 'refs/tags/v1.2.3',
    path: '.github/workflows/a@b.yml',
  });
});

test('a call that pins build.yml by its commit names that commit as the ref of the builder', () => {
  const sha = pushClaims.job_workflow_sha;
  const claims = claimsFor({ job_workflow_ref: `${SUITE}/.github/workflows/build.yml@${sha}` });
  const { buildDefinition, runDetails } = buildProvenance(provenanceFacts({ claims }));
  assert.equal(buildDefinition.resolvedDependencies?.[1]?.uri, `git+https://github.com/${SUITE}@${sha}`);
  assert.equal(runDetails.builder.id, `https://github.com/${SUITE}/.github/workflows/build.yml@${sha}`);
});

test('nobody but build.yml gets its build type', () => {
  const ref = 'octo-org/demo/.github/workflows/build.yml@refs/tags/v1';
  for (const job_workflow_ref of [ref, `${SUITE}/.github/workflows/attest.yml@refs/tags/v1`]) {
    const facts = provenanceFacts({ claims: claimsFor({ job_workflow_ref }) });
    assert.throws(() => buildProvenance(facts), problem('level/not-reached', /not build\.yml/));
  }
  assert.throws(
    () => buildProvenance(provenanceFacts({ jobs: jobsFor() })),
    problem('level/not-reached', /no build job/),
  );
});

test('the build job of an earlier attempt is recorded with its attempt', () => {
  const jobs = runJobs(pushClaims.run_id, [
    { attempt: 2, jobs: [{ ...attestJob, runAttempt: 2 }] },
    { attempt: 1, jobs: [buildJob] },
  ]);
  const claims = claimsFor({ run_attempt: '2' });
  const { internalParameters } = buildProvenance(provenanceFacts({ jobs, claims })).buildDefinition;
  const github = internalParameters?.github as { readonly buildJob: { readonly runAttempt: number } };
  assert.equal(github.buildJob.runAttempt, 1);
});

test('what is written is provenance of the specification', () => {
  const text = formatCanonicalJson(provenanceMembers(buildProvenance(provenanceFacts())));
  const read = JSON.parse(text) as Parameters<typeof parseSlsaProvenance>[0];
  assert.equal(parseSlsaProvenance(read).buildDefinition.buildType, `${suiteUri}/buildtypes/build/v1`);
});
