import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { parseStatement, predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { inputs as table } from '../../../actions/provenance/src/inputs.ts';
import { run } from '../../../actions/provenance/src/run.ts';
import {
  type AttestWorld,
  type AttestWorldOptions,
  attestWorld,
  labJob,
  parameters,
} from '../../support/attest-world.ts';
import { makeKey, problem, recordedRun, scratchState } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const statementAt = (path: string) => {
  const { content } = parseSigstoreBundle(readFileSync(path));
  if (content.kind !== 'statement') throw new TypeError('a bundle without a statement');
  return parseStatement(content.envelope.payload);
};

const bundlesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(join(folder, 'attestations'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
};

/** What the job `attest` of `build.yml` passes. */
async function asBuild(world: AttestWorld, changes: Readonly<Record<string, string>> = {}) {
  return {
    ...world.sigstore,
    level: '3',
    handoff: await world.built({ 'app.tgz': 'app' }),
    evidence: await world.sbomEvidence(),
    'external-parameters': parameters(),
    'workflow-identity': world.identity(),
    ...changes,
  };
}

/** Audiences of the tokens that the job has asked for. */
const audiences = ({ asked }: AttestWorld): readonly (string | null)[] =>
  asked
    .filter(({ pathname }) => pathname === '/token')
    .map(({ searchParams }) => searchParams.get('audience'));

/** Whether anything was certified, logged or given a time. */
const hasSigned = ({ asked }: AttestWorld): boolean =>
  asked.some(({ host }) => /^(?:fulcio|rekor|timestamp|log20\d\d-\d)\./.test(host));

test('build.yml: provenance and SBOM are signed at level 3, and the evidence is handed over again', async (t) => {
  const world = await attestWorld(t);
  const { outcome, folder } = await world.job(await asBuild(world));
  assert.equal(outcome.verdict.kind, 'pass');
  assert.deepEqual(
    ['status', 'level', 'build-type', 'bundle-path', 'predicate-path', 'subject-count'].map(
      (name) => outcome.outputs[name],
    ),
    [
      'signed',
      3,
      'https://ORG.github.io/SUITE/buildtypes/build/v1',
      'attestations/provenance.sigstore.json',
      'reports/provenance/statement.json',
      1,
    ],
  );
  assert.deepEqual(bundlesIn(folder), ['app.cdx.sigstore.json', 'provenance.sigstore.json']);
  const provenance = statementAt(join(folder, 'attestations/provenance.sigstore.json'));
  assert.deepEqual(
    provenance.subject.map(({ name }) => name),
    ['app.tgz'],
  );
  const sbom = statementAt(join(folder, 'attestations/app.cdx.sigstore.json'));
  assert.deepEqual(sbom.subject, provenance.subject, 'the SBOM is about what was handed over');
  assert.match(JSON.stringify(provenance.predicate), /"name":"sbom\/app\.cdx\.json"/);
  const report = JSON.parse(readFileSync(join(folder, 'reports/provenance/level.json'), 'utf8'));
  assert.deepEqual(
    [report.level, report.conditions.map(({ id, met }: { id: string; met: boolean }) => `${id} ${met}`)],
    [3, Array.from({ length: 10 }, (_, index) => `C${index + 1} true`)],
  );

  // The next job gets all of it by digest.
  const next = await world.job({ mode: 'receive', evidence: String(outcome.outputs.handoff) });
  assert.deepEqual(bundlesIn(next.folder), bundlesIn(folder));
  assert.ok(hasSigned(world));
  assert.deepEqual([...new Set(audiences(world))], ['nobody', 'sigstore']);
});

const self = { runner_group_id: 5, runner_group_name: 'Basement' };

const LEVEL_2 =
  /\. For this build call ORG\/SUITE\/\.github\/workflows\/attest\.yml \(Level 2\)\. \[level\/not-reached\]$/;
const LEVEL_1 =
  / on hosted machines\. For this build as it is call ORG\/SUITE\/\.github\/workflows\/attest\.yml \(Level 1: /;
const NO_LEVEL = /\/attest\.yml would not sign this one either\. \[level\/not-reached\]$/;

for (const { why, options = {}, changes = {}, workspace = {}, condition, elsewhere = LEVEL_2 } of [
  {
    why: 'the build job ran on a self-hosted machine',
    options: { buildJob: self },
    condition: 'C3',
    elsewhere: LEVEL_1,
  },
  {
    why: 'a self-hosted machine wears the hosted label',
    options: { buildJob: { ...self, labels: ['ubuntu-24.04'] } },
    condition: 'C3',
    elsewhere: LEVEL_1,
  },
  {
    why: 'the build ran on a self-hosted machine, and a hosted job took its name in a re-run',
    options: {
      claims: { run_attempt: '2' },
      buildJob: self,
      attestJob: { run_attempt: 2 },
      moreJobs: [labJob(50500600799, 'release / build', { run_attempt: 2 })],
    },
    condition: 'C3',
    elsewhere: LEVEL_1,
  },
  {
    why: 'the build job has another label than the platform',
    changes: { 'external-parameters': parameters({ platform: 'linux-arm64' }) },
    condition: 'C3',
  },
  {
    why: 'the build job failed',
    options: { buildJob: { conclusion: 'failure' } },
    condition: 'C4',
  },
  {
    why: 'two jobs have the name of the build job',
    options: { moreJobs: [labJob(50500600799, 'release / build')] },
    condition: 'C4',
  },
  {
    why: 'the job that signs is self-hosted',
    options: { claims: { runner_environment: 'self-hosted' } },
    condition: 'C2',
    elsewhere: LEVEL_1,
  },
  {
    why: 'the run was started by pull_request_target',
    options: { claims: { event_name: 'pull_request_target' } },
    condition: 'C7',
  },
  {
    why: 'the job context names another commit than the claim (SEC-049)',
    changes: { 'workflow-identity': '{"workflow_sha":"1111111111111111111111111111111111111111"}' },
    condition: 'C1',
    elsewhere: NO_LEVEL,
  },
  { why: 'foreign code has left files in the job that signs', workspace: { x: '' }, condition: 'C6' },
] satisfies readonly {
  why: string;
  options?: AttestWorldOptions;
  changes?: Readonly<Record<string, string>>;
  workspace?: Readonly<Record<string, string>>;
  condition: string;
  elsewhere?: RegExp;
}[]) {
  test(`build.yml: nothing is signed where ${why}; exit 1 names ${condition}`, async (t) => {
    const world = await attestWorld(t, options);
    const { outcome, folder } = await world.job(await asBuild(world, changes), { workspace });
    assert.equal(exitOf(outcome.verdict), 1);
    const [reason = ''] = reasonsOf(outcome.verdict);
    assert.match(reason, /^Level 3 was required but cannot be claimed: /);
    assert.ok(reason.includes(`✗ ${condition} `), reason);
    assert.match(reason, elsewhere);
    assert.deepEqual(
      [outcome.outputs.status, outcome.outputs.level, outcome.outputs.handoff],
      ['unsigned', '', ''],
    );
    assert.match(outcome.summary.text, new RegExp(`\\| ✗ \\| <code>${condition}</code>`));
    assert.deepEqual(bundlesIn(folder), []);
    assert.equal(hasSigned(world), false);
    assert.deepEqual(audiences(world), ['nobody']);
  });
}

test('SEC-122 a cache mode in the environment speaks against a level and never for one', async (t) => {
  const world = await attestWorld(t, { buildJob: self });
  const job = await world.job(await asBuild(world), { variables: { ACTIONS_CACHE_MODE: 'none' } });
  assert.equal(exitOf(job.outcome.verdict), 1);
  const good = await attestWorld(t);
  const warm = await good.job(await asBuild(good), { variables: { ACTIONS_CACHE_MODE: 'write' } });
  assert.match(reasonsOf(warm.outcome.verdict).join(), /✗ C5 /);
});

test('build.yml gives level 3 or nothing, whatever level is asked for', async (t) => {
  const world = await attestWorld(t, { buildJob: self });
  for (const level of ['auto', '1']) {
    const { outcome } = await world.job(await asBuild(world, { level }));
    assert.match(reasonsOf(outcome.verdict).join(), /^Level 3 was required/);
  }
});

test('SEC-094 a masked input is refused before anything is signed', async (t) => {
  const world = await attestWorld(t);
  const inputs = await asBuild(world, { 'external-parameters': parameters({ command: 'curl -H ***' }) });
  await assert.rejects(world.job(inputs), problem('provenance/parameter', /masked secret/));
  assert.equal(hasSigned(world), false);
});

test('SEC-115 an artifact that another job has replaced is refused; nothing is signed', async (t) => {
  const world = await attestWorld(t);
  const inputs = await asBuild(world);
  const [artifact] = world.github.workflowArtifacts.artifacts;
  assert.ok(artifact !== undefined);
  const other = await world.built({ 'app.tgz': 'evil' });
  const evil = world.github.workflowArtifacts.artifacts.at(-1);
  assert.ok(evil !== undefined && other !== '');
  artifact.bytes = evil.bytes;
  await assert.rejects(world.job(inputs), problem('handoff/mismatch', /Another job may have replaced it/));
  assert.equal(hasSigned(world), false);
});

for (const input of ['handoff', 'evidence'] as const) {
  test(`a hand-off that was lost on the way is said as such, not taken for none: ${input}`, async (t) => {
    const world = await attestWorld(t);
    const inputs = await asBuild(world);
    if (input === 'handoff') {
      await assert.rejects(
        world.job({ ...inputs, handoff: '' }),
        problem('handoff/mismatch', /input "handoff" is empty/),
      );
    } else {
      // Without evidence there is provenance, and no SBOM to sign.
      const { outcome } = await world.job({ ...inputs, evidence: '' });
      assert.equal(outcome.outputs.level, 3);
    }
  });
}

test('a hand-off that was lost on the way to attest.yml signs nothing, although there is evidence', async (t) => {
  const world = await attestWorld(t, { builder: 'attest' });
  const evidence = await world.sbomEvidence();
  await assert.rejects(
    world.job({ ...world.sigstore, handoff: '', evidence, 'workflow-identity': world.identity() }),
    problem('handoff/mismatch', /input "handoff" is empty/),
  );
});

for (const { why, options, level } of [
  { why: 'every other job ran on a hosted machine', options: {}, level: 2 },
  { why: 'some other job was self-hosted', options: { buildJob: self }, level: 1 },
] satisfies readonly { why: string; options: AttestWorldOptions; level: number }[]) {
  test(`attest.yml: level ${level} where ${why}, in GitHub's own build type`, async (t) => {
    const world = await attestWorld(t, { builder: 'attest', ...options });
    const { outcome, folder } = await world.job({
      ...world.sigstore,
      handoff: await world.built({ 'app.tgz': 'app' }),
      evidence: await world.sbomEvidence(),
      'workflow-identity': world.identity(),
    });
    assert.deepEqual(
      [outcome.outputs.status, outcome.outputs.level, outcome.outputs['build-type']],
      ['signed', level, 'https://actions.github.io/buildtypes/workflow/v1'],
    );
    const { predicate } = statementAt(join(folder, 'attestations/provenance.sigstore.json'));
    assert.match(JSON.stringify(predicate), new RegExp(`"securebuild_otherJobsHosted":${level === 2}`));
  });
}

test('attest.yml refuses level 3 and says what to call', async (t) => {
  const world = await attestWorld(t, { builder: 'attest' });
  const { outcome } = await world.job({
    ...world.sigstore,
    level: '3',
    handoff: await world.built({ 'app.tgz': 'app' }),
    'workflow-identity': world.identity(),
  });
  assert.match(
    reasonsOf(outcome.verdict).join(),
    /For Level 3 call ORG\/SUITE\/\.github\/workflows\/build\.yml/,
  );
});

for (const { environment, level } of [
  { environment: 'github-hosted', level: 2 },
  { environment: 'self-hosted', level: 1 },
]) {
  test(`in a job of the caller's own, ${environment}, the level is ${level}, with a notice`, async (t) => {
    const world = await attestWorld(t, {
      builder: 'direct',
      claims: { runner_environment: environment },
    });
    const { outcome, folder } = await world.job(
      { ...world.sigstore, 'artifact-path': '*.tgz' },
      { workspace: { 'app.tgz': 'app' } },
    );
    assert.deepEqual([outcome.outputs.status, outcome.outputs.level], ['signed', level]);
    assert.ok(
      world.annotations.some(
        ({ kind, message }) =>
          kind === 'notice' &&
          message ===
            'Used directly in a caller job: SLSA Build L2 at most. For L3 call ORG/SUITE/.github/workflows/build.yml.',
      ),
    );
    assert.equal(outcome.outputs['bundle-path'], join(folder, 'attestations/provenance.sigstore.json'));
    assert.equal(outcome.outputs.handoff, '', 'the evidence stays where the caller has it');
    const { predicate } = statementAt(String(outcome.outputs['bundle-path']));
    assert.doesNotMatch(JSON.stringify(predicate), /securebuild_/);
  });
}

test('a level that a job of the caller cannot reach is refused', async (t) => {
  const world = await attestWorld(t, { builder: 'direct' });
  const { outcome } = await world.job(
    { ...world.sigstore, 'artifact-path': '*.tgz', level: '3' },
    { workspace: { 'app.tgz': 'app' } },
  );
  assert.equal(exitOf(outcome.verdict), 1);
});

test("external parameters have no place in GitHub's build type", async (t) => {
  const world = await attestWorld(t, { builder: 'direct' });
  await assert.rejects(
    world.job(
      { ...world.sigstore, 'artifact-path': '*.tgz', 'external-parameters': '{}' },
      { workspace: { 'app.tgz': 'app' } },
    ),
    problem('input/invalid', /has no place for it/),
  );
});

/** The evidence of a job before this one, with one statement in it. */
async function evidenceWith(
  world: AttestWorld,
  t: Parameters<typeof temporaryFolder>[0],
  predicateType: string,
) {
  const folder = join(temporaryFolder(t), 'evidence');
  const evidence = openEvidence(nodeFiles, folder, producerOf('reproducibility-check'));
  const subject = { name: 'app.tgz', digest: { sha256: 'ab'.repeat(32) } } as never;
  await evidence.write([
    {
      name: 'reports/planted/statement.json',
      kind: 'statement',
      bytes: statementBytes([subject], predicateType, { verdict: 'pass' }),
      mediaType: 'application/vnd.in-toto+json',
    },
  ]);
  const { outcome } = await world.job({ mode: 'hand-over', kind: 'evidence', 'evidence-path': folder });
  return String(outcome.outputs.handoff);
}

test('reproduce.yml: with evidence alone, what waits for a signature is signed, and nothing twice', async (t) => {
  const world = await attestWorld(t, { builder: 'reproduce' });
  const evidence = await evidenceWith(world, t, predicateTypes.reproducibility);
  const inputs = { ...world.sigstore, 'workflow-identity': world.identity() };
  const { outcome, folder } = await world.job({ ...inputs, evidence });
  assert.deepEqual([outcome.outputs.status, outcome.outputs.level], ['signed', '']);
  assert.deepEqual(bundlesIn(folder), ['planted.sigstore.json']);
  await assert.rejects(
    world.job({ ...inputs, evidence: String(outcome.outputs.handoff) }),
    problem('sign/nothing', /without a signature/),
  );
});

test('attest.yml: a reproducibility statement of the caller is refused, and nothing is signed', async (t) => {
  const world = await attestWorld(t, { builder: 'attest' });
  const evidence = await evidenceWith(world, t, predicateTypes.reproducibility);
  const handoff = await world.built({ 'app.tgz': 'app' });
  await assert.rejects(
    world.job({ ...world.sigstore, handoff, evidence, 'workflow-identity': world.identity() }),
    problem('statement/invalid', /reproducibility/),
  );
});

for (const { why, moreJobs } of [
  { why: 'the job that compared', moreJobs: [labJob(50500600711, 'release / compare', self)] },
  { why: 'a job that built again', moreJobs: [labJob(50500600711, 'release / second', self)] },
]) {
  test(`reproduce.yml: nothing is signed where ${why} had a machine of its own that wears the hosted label`, async (t) => {
    const world = await attestWorld(t, { builder: 'reproduce', moreJobs });
    const evidence = await evidenceWith(world, t, predicateTypes.reproducibility);
    await assert.rejects(
      world.job({ ...world.sigstore, evidence, 'workflow-identity': world.identity() }),
      problem('handoff/mismatch', /ran in runner group "Basement" \(id 5\)/),
    );
    assert.equal(hasSigned(world), false);
  });
}

for (const { what, predicateType } of [
  { what: 'provenance', predicateType: predicateTypes.slsaProvenance },
  { what: 'provenance of an older version', predicateType: 'https://slsa.dev/provenance/v0.2' },
  { what: 'a verification summary', predicateType: 'https://slsa.dev/verification_summary/v1' },
  { what: 'a decision', predicateType: predicateTypes.policyDecision },
  { what: 'a seal', predicateType: predicateTypes.evidenceSeal },
]) {
  for (const builder of ['build', 'attest', 'reproduce'] as const) {
    test(`SEC-130 ${what} that lies in the evidence is never signed by ${builder}.yml`, async (t) => {
      const world = await attestWorld(t, { builder });
      const evidence = await evidenceWith(world, t, predicateType);
      const handoff = await world.built({ 'app.tgz': 'app' });
      const inputs =
        builder === 'build'
          ? await asBuild(world, { evidence })
          : {
              ...world.sigstore,
              evidence,
              'workflow-identity': world.identity(),
              ...(builder === 'attest' ? { handoff } : {}),
            };
      await assert.rejects(
        world.job(inputs),
        problem('statement/invalid', /only by the step that concludes it/),
      );
      assert.equal(hasSigned(world), false);
    });
  }
}

test('build.yml signs no statement that another job has written, of whatever type', async (t) => {
  const world = await attestWorld(t);
  const evidence = await evidenceWith(world, t, predicateTypes.reproducibility);
  await assert.rejects(
    world.job(await asBuild(world, { evidence })),
    problem('statement/invalid', /build\.yml signs no statement but its own/),
  );
  assert.equal(hasSigned(world), false);
});

test('evidence with a file that its index does not list is refused', async (t) => {
  const world = await attestWorld(t);
  const evidence = await world.sbomEvidence({ 'reports/extra.json': '{}' });
  await assert.rejects(
    world.job(await asBuild(world, { evidence })),
    problem('verify/unlisted', /does not list this file/),
  );
  assert.equal(hasSigned(world), false);
});

test('a job that signs what it has built itself asks for no run: it needs no right to read actions', async (t) => {
  const world = await attestWorld(t, {
    builder: 'direct',
    permissions: { 'id-token': 'write', attestations: 'write', contents: 'read' },
  });
  const { outcome } = await world.job(
    { ...world.sigstore, 'artifact-path': '*.tgz', store: 'github' },
    { workspace: { 'app.tgz': 'app' } },
  );
  assert.deepEqual([outcome.outputs.status, outcome.outputs.level], ['signed', 2]);
  assert.deepEqual(
    world.asked.filter(({ pathname }) => /\/actions\/(?:runs|artifacts|jobs)\b/.test(pathname)),
    [],
  );
});

test('SEC-118 a pull request from a fork: unsigned where that is accepted, exit 3 with the YAML to paste where not', async (t) => {
  const world = await attestWorld(t, {
    builder: 'direct',
    permissions: { contents: 'read', actions: 'read' },
  });
  const inputs = { ...world.sigstore, 'artifact-path': '*.tgz' };
  const files = { workspace: { 'app.tgz': 'app' } };
  const event = join(temporaryFolder(t), 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { head: { repo: { id: 7 } } } }));
  const forked = { ...files, eventName: 'pull_request', variables: { GITHUB_EVENT_PATH: event } };
  const { outcome } = await world.job({ ...inputs, 'on-fork': 'skip' }, forked);
  assert.deepEqual(
    [outcome.verdict.kind, outcome.outputs.status, outcome.outputs.level],
    ['pass', 'unsigned', ''],
  );
  assert.match(outcome.summary.text, /\*\*Verdict: unsigned\*\*/);
  await assert.rejects(world.job(inputs, forked), problem('oidc/no-permission', /id-token: write/));
  await assert.rejects(
    world.job({ ...inputs, 'on-fork': 'skip' }, files),
    problem('oidc/no-permission', /forks.*"push"/),
  );
});

test('1,500 files are stated in two statements, and the SBOM about each', { timeout: 120_000 }, async (t) => {
  const world = await attestWorld(t);
  const files = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`f${index}.txt`, `${index}`]));
  const handoff = await world.built(files);
  const { outcome, folder } = await world.job(await asBuild(world, { handoff }));
  assert.deepEqual(bundlesIn(folder), [
    'app.cdx/1.sigstore.json',
    'app.cdx/2.sigstore.json',
    'provenance/1.sigstore.json',
    'provenance/2.sigstore.json',
  ]);
  assert.equal(outcome.outputs['subject-count'], 1500);
  assert.match(outcome.summary.text, /1300 more: see the report/);
});

