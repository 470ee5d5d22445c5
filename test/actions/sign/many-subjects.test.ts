import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { parseStatement } from '@secure-build/common/formats/in-toto';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { inputs as table } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { labSigning } from '../../support/lab-signing.ts';
import { largeOnly } from '../../support/long-tests.ts';
import { envelopeOf, makeKey, recordedRun, scratchState } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Bar 11 of the signing specification.

const statementLimit = 1024;
const predicate = { 'predicate-path': 'p.json', 'predicate-type': 'https://example.com/x' };

const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `out/${index}.bin`);
const checksums = (names: readonly string[]) =>
  names.map((name) => `${sha256(`content of ${name}`)}  ${name}\n`).join('');

/** A job that knows its artifacts by a checksum file only, and signs with a key. */
function openJob(t: TestContext, names: readonly string[]) {
  scratchState(t);
  const workspace = temporaryFolder(t);
  const key = makeKey();
  for (const [name, text] of Object.entries({
    'key.pem': key.privatePem,
    'key.pub': key.publicPem,
    'p.json': '{}',
    SHA256SUMS: checksums(names),
  }))
    writeFileSync(join(workspace, name), text, { mode: 0o600 });
  const { ports, context } = recordedRun(workspace);
  const start = (given: Readonly<Record<string, string>>) =>
    run({
      inputs: readInputs(table, new Map(Object.entries(given)), (name) => `input "${name}"`),
      ports,
      context,
    });
  const verify = (listed: string) =>
    start({
      mode: 'verify',
      key: 'key.pub',
      'key-evidence': 'none',
      'subject-checksums': listed,
      'bundle-path': 'signed.jsonl',
    });
  return { workspace, start, verify };
}

for (const { count, skip } of [
  { count: statementLimit + 6, skip: false },
  { count: 10_000, skip: largeOnly },
]) {
  const statements = Math.ceil(count / statementLimit);
  test(`SEC-065 ${count.toLocaleString('en-US')} subjects are ${statements} statements, and verify finds every one of them`, {
    skip,
  }, async (t) => {
    const names = namesOf(count);
    const { workspace, start, verify } = openJob(t, names);
    const { verdict, outputs } = await start({
      signers: 'key:key.pem',
      'checksums-path': 'SHA256SUMS',
      store: 'file',
      ...predicate,
    });
    assert.equal(verdict.kind, 'pass', reasonsOf(verdict).join('\n'));
    const paths: readonly string[] = JSON.parse(String(outputs['bundle-paths']));
    const bundles = paths.map((path) => readFileSync(path, 'utf8').trim());
    assert.equal(bundles.length, statements);
    const stated = bundles.flatMap((bundle) =>
      parseStatement(envelopeOf(Buffer.from(bundle)).payload).subject.map(({ name }) => name),
    );
    assert.equal(stated.length, count);
    assert.deepEqual(new Set(stated), new Set(names));

    writeFileSync(join(workspace, 'signed.jsonl'), bundles.map((bundle) => `${bundle}\n`).join(''));
    const verified = await verify(checksums(names));
    assert.equal(verified.verdict.kind, 'pass', reasonsOf(verified.verdict).slice(0, 5).join('\n'));
    // One more than was signed is missed by its name.
    const strange = `${sha256('never signed')}  out/strange.bin\n`;
    const missing = await verify(checksums(names) + strange);
    assert.notEqual(exitOf(missing.verdict), 0);
    assert.match(reasonsOf(missing.verdict).join('\n'), /out\/strange\.bin/);
    // Without the last bundle, its subjects are not found.
    writeFileSync(join(workspace, 'signed.jsonl'), bundles.slice(0, -1).join('\n'));
    assert.notEqual(exitOf((await verify(checksums(names))).verdict), 0);
  });
}

const BUNDLES = 60;
const MOST_CERTIFICATES = 3;

test(`"grouping: per-subject" with ${BUNDLES} subjects asks for ${MOST_CERTIFICATES} certificates at most`, async (t) => {
  const { lab, ports, run: job } = await labSigning(t);
  const { workspace } = job.context;
  const names = namesOf(BUNDLES);
  for (const [name, text] of Object.entries({
    'p.json': '{}',
    'c.json': JSON.stringify(lab.signingConfig({ rekorVersions: [1] })),
    SHA256SUMS: checksums(names),
  }))
    writeFileSync(join(workspace, name), text);
  const given = {
    signers: 'keyless',
    'checksums-path': 'SHA256SUMS',
    grouping: 'per-subject',
    instance: 'custom',
    'signing-config-path': 'c.json',
    'trusted-root-path': 'trusted_root.json',
    store: 'file',
    ...predicate,
  };
  const { outputs } = await run({
    inputs: readInputs(table, new Map(Object.entries(given)), (name) => `input "${name}"`),
    ports,
    context: { ...job.context, defaultEvidencePath: join(workspace, 'evidence') },
  });
  const paths: readonly string[] = JSON.parse(String(outputs['bundle-paths']));
  const signers = paths.map((path) => parseSigstoreBundle(readFileSync(path)).material);
  assert.equal(signers.length, BUNDLES);
  const certificates = signers.map((material) => {
    assert.ok(material.kind === 'certificate');
    return Buffer.from(material.chain[0]).toString('base64');
  });
  assert.ok(new Set(certificates).size <= MOST_CERTIFICATES);
  const asked = lab.requests.filter(({ service, path }) => service === 'fulcio' && /signingCert/.test(path));
  assert.ok(asked.length >= 1 && asked.length <= MOST_CERTIFICATES, `${asked.length} requests`);
});
