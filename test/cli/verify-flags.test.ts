import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseArguments } from '@secure-build/cli/arguments';
import { run as verify } from '@secure-build/cli/commands/verify';
import { identityNames, inputs } from '@secure-build/cli/commands/verify-flags';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import { buildersStatement } from '@secure-build/common/domain/signing/builders-file';
import {
  certificateIdentityKeys,
  parseExpectedIdentity,
} from '@secure-build/common/domain/signing/identity-file';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { nodeFiles } from '@secure-build/common/edges/files';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import { suiteRepository, suiteRepositoryId } from '@secure-build/common/formats/suite-uris';
import { formatPem, makeSigningKey } from '../lab/sigstore/signing-key.ts';
import { problem, recordedRun, scratchState } from '../support/signing.ts';
import { bytesOf, forgedAt } from '../support/sigstore-forge.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { artifact, forge, forged, forgedSigner, PREDICATE, statementOver } from '../support/verify-run.ts';

const WORKFLOW = 'secure-build/suite/.github/workflows/build.yml';
const who = [
  '--signer-workflow',
  WORKFLOW,
  '--source-repository',
  'octo-org/demo',
  '--source-repository-id',
  '104200300',
];
const root = ['--trusted-root', 'root.json'];
const bundle = ['--bundle', 'app.sigstore.json'];

/** A folder with an artifact, its bundle and the root of the forge, and the command as its words are typed. */
function typed(t: TestContext) {
  scratchState(t);
  const folder = temporaryFolder(t);
  const { ports, context, annotations } = recordedRun(folder);
  const write = (name: string, content: Uint8Array | string) => writeFileSync(join(folder, name), content);
  write('app.tgz', artifact);
  write('app.sigstore.json', forged());
  write('root.json', bytesOf(forge.rootJson));
  return {
    folder,
    write,
    annotations,
    type: (...words: readonly string[]) => {
      const { given, positionals } = parseArguments(words, inputs);
      return verify({ given, positionals, ports, context });
    },
  };
}

test('each key of an expected identity is a flag', () => {
  assert.deepEqual(new Set<string>(identityNames), new Set(certificateIdentityKeys));
});

test('the flags of an identity say the same as a file with them', async (t) => {
  const { type, write } = typed(t);
  assert.equal(exitOf((await type('app.tgz', ...bundle, ...root, ...who)).verdict), 0);
  write(
    'who.txt',
    `signer-workflow: ${WORKFLOW}\nsource-repository: octo-org/demo\nsource-repository-id: 104200300\n`,
  );
  const byFile = await type('app.tgz', ...bundle, ...root, '--identity', 'who.txt');
  assert.equal(exitOf(byFile.verdict), 0);
  assert.equal(
    byFile.outputs['verify-command'],
    'secure-build verify app.tgz --bundle app.sigstore.json --identity who.txt --trusted-root root.json',
  );
  assert.equal(
    exitOf((await type('app.tgz', ...bundle, ...root, ...who, '--trigger', 'schedule')).verdict),
    1,
  );
});

