import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { byCodeUnits } from '@secure-build/common/core/order';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { memberOf } from '../sigstore/service.ts';
import { LoadProblem } from './load-problem.ts';
import type { Cleaner } from './make-repository.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import type { JobRecord } from './records.ts';
import { POLICY, type ReleaseRun, type ReleaseVariant, runRelease } from './release-run.ts';
import { selfHosted } from './runners.ts';
import { comparable, signedProvenance } from './signed-provenance.ts';
import { SUITE_COMMIT } from './suite-repository.ts';

/** Those who want our workflows to say what is not so. They run what `build.yml` and the others are, unchanged. */
const HOSTILE = fileURLToPath(new URL('fixtures/hostile/', import.meta.url));
const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): hostile actors against our workflows';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;
const BUILD = '.github/workflows/build.yml';
const ALL = 'bash hostile/all.sh';

const hostileFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(HOSTILE, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(HOSTILE, path)).isFile())
    .map((path) => [`hostile/${path}`, readFileSync(join(HOSTILE, path), 'utf8')]),
);

const hostileBuild = (cleaner: Cleaner, command: string, variant: ReleaseVariant = {}): Promise<ReleaseRun> =>
  runRelease(cleaner, generic, {
    ...variant,
    inputs: { command },
    files: { ...hostileFiles, ...variant.files },
  });

/** Only the call of `build.yml`, with further jobs of the caller: for what has to end there. */
const buildOnly =
  (more = '') =>
  (workflow: string) =>
    `${workflow.slice(0, workflow.indexOf('  gate:'))}${more}`;

function jobOf({ jobs }: ReleaseRun, name: string): JobRecord {
  const job = jobs.find((item) => item.name === name);
  assert.ok(job, `a job "${name}" among ${jobs.map((item) => item.name).join(', ')}`);
  return job;
}

const errorsOf = (job: JobRecord): string => job.steps.flatMap(({ errors }) => errors).join('\n');
const tokenAnswers = (job: JobRecord) =>
  job.steps
    .flatMap(({ requests }) => requests)
    .flatMap(({ path, status }) => (path === '/token' ? [status] : []));

function assertNothingSigned({ services }: ReleaseRun): void {
  assert.deepEqual(services.attestations.stored, []);
  assert.deepEqual(
    services.releases.releases.filter(({ draft }) => !draft),
    [],
  );
}

/** Cleans up after a group of tests that share a run. */
function groupCleaner() {
  const cleanUps: (() => Promise<void>)[] = [];
  const cleaner: Cleaner = { after: (cleanUp) => void cleanUps.push(cleanUp) };
  return {
    cleaner,
    cleanUp: async () => {
      for (const one of cleanUps.toReversed()) await one();
    },
  };
}

describe('a build in which everybody is hostile', { skip }, () => {
  let honest: ReleaseRun;
  let run: ReleaseRun;

  before(async () => {
    const { cleaner, cleanUp } = groupCleaner();
    honest = await runRelease(cleaner, generic, { workflow: buildOnly() });
    run = await hostileBuild(cleaner, ALL);
    await cleanUp();
  });

  test('M13 workflow commands of a build have no effect, on whichever stream and whatever it guesses', () => {
    const build = jobOf(run, 'build / build').steps.find(({ name }) => name === 'Build');
    assert.equal(build?.conclusion, 'success', build?.output);
    assert.match(build?.output ?? '', /::add-path::/);
    assert.deepEqual(build?.errors, []);
    // Of what it wrote to its own command files, which it may.
    assert.deepEqual([...(build?.outputs.keys() ?? [])].sort(byCodeUnits), ['handoff', 'level', 'status']);
  });

  test('M21 a lying build job changes no field of the provenance but the digests of what it built', async () => {
    const expected = await comparable(honest, String(generic.inputs.command));
    assert.deepEqual(await comparable(run, ALL), expected);
    // None of it is left out: these are the times that GitHub told, and the digests of what was received.
    const inComparison = JSON.stringify(expected);
    for (const label of [':started', ':event', ':handoff', ':sbom/octo-org-demo.cdx.json'])
      assert.ok(inComparison.includes(JSON.stringify(label)), label);
    assert.doesNotMatch(inComparison, /\d{4}-\d\d-\d\dT/);
    assert.deepEqual(
      signedProvenance(run.services)?.subjects.map(({ name }) => name),
      ['out/demo.txt'],
    );
  });

  test('M9 a build that moves HEAD is recorded with the commit of the run', () => {
    const signed = signedProvenance(run.services);
    const listed = memberOf(signed?.predicate, 'buildDefinition.resolvedDependencies');
    const [source] = listed as { digest: object; uri: string }[];
    assert.deepEqual(source?.digest, { gitCommit: run.caller.sha });
    assert.equal(source?.uri, 'git+https://github.com/octo-org/demo@refs/tags/v1.2.3');
  });

  test('SEC-113 what hunts for tokens finds those of the build job alone, and none of them is good for a certificate', () => {
    const found = ['github 1', 'oidc-request 0', 'runtime 1'].join('\n');
    const published = run.services.releases.releases[0]?.assets.find(({ name }) => name === 'demo.txt');
    assert.equal(Buffer.from(published?.bytes ?? []).toString(), `${found}\n`);
    const answers = tokenAnswers(jobOf(run, 'build / build'));
    assert.notEqual(answers.length, 0);
    assert.deepEqual(
      answers.filter((status) => status !== 401 && status !== 403),
      [],
    );
  });

  test('SEC-110 an action that the build planted in the workspace is never run', () => {
    const steps = run.jobs.flatMap((job) => job.steps);
    assert.deepEqual(
      steps.filter(({ does }) => does.startsWith('./')),
      [],
    );
    assert.equal(
      signedProvenance(run.services)?.subjects.some(({ sha256: hex }) => hex === sha256(utf8('planted\n'))),
      false,
    );
  });

  test('what the build left running ends with its machine, and no other job sees its files', () => {
    const files = run.jobs.slice(1).flatMap((job) => job.steps.flatMap((step) => step.files));
    assert.deepEqual(
      files.filter((path) => path.includes('later.txt')),
      [],
    );
    assert.equal(run.conclusion, 'success');
  });
});

