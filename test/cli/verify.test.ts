import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { run as chain } from '@secure-build/cli/commands/chain';
import { run as verify } from '@secure-build/cli/commands/verify';
import { utf8 } from '@secure-build/common/core/bytes';
import { digestHex, sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { nodeFiles } from '@secure-build/common/edges/files';
import { formatPublicKeyPem } from '@secure-build/common/formats/public-key';
import {
  artifactBytes,
  artifactDigest,
  makeSigner,
  problem,
  recordedRun,
  signedBundle,
} from '../support/signing.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const signer = makeSigner();

async function workspaceWith(t: TestContext, names: readonly string[]) {
  const workspace = temporaryFolder(t);
  for (const name of names) writeFileSync(join(workspace, name), 'evil');
  writeFileSync(join(workspace, 'app.tgz'), artifactBytes);
  writeFileSync(join(workspace, 'key.pub'), formatPublicKeyPem(signer.publicKey));
  writeFileSync(join(workspace, 'bundle.json'), await signedBundle(signer));
  const { ports, context } = recordedRun(workspace);
  const ask = (positional: string, flags: Readonly<Record<string, string>>) =>
    verify({
      given: new Map(Object.entries(flags)),
      positionals: [positional],
      ports,
      context: { ...context, kind: 'laptop' },
    });
  return { workspace, ask };
}

for (const name of [' app.tgz', 'app.tgz ', '"app.tgz"', '*', '[a]pp.tgz', '!x', '+(app).tgz']) {
  test(`SEC-002 verify of the file ${JSON.stringify(name)} never answers about app.tgz beside it`, async (t) => {
    const { ask } = await workspaceWith(t, [name]);
    const flags = { bundle: 'bundle.json', key: 'key.pub', 'key-evidence': 'none' };
    assert.equal(exitOf((await ask('app.tgz', flags)).verdict), 0);
    const { verdict, outputs } = await ask(name, flags);
    assert.equal(exitOf(verdict), 1);
    assert.deepEqual(
      JSON.parse(String(outputs.subjects)).map((subject: { name: string }) => subject.name),
      [name],
    );
  });
}

test('verify of a folder with a blank at its end never answers about the one without', async (t) => {
  const { workspace, ask } = await workspaceWith(t, []);
  const evidence = openEvidence(nodeFiles, join(workspace, 'out'), {
    action: 'sign',
    version: '0',
    distDigest: 'source',
  });
  await evidence.addSubjects([{ name: 'app.tgz', digest: { sha256: sha256(artifactBytes) } }]);
  mkdirSync(join(workspace, 'out '));
  const good = await ask('out', { key: 'key.pub' });
  assert.match(JSON.stringify(good.details), /app\.tgz/);
  const other = await ask('out ', { key: 'key.pub' });
  assert.doesNotMatch(JSON.stringify(other.details), /app\.tgz/);
});

for (const [what, index] of [
  ['of something else', '{"precious":1}'],
  ['of evidence, beside a file that it does not list', '{"entries":[],"version":1}'],
] as const) {
  test(`a chain removes no folder with an index.json ${what}`, async (t) => {
    const workspace = temporaryFolder(t);
    const folder = join(workspace, 'public');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.json'), index);
    writeFileSync(join(folder, 'page.html'), 'precious');
    const { ports, context } = recordedRun(workspace);
    const given = new Map([
      ['evidence-path', 'public'],
      ['build', 'true'],
      ['artifact-path', 'a'],
    ]);
    await assert.rejects(
      chain({ given, positionals: [], ports, context: { ...context, kind: 'laptop' } }),
      problem('input/invalid', /something else than evidence/),
    );
    assert.equal((await nodeFiles.list(folder)).length, 2);
  });
}

/** About the right file by SHA-256; by SHA-512 too, or about another. The texts are JSON as a stranger may spell it. */
function twoDigests(sha512: string, key = '"sha512"') {
  const digest = `{"sha256":"${artifactDigest}",${key}:"${sha512}"}`;
  return utf8(
    `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"app.tgz","digest":${digest}}],"predicateType":"https://example.com/p","predicate":{}}`,
  );
}

const asIs = (bundle: string) => bundle;

for (const { why, key, spelled = asIs } of [
  { why: 'plainly written' },
  { why: 'with an escape in the name of the digest', key: '"sha\\u0035\\u00312"' },
  {
    why: 'with an escape in the name of the payload, which nobody has signed',
    spelled: (bundle: string) => bundle.replace('"payload":', '"payl\\u006fad":'),
  },
  {
    why: 'with blanks and escapes inside of the payload',
    spelled: (bundle: string) =>
      bundle
        .replace(/"payload":"(.)/, '"payload"\n:\t"\\u00$1')
        .replace(/\\u00(.)/, (_, letter: string) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  },
]) {
  test(`SEC-062 of two digests both must match, ${why}`, async (t) => {
    const { workspace, ask } = await workspaceWith(t, []);
    const flags = { bundle: 'two.json', key: 'key.pub', 'key-evidence': 'none' };
    const exit = async (sha512: string) => {
      const bundle = Buffer.from(signedBundle(signer, twoDigests(sha512, key))).toString();
      const text = spelled(bundle);
      assert.equal(text === bundle, spelled === asIs, 'the spelling is another one');
      writeFileSync(join(workspace, 'two.json'), text);
      return (await ask('app.tgz', flags)).verdict;
    };
    assert.equal(exitOf(await exit(digestHex('sha512', artifactBytes))), 0);
    const refused = await exit('a'.repeat(128));
    assert.equal(exitOf(refused), 1);
    assert.match(reasonsOf(refused).join(), /asked about sha512:[0-9a-f]{128}.*sha512:a{128}/);
  });
}

test('SEC-062 a bundle that cannot be read changes nothing about the digests that the others call for', async (t) => {
  const { workspace, ask } = await workspaceWith(t, []);
  writeFileSync(join(workspace, 'two.json'), signedBundle(signer, twoDigests('a'.repeat(128))));
  writeFileSync(join(workspace, 'odd.json'), '{"payload":"');
  const { verdict } = await ask('app.tgz', {
    bundle: 'odd.json\ntwo.json',
    key: 'key.pub',
    'key-evidence': 'none',
  });
  assert.equal(exitOf(verdict), 1);
  assert.match(reasonsOf(verdict).join(), /odd\.json.*verify\/parse.*two\.json.*verify\/subject-mismatch/);
});

for (const { name, text } of [
  { name: 'empty.jsonl', text: '\n' },
  { name: 'empty.jsonl', text: '\r\n\n' },
  { name: 'empty.jsonl', text: '' },
  { name: 'empty.json', text: '' },
]) {
  test(`SEC-136 a named file that holds no bundle is refused beside a good one, alone nothing was verified: ${name} ${JSON.stringify(text)}`, async (t) => {
    const { workspace, ask } = await workspaceWith(t, []);
    writeFileSync(join(workspace, name), text);
    const asked = (bundle: string) =>
      ask('app.tgz', { bundle, key: 'key.pub', 'key-evidence': 'none' }).then(({ verdict }) => verdict);
    const beside = await asked(`bundle.json\n${name}`);
    assert.equal(exitOf(beside), 1);
    assert.deepEqual(reasonsOf(beside), [`${name}: holds no bundle [verify/none]`]);
    const alone = await asked(name);
    assert.equal(exitOf(alone), 5);
    assert.match(reasonsOf(alone).join(), /NOT VERIFIED: no attestation exists for sha256:/);
    assert.equal(exitOf(await asked('bundle.json')), 0);
  });
}