for (const { why, words, says } of [
  {
    why: 'an identity from a file and from flags',
    words: [
      'app.tgz',
      ...bundle,
      '--identity',
      'who.txt',
      '--issuer',
      'https://i.example',
      '--key-evidence',
      'none',
    ],
    says: /--identity and --issuer exclude each other(?:.|\n)*only with --key: --key-evidence/,
  },
  { why: 'an artifact without a bundle', words: ['app.tgz'], says: /needs --bundle or --from/ },
  {
    why: 'a folder with a bundle',
    words: ['.', ...bundle, '--require-all-subjects'],
    says: /only with an artifact.*--bundle, --require-all-subjects/,
  },
  {
    why: 'an artifact with a source folder',
    words: ['app.tgz', ...bundle, '--source-path', 'x'],
    says: /only with a folder/,
  },
  {
    why: 'a repository that nothing asks',
    words: ['app.tgz', ...bundle, '--repo', 'a/b'],
    says: /only with --from: --repo/,
  },
  {
    why: 'a file and the network as roots',
    words: ['app.tgz', ...bundle, ...root, '--online'],
    says: /exclude each other/,
  },
  { why: 'a folder among artifacts', words: ['app.tgz', '.', ...bundle], says: /"\." is a folder/ },
  { why: 'two folders', words: ['.', '..'], says: /"\." is a folder/ },
  {
    why: 'a realm that is no host',
    words: [
      `oci:registry.example/app@sha256:${'a'.repeat(64)}`,
      '--from',
      'oci',
      ...who,
      '--registry-realm',
      'https://a.example',
    ],
    says: /expected a host name in lower case.*got "https:\/\/a\.example"/,
  },
  {
    why: 'a level that there is none of',
    words: ['app.tgz', ...bundle, '--level', '4'],
    says: /--level: expected one of 1, 2, 3/,
  },
  {
    why: 'an age without a unit',
    words: ['app.tgz', ...bundle, '--max-age', '90'],
    says: /--max-age: expected a length of time/,
  },
  {
    why: 'builders without "released"',
    words: ['app.tgz', ...bundle, ...who, '--builders', 'b'],
    says: /signer-digests: released/,
  },
  {
    why: 'a token of a variable that is not set',
    words: ['app.tgz', '--from', 'github', '--github-token-env', 'NO_SUCH_VARIABLE'],
    says: /"NO_SUCH_VARIABLE" is not set/,
  },
]) {
  test(`SEC-139 exit 2: ${why} is one clear error`, async (t) => {
    const { type } = typed(t);
    await assert.rejects(type(...words), problem('input/invalid', says));
  });
}

test('what stands in place of a file is understood: a digest, and nothing that does not exist', async (t) => {
  const { type } = typed(t);
  const ask = (target: string) => type(target, ...bundle, ...root, ...who);
  assert.equal(exitOf((await ask(`sha256:${sha256(artifact)}`)).verdict), 0);
  assert.equal(exitOf((await ask(`digest:sha256:${sha256(artifact)} app`)).verdict), 0);
  assert.equal(exitOf((await ask(`sha256:${sha256('other')}`)).verdict), 1);
  await assert.rejects(ask('sha256:ABC'), problem('digest/invalid', /lowercase/));
  await assert.rejects(ask(`sha256:${sha256(artifact).slice(1)}`), problem('digest/invalid'));
  await assert.rejects(ask('ap.tgz'), problem('input/no-match', /Did you mean "app\.tgz"/));
  await assert.rejects(ask('oci:registry.example/app'), problem('oci/reference'));
});

test('SEC-002 a file whose name looks like a digest is that file', async (t) => {
  const { type, write } = typed(t);
  const name = `sha256:${sha256(artifact)}`;
  write(name, 'other');
  assert.equal(exitOf((await type(name, ...bundle, ...root, ...who)).verdict), 1);
});

test('several artifacts are asked about together', async (t) => {
  const { type, write } = typed(t);
  write('two.tgz', 'two');
  write('two.sigstore.json', forged({ content: { payload: statementOver([sha256('two')]) } }));
  const both = [...bundle, '--bundle', 'two.sigstore.json', ...root, ...who];
  assert.equal(exitOf((await type('app.tgz', 'two.tgz', ...both)).verdict), 0);
  const outcome = await type('app.tgz', 'two.tgz', ...bundle, ...root, ...who);
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join(), /^two\.tgz: no attestation exists/);
  const stray = await type('app.tgz', ...both);
  assert.equal(exitOf(stray.verdict), 1, 'a bundle that was named and is about nothing that was asked');
});

