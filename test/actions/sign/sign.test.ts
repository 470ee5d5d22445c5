import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { shellWord } from '@secure-build/common/edges/attesting/command-line';
import { nodeFiles } from '@secure-build/common/edges/files';
import { preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import { parseStatement, predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { inputs } from '../../../actions/sign/src/inputs.ts';
import { outputs } from '../../../actions/sign/src/outputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { envelopeOf, makeKey, problem, recordedRun, scratchState } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Given = Readonly<Record<string, string>>;

const artifact = 'artifact\n';
const subjects = [{ name: 'app.tgz', digest: { sha256: sha256(artifact) } }];
const sbom = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}';

/** The keys of these tests sign without a log and a timestamp; whoever trusts them says so. */
const withoutWitness = (given: Given): Given =>
  given.mode === 'verify' && 'key' in given ? { 'key-evidence': 'none', ...given } : given;

/** A workspace with one artifact and an evidence folder as the actions before leave it. */
async function makeWorkspace(t: TestContext) {
  scratchState(t);
  const workspace = temporaryFolder(t);
  const folder = join(workspace, '.secure-build');
  writeFileSync(join(workspace, 'app.tgz'), artifact);
  const evidence = openEvidence(nodeFiles, folder, {
    action: 'provenance',
    version: '0',
    distDigest: 'source',
  });
  await evidence.addSubjects(subjects);
  await evidence.write([
    {
      name: 'reports/provenance/statement.json',
      kind: 'statement',
      bytes: statementBytes(subjects, predicateTypes.slsaProvenance, { by: 'a test' }),
      mediaType: 'application/vnd.in-toto+json',
    },
    { name: 'sbom/app.cdx.json', kind: 'sbom', bytes: utf8(sbom), mediaType: 'application/json' },
  ]);
  const recorded = recordedRun(workspace);
  const key = makeKey();
  writeFileSync(join(workspace, 'key.pem'), key.privatePem, { mode: 0o600 });
  writeFileSync(join(workspace, 'key.pub'), key.publicPem);
  const start = (given: Given, context = recorded.context) =>
    run({
      inputs: readInputs(inputs, new Map(Object.entries(withoutWitness(given))), (name) => `input "${name}"`),
      ports: recorded.ports,
      context,
    });
  const write = (name: string, text: string) => {
    mkdirSync(join(workspace, name, '..'), { recursive: true });
    writeFileSync(join(workspace, name), text);
  };
  const read = (name: string) => readFileSync(join(folder, name));
  return { workspace, folder, evidence, start, write, read, recorded };
}

const attestations = (folder: string) =>
  readdirSync(join(folder, 'attestations'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'));

test('attest signs every statement and SBOM of the folder, seals it, and verify passes', async (t) => {
  const { folder, start, read } = await makeWorkspace(t);
  const signed = await start({});
  assert.equal(exitOf(signed.verdict), 0);
  assert.deepEqual(
    new Set(attestations(folder)),
    new Set(['provenance.sigstore.json', 'app.cdx.sigstore.json']),
  );
  assert.equal(signed.outputs.status, 'signed');
  assert.deepEqual(JSON.parse(String(signed.outputs['bundle-paths'])), [
    join(folder, 'attestations/provenance.sigstore.json'),
    join(folder, 'attestations/app.cdx.sigstore.json'),
  ]);
  assert.deepEqual(JSON.parse(String(signed.outputs.subjects)), subjects);
  assert.match(String(signed.outputs.identity), /^sha256:[0-9a-f]{64}$/);
  assert.equal(signed.outputs['verify-command'], 'secure-build verify .secure-build');
  assert.deepEqual(new Set(Object.keys(signed.outputs)), new Set(Object.keys(outputs)));

  const statement = parseStatement(envelopeOf(read('attestations/app.cdx.sigstore.json')).payload);
  assert.equal(statement.predicateType, predicateTypes.cyclonedx);
  assert.deepEqual(statement.subject, subjects);
  assert.deepEqual(JSON.parse(JSON.stringify(statement.predicate)), JSON.parse(sbom));

  const verified = await start({ mode: 'verify' });
  assert.equal(exitOf(verified.verdict), 0, reasonsOf(verified.verdict).join());
  assert.equal(verified.outputs.status, 'verified');
  assert.match(verified.summary.text, /\*\*Verdict: pass\*\*/);
});

test('the summary of attest says what the local key proves, and what is not proved', async (t) => {
  const { start } = await makeWorkspace(t);
  const { summary, facts } = await start({});
  assert.match(summary.text, /integrity.*not who you are/);
  assert.match(summary.text, /Not proved by these bundles: no transparency log, no proof of time/);
  assert.ok(facts.some(([, value]) => /not who you are/.test(value)));
});

test('SEC-151 a second run keeps the bundles that verify and adds no second one', async (t) => {
  const { folder, start, read } = await makeWorkspace(t);
  await start({});
  const before = attestations(folder).map((name) => read(`attestations/${name}`));
  const index = read('index.json');
  const again = await start({});
  assert.match(again.headline, /0 bundles signed and verified, 2 kept from an earlier run/);
  assert.deepEqual(
    attestations(folder).map((name) => read(`attestations/${name}`)),
    before,
  );
  assert.deepEqual(read('index.json'), index);
});

test('a statement that changed since is signed again', async (t) => {
  const { evidence, start } = await makeWorkspace(t);
  await start({});
  const bytes = statementBytes(subjects, predicateTypes.slsaProvenance, { by: 'another' });
  await evidence.write([
    { name: 'reports/provenance/statement.json', kind: 'statement', bytes, mediaType: 'application/json' },
  ]);
  assert.match((await start({})).headline, /1 bundle signed and verified, 1 kept/);
  assert.equal(exitOf((await start({ mode: 'verify' })).verdict), 0);
});

test('several signers make one bundle each over one payload, under names that do not collide', async (t) => {
  const { folder, start, read } = await makeWorkspace(t);
  const { outputs: out } = await start({ signers: 'key:key.pem\nlocal' });
  const names = attestations(folder);
  assert.equal(names.length, 4);
  const payloads = names
    .filter((name) => name.startsWith('provenance.'))
    .map((name) => sha256(envelopeOf(read(`attestations/${name}`)).payload));
  assert.equal(payloads.length, 2);
  assert.equal(new Set(payloads).size, 1);
  assert.equal(String(out.identity).split('\n').length, 2);
  for (const key of ['key.pub', '']) {
    const verified = await start({ mode: 'verify', ...(key === '' ? {} : { key }) });
    // The first signer seals: whoever trusts the second one alone does not get a whole answer.
    assert.equal(exitOf(verified.verdict), key === '' ? 1 : 0, key);
  }
});

test('a predicate of your own is signed about files, and the bundle verifies against them', async (t) => {
  const { folder, start, write } = await makeWorkspace(t);
  write('scan.json', '{ "found": [] }');
  const given = {
    'predicate-path': 'scan.json',
    'predicate-type': 'https://example.com/scan/v1',
    'artifact-path': '*.tgz',
  };
  await start({ ...given, signers: 'key:key.pem' });
  const verify = {
    mode: 'verify',
    key: 'key.pub',
    'artifact-path': 'app.tgz',
    'bundle-path': '.secure-build/attestations/own/scan.sigstore.json',
  };
  const verified = await start(verify);
  assert.equal(exitOf(verified.verdict), 0, reasonsOf(verified.verdict).join());
  assert.ok(verified.facts.some(([, value]) => value.includes('https://example.com/scan/v1')));
  assert.deepEqual(attestations(folder), ['own/scan.sigstore.json']);

  write('app.tgz', 'changed');
  const changed = await start(verify);
  assert.equal(exitOf(changed.verdict), 1);
  assert.match(reasonsOf(changed.verdict).join(), /asked about sha256/);
});

test('a statement of your own is signed in canonical form', async (t) => {
  const { start, write, read } = await makeWorkspace(t);
  const statement = statementBytes(subjects, 'https://example.com/scan/v1', { b: 1, a: 2 });
  write('mine.json', JSON.stringify(JSON.parse(decodeUtf8(statement) ?? ''), null, 2));
  await start({ 'statement-path': 'mine.json' });
  const envelope = envelopeOf(read('attestations/own/mine.sigstore.json'));
  assert.deepEqual(envelope.payload, Buffer.from(statement));
});

test('SEC-136 only bundles of other predicate types than the expected one: nothing is verified, exit 5', async (t) => {
  const { start } = await makeWorkspace(t);
  await start({ signers: 'key:key.pem' });
  const verify = {
    mode: 'verify',
    key: 'key.pub',
    'artifact-path': 'app.tgz',
    'bundle-path': '.secure-build/attestations/provenance.sigstore.json',
  };
  const other = await start({ ...verify, 'predicate-type': 'https://example.com/other' });
  assert.equal(exitOf(other.verdict), 5);
  assert.match(other.summary.text, /not a pass/);
  const same = await start({ ...verify, 'predicate-type': predicateTypes.slsaProvenance });
  assert.equal(exitOf(same.verdict), 0);
});

test('verify names each artifact that no bundle is about', async (t) => {
  const { start, write } = await makeWorkspace(t);
  await start({ signers: 'key:key.pem' });
  write('other.tgz', 'other');
  const { verdict } = await start({
    mode: 'verify',
    key: 'key.pub',
    'artifact-path': '*.tgz',
    'bundle-path': '.secure-build/attestations/provenance.sigstore.json',
  });
  assert.equal(exitOf(verdict), 1);
  const [reason = '', ...others] = reasonsOf(verdict);
  assert.match(reason, /^other\.tgz: no attestation exists for sha256:[0-9a-f]{64} \(looked in file\)$/);
  assert.deepEqual(others, []);
});

test('SEC-004 a bundle by a key that is not trusted is refused with what to do', async (t) => {
  const { start, write } = await makeWorkspace(t);
  await start({ signers: 'key:key.pem' });
  write('stranger.pub', makeKey().publicPem);
  const verify = {
    mode: 'verify',
    'artifact-path': 'app.tgz',
    'bundle-path': '.secure-build/attestations/provenance.sigstore.json',
  };
  const refused = await start({ ...verify, key: 'stranger.pub' });
  assert.equal(exitOf(refused.verdict), 1);
  assert.match(refused.summary.text, /verify\/identity/);
  assert.equal(refused.outputs.identity, '', 'an identity is printed only when it was verified');
  assert.equal(exitOf((await start({ ...verify, key: 'key.pub' })).verdict), 0);
});

test('without a key a laptop trusts its own local key only: before there is one, nothing is verified', async (t) => {
  const { start } = await makeWorkspace(t);
  await start({ signers: 'key:key.pem' });
  const nothing = await start({ mode: 'verify' });
  assert.equal(exitOf(nothing.verdict), 5);
  assert.ok(
    nothing.facts.some(([label, value]) => label === 'Not verified' && /nobody is expected/.test(value)),
  );
  assert.equal(exitOf((await start({ mode: 'verify', key: 'key.pub' })).verdict), 0);
});

test('SEC-065 a statement with 1,025 subjects is refused before anything is signed; 1,024 are signed', async (t) => {
  const { folder, start, write } = await makeWorkspace(t);
  const many = (count: number) =>
    decodeUtf8(
      statementBytes(
        Array.from({ length: count }, (_, index) => ({
          name: `f${index}`,
          digest: { sha256: sha256(String(index)) },
        })),
        'https://example.com/x',
        {},
      ),
    ) ?? '';
  write('many.json', many(1025));
  await assert.rejects(start({ 'statement-path': 'many.json' }), problem('subject/limit', /1025 subjects/));
  assert.equal(readdirSync(folder).includes('attestations'), false);
  write('many.json', many(1024));
  assert.equal(exitOf((await start({ 'statement-path': 'many.json' })).verdict), 0);
});

test('SEC-063 a file that changes while it is signed stops the run before a bundle is stored', async (t) => {
  const { folder, start, write, recorded } = await makeWorkspace(t);
  write('scan.json', '{}');
  const { progress } = recorded.ports.log;
  recorded.ports.log.progress = (line) => {
    write('app.tgz', 'changed meanwhile');
    progress(line);
  };
  const given = {
    'predicate-path': 'scan.json',
    'predicate-type': 'https://example.com/x',
    'artifact-path': 'app.tgz',
  };
  await assert.rejects(start(given), problem('subject/changed', /app\.tgz/));
  assert.equal(readdirSync(folder).includes('attestations'), false);
});

test('SEC-060 an evidence folder without a statement, and one without subjects, sign nothing', async (t) => {
  scratchState(t);
  const workspace = temporaryFolder(t);
  const { ports, context } = recordedRun(workspace);
  const start = () => run({ inputs: readInputs(inputs, new Map(), String), ports, context });
  await assert.rejects(start(), problem('sign/nothing', /no statement and no SBOM/));
  const evidence = openEvidence(nodeFiles, context.defaultEvidencePath, {
    action: 'sbom',
    version: '0',
    distDigest: '',
  });
  await evidence.write([{ name: 'sbom/a.cdx.json', kind: 'sbom', bytes: utf8(sbom), mediaType: '' }]);
  await assert.rejects(start(), problem('sign/nothing', /no subject is known/));
});

test('an SBOM that is neither CycloneDX nor SPDX is refused by name', async (t) => {
  const { evidence, start } = await makeWorkspace(t);
  const bytes = utf8('{"spdxVersion":"SPDX-next"}');
  await evidence.write([{ name: 'sbom/old.spdx.json', kind: 'sbom', bytes, mediaType: 'application/json' }]);
  await assert.rejects(start({}), problem('statement/invalid', /neither a CycloneDX nor an SPDX/));
});

for (const { why, given, text } of [
  {
    why: 'verify with signers',
    given: { mode: 'verify', signers: 'local' },
    text: /"signers" does not belong to mode verify/,
  },
  {
    why: 'attest with a bundle',
    given: { 'bundle-path': 'x' },
    text: /"bundle-path" does not belong to mode attest/,
  },
  { why: 'attest with a trusted key', given: { key: 'x' }, text: /"key" does not belong to mode attest/ },
  {
    why: 'a bundle without an artifact',
    given: { mode: 'verify', 'bundle-path': 'x' },
    text: /"artifact-path" or "subjects" is needed/,
  },
  {
    why: 'a predicate without a type',
    given: { 'predicate-path': 'x', 'artifact-path': 'y' },
    text: /"predicate-type" is needed/,
  },
  { why: 'a type without a predicate', given: { 'predicate-type': 'x' }, text: /"predicate-path" is needed/ },
  {
    why: 'an artifact for a folder',
    given: { mode: 'verify', 'artifact-path': 'x' },
    text: /needs "bundle-path"/,
  },
  {
    why: 'a predicate and a statement',
    given: { 'predicate-path': 'x', 'predicate-type': 'y', 'artifact-path': 'z', 'statement-path': 's' },
    text: /exclude each other/,
  },
] satisfies { why: string; given: Given; text: RegExp }[]) {
  test(`SEC-002 inputs that contradict each other are refused: ${why}`, async (t) => {
    const { start } = await makeWorkspace(t);
    await assert.rejects(start(given), problem('input/invalid', text));
  });
}

test('in a workflow nobody is trusted by default, a signature needs a token, and local is refused', async (t) => {
  const { start, workspace } = await makeWorkspace(t);
  const { context } = recordedRun(workspace, 'workflow');
  await assert.rejects(
    start({ mode: 'verify' }, context),
    problem('input/invalid', /"expected-identity" or "key" is needed/),
  );
  await assert.rejects(start({ signers: 'local' }, context), problem('signer/unavailable'));
  assert.equal(exitOf((await start({ signers: 'key:key.pem' }, context)).verdict), 0);
  assert.equal(exitOf((await start({ mode: 'verify', key: 'key.pub' }, context)).verdict), 0);
});

test('SEC-102 names from outside do not act in the summary', async (t) => {
  const { evidence, start, write } = await makeWorkspace(t);
  const name = '<script>alert(1)</script> | [x](javascript:y).tgz';
  write(name, 'x');
  await evidence.addSubjects([{ name, digest: { sha256: sha256('x') } }]);
  await start({});
  const { summary, verdict } = await start({ mode: 'verify' });
  assert.equal(exitOf(verdict), 0, reasonsOf(verdict).join());
  assert.equal(/<script|\]\(javascript/.test(summary.text), false);
});

test('OpenSSL, which knows nothing of us, verifies our signatures over the encoding', async (t) => {
  if (spawnSync('openssl', ['version']).status !== 0)
    return t.skip('SKIPPED (needs openssl): openssl dgst -verify');
  for (const [kind, digest] of [
    ['ecdsa-p256', '-sha256'],
    ['ecdsa-p384', '-sha384'],
    ['rsa-2048', '-sha256'],
  ] as const) {
    const { workspace, start, write, read } = await makeWorkspace(t);
    const { privatePem, publicPem } = makeKey(kind);
    write('key.pem', privatePem);
    write('key.pub', publicPem);
    await start({ signers: 'key:key.pem' });
    const envelope = envelopeOf(read('attestations/provenance.sigstore.json'));
    writeFileSync(join(workspace, 'pae'), preAuthenticationEncoding(envelope.payloadType, envelope.payload));
    writeFileSync(join(workspace, 'sig'), envelope.signature);
    const args = ['dgst', digest, '-verify', 'key.pub', '-signature', 'sig', 'pae'];
    assert.match(execFileSync('openssl', args, { cwd: workspace, encoding: 'utf8' }), /Verified OK/, kind);
    writeFileSync(join(workspace, 'pae'), 'other');
    assert.notEqual(spawnSync('openssl', args, { cwd: workspace }).status, 0);
  }
});

test('two statements that would give one bundle are refused before anything is signed', async (t) => {
  const { folder, start, write } = await makeWorkspace(t);
  const statement = decodeUtf8(statementBytes(subjects, 'https://example.com/x', {})) ?? '';
  write('a/scan.json', statement);
  write('b/scan.json', statement);
  await assert.rejects(
    start({ 'statement-path': 'a/scan.json\nb/scan.json' }),
    problem('input/invalid', /one bundle "own\/scan"/),
  );
  assert.equal(readdirSync(folder).includes('attestations'), false);
});

test('what a predicate of your own is about becomes a subject, so that the folder still verifies', async (t) => {
  const { start, write } = await makeWorkspace(t);
  await start({});
  write('extra.bin', 'extra');
  write('scan.json', '{}');
  await start({
    'predicate-path': 'scan.json',
    'predicate-type': 'https://example.com/x',
    'artifact-path': 'extra.bin',
  });
  const { verdict } = await start({ mode: 'verify' });
  assert.equal(exitOf(verdict), 0, reasonsOf(verdict).join());
});

test('the command that checks again can be pasted, whatever the names are', () => {
  assert.equal(shellWord('.secure-build'), '.secure-build');
  assert.equal(shellWord("a b'$(x)"), `'a b'\\''$(x)'`);
  assert.equal(shellWord(''), "''");
});

for (const type of ['evidenceSeal', 'policyDecision'] as const) {
  test(`SEC-130 a planted statement of the type ${type} is signed on no way, and the reason is said`, async (t) => {
    const { workspace, folder, start, write } = await makeWorkspace(t);
    const planted = statementBytes(subjects, predicateTypes[type], { verdict: 'pass', entries: 1 });
    write('planted.json', decodeUtf8(planted) ?? '');
    write('predicate.json', '{"verdict":"pass"}');
    const evidence = openEvidence(nodeFiles, folder, { action: 'x', version: '0', distDigest: 'source' });
    const given: readonly Given[] = [
      { signers: 'key:key.pem', 'statement-path': 'planted.json' },
      {
        signers: 'key:key.pem',
        'predicate-path': 'predicate.json',
        'predicate-type': predicateTypes[type],
        'artifact-path': 'app.tgz',
      },
      { signers: 'key:key.pem' },
    ];
    await evidence.write([
      {
        name: 'reports/x/statement.json',
        kind: 'statement',
        bytes: planted,
        mediaType: 'application/vnd.in-toto+json',
      },
    ]);
    for (const inputsOfOne of given) {
      await assert.rejects(
        start(inputsOfOne),
        problem('statement/invalid', /only by the step that concludes it/),
      );
    }
    assert.equal((await nodeFiles.info(join(folder, 'attestations'))) ?? 'none', 'none');
    assert.ok(workspace);
  });
}

test('a key that lies in the evidence folder is not trusted', async (t) => {
  const { folder, start, write } = await makeWorkspace(t);
  await start({ signers: 'key:key.pem' });
  write('.secure-build/key.pub', readFileSync(join(folder, '../key.pub'), 'utf8'));
  await assert.rejects(
    start({ mode: 'verify', key: '.secure-build/key.pub' }),
    problem('input/invalid', /whom to trust is never for the evidence to say/),
  );
});
