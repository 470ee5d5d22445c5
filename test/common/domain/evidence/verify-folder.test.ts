import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { artifactFinder } from '@secure-build/common/domain/evidence/folder-artifacts';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import { verifyFolder } from '@secure-build/common/domain/evidence/verify-folder';
import { signerId } from '@secure-build/common/domain/signing/identity';
import { type Signer, signStatement } from '@secure-build/common/domain/signing/signer';
import { nodeFiles } from '@secure-build/common/edges/files';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import {
  accepting,
  artifactBytes,
  makeSigner,
  predicateType,
  type TestSigner,
  testNow,
} from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const signer = makeSigner();
const producer = { action: 'sign', version: '0.0.0', distDigest: 'source' };
const subjects = [
  { name: 'app.tgz', digest: { sha256: sha256(artifactBytes) } },
  { name: 'lib/lib.js', digest: { sha256: sha256('library\n') } },
];

interface Made {
  readonly folder: string;
  readonly workspace: string;
  ask(trusted?: readonly TestSigner[]): ReturnType<typeof verifyFolder>;
  /** Signs, stores and seals one more statement. */
  add(name: string, type: string, predicate: Record<string, string>, by?: Signer): Promise<void>;
  seal(by?: Signer): Promise<void>;
}

/** One artifact in the evidence folder, one in the workspace; two statements; sealed. */
async function makeFolder(t: TestContext): Promise<Made> {
  const workspace = temporaryFolder(t);
  const folder = join(workspace, '.secure-build');
  mkdirSync(join(workspace, 'lib'));
  writeFileSync(join(workspace, 'lib/lib.js'), 'library\n');
  const evidence = openEvidence(nodeFiles, folder, producer);
  const made: Made = {
    folder,
    workspace,
    ask: (keys = [signer]) => verifyFolder(nodeFiles, { folder, workspace, accepted: accepting(...keys) }),
    async add(name, type, predicate, by = signer) {
      const { bundle } = await signStatement(by, statementBytes(subjects, type, predicate), testNow);
      await evidence.write([item(`attestations/${name}.sigstore.json`, 'attestation', bundle)]);
    },
    async seal(by = signer) {
      await sealEvidence(nodeFiles, evidence, by, testNow);
    },
  };
  await evidence.write([item('artifacts/app.tgz', 'artifact', artifactBytes)]);
  await evidence.addSubjects(subjects);
  const statement = statementBytes(subjects, predicateType, { answer: 42 });
  await evidence.write([
    item('reports/provenance/statement.json', 'statement', statement),
    item('reports/provenance/level.json', 'report', canonicalBytes({ level: 1 })),
  ]);
  await made.add('provenance', predicateType, { answer: '42' });
  const { bundle } = await signStatement(signer, statement, testNow);
  await evidence.write([item('attestations/provenance.sigstore.json', 'attestation', bundle)]);
  await made.add('decision', predicateTypes.policyDecision, { verdict: 'pass' });
  await made.seal();
  return made;
}

const item = (
  name: string,
  kind: 'artifact' | 'attestation' | 'statement' | 'report',
  bytes: Uint8Array,
) => ({
  name,
  kind,
  bytes,
  mediaType: 'application/json',
});

function allFiles(root: string): string[] {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(root, name)).isFile());
}

test('an untouched folder passes, and the answer says what, by whom, and which decision', async (t) => {
  const { ask } = await makeFolder(t);
  const answer = await ask();
  assert.deepEqual(answer.faults, []);
  assert.deepEqual(answer.notVerified, []);
  assert.equal(exitOf(answer.verdict), 0);
  assert.deepEqual(
    answer.artifacts.map(({ name, foundIn, predicateTypes: types }) => [name, foundIn, types.length]),
    [
      ['app.tgz', 'evidence', 2],
      ['lib/lib.js', 'workspace', 2],
    ],
  );
  assert.equal(answer.sealedBy && signerId(answer.sealedBy), `sha256:${signer.publicKey.keyId}`);
  assert.deepEqual(answer.decision, { file: 'attestations/decision.sigstore.json', verdict: 'pass' });
  assert.equal(answer.statements.length, 2);
});

