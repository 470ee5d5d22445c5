import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseArguments } from '@secure-build/cli/arguments';
import { run as verify } from '@secure-build/cli/commands/verify';
import { inputs as flags } from '@secure-build/cli/commands/verify-flags';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { parseExpectedIdentity } from '@secure-build/common/domain/signing/identity-file';
import { type Signer, signStatement } from '@secure-build/common/domain/signing/signer';
import { writeOfflineKit } from '@secure-build/common/edges/attesting/offline-kit';
import { nodeFiles } from '@secure-build/common/edges/files';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { formatPublicKeyPem } from '@secure-build/common/formats/public-key';
import { parseTrustedRoots } from '@secure-build/common/formats/trusted-root';
import { makeSigner, recordedRun } from '../../../support/signing.ts';
import { bytesOf, forgedAt, makeForge, workflowSan } from '../../../support/sigstore-forge.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { artifact, forge, forgedSigner } from '../../../support/verify-run.ts';

const payload = (name = 'dist/app.tgz') =>
  statementBytes([{ name, digest: { sha256: sha256(artifact) } }], predicateTypes.slsaProvenance, {});

async function kit(t: TestContext, signer: Signer = forgedSigner(), name?: string) {
  const folder = temporaryFolder(t);
  const { bundle, verified } = await signStatement(signer, payload(name), forgedAt);
  writeFileSync(join(folder, 'app.tgz'), artifact);
  writeFileSync(join(folder, 'app.tgz.sigstore.json'), bundle);
  await writeOfflineKit(nodeFiles, folder, {
    trust: signer.trust,
    keys: signer.expected.kind === 'key' ? [signer.expected.publicKey] : [],
    verified: [verified],
    bundleNames: ['app.tgz.sigstore.json'],
  });
  const text = readFileSync(join(folder, 'VERIFY.md'), 'utf8');
  const commands = [...text.matchAll(/^~~~~\n(.*?)\n~~~~$/gms)].flatMap(([, block = '']) =>
    block.split('\n\n'),
  );
  return { folder, text, commands };
}

/** As a shell would take the words, which have no quotes here. */
const wordsOf = (command: string) => command.replaceAll('\\\n', ' ').split(/\s+/);

test('the kit holds the roots as they are, as JSON lines, and the identity with its ids', async (t) => {
  const { folder } = await kit(t);
  assert.deepEqual(
    new Set(readdirSync(folder)),
    new Set([
      'VERIFY.md',
      'app.tgz',
      'app.tgz.sigstore.json',
      'expected-identity.txt',
      'trusted_root.json',
      'trusted_root.jsonl',
    ]),
  );
  assert.deepEqual(readFileSync(join(folder, 'trusted_root.json')), Buffer.from(bytesOf(forge.rootJson)));
  const lines = readFileSync(join(folder, 'trusted_root.jsonl'));
  assert.equal(lines.toString().split('\n').length, 2);
  assert.equal(parseTrustedRoots(lines, 'kit').length, 1);
  const identity = parseExpectedIdentity(readFileSync(join(folder, 'expected-identity.txt'), 'utf8'));
  assert.equal(identity.kind === 'identity' && identity.sourceRepositoryId, '104200300');
});

test('SEC-106 an artifact that is called like a flag is none in any command of the kit', async (t) => {
  for (const name of ['--check-claims=false', '-o', 'dist/--repo=evil']) {
    const { commands } = await kit(t, forgedSigner(), name);
    assert.equal(commands.length, 3);
    for (const command of commands) {
      const words = wordsOf(command);
      const file = name.slice(name.lastIndexOf('/') + 1);
      assert.ok(words.includes(`./${file}`) && !words.includes(file), command);
    }
  }
});

test('our command of the kit, run where the kit is, verifies; with another artifact it does not', async (t) => {
  const { folder, commands } = await kit(t);
  const [, , ...words] = wordsOf(commands[0] ?? '');
  const { ports, context } = recordedRun(folder);
  const ask = () => {
    const { given, positionals } = parseArguments(words, flags);
    return verify({ given, positionals, ports, context });
  };
  const outcome = await ask();
  assert.equal(exitOf(outcome.verdict), 0, reasonsOf(outcome.verdict).join());
  writeFileSync(join(folder, 'app.tgz'), 'other');
  assert.equal(exitOf((await ask()).verdict), 1);
});