test('on a laptop attest states and signs with the own key, at level 1', async (t) => {
  scratchState(t);
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'app.tgz'), 'app');
  const { ports, context } = recordedRun(folder);
  const outcome = await run({
    inputs: readInputs(table, new Map([['artifact-path', '*.tgz']]), (name) => name),
    ports: { ...ports, processes: groupProcesses },
    context,
  });
  assert.deepEqual([outcome.outputs.status, outcome.outputs.level], ['signed', 1]);
  assert.match(outcome.headline, /at SLSA Build L1/);
  assert.deepEqual(bundlesIn(join(folder, '.secure-build')), ['provenance.sigstore.json']);
});

test('a key in a workflow certifies nothing: level 1, with the fields on the word of the job listed', async (t) => {
  const world = await attestWorld(t, { builder: 'direct' });
  const { outcome } = await world.job(
    { 'artifact-path': '*.tgz', signers: 'key:key.pem', store: 'file', 'rekor-version': 'none' },
    { workspace: { 'app.tgz': 'app', 'key.pem': makeKey().privatePem } },
  );
  assert.equal(outcome.outputs.level, 1);
  assert.match(
    JSON.stringify(statementAt(String(outcome.outputs['bundle-path'])).predicate),
    /securebuild_reportedByJob/,
  );
});

test('artifacts without a subject are said, and nothing is signed', async (t) => {
  const world = await attestWorld(t, { builder: 'direct' });
  const { outcome } = await world.job({ ...world.sigstore, 'artifact-path': '*.tgz', 'allow-empty': 'true' });
  assert.equal(outcome.outputs.status, 'unsigned');
  assert.ok(utf8(outcome.headline).length > 0);
});
