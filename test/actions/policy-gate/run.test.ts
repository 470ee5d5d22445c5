import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { CanonicalValue } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { exitOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence, verifySeal } from '@secure-build/common/domain/evidence/seal';
import { verifyFolder } from '@secure-build/common/domain/evidence/verify-folder';
import type { Files } from '@secure-build/common/domain/ports';
import type { RunContext } from '@secure-build/common/domain/run-context';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { readLocalKey } from '@secure-build/common/edges/signers/local';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { predicateTypes, type Subject, statementBytes } from '@secure-build/common/formats/in-toto';
import { inputs as table } from '../../../actions/policy-gate/src/inputs.ts';
import { run } from '../../../actions/policy-gate/src/run.ts';
import { findStarterPolicy } from '../../../actions/policy-gate/src/starter-policy.ts';
import { githubContext } from '../../support/github-context.ts';
import { accepting, makeKey, problem, recordedRun, scratchState, testNow } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const content = 'console.log(1)\n';
const subject: Subject = { name: 'dist/app.js', digest: { sha256: sha256(content) } };

const predicates: readonly (readonly [
  keyof typeof predicateTypes,
  { readonly [key: string]: CanonicalValue },
])[] = [
  [
    'slsaProvenance',
    {
      buildDefinition: { buildType: 'https://example.com/build/v1', externalParameters: {} },
      runDetails: { builder: { id: 'https://example.com/builder' } },
    },
  ],
  [
    'cyclonedx',
    {
      metadata: { component: { 'bom-ref': 'root' } },
      components: [{ name: 'left-pad' }],
      compositions: [{ aggregate: 'complete', assemblies: ['root'] }],
    },
  ],
  ['reproducibility', { mode: 'rebuild', result: 'reproduced', level: 'byte' }],
];

/** A workspace and an evidence folder as the other actions leave them, signed by this user's local key. */
async function project(t: TestContext): Promise<string> {
  scratchState(t);
  const root = temporaryFolder(t);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'app.js'), content);
  mkdirSync(join(root, '.github/secure-build'), { recursive: true });
  writeFileSync(policyPath(root), readFileSync(await findStarterPolicy(nodeFiles)));
  const evidence = evidenceOf(root);
  await evidence.addSubjects([subject]);
  const [signer] = await openSigners(['local'], recordedRun(root));
  assert.ok(signer !== undefined);
  for (const [type, predicate] of predicates) {
    const { bundle } = await signStatement(
      signer,
      statementBytes([subject], predicateTypes[type], predicate),
      testNow,
    );
    await evidence.write([
      { name: bundleName(type), kind: 'attestation', bytes: bundle, mediaType: 'application/json' },
    ]);
  }
  await seal(root);
  return root;
}

/** As the action `sign` does after it has signed. */
async function seal(root: string): Promise<void> {
  const [signer] = await openSigners(['local'], recordedRun(root));
  await sealEvidence(nodeFiles, evidenceOf(root), signer, testNow);
}

const policyPath = (root: string) => join(root, '.github/secure-build/policy.yaml');
const bundleName = (type: string) => `attestations/${type}.sigstore.json`;
const evidenceOf = (root: string) =>
  openEvidence(nodeFiles, join(root, '.secure-build'), {
    action: 'test',
    version: '0',
    distDigest: 'source',
  });

function start(
  root: string,
  given: Record<string, string> = {},
  kind: RunContext['kind'] = 'laptop',
  files: Partial<Files> = {},
) {
  const { ports: real, context } = recordedRun(root, kind);
  const ports = { ...real, files: { ...real.files, ...files } };
  const inputs = readInputs(
    table,
    new Map(Object.entries({ 'artifact-path': 'dist/**', ...given })),
    (name) => `input "${name}"`,
  );
  return run({
    inputs,
    ports,
    context: context.kind === 'workflow' ? { ...context, github: githubContext } : context,
  });
}

const decisionText = (root: string) =>
  readFileSync(join(root, '.secure-build/reports/decision.json'), 'utf8');