test('the commands of gh and cosign are filled in, as the specification writes them', async (t) => {
  const { commands, text } = await kit(t);
  assert.deepEqual(wordsOf(commands[1] ?? ''), [
    ...[
      'gh',
      'attestation',
      'verify',
      'app.tgz',
      '--repo',
      'octo-org/demo',
      '--bundle',
      'app.tgz.sigstore.json',
    ],
    ...['--custom-trusted-root', 'trusted_root.jsonl', '--predicate-type', 'https://slsa.dev/provenance/v1'],
    ...['--signer-workflow', 'secure-build/suite/.github/workflows/build.yml'],
    ...['--signer-digest', '2b1a09f8e7d6c5b4a3928170695847362514a3b2', '--source-ref', 'refs/tags/v1.2.3'],
    ...['--source-digest', '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2', '--deny-self-hosted-runners'],
  ]);
  assert.deepEqual(wordsOf(commands[2] ?? ''), [
    ...['cosign', 'verify-blob-attestation', 'app.tgz', '--bundle', 'app.tgz.sigstore.json'],
    ...['--trusted-root', 'trusted_root.json', '--type', 'slsaprovenance1', '--use-signed-timestamps'],
    ...['--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com', '--certificate-identity'],
    'https://github.com/secure-build/suite/.github/workflows/build.yml@refs/tags/v1.0.0',
    ...['--certificate-github-workflow-repository', 'octo-org/demo'],
    ...['--certificate-github-workflow-ref', 'refs/tags/v1.2.3', '--certificate-github-workflow-sha'],
    '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2',
  ]);
  assert.match(text, /cosign 3\.0\.4 or 2\.6\.2.*gh 2\.93|gh 2\.93.*cosign 3\.0\.4 or 2\.6\.2/s);
  assert.doesNotMatch(text, /insecure/);
});

test('SEC-031 gh gets the whole name where no digest pins the workflow: its own flag for workflows is open at the end', async (t) => {
  const digest = '1.3.6.1.4.1.57264.1.10';
  const { commands } = await kit(
    t,
    forgedSigner({ extensions: (usual) => usual.filter(({ oid }) => oid !== digest) }),
  );
  const words = wordsOf(commands[1] ?? '');
  assert.deepEqual(words.slice(0, 4), ['gh', 'attestation', 'verify', 'app.tgz']);
  assert.equal(words[words.indexOf('--cert-identity') + 1], workflowSan);
  assert.doesNotMatch(words.join(' '), /--signer/);
  assert.ok(words.includes('--repo') && words.includes('--source-digest'), words.join(' '));
});

test('for an instance without logs cosign is told so, with the reason', async (t) => {
  const bare = makeForge({ ctLogs: [], logs: [] });
  const signer = forgedSigner({ entries: () => [] }, bare);
  const { text, commands } = await kit(t, signer);
  assert.match(commands[2] ?? '', /--insecure-ignore-tlog \\\n {2}--insecure-ignore-sct/);
  assert.match(text, /has no public logs.*timestamp/);
});

test('for a key the kit holds no key, and says why; the identity is its digest', async (t) => {
  const signer = makeSigner();
  const { folder, text, commands } = await kit(t, signer);
  assert.equal(
    readFileSync(join(folder, 'expected-identity.txt'), 'utf8'),
    `key: sha256:${signer.publicKey.keyId}\nlog: none\ntime: none\n`,
  );
  assert.equal(
    readdirSync(folder).some((name) => name.endsWith('.pem') || name.startsWith('trusted_root')),
    false,
  );
  assert.match(text, /`PUBLIC\.pem`.*It is not here/);
  assert.equal(commands.length, 2, 'gh knows no keys');
  writeFileSync(join(folder, 'PUBLIC.pem'), formatPublicKeyPem(signer.publicKey));
  const { ports, context } = recordedRun(folder);
  const { given, positionals } = parseArguments(wordsOf(commands[0] ?? '').slice(2), flags);
  const outcome = await verify({ given, positionals, ports, context });
  assert.equal(exitOf(outcome.verdict), 0, reasonsOf(outcome.verdict).join());
});

for (const kind of ['ecdsa-p384', 'ecdsa-p521'] as const) {
  test(`for a key of ${kind} the kit promises nothing of cosign, and says why`, async (t) => {
    const { text, commands } = await kit(t, makeSigner(kind));
    assert.deepEqual(
      commands.map((command) => command.split(' ')[0]),
      ['secure-build'],
    );
    assert.match(text, /cosign has no command .*P-384 or P-521.*sigstore\/cosign#5091/);
  });
}

test('a key that nobody here has gets no command of cosign either', async (t) => {
  const folder = temporaryFolder(t);
  const signer = makeSigner();
  const { verified } = await signStatement(signer, payload(), forgedAt);
  await writeOfflineKit(nodeFiles, folder, {
    trust: signer.trust,
    keys: [],
    verified: [verified],
    bundleNames: ['app.tgz.sigstore.json'],
  });
  assert.doesNotMatch(readFileSync(join(folder, 'VERIFY.md'), 'utf8'), /cosign verify/);
});

for (const name of ["a b'$(x).tgz", 'a\u2028~~~~b.tgz', '~~~~']) {
  test(`SEC-102 a file that is called ${JSON.stringify(name)} writes no command of its own`, async (t) => {
    const { commands, text } = await kit(t, forgedSigner(), name);
    assert.equal(commands.length, 3, text);
    const first = (commands[0] ?? '').split('\n')[0] ?? '';
    assert.match(first, /^secure-build verify (?:'a b'\\''\$\(x\)\.tgz'|NAME) \\$/);
  });
}