test('SEC-012 SEC-075 after one changed byte of any file of the folder the verdict is fail and names the file', async (t) => {
  const { folder, ask } = await makeFolder(t);
  const files = allFiles(folder);
  assert.equal(files.length, 8);
  for (const name of files) {
    const path = join(folder, name);
    const good = readFileSync(path);
    for (const at of [0, Math.floor(good.length / 3), Math.floor((good.length * 3) / 4), good.length - 1]) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      writeFileSync(path, bad);
      const { verdict } = await ask();
      assert.equal(exitOf(verdict), 1, `${name}, byte ${at}`);
      assert.ok(
        reasonsOf(verdict).some((reason) => reason.includes(name)),
        `${name}: ${reasonsOf(verdict)}`,
      );
    }
    writeFileSync(path, good);
  }
  assert.equal(exitOf((await ask()).verdict), 0);
});

test('SEC-012 every byte of the seal counts, the hint of its key included', async (t) => {
  const { folder, ask } = await makeFolder(t);
  const path = join(folder, 'index.sigstore.json');
  const good = readFileSync(path);
  for (let at = 0; at < good.length; at += 7) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] ?? 0) ^ 1;
    writeFileSync(path, bad);
    const { verdict } = await ask();
    assert.equal(exitOf(verdict), 1, `byte ${at}`);
    assert.match(reasonsOf(verdict).join(), /index\.sigstore\.json|index\.json/, `byte ${at}`);
  }
});

for (const name of ['app.tgz', 'lib/lib.js']) {
  test(`SEC-142 a changed artifact fails by its name: ${name}`, async (t) => {
    const { folder, workspace, ask } = await makeFolder(t);
    const path = name === 'app.tgz' ? join(folder, 'artifacts', name) : join(workspace, name);
    writeFileSync(path, 'changed');
    const { verdict, artifacts } = await ask();
    assert.equal(exitOf(verdict), 1);
    assert.match(reasonsOf(verdict).join('\n'), new RegExp(`^${name}: changed`, 'm'));
    assert.deepEqual(artifacts.find((artifact) => artifact.name === name)?.predicateTypes, []);
  });
}

test('an artifact that is not there is named, and the verdict is no pass', async (t) => {
  const { workspace, ask } = await makeFolder(t);
  rmSync(join(workspace, 'lib/lib.js'));
  const { verdict, artifacts } = await ask();
  assert.equal(exitOf(verdict), 1);
  assert.match(
    reasonsOf(verdict).join('\n'),
    /lib\/lib\.js: neither in the evidence folder nor in the workspace/,
  );
  assert.equal(artifacts[1]?.foundIn, 'nowhere');
});

test('SEC-064 an artifact behind a link out of the workspace is not looked at', async (t) => {
  const { workspace, ask } = await makeFolder(t);
  const outside = temporaryFolder(t);
  renameSync(join(workspace, 'lib/lib.js'), join(outside, 'lib.js'));
  symlinkSync(join(outside, 'lib.js'), join(workspace, 'lib/lib.js'));
  assert.equal(exitOf((await ask()).verdict), 1);
});

test('a folder by a stranger verifies nothing: exit 5, with each bundle listed', async (t) => {
  const { ask } = await makeFolder(t);
  for (const trusted of [[makeSigner()], []]) {
    const answer = await ask(trusted);
    assert.equal(exitOf(answer.verdict), 5);
    assert.deepEqual(answer.faults, []);
    const unsigned = answer.notVerified
      .filter(({ code }) => code === 'verify/identity')
      .map(({ file }) => file);
    for (const file of [
      'attestations/decision.sigstore.json',
      'attestations/provenance.sigstore.json',
      'index.sigstore.json',
    ]) {
      assert.ok(unsigned.includes(file), file);
    }
    assert.equal(answer.decision, undefined, 'a decision that nobody verified is not reported');
  }
});

test('an empty folder and a folder that does not exist verify nothing', async (t) => {
  const workspace = temporaryFolder(t);
  for (const folder of [workspace, join(workspace, 'absent')]) {
    const answer = await verifyFolder(nodeFiles, { folder, workspace, accepted: accepting(signer) });
    assert.equal(exitOf(answer.verdict), 5);
  }
});