test('with all evidence in place the starter policy passes, and everything it wrote verifies offline', async (t) => {
  const root = await project(t);
  const outcome = await start(root);
  assert.deepEqual(outcome.verdict, { kind: 'pass' });
  assert.deepEqual(outcome.outputs, {
    verdict: 'pass',
    'failed-rules': '',
    'warned-rules': '',
    'decision-path': join(root, '.secure-build/reports/decision.json'),
    'bundle-path': join(root, '.secure-build/attestations/decision.sigstore.json'),
  });
  const local = await readLocalKey(nodeFiles);
  assert.ok(local !== undefined);
  const bundle = readFileSync(outcome.outputs['bundle-path'] as string);
  const verification = verifyBundle(bundle, {
    ...accepting(local),
    artifacts: [{ sha256: sha256(content) }],
    predicateType: predicateTypes.policyDecision,
    exactBytes: true,
  });
  assert.ok(verification.kind === 'verified');
  assert.deepEqual(
    JSON.parse(JSON.stringify(verification.statement.statement.predicate)),
    JSON.parse(decisionText(root)),
  );
  const folder = join(root, '.secure-build');
  const answer = await verifyFolder(nodeFiles, {
    folder,
    workspace: root,
    accepted: accepting(local),
  });
  assert.deepEqual(answer.verdict, { kind: 'pass' });
  assert.equal(answer.decision?.verdict, 'pass');
});

test('the decision names every input with digest, signer and whether it was verified', async (t) => {
  const root = await project(t);
  await start(root);
  const { inputs, policy, decidedAt, rules, run: place } = JSON.parse(decisionText(root));
  assert.equal(decidedAt, '2026-11-21T11:30:00Z');
  assert.deepEqual(place, { kind: 'laptop' });
  assert.equal(policy.uri, '.github/secure-build/policy.yaml');
  assert.deepEqual(
    inputs.map(({ name, type, verified, signer }: Record<string, unknown>) => [
      name,
      type,
      verified,
      (signer as { name: string } | undefined)?.name,
    ]),
    [
      [bundleName('cyclonedx'), 'attestation', true, 'me'],
      [bundleName('reproducibility'), 'attestation', true, 'me'],
      [bundleName('slsaProvenance'), 'attestation', true, 'me'],
      ['subjects.json', 'subjects', true, undefined],
    ],
  );
  assert.deepEqual(
    rules.map(({ name, enforcement, verdict, evaluated }: Record<string, unknown>) => [
      name,
      enforcement,
      verdict,
      evaluated,
    ]),
    [
      'checksums.present',
      'provenance.present',
      'sbom.present',
      'reproducible.required',
      'signature.threshold',
    ].map((name) => [name, 'enforce', 'pass', 1]),
  );
});

test('the same inputs and time give the same bytes, also after an older decision and in another folder', async (t) => {
  const root = await project(t);
  await start(root);
  const first = decisionText(root);
  await start(root);
  assert.equal(decisionText(root), first);
  const moved = temporaryFolder(t);
  for (const folder of ['dist', '.github', '.secure-build']) {
    await nodeFiles.copyTree(join(root, folder), join(moved, folder));
  }
  await start(moved);
  assert.equal(decisionText(moved), first);
  assert.doesNotMatch(first, /secure-build-test|\/tmp/);
});

test('each piece of evidence that is taken away turns the verdict, and the rule is named', async (t) => {
  for (const [type, rule] of [
    ['slsaProvenance', 'provenance.present'],
    ['cyclonedx', 'sbom.present'],
    ['reproducibility', 'reproducible.required'],
  ] as const) {
    const root = await project(t);
    const evidence = evidenceOf(root);
    // What nobody signed: the entry stays, the signature is gone.
    await evidence.write([
      {
        name: bundleName(type),
        kind: 'statement',
        bytes: statementBytes([subject], predicateTypes[type], {}),
        mediaType: 'application/json',
      },
    ]);
    await seal(root);
    const outcome = await start(root);
    assert.equal(exitOf(outcome.verdict), 1, rule);
    assert.equal(outcome.outputs['failed-rules'], rule);
    assert.ok(outcome.summary.text.includes(rule));
  }
});

test('a file of the evidence folder that was changed blocks, is named, and the folder is not sealed', async (t) => {
  const root = await project(t);
  writeFileSync(join(root, '.secure-build', bundleName('cyclonedx')), '{}');
  const outcome = await start(root);
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(outcome.summary.text, /Integrity faults[\s\S]*cyclonedx/);
  const folder = join(root, '.secure-build');
  const [index, old] = ['index.json', 'index.sigstore.json'].map((name) => readFileSync(join(folder, name)));
  const local = await readLocalKey(nodeFiles);
  assert.ok(local !== undefined && index !== undefined && old !== undefined);
  assert.equal(verifySeal(old, index, accepting(local)).kind, 'not-verified');
  assert.match(JSON.parse(decisionText(root)).integrityFaults[0], /cyclonedx.*evidence\/digest-mismatch/);
});