// Two at a time: the jobs are processes of their own.
describe('one who is hostile, in every run', { concurrency: 2 }, () => {
  test('M7 a cache mode other than none is refused by the guard, and nothing is signed', {
    skip,
  }, async (t) => {
    const reading = new Map([
      [BUILD, (text: string) => text.replaceAll('cache-mode: none', 'cache-mode: read')],
    ]);
    const refused = await runRelease(t, generic, { workflow: buildOnly(), suite: { replace: reading } });
    assert.match(errorsOf(jobOf(refused, 'build / build')), /cache/);
    assertNothingSigned(refused);
  });

  test('M8 an artifact that another job replaces ends in a refusal by name, and nothing is signed', {
    skip,
  }, async (t) => {
    const swap = `
  swap:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: $/hostile/swap
`;
    const run = await runRelease(t, generic, {
      workflow: buildOnly(swap),
      files: hostileFiles,
      run: { order: ['build / build', 'build / sbom', 'swap'] },
    });
    assert.equal(jobOf(run, 'swap').result, 'success');
    const attest = jobOf(run, 'build / attest');
    assert.equal(attest.result, 'failure');
    assert.match(errorsOf(attest), /artifact/);
    assertNothingSigned(run);
  });

  for (const event of ['pull_request_target', 'workflow_run']) {
    test(`M15 ${event} is refused by the guard before the checkout, and nothing is signed`, {
      skip,
    }, async (t) => {
      const on = event === 'workflow_run' ? 'workflow_run: { workflows: [other] }' : `${event}: {}`;
      const run = await runRelease(t, generic, {
        workflow: (text) => buildOnly()(text).replace('push:\n    tags: ["v*"]', on),
        run: { event },
      });
      const [guard, ...others] = jobOf(run, 'build / build').steps;
      assert.equal(guard?.outcome, 'failure');
      assert.match(guard?.errors.join('\n') ?? '', new RegExp(`"${event}"`));
      assert.deepEqual(
        others.filter(({ outcome }) => outcome !== 'skipped'),
        [],
      );
      assertNothingSigned(run);
    });
  }

  test('M10 a self-hosted machine that wears a hosted label gets no level 3, and nothing is signed', {
    skip,
  }, async (t) => {
    const run = await runRelease(t, generic, {
      workflow: buildOnly(),
      inputs: { platform: 'linux-arm64' },
      run: { runners: { 'ubuntu-24.04-arm': selfHosted } },
    });
    assert.match(errorsOf(jobOf(run, 'build / attest')), /C3[^\n]*"Default"/);
    assertNothingSigned(run);
  });

  test('M19 a build that failed publishes nothing, also where the caller goes on', { skip }, async (t) => {
    const run = await runRelease(t, generic, {
      inputs: { command: 'bash build.sh && exit 1' },
      workflow: (text) => text.replace("if: needs.gate.outputs.verdict == 'pass'", 'if: always()'),
    });
    assert.deepEqual(
      run.jobs.filter(({ runner }) => runner !== undefined).map(({ name, result }) => [name, result]),
      [
        ['build / build', 'failure'],
        ['promote / promote', 'failure'],
      ],
    );
    assert.match(errorsOf(jobOf(run, 'promote / promote')), /handoff/);
    assertNothingSigned(run);
    assert.deepEqual(run.services.releases.releases, []);
  });
});