test('a bundle by a stranger is listed; it does no harm where a trusted key signed the same payload', async (t) => {
  const { add, seal, ask } = await makeFolder(t);
  await add('decision.stranger', predicateTypes.policyDecision, { verdict: 'pass' }, makeSigner());
  await seal();
  const same = await ask();
  assert.equal(exitOf(same.verdict), 0);
  assert.deepEqual(
    same.notVerified.map(({ file, harmless }) => [file, harmless]),
    [['attestations/decision.stranger.sigstore.json', true]],
  );
  await add('other', predicateType, { answer: 'another' }, makeSigner());
  await seal();
  const other = await ask();
  assert.equal(exitOf(other.verdict), 1);
  assert.match(reasonsOf(other.verdict).join(), /other\.sigstore\.json/);
});

test('a folder without a seal is verified in part only: fail', async (t) => {
  const { folder, ask } = await makeFolder(t);
  rmSync(join(folder, 'index.sigstore.json'));
  const { verdict } = await ask();
  assert.equal(exitOf(verdict), 1);
  assert.match(reasonsOf(verdict).join(), /index\.sigstore\.json: no signature seals/);
});

test('an entry added after the seal, also a genuine one, breaks the seal', async (t) => {
  const { add, seal, ask } = await makeFolder(t);
  await add('late', predicateType, { answer: '43' });
  const { verdict } = await ask();
  assert.equal(exitOf(verdict), 1);
  assert.match(reasonsOf(verdict).join(), /index\.json: changed: not the index that was sealed/);
  await seal();
  assert.equal(exitOf((await ask()).verdict), 0);
});

test('a file that the index does not list is named', async (t) => {
  const { folder, ask } = await makeFolder(t);
  writeFileSync(join(folder, 'reports/note.txt'), 'trust me');
  assert.match(reasonsOf((await ask()).verdict).join(), /reports\/note\.txt: the index does not list/);
});

test('SEC-075 a link in place of a file of the folder is named, also when it leads to the same bytes', async (t) => {
  const { folder, workspace, ask } = await makeFolder(t);
  const path = join(folder, 'reports/provenance/level.json');
  renameSync(path, join(workspace, 'level.json'));
  symlinkSync(join(workspace, 'level.json'), path);
  assert.match(reasonsOf((await ask()).verdict).join(), /level\.json: this is a link/);
});

test('a missing file of the folder is named', async (t) => {
  const { folder, ask } = await makeFolder(t);
  rmSync(join(folder, 'reports/provenance/level.json'));
  assert.match(reasonsOf((await ask()).verdict).join(), /level\.json: the index lists this file/);
});

for (const verdict of ['fail', 'not-verified', 'not-applicable', 'PASS', '']) {
  test(`a decision of the gate that says "${verdict}" is no pass`, async (t) => {
    const { add, seal, ask } = await makeFolder(t);
    await add('decision', predicateTypes.policyDecision, { verdict });
    await seal();
    const answer = await ask();
    assert.equal(exitOf(answer.verdict), 1);
    assert.match(reasonsOf(answer.verdict).join(), /decision of the policy gate/);
  });
}

test('a statement without a signature is listed as covered by the seal alone', async (t) => {
  const { folder, seal, ask } = await makeFolder(t);
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.write([
    item('reports/x/statement.json', 'statement', statementBytes(subjects, predicateType, {})),
  ]);
  await seal();
  const answer = await ask();
  assert.equal(exitOf(answer.verdict), 0);
  assert.deepEqual(
    answer.notVerified.map(({ file, harmless }) => [file, harmless]),
    [['reports/x/statement.json', true]],
  );
});

test('a trusted statement about another artifact is not taken for this one', async (t) => {
  const { folder, seal, ask } = await makeFolder(t);
  const evidence = openEvidence(nodeFiles, folder, producer);
  const about = [{ name: 'else', digest: { sha256: sha256('else') } }];
  const { bundle } = await signStatement(signer, statementBytes(about, predicateType, {}), testNow);
  await evidence.write([item('attestations/else.sigstore.json', 'attestation', bundle)]);
  await seal();
  const answer = await ask();
  assert.equal(exitOf(answer.verdict), 1);
  assert.match(reasonsOf(answer.verdict).join(), /else\.sigstore\.json: asked about/);
});