test('SEC-034 "--write-identity" stores whom it verified, ids included, and overwrites nothing', async (t) => {
  const { type, folder } = typed(t);
  const ask = (...words: readonly string[]) => type('app.tgz', ...bundle, ...root, ...words);
  const byName = who.slice(0, 4);
  const wrong = await ask(...byName, '--trigger', 'schedule', '--write-identity', 'who.txt');
  assert.equal(exitOf(wrong.verdict), 1);
  assert.equal(existsSync(join(folder, 'who.txt')), false, 'nothing is stored of what did not verify');
  const outcome = await ask(...byName, '--write-identity', 'who.txt');
  assert.ok(outcome.facts.some(([label, value]) => label === 'Identity' && value === 'written to who.txt'));
  const identity = parseExpectedIdentity(readFileSync(join(folder, 'who.txt'), 'utf8'));
  assert.ok(identity.kind === 'identity');
  assert.deepEqual(
    [identity.signerWorkflow, identity.sourceRepositoryId, identity.sourceOwnerId],
    [WORKFLOW, '104200300', '9919'],
  );
  assert.equal(exitOf((await ask('--identity', 'who.txt')).verdict), 0);
  await assert.rejects(
    ask('--identity', 'who.txt', '--write-identity', 'who.txt'),
    problem('input/invalid', /not overwritten/),
  );
});

test('"--write-identity" of a key says what its signature came with, so that the next verification passes', async (t) => {
  const { type, write } = typed(t);
  const key = makeSigningKey('P-256');
  write('key.pub', formatPem('PUBLIC KEY', key.spki));
  write('key.sigstore.json', forged({ key, entries: () => [] }));
  const ask = (...words: readonly string[]) =>
    type('app.tgz', '--bundle', 'key.sigstore.json', '--key', 'key.pub', ...words);
  assert.equal(exitOf((await ask('--key-evidence', 'none', '--write-identity', 'who.txt')).verdict), 0);
  assert.equal(exitOf((await ask('--identity', 'who.txt')).verdict), 0);
});

test('SEC-038 "signer-digests: released" accepts the commits of a verified list of builders, and no other list', async (t) => {
  const { type, write, annotations } = typed(t);
  const repository = suiteRepository.replace('https://github.com/', '');
  const commit = '3'.repeat(40);
  const build = `${repository}/.github/workflows/build.yml@${commit}`;
  write('app.sigstore.json', forged({ claims: { job_workflow_ref: build, job_workflow_sha: commit } }));
  const release = {
    repository,
    repository_id: suiteRepositoryId,
    ref: 'refs/tags/v1.4.0',
    sha: commit,
    job_workflow_ref: `${repository}/.github/workflows/release.yml@refs/tags/v1.4.0`,
    job_workflow_sha: commit,
  };
  const payload = buildersStatement({
    repository: suiteRepository,
    version: '1.4.0',
    commit,
    workflows: new Map([['.github/workflows/build.yml', 3]]),
  });
  write('builders.sigstore.json', forged({ content: { payload }, claims: release }));
  write(
    'foreign.sigstore.json',
    forged({ content: { payload }, claims: { ...release, repository_id: '666' } }),
  );
  const identity = [
    '--signer-workflow',
    `${repository}/.github/workflows/build.yml`,
    '--source-repository',
    'octo-org/demo',
  ];
  const ask = (...words: readonly string[]) =>
    type(
      'app.tgz',
      ...bundle,
      ...root,
      ...identity,
      '--source-repository-id',
      '104200300',
      '--signer-digests',
      'released',
      ...words,
    );
  const accepted = await ask('--builders', 'builders.sigstore.json');
  assert.equal(exitOf(accepted.verdict), 0, reasonsOf(accepted.verdict).join());
  const none = await ask();
  assert.equal(exitOf(none.verdict), 1);
  assert.match(annotations.map(({ message }) => message).join(), /accepts nobody/);
  await assert.rejects(
    ask('--builders', 'foreign.sigstore.json'),
    problem('verify/source', /no list of released builders/),
  );
});

