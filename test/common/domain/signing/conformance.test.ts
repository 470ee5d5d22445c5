import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { problemCatalog } from '@secure-build/common/core/problem-catalog';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { runClient } from '../../../interop/conformance-client.ts';
import { startLab } from '../../../lab/sigstore/lab.ts';
import { statementAbout } from '../../../support/signing.ts';
import { type ConformanceCase, conformanceCases, needsData } from '../../../support/sigstore-data.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { typescriptStart } from '../../../support/typescript-start.ts';

const cases = conformanceCases();
const client = join(import.meta.dirname, '../../../interop/conformance-client.ts');

/** The reason of each refusal, by the directory of the suite. */
const reasons: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/conformance/reason-codes.json'), 'utf8'),
);

const modes = {
  path: ({ artifactPath }: ConformanceCase) => artifactPath,
  digest: ({ artifactPath }: ConformanceCase) => `sha256:${sha256(readFileSync(artifactPath))}`,
} as const;

function argumentsFor(
  item: ConformanceCase,
  subject: string,
  change: Partial<ConformanceCase> = {},
): string[] {
  const { bundlePath, keyPath, san, issuer, rootPath } = { ...item, ...change };
  return [
    'verify-bundle',
    '--bundle',
    bundlePath,
    ...(keyPath === undefined
      ? ['--certificate-identity', san, '--certificate-oidc-issuer', issuer]
      : ['--key', keyPath]),
    ...(rootPath === undefined ? [] : ['--trusted-root', rootPath]),
    subject,
  ];
}

if (cases.length === 0) test(needsData('sigstore-conformance'), { skip: true }, () => undefined);
else {
  test('sigstore-conformance: every case ends as it must, by path and by digest, each refusal with its reason', async (t) => {
    let right = 0;
    for (const item of cases) {
      for (const [mode, subjectOf] of Object.entries(modes)) {
        const { exit, code, because } = await runClient(argumentsFor(item, subjectOf(item)));
        assert.equal(exit !== 0, item.mustFail, `${item.name} by ${mode}: ${code} ${because}`);
        assert.equal(code, reasons[item.name], `${item.name} by ${mode}: ${because}`);
        if (item.mustFail) assert.doesNotMatch(because ?? '', /undefined|TypeError|asn1|ERR_|at .*\.ts:/);
        right += 1;
      }
    }
    t.diagnostic(`sigstore-conformance: ${right}/${cases.length * 2}`);
    assert.equal(right, 140);
  });

  test('the table has one known reason for each directory that must fail, and no other', () => {
    const failing = cases.filter(({ mustFail }) => mustFail).map(({ name }) => name);
    assert.equal(failing.length, 49);
    assert.deepEqual(new Set(Object.keys(reasons)), new Set(failing));
    for (const code of Object.values(reasons)) {
      assert.ok(Object.hasOwn(problemCatalog, code) && code !== 'run/unexpected', code);
    }
  });

  test('the client is one executable: exit 0 or not, and the reason on stderr', () => {
    for (const name of ['happy-path-v0.3', 'set-invalid-signature_fail']) {
      const item = cases.find((found) => found.name === name);
      assert.ok(item !== undefined);
      const args = [...typescriptStart, client, ...argumentsFor(item, modes.path(item))];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(status !== 0, item.mustFail);
      assert.match(stderr, item.mustFail ? /\[verify\/time\]/ : /^$/);
    }
  });

  const good = cases.filter(({ mustFail }) => !mustFail);

  test('SEC-031 SEC-036 no verified bundle passes for a name with one character more or less, or another issuer', async () => {
    for (const item of good.filter(({ keyPath }) => keyPath === undefined)) {
      const { san, issuer } = item;
      const forgeries: Partial<ConformanceCase>[] = [
        { san: `${san}x` },
        { san: san.slice(0, -1) },
        { san: san.slice(1) },
        { san: san.replace('.github', 'xgithub') },
        { san: san.toUpperCase() },
        { san: '' },
        { san: '.*' },
        { issuer: `${issuer}/` },
        { issuer: `${issuer}/acme` },
        { issuer: `${issuer}.evil.example` },
        { issuer: issuer.toUpperCase() },
        { issuer: '' },
        { issuer: 'none' },
      ];
      for (const change of forgeries) {
        const { exit, code } = await runClient(argumentsFor(item, modes.path(item), change));
        assert.notEqual(exit, 0, `${item.name} ${JSON.stringify(change)}`);
        assert.match(code ?? '', /^(?:verify\/(?:identity|issuer)|input\/invalid)$/, item.name);
      }
    }
  });

  test('SEC-002 no verified bundle passes for another artifact or another digest', async (t) => {
    const other = join(temporaryFolder(t), 'other');
    writeFileSync(other, 'another artifact');
    for (const item of good) {
      const digest = modes.digest(item);
      const changed = digest.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
      for (const subject of [other, changed]) {
        const { exit, code } = await runClient(argumentsFor(item, subject));
        assert.equal(exit, 1, item.name);
        assert.equal(code, 'verify/subject-mismatch', item.name);
      }
      assert.notEqual((await runClient(argumentsFor(item, digest.toUpperCase()))).exit, 0);
      assert.notEqual((await runClient(argumentsFor(item, digest.slice(0, -1)))).exit, 0);
    }
  });
}