test('SEC-075 an index that names ../x opens nothing outside the folder', async (t) => {
  const { folder, ask } = await makeFolder(t);
  const path = join(folder, 'index.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('artifacts/app.tgz', '../app.tgz'));
  const { verdict, statements } = await ask();
  assert.equal(exitOf(verdict), 1);
  assert.match(reasonsOf(verdict).join(), /index\.json: .*inside the evidence folder/);
  assert.deepEqual(statements, []);
});

test('SEC-137 a damaged file fails even where no key is trusted', async (t) => {
  const { folder, ask } = await makeFolder(t);
  writeFileSync(join(folder, 'reports/provenance/level.json'), '{}');
  assert.equal(exitOf((await ask([])).verdict), 1);
});

test('all names in the answer are relative to the folder', async (t) => {
  const { folder, ask } = await makeFolder(t);
  writeFileSync(join(folder, 'subjects.json'), utf8('{}'));
  const { faults } = await ask();
  for (const { file } of faults) assert.equal(relative('.', file), file);
});

test('SEC-012 a seal in another spelling is not the seal that was written', async (t) => {
  const { folder, ask } = await makeFolder(t);
  const path = join(folder, 'index.sigstore.json');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
  const { verdict, faults } = await ask();
  assert.equal(exitOf(verdict), 1);
  assert.deepEqual(
    faults.map(({ file, code }) => [file, code]),
    [['index.sigstore.json', 'verify/not-canonical']],
  );
});

test('a sealed bundle whose signature does not fit is a fault, not a gap', async (t) => {
  const { folder, seal, ask } = await makeFolder(t);
  const path = join(folder, 'attestations/provenance.sigstore.json');
  const forged = JSON.parse(readFileSync(path, 'utf8'));
  forged.dsseEnvelope.payload = Buffer.from('{}').toString('base64');
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.write([
    item('attestations/forged.sigstore.json', 'attestation', utf8(JSON.stringify(forged))),
  ]);
  await seal();
  const { faults } = await ask();
  assert.deepEqual(
    faults.map(({ file, code }) => [file, code]),
    [['attestations/forged.sigstore.json', 'verify/signature']],
  );
});

test('SEC-004 a sealed bundle with a certificate is listed by name and is no pass', async (t) => {
  const { folder, seal, ask } = await makeFolder(t);
  const bundle = JSON.parse(readFileSync(join(folder, 'attestations/provenance.sigstore.json'), 'utf8'));
  bundle.verificationMaterial = { certificate: { rawBytes: 'AA==' } };
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.write([
    item('attestations/keyless.sigstore.json', 'attestation', utf8(JSON.stringify(bundle))),
  ]);
  await seal();
  const { verdict, notVerified } = await ask();
  assert.equal(exitOf(verdict), 1);
  assert.deepEqual(
    notVerified.map(({ file, code, harmless }) => [file, code, harmless]),
    [['attestations/keyless.sigstore.json', 'verify/kind', undefined]],
  );
});

test('an artifact that no statement is about is named, though others are vouched for', async (t) => {
  const { folder, workspace, seal, ask } = await makeFolder(t);
  writeFileSync(join(workspace, 'extra.txt'), 'extra');
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.addSubjects([{ name: 'extra.txt', digest: { sha256: sha256('extra') } }]);
  await seal();
  const { verdict } = await ask();
  assert.equal(exitOf(verdict), 1);
  assert.deepEqual(reasonsOf(verdict), ['extra.txt: no verified statement is about it']);
});

test('of several decisions, one that is no pass counts', async (t) => {
  const { add, seal, ask } = await makeFolder(t);
  await add('later', predicateTypes.policyDecision, { verdict: 'fail' });
  await seal();
  const answer = await ask();
  assert.deepEqual(answer.decision, { file: 'attestations/later.sigstore.json', verdict: 'fail' });
  assert.equal(exitOf(answer.verdict), 1);
});

test('a signed subject that subjects.json does not name is compared as well', async (t) => {
  const { folder, workspace, seal, ask } = await makeFolder(t);
  const evidence = openEvidence(nodeFiles, folder, producer);
  const about = [...subjects, { name: 'extra.txt', digest: { sha256: sha256('extra') } }];
  const { bundle } = await signStatement(signer, statementBytes(about, predicateType, {}), testNow);
  await evidence.write([item('attestations/extra.sigstore.json', 'attestation', bundle)]);
  await seal();
  assert.match(reasonsOf((await ask()).verdict).join(), /extra\.txt: neither in the evidence folder/);
  writeFileSync(join(workspace, 'extra.txt'), 'another');
  assert.match(reasonsOf((await ask()).verdict).join(), /extra\.txt: changed/);
  writeFileSync(join(workspace, 'extra.txt'), 'extra');
  assert.deepEqual(reasonsOf((await ask()).verdict), [
    'extra.txt: the decision of the policy gate is about other artifacts',
  ]);
  const decision = statementBytes(about, predicateTypes.policyDecision, { verdict: 'pass' });
  const { bundle: decided } = await signStatement(signer, decision, testNow);
  await evidence.write([item('attestations/decision.sigstore.json', 'attestation', decided)]);
  await seal();
  assert.equal(exitOf((await ask()).verdict), 0);
});

test('an artifact that the folder holds and nobody speaks of is named', async (t) => {
  const { folder, seal, ask } = await makeFolder(t);
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.write([item('artifacts/more.tgz', 'artifact', utf8('more'))]);
  await seal();
  assert.deepEqual(reasonsOf((await ask()).verdict), ['more.tgz: no verified statement is about it']);
});

test('SEC-075 a file under the name of the lock is not hidden from the verifier', async (t) => {
  const { folder, ask } = await makeFolder(t);
  writeFileSync(join(folder, 'index.lock'), 'anything');
  assert.deepEqual(reasonsOf((await ask()).verdict), ['index.lock: the index does not list this file']);
});

test('SEC-075 a second file whose name only reads like that of the first is not hidden', {
  skip: process.platform !== 'linux',
}, async (t) => {
  const { folder, seal, ask } = await makeFolder(t);
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.write([item('reports/\uFFFD', 'report', utf8('{}'))]);
  await seal();
  assert.equal(exitOf((await ask()).verdict), 0);
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'reports/')), Buffer.from([0xff])]), 'hidden');
  assert.deepEqual(reasonsOf((await ask()).verdict), ['reports/\uFFFD: the index does not list this file']);
});