test('check 14: what "--revoked" lists is refused, and the command says it again', async (t) => {
  const { type, write } = typed(t);
  write('none.txt', '# nothing yet\n');
  write('revoked.txt', `sha256:${sha256(artifact)}\n`);
  const ask = (list: string) => type('app.tgz', ...bundle, ...root, ...who, '--revoked', list);
  const passed = await ask('none.txt');
  assert.equal(exitOf(passed.verdict), 0);
  assert.match(String(passed.outputs['verify-command']), / --revoked none\.txt$/);
  const outcome = await ask('revoked.txt');
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join(), /\[verify\/revoked\]/);
});

test('beside a folder images, commits and digests can be named, and a level can be asked of it', async (t) => {
  const { type, folder } = typed(t);
  const evidence = openEvidence(nodeFiles, join(folder, 'evidence'), {
    action: 'sign',
    version: '0',
    distDigest: 'source',
  });
  const commit = 'e'.repeat(40);
  const signer = forgedSigner();
  const payload = statementBytes([{ name: 'source', digest: { gitCommit: commit } }], PREDICATE, {});
  const { bundle: bytes } = await signStatement(signer, payload, forgedAt);
  const name = 'attestations/source.sigstore.json';
  await evidence.write([{ name, kind: 'attestation', bytes, mediaType: 'application/json' }]);
  await sealEvidence(nodeFiles, evidence, signer, forgedAt);
  const ask = (...words: readonly string[]) => type('evidence', ...words, ...root, ...who);
  assert.equal(exitOf((await ask()).verdict), 5, 'no file is there, and nobody has said which commit');
  const passed = await ask(`digest:gitCommit:${commit} source`);
  assert.equal(exitOf(passed.verdict), 0, reasonsOf(passed.verdict).join());
  assert.equal(exitOf((await ask(`digest:gitCommit:${'f'.repeat(40)} source`)).verdict), 5);
  const level = await ask(`digest:gitCommit:${commit} source`, '--level', '1');
  assert.equal(exitOf(level.verdict), 1);
  assert.match(reasonsOf(level.verdict).join(), /source: build level 1 was asked for, 0 is shown/);
});

test('a build level that the provenance does not show is refused with the one that it shows', async (t) => {
  const { type } = typed(t);
  const outcome = await type('app.tgz', ...bundle, ...root, ...who, '--level', '2');
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(
    reasonsOf(outcome.verdict).join(),
    /build level 2 was asked for, 0 is shown \(the statement is no provenance\)/,
  );
});

test('the details list for each artifact every bundle with verdict, code and what is proved', async (t) => {
  const { type, write } = typed(t);
  const stranger = forged({ claims: { repository_id: '666' } });
  write('all.jsonl', [forged(), stranger].map((bytes) => Buffer.from(bytes).toString()).join('\n'));
  const { details } = await type('app.tgz', '--bundle', 'all.jsonl', ...root, ...who);
  const { artifacts } = JSON.parse(JSON.stringify(details));
  assert.equal(artifacts.length, 1);
  const [good, bad] = artifacts[0].attestations;
  assert.equal(good.verdict, 'verified');
  assert.equal(good.signer.certified.sourceRepositoryId, '104200300');
  assert.equal(good.times[0].time, '2026-11-21T11:30:00.000Z');
  assert.equal(typeof good.logEntries[0].logIndex, 'number');
  assert.deepEqual([bad.verdict, bad.code, bad.aside], ['not-verified', 'verify/source', true]);
});

test('a trust file in the evidence folder is refused on the command line too', async (t) => {
  const { type, folder } = typed(t);
  mkdirSync(join(folder, 'evidence'));
  writeFileSync(join(folder, 'evidence/who.txt'), 'key: sha256:00');
  await assert.rejects(
    type('evidence', '--identity', 'evidence/who.txt'),
    problem('input/invalid', /whom to trust is never for the evidence to say/),
  );
});