for (const { why, version, inToto } of [
  { why: 'a file, Rekor v1', version: 1, inToto: false },
  { why: 'a statement, Rekor v1', version: 1, inToto: true },
  { why: 'a file, Rekor v2', version: 2, inToto: false },
  { why: 'a statement, Rekor v2', version: 2, inToto: true },
] as const) {
  test(`what the client signs in the lab it verifies, and only that: ${why}`, async (t) => {
    const lab = await startLab();
    t.after(() => lab.stop());
    const folder = temporaryFolder(t);
    const path = (name: string) => join(folder, name);
    const artifact = 'artifact\n';
    writeFileSync(path('artifact'), artifact);
    writeFileSync(path('statement.json'), statementAbout([sha256(artifact)]));
    writeFileSync(path('root.json'), lab.trustedRootBytes);
    writeFileSync(path('config.json'), JSON.stringify(lab.signingConfig({ rekorVersions: [version] })));
    const signed = await runClient([
      'sign-bundle',
      ...(inToto ? ['--in-toto'] : []),
      '--identity-token',
      lab.issueToken(),
      '--bundle',
      path('bundle.json'),
      '--trusted-root',
      path('root.json'),
      '--signing-config',
      path('config.json'),
      path(inToto ? 'statement.json' : 'artifact'),
    ]);
    assert.deepEqual(signed, { exit: 0 });
    const bundle = parseSigstoreBundle(readFileSync(path('bundle.json')));
    const [entry] = bundle.logEntries;
    assert.equal(
      `${entry?.kind} ${entry?.version}`,
      version === 2 ? 'hashedrekord 0.0.2' : inToto ? 'dsse 0.0.1' : 'hashedrekord 0.0.1',
    );
    const verify = (san: string, subject: string) =>
      runClient([
        'verify-bundle',
        '--bundle',
        path('bundle.json'),
        '--certificate-identity',
        san,
        '--certificate-oidc-issuer',
        'https://token.actions.githubusercontent.com',
        '--trusted-root',
        path('root.json'),
        subject,
      ]);
    const san = 'https://github.com/secure-build/suite/.github/workflows/build.yml@refs/tags/v1.0.0';
    assert.deepEqual(await verify(san, path('artifact')), { exit: 0 });
    assert.deepEqual(await verify(san, `sha256:${sha256(artifact)}`), { exit: 0 });
    assert.equal((await verify(`${san}1`, path('artifact'))).code, 'verify/identity');
    assert.equal((await verify(san, path('root.json'))).code, 'verify/subject-mismatch');
  });
}