test('tens of thousands of claimed names are answered in seconds', async (t) => {
  const { folder, workspace } = await makeFolder(t);
  const many = Array.from({ length: 60_000 }, (_, index) => ({
    name: `n${index}`,
    digest: { sha256: sha256(String(index)) },
  }));
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.addSubjects(many);
  const nothing = { ...nodeFiles, realPath: async () => undefined };
  const started = performance.now();
  const question = { folder, workspace, accepted: accepting(signer) };
  const { verdict } = await verifyFolder(nothing, question);
  assert.notEqual(exitOf(verdict), 0);
  assert.ok(performance.now() - started < 20_000);
});

for (const name of ['../app.tgz', 'lib/../lib/lib.js', '/etc/hostname', 'lib//lib.js', '']) {
  test(`SEC-064 a subject named ${JSON.stringify(name)} opens no file`, async (t) => {
    const { folder, workspace } = await makeFolder(t);
    const { foundIn } = await artifactFinder(nodeFiles, folder, workspace).find(name);
    assert.equal(foundIn, 'nowhere');
    const good = await artifactFinder(nodeFiles, folder, workspace).find('lib/lib.js');
    assert.equal(good.foundIn, 'workspace');
  });
}

const sha512 = (content: string) => createHash('sha512').update(content).digest('hex');
const contents = { 'app.tgz': 'artifact\n', 'lib/lib.js': 'library\n' } as const;

/** Both files, with the SHA-512 of the given contents beside their SHA-256. */
const listedWith = (others: Readonly<Record<string, string>>) =>
  subjects.map(({ name, digest }) => ({
    name,
    digest: { ...digest, sha512: sha512(others[name] ?? contents[name as keyof typeof contents]) },
  }));