// One at a time, beside the build above in which all of them are at work at once.
describe('one who is hostile, in the long run', { concurrency: 2, skip: longOnly }, () => {
  /** What the hand-over of a job says whose build replaced our action: after it has uploaded what it likes. */
  const upload = `
const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = process.env;
const { createHash } = await import('node:crypto');
const { writeZip, callRuntime } = await import(process.env.RUNNER_WORKSPACE + '/_actions/actions/checkout/toolkit.mjs');
const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');
const evil = Buffer.from('evil\\n');
const zip = writeZip([{ name: 'demo.txt', bytes: evil }]);
const { answer } = await callRuntime('ArtifactService', 'CreateArtifact', { name: 'evil', version: 4 });
await fetch(answer.signed_upload_url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: zip });
const end = await callRuntime('ArtifactService', 'FinalizeArtifact', { name: 'evil', size: String(zip.length), hash: 'sha256:' + sha(zip) });
const file = { name: 'demo.txt', sha256: sha(evil), size: evil.length };
const honest = { artifactDigest: 'sha256:' + sha(zip), artifactId: Number(end.answer.artifact_id), files: [file], version: 1 };
`;

  for (const { why, lie, says } of [
    { why: 'is in another spelling', lie: '{ version: 1, ...honest }', says: /canonical/ },
    { why: 'names an artifact that is not there', lie: '{ ...honest, artifactId: 1 }', says: /artifact 1\b/ },
    {
      why: 'announces another digest of the archive',
      lie: "{ ...honest, artifactDigest: 'sha256:' + '0'.repeat(64) }",
      says: /expected sha256:0{64}/,
    },
    {
      why: 'announces another digest of a file',
      lie: "{ ...honest, files: [{ ...file, sha256: '0'.repeat(64) }] }",
      says: /"demo\.txt"/,
    },
    { why: 'leaves a file of the archive unsaid', lie: '{ ...honest, files: [] }', says: /file/ },
    {
      why: 'announces a file more',
      lie: "{ ...honest, files: [file, { ...file, name: 'more.txt' }] }",
      says: /"more\.txt"/,
    },
  ]) {
    test(`M8 a hand-over that ${why} is refused, and nothing is signed`, { skip }, async (t) => {
      const lies = `${upload}\nsay('handoff', JSON.stringify(${lie}));\nsay('handoff-digest', '0'.repeat(64));\n`;
      const run = await hostileBuild(t, 'bash build.sh && bash hostile/lying-job.sh', {
        workflow: buildOnly(),
        files: { 'hostile/lie.mjs': lies },
      });
      const refused = run.jobs.find(({ result, name }) => result === 'failure' && name !== 'build / build');
      assert.ok(
        refused,
        run.jobs.map(({ name, result, steps }) => `${name} ${result} ${steps.at(-1)?.output}`).join('\n'),
      );
      assert.match(errorsOf(refused), says);
      assertNothingSigned(run);
    });
  }

  test('M21 a hand-over that lies consistently changes what is attested, and nothing of how it was built', {
    skip,
  }, async (t) => {
    const lies = `${upload}
say('handoff', JSON.stringify(honest));
for (const name of ['level', 'status', 'builder-id', 'build-type', 'expected-identity']) say(name, 'forged');\n`;
    const run = await hostileBuild(t, 'bash build.sh && bash hostile/lying-job.sh', {
      workflow: buildOnly(),
      files: { 'hostile/lie.mjs': lies },
    });
    const signed = signedProvenance(run.services);
    assert.ok(signed, run.jobs.map(errorsOf).join('\n'));
    assert.deepEqual(signed.subjects, [{ name: 'demo.txt', sha256: sha256(utf8('evil\n')) }]);
    assert.equal(JSON.stringify(signed.predicate).includes('forged'), false);
  });

  test('M9 a checkout of another commit than that of the run stops the build before any command of the user', {
    skip,
  }, async (t) => {
    const other = (text: string) => text.replace(/ref: \$\{\{ github\.sha \}\}/, 'ref: refs/heads/other');
    const run = await runRelease(t, generic, {
      workflow: buildOnly(),
      suite: { replace: new Map([[BUILD, other]]) },
      branch: { 'refs/heads/other': { 'build.sh': 'exit 1\n' } },
    });
    const build = jobOf(run, 'build / build');
    assert.match(errorsOf(build), /HEAD is [0-9a-f]{40}, but this run is for [0-9a-f]{40}/);
    assert.equal(build.steps.find(({ name }) => name === 'Build')?.outcome, 'skipped');
    assertNothingSigned(run);
  });

  test('SEC-112 a set-up action that is let look into a cache is refused by the cache service', {
    skip,
  }, async (t) => {
    const caching = new Map([
      [BUILD, (text: string) => text.replace('package-manager-cache: false', 'package-manager-cache: true')],
    ]);
    const npm = presetProjects().find(({ preset }) => preset === 'npm') as PresetProject;
    const run = await runRelease(t, npm, { workflow: buildOnly(), suite: { replace: caching } });
    assert.deepEqual(
      run.services.cacheAttempts.map(({ job, allowed }) => [job, allowed]),
      [['build / build', false]],
    );
  });

  test('SEC-122 a build that lies about its cache mode is told nothing else by the runner, and changes no level', {
    skip,
  }, async (t) => {
    const run = await hostileBuild(t, 'bash build.sh && echo ACTIONS_CACHE_MODE=write >> "$GITHUB_ENV"', {
      workflow: buildOnly(),
    });
    assert.equal(run.conclusion, 'success', run.jobs.map(errorsOf).join('\n'));
    assert.equal(jobOf(run, 'build / attest').outputs.get('level'), '3');
  });

  test('SEC-122 a build.yml that uses caches and says in ACTIONS_CACHE_MODE that it does not gets by its own guard, and nobody who expects ours believes it', {
    skip,
  }, async (t) => {
    const lying = (text: string) =>
      text
        .replace('package-manager-cache: false', 'package-manager-cache: true')
        .replaceAll(/^ *cache-mode: none\n/gm, '')
        .replace('\npermissions: {}\n', '\npermissions: {}\n\nenv: { ACTIONS_CACHE_MODE: none }\n');
    const commit = '0ddc0de0'.repeat(5);
    const npm = presetProjects().find(({ preset }) => preset === 'npm') as PresetProject;
    const run = await runRelease(t, npm, {
      workflow: (text) => text.replaceAll(SUITE_COMMIT, commit),
      suite: { commit, replace: new Map([[BUILD, lying]]) },
    });
    assert.deepEqual(
      run.services.cacheAttempts.map(({ job, allowed }) => [job, allowed]),
      [['build / build', true]],
    );
    const attest = jobOf(run, 'build / attest');
    assert.equal(attest.outputs.get('level'), '3', errorsOf(attest));
    assert.match(attest.outputs.get('expected-identity') ?? '', new RegExp(commit));
    // The policy names the commit of the release: the certificate cannot.
    const evaluate = jobOf(run, 'gate / evaluate');
    assert.equal(evaluate.result, 'failure');
    assert.match(errorsOf(evaluate), /provenance\.present[\s\S]*signature\.threshold/);
    assert.deepEqual(run.services.releases.releases, []);
  });

  test('M19 a run that failed publishes nothing, also where the caller goes on', { skip }, async (t) => {
    const run = await runRelease(t, generic, {
      files: { '.github/secure-build/policy.yaml': 'apiVersion: secure-build/v2\n' },
      workflow: (text) =>
        text
          .replace("if: needs.gate.outputs.verdict == 'pass'", 'if: always()')
          .replace('needs.gate.outputs.evidence-handoff', 'needs.build.outputs.evidence-handoff'),
    });
    assert.equal(jobOf(run, 'gate / evaluate').result, 'failure');
    const promote = jobOf(run, 'promote / promote');
    assert.equal(promote.result, 'failure');
    assert.match(errorsOf(promote), /decision/);
    assert.deepEqual(
      run.services.releases.releases.filter(({ draft }) => !draft),
      [],
    );
  });

  test('M19 a negative decision is signed and handed on, and nothing is published', { skip }, async (t) => {
    // The project has no components, and this rule wants some.
    const policy = `${POLICY}  - id: sbom.present\n`;
    const run = await runRelease(t, generic, { files: { '.github/secure-build/policy.yaml': policy } });
    assert.equal(jobOf(run, 'gate / evaluate').result, 'failure');
    const attest = jobOf(run, 'gate / attest');
    assert.equal(attest.result, 'success', errorsOf(attest));
    assert.equal(attest.outputs.get('verdict'), 'fail');
    assert.equal(jobOf(run, 'promote').result, 'skipped');
    assert.equal(run.conclusion, 'failure');
    assert.deepEqual(run.services.releases.releases, []);
  });

  const rights = 'actions: read, attestations: write, contents: read, id-token: write';
  for (const right of rights.split(', ')) {
    test(`a caller that does not grant "${right}" to build.yml gets no run at all`, { skip }, async (t) => {
      const less = rights
        .split(', ')
        .filter((item) => item !== right)
        .join(', ');
      await assert.rejects(
        runRelease(t, generic, { workflow: (text) => text.replace(rights, less) }),
        (error) => error instanceof LoadProblem && error.message.includes(`'${right}'`),
      );
    });
  }
});