test('an older decision that was changed is no input: the new one replaces it', async (t) => {
  const root = await project(t);
  await start(root);
  const first = decisionText(root);
  writeFileSync(join(root, '.secure-build/reports/decision.json'), '{}');
  assert.deepEqual((await start(root)).verdict, { kind: 'pass' });
  assert.equal(decisionText(root), first);
});

test('SEC-137 a changed file blocks although every rule only reports', async (t) => {
  const root = await project(t);
  const text = readFileSync(policyPath(root), 'utf8').replace('enforcement: enforce', 'enforcement: report');
  writeFileSync(policyPath(root), text);
  assert.equal(exitOf((await start(root)).verdict), 5);
  rmSync(join(root, '.secure-build', bundleName('cyclonedx')));
  assert.equal(exitOf((await start(root)).verdict), 1);
});

test('a rule that only warns does not block, and says so in an annotation', async (t) => {
  const root = await project(t);
  const text = readFileSync(policyPath(root), 'utf8').replace(
    '- id: reproducible.required',
    '- id: reproducible.required\n    enforcement: warn',
  );
  writeFileSync(policyPath(root), text);
  await evidenceOf(root).write([
    {
      name: bundleName('reproducibility'),
      kind: 'report',
      bytes: Buffer.from('{}'),
      mediaType: 'application/json',
    },
  ]);
  await seal(root);
  const outcome = await start(root);
  assert.deepEqual(outcome.verdict, { kind: 'pass' });
  assert.equal(outcome.outputs['warned-rules'], 'reproducible.required');
  assert.deepEqual(
    outcome.annotations.map(({ kind }) => kind),
    ['warning'],
  );
});

test('SEC-063 an artifact that was exchanged after it was recorded blocks', async (t) => {
  const root = await project(t);
  writeFileSync(join(root, 'dist', 'app.js'), 'evil()\n');
  const outcome = await start(root);
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(outcome.summary.text, /not the one that subjects\.json lists/);
});

test('SEC-063 an artifact that changes while the gate looks is noticed before anything is signed', async (t) => {
  const root = await project(t);
  const files: Partial<Files> = {
    read: (path, maxBytes) => {
      if (path.endsWith('.sigstore.json')) writeFileSync(join(root, 'dist', 'app.js'), 'evil()\n');
      return nodeFiles.read(path, maxBytes);
    },
  };
  await assert.rejects(start(root, {}, 'laptop', files), problem('subject/changed', /dist\/app\.js/));
  assert.equal(await nodeFiles.info(join(root, '.secure-build/reports/decision.json')), undefined);
});

test('names in evidence cannot act as markup or commands in the summary', async (t) => {
  const root = await project(t);
  const hostile = '<script>alert(1)</script>|::error::x';
  writeFileSync(join(root, 'dist', hostile.replaceAll('/', '_')), 'x');
  const outcome = await start(root);
  assert.doesNotMatch(outcome.summary.text, /<script|::error/);
});

const writePolicy = (root: string, text: string) => writeFileSync(policyPath(root), text);

for (const { why, before, given, code, says } of [
  {
    why: 'without a policy',
    before: (root: string) => rmSync(policyPath(root)),
    code: 'policy/not-found',
    says: /no policy at "\.github\/secure-build\/policy\.yaml"/,
  },
  {
    why: 'with a policy that is no policy',
    before: (root: string) => writePolicy(root, 'rules: []\n'),
    code: 'policy/invalid-value',
    says: /policy/,
  },
  {
    why: 'with a policy that was reviewed tomorrow',
    before: (root: string) =>
      writePolicy(
        root,
        readFileSync(policyPath(root), 'utf8').replace(
          'version: 1',
          'version: 1\n  reviewedOn: "2026-11-22"',
        ),
      ),
    code: 'policy/reviewed-later',
    says: /2026-11-22/,
  },
  {
    why: 'with a stage that nobody defined',
    given: { stage: 'release' },
    code: 'policy/unknown-stage',
    says: /none/,
  },
  {
    why: 'SEC-131 with a glob without a match',
    given: { 'artifact-path': 'out/*' },
    code: 'input/no-match',
    says: /out/,
  },
  {
    why: 'with a key that the policy does not name',
    before: (root: string) => writeFileSync(join(root, 'other.pem'), makeKey().publicPem),
    given: { key: 'other.pem' },
    code: 'policy/key-not-named',
    says: /no signer of the policy/,
  },
] as const satisfies readonly {
  why: string;
  before?: (root: string) => void;
  given?: Record<string, string>;
  code: Problem['code'];
  says: RegExp;
}[]) {
  test(`${why.startsWith('SEC-') ? why : `SEC-139 ${why}`} the run ends with 2 and decides nothing`, async (t) => {
    const root = await project(t);
    before?.(root);
    await assert.rejects(start(root, given), (error) => {
      problem(code, says)(error);
      return error instanceof Problem && error.exit === 2;
    });
    assert.equal(await nodeFiles.info(join(root, '.secure-build/reports/decision.json')), undefined);
  });
}