for (const { why, others, exit, named } of [
  { why: 'both digests are of the file', others: {}, exit: 0, named: /^$/ },
  {
    why: 'the SHA-512 of one of two files is of another',
    others: { 'lib/lib.js': 'evil' },
    exit: 1,
    named: /lib\/lib\.js: changed: expected sha256:\w+ sha512:\w+, the file is sha256:\w+ sha512:/,
  },
  {
    why: 'the SHA-512 of both files is of another',
    others: { 'app.tgz': 'evil', 'lib/lib.js': 'evil' },
    exit: 1,
    named: /attestations\/more\.sigstore\.json: .*though its sha256 is the same/,
  },
]) {
  test(`SEC-062 a folder with a statement that lists two digests of a file, where ${why}: exit ${exit}`, async (t) => {
    const { folder, seal, ask } = await makeFolder(t);
    const evidence = openEvidence(nodeFiles, folder, producer);
    const payload = statementBytes(listedWith(others), predicateType, {});
    const { bundle } = await signStatement(signer, payload, testNow);
    await evidence.write([item('attestations/more.sigstore.json', 'attestation', bundle)]);
    await seal();
    const { verdict } = await ask();
    assert.equal(exitOf(verdict), exit, reasonsOf(verdict).join('\n'));
    assert.match(reasonsOf(verdict).join('\n'), named);
  });
}

test('SEC-062 a list of subjects that gives a file the SHA-512 of another is a fault', async (t) => {
  const workspace = temporaryFolder(t);
  const folder = join(workspace, '.secure-build');
  const evidence = openEvidence(nodeFiles, folder, producer);
  await evidence.write([item('artifacts/app.tgz', 'artifact', artifactBytes)]);
  const [own, ...others] = subjects;
  assert.ok(own !== undefined && others.length === 1);
  const { bundle } = await signStatement(signer, statementBytes([own], predicateType, {}), testNow);
  await evidence.write([item('attestations/one.sigstore.json', 'attestation', bundle)]);
  await evidence.addSubjects(listedWith({ 'app.tgz': 'evil' }).slice(0, 1));
  await sealEvidence(nodeFiles, evidence, signer, testNow);
  const { verdict } = await verifyFolder(nodeFiles, { folder, workspace, accepted: accepting(signer) });
  assert.equal(exitOf(verdict), 1);
  assert.match(reasonsOf(verdict).join('\n'), /^app\.tgz: changed: expected [^\n]*$/);
});

test('SEC-062 a statement of which one subject is another file is evidence for the other subject alone', async (t) => {
  const workspace = temporaryFolder(t);
  const folder = join(workspace, '.secure-build');
  const evidence = openEvidence(nodeFiles, folder, producer);
  for (const name of ['app.tgz', 'lib/lib.js'] as const)
    await evidence.write([item(`artifacts/${name}`, 'artifact', utf8(contents[name]))]);
  const payload = statementBytes(listedWith({ 'lib/lib.js': 'evil' }), predicateType, {});
  const { bundle } = await signStatement(signer, payload, testNow);
  await evidence.write([item('attestations/one.sigstore.json', 'attestation', bundle)]);
  await sealEvidence(nodeFiles, evidence, signer, testNow);
  const answer = await verifyFolder(nodeFiles, { folder, workspace, accepted: accepting(signer) });
  assert.equal(exitOf(answer.verdict), 1);
  assert.deepEqual(
    answer.artifacts.map(({ name, predicateTypes: types }) => [name, types.length]),
    [
      ['app.tgz', 1],
      ['lib/lib.js', 0],
    ],
  );
});

test('a subject by SHA-512 alone, as npm names packages, is the file', async (t) => {
  const { folder, seal, ask } = await makeFolder(t);
  const evidence = openEvidence(nodeFiles, folder, producer);
  const only = [{ name: 'app.tgz', digest: { sha512: sha512(contents['app.tgz']) } }];
  const { bundle } = await signStatement(signer, statementBytes(only, predicateType, {}), testNow);
  await evidence.write([item('attestations/npm.sigstore.json', 'attestation', bundle)]);
  await seal();
  const { verdict } = await ask();
  assert.equal(exitOf(verdict), 0, reasonsOf(verdict).join('\n'));
});