test('in a workflow the gate signs as itself; without a token it ends with 3 and decides nothing', async (t) => {
  const root = await project(t);
  await assert.rejects(start(root, {}, 'workflow'), (error) => {
    problem('oidc/no-permission', /id-token: write/)(error);
    // It has no such input.
    assert.doesNotMatch(error instanceof Problem ? error.hint : '', /on-fork/);
    return error instanceof Problem && error.exit === 3;
  });
  assert.equal(await nodeFiles.info(join(root, '.secure-build/reports/decision.json')), undefined);
});

test('in a workflow a key signs, the policy names it by digest, and the run is recorded', async (t) => {
  const root = await project(t);
  const key = makeKey();
  await openSigners(['local'], recordedRun(root));
  const local = await readLocalKey(nodeFiles);
  writeFileSync(join(root, 'gate.pem'), key.privatePem, { mode: 0o600 });
  writeFileSync(
    join(root, 'builder.pem'),
    local?.publicKey.key.export({ type: 'spki', format: 'pem' }) ?? '',
  );
  const text = readFileSync(policyPath(root), 'utf8');
  const keyId = local?.publicKey.keyId;
  writePolicy(root, text.replace('me: local', `me: { key: "sha256:${keyId}", log: none, time: none }`));
  const given = { signers: 'key:gate.pem' };
  const blind = await start(root, given, 'workflow');
  assert.equal(exitOf(blind.verdict), 1);
  assert.match(blind.summary.text, /public key was not given/);
  await seal(root);
  const outcome = await start(root, { ...given, key: 'builder.pem' }, 'workflow');
  assert.deepEqual(outcome.verdict, { kind: 'pass' });
  assert.deepEqual(JSON.parse(decisionText(root)).run, {
    kind: 'workflow',
    repository: 'acme/app',
    workflowRef: githubContext.workflowRef,
    runId: '789',
    runAttempt: '2',
    actor: 'octocat',
    event: 'push',
    sha: 'a'.repeat(40),
  });
});

test('a key beside the policy is trusted by its path', async (t) => {
  const root = await project(t);
  await openSigners(['local'], recordedRun(root));
  const local = await readLocalKey(nodeFiles);
  const pem = local?.publicKey.key.export({ type: 'spki', format: 'pem' }) ?? '';
  writeFileSync(join(root, '.github/secure-build/builder.pem'), pem);
  const text = readFileSync(policyPath(root), 'utf8');
  writePolicy(root, text.replace('me: local', 'me: { key-path: builder.pem, log: none, time: none }'));
  assert.deepEqual((await start(root)).verdict, { kind: 'pass' });
});

test('the local key of a laptop is nobody in a workflow', async (t) => {
  const root = await project(t);
  writeFileSync(join(root, 'gate.pem'), makeKey().privatePem, { mode: 0o600 });
  const outcome = await start(root, { signers: 'key:gate.pem' }, 'workflow');
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(outcome.summary.text, /exists on a laptop only/);
});

for (const [what, place] of [
  ['stands', '.secure-build/policy.yaml'],
  ['is a link into', 'linked.yaml'],
] as const) {
  test(`a policy that ${what} the evidence folder is refused: the evidence would judge itself`, async (t) => {
    const root = await project(t);
    const inside = join(root, '.secure-build/policy.yaml');
    writeFileSync(inside, readFileSync(policyPath(root)));
    if (what !== 'stands') symlinkSync(inside, join(root, place));
    await assert.rejects(
      start(root, { 'policy-path': place }),
      problem('input/invalid', /whom to trust is never for the evidence to say/),
    );
    assert.equal(await nodeFiles.info(join(root, '.secure-build/reports/decision.json')), undefined);
  });
}

test('SEC-130 the gate does not seal what nobody had sealed, so its own word is no evidence the next time', async (t) => {
  const root = await project(t);
  rmSync(join(root, '.secure-build/index.sigstore.json'));
  for (const attempt of ['first', 'second']) {
    const outcome = await start(root);
    assert.equal(exitOf(outcome.verdict), 1, attempt);
    assert.equal(outcome.outputs['failed-rules'], 'checksums.present', attempt);
  }
});
