import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { inspect } from 'node:util';
import { parseSha256 } from '@secure-build/common/core/digest';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { signBlob, signStatement } from '@secure-build/common/domain/signing/signer';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { openOidc } from '@secure-build/common/edges/actions/oidc';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { PAYLOAD_TYPE } from '@secure-build/common/formats/in-toto';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';
import { bundleToJSON } from '@sigstore/bundle';
import {
  bundleBuilderFromSigningConfig,
  CIContextProvider,
  DSSEBundleBuilder,
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  TSAWitness,
} from '@sigstore/sign';
import type { FaultKind } from '../../../lab/sigstore/faults.ts';
import type { Lab } from '../../../lab/sigstore/lab.ts';
import { type DistVersions, distVersionFaults } from '../../../structure/dist-versions.ts';
import { fakePorts } from '../../../support/fake-ports.ts';
import { bodiesTo, labSigning, piecesOf } from '../../../support/lab-signing.ts';
import { artifactBytes, artifactDigest, problem, statementAbout } from '../../../support/signing.ts';

// Signing specification, section 10: each defect of the bare libraries is shown here, and that ours does not have it.
// When the first half of a test fails, the library has been repaired.

const file = Buffer.from(artifactBytes);
const statement = Buffer.from(statementAbout());
const blob = {
  kind: 'blob',
  name: 'file',
  sha256: artifactDigest,
  sizeBytes: file.length,
  pieces: piecesOf(file),
} as const;

type Signer = ConstructorParameters<typeof MessageSignatureBundleBuilder>[0]['signer'];

/** The library as its documentation shows it, with the services of a lab. */
function bare(
  lab: Lab,
  { rekor = 1, tsa = false, keyHolder }: { rekor?: 1 | 2; tsa?: boolean; keyHolder?: Signer } = {},
) {
  const { fulcio, rekorV1 = '', rekorV2, timestamp } = lab.endpoints;
  const options = { timeout: 5000, retry: 0 };
  const identityProvider = { getToken: async () => lab.issueToken() };
  const signer = new FulcioSigner({
    ...options,
    fulcioBaseURL: fulcio,
    identityProvider,
    ...(keyHolder === undefined ? {} : { keyHolder }),
  });
  const rekorBaseURL = rekor === 1 ? rekorV1 : (rekorV2[0]?.url ?? '');
  const witnesses = [
    new RekorWitness({ ...options, rekorBaseURL, majorApiVersion: rekor }),
    ...(tsa ? [new TSAWitness({ ...options, tsaBaseURL: timestamp })] : []),
  ];
  return { signer, witnesses };
}

async function ours(t: TestContext, rekor: '1' | '2' = '1') {
  const signing = await labSigning(t, { rekor });
  const [signer] = await openSigners(['keyless'], signing.run);
  const now = () => signing.ports.clock.now();
  return {
    ...signing,
    signStatement: () => signStatement(signer, statementAbout(), now()),
    signFile: () => signBlob(signer, blob, now()),
  };
}

test('guard 9: the library gives Rekor v2 five seconds, at most twenty; the server needs its next checkpoint', async (t) => {
  const { lab, signStatement: signOurs, sent } = await ours(t, '2');
  const { SigningConfig } = createRequire(import.meta.resolve('@sigstore/sign'))('@sigstore/protobuf-specs');
  const signingConfig = SigningConfig.fromJSON(lab.signingConfig({ rekorVersions: [2] }));
  const identityProvider = { getToken: async () => lab.issueToken() };
  const timeoutOf = (fetchOptions?: { timeout: number }) => {
    const options = { signingConfig, identityProvider, bundleType: 'dsseEnvelope' } as const;
    const builder = bundleBuilderFromSigningConfig(
      fetchOptions === undefined ? options : { ...options, fetchOptions },
    );
    const { witnesses } = builder as unknown as {
      witnesses: { tlogV2?: { rekor: { options: { timeout: number } } } }[];
    };
    return witnesses[0]?.tlogV2?.rekor.options.timeout;
  };
  assert.equal(timeoutOf(), 5000);
  assert.equal(timeoutOf({ timeout: 60_000 }), 20_000);
  await signOurs();
  assert.equal(sent.find(({ url }) => url.endsWith('/api/v2/log/entries'))?.deadlineMs, 25_000);
});

test('guard 10: the library sends envelopes to Rekor v2 in a form that servers refuse; ours is taken', async (t) => {
  const { lab, signStatement: signOurs } = await ours(t, '2');
  const builder = new DSSEBundleBuilder(bare(lab, { rekor: 2 }));
  await assert.rejects(builder.create({ data: statement, type: PAYLOAD_TYPE }), (error: unknown) => {
    assert.match(inspect(error, { depth: 10 }), /invalid type, must be hashedrekord/);
    return true;
  });
  const { verified } = await signOurs();
  assert.equal(verified.logEntries.length, 1);
});

test('guard 10: the library calls every key P-256; ours names the real one', async (t) => {
  const { lab } = await ours(t, '2');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const keyHolder: Signer = {
    sign: async (data) => ({
      signature: sign('sha384', data, privateKey),
      key: { $case: 'publicKey', publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() },
    }),
  };
  const builder = new MessageSignatureBundleBuilder(bare(lab, { rekor: 2, keyHolder }));
  await assert.rejects(builder.create({ data: file }));
  const sent = lab.requests.find(({ service }) => service === 'rekor-v2')?.body ?? '';
  assert.match(sent, /"keyDetails":"PKIX_ECDSA_P256_SHA_256"/);
  const mine = await labSigning(t, { rekor: '2' });
  writeFileSync(
    join(mine.run.context.workspace, 'key.pem'),
    privateKey.export({ type: 'pkcs8', format: 'pem' }),
    { mode: 0o600 },
  );
  const [log] = mine.lab.endpoints.rekorV2;
  const [signer] = await openSigners(['key:key.pem'], {
    ...mine.run,
    setup: { ...mine.run.setup, rekorUrl: log?.url ?? '', rekorVersion: '2' },
  });
  await signBlob(signer, blob, mine.ports.clock.now());
  const [taken, ...others] = bodiesTo(mine.lab, 'rekor-v2');
  assert.match(taken ?? '', /"keyDetails":"PKIX_ECDSA_P384_SHA_384"/);
  assert.deepEqual(others, []);
});

test('guard 12: the library wants a whole file in one buffer; ours reads one piece at a time and keeps none', async (t) => {
  const { lab, run, ports } = await ours(t);
  const pieceBytes = 64 * 1024;
  const pieces = 128;
  const contentOf = (index: number) => Buffer.alloc(pieceBytes, `piece ${index}`);
  const whole = Buffer.concat(Array.from({ length: pieces }, (_, index) => contentOf(index)));
  // One memory for all pieces: whoever still holds an earlier one sees the bytes of a later one.
  const memory = Buffer.alloc(pieceBytes);
  async function* oneAtATime() {
    for (let index = 0; index < pieces; index += 1) {
      contentOf(index).copy(memory);
      yield memory;
      memory.fill(0);
    }
  }
  const builder = new MessageSignatureBundleBuilder(bare(lab));
  await assert.rejects(
    builder.create({ data: oneAtATime() as unknown as Buffer }),
    /must be of type|instance of Buffer/,
    'the library takes no stream',
  );
  const [signer] = await openSigners(['keyless'], run);
  const sha256 = parseSha256(createHash('sha256').update(whole).digest('hex'));
  const { bundle } = await signBlob(
    signer,
    { kind: 'blob', name: 'file', sha256, sizeBytes: whole.length, pieces: oneAtATime },
    ports.clock.now(),
  );
  const verification = verifyBundle(bundle, {
    trust: signer.trust,
    signers: [signer.expected],
    artifacts: [{ bytes: whole }],
    now: ports.clock.now(),
  });
  assert.equal(verification.kind, 'verified-blob');
});

test('guard 11: the library writes signatures over files as version 0.2 with a chain; ours is version 0.3', async (t) => {
  const { lab, signFile } = await ours(t);
  const bundle = bundleToJSON(await new MessageSignatureBundleBuilder(bare(lab)).create({ data: file }));
  assert.match(bundle.mediaType, /version=0\.2/);
  assert.ok('x509CertificateChain' in bundle.verificationMaterial);
  const mine = JSON.parse(Buffer.from((await signFile()).bundle).toString());
  assert.equal(mine.mediaType, BUNDLE_MEDIA_TYPE);
  assert.deepEqual(
    Object.keys(mine.verificationMaterial).filter((name) => /cert/i.test(name)),
    ['certificate'],
  );
});

for (const { service, kind } of [
  { service: 'fulcio', kind: { kind: 'unknown-authority' } },
  { service: 'fulcio', kind: { kind: 'other-claims', claims: { repository_id: '1' } } },
  { service: 'rekor-v1', kind: { kind: 'other-artifact' } },
  { service: 'rekor-v1', kind: { kind: 'bad-promise' } },
  { service: 'timestamp', kind: { kind: 'other-imprint' } },
] satisfies { service: string; kind: FaultKind }[]) {
  test(`SEC-150 guard 13: the library puts a wrong answer of ${service} into a bundle, ours refuses it: ${kind.kind}`, async (t) => {
    const { lab, signFile } = await ours(t);
    await lab.inject({ service, ...kind });
    const builder = new MessageSignatureBundleBuilder(bare(lab, { tsa: true }));
    assert.ok(await builder.create({ data: file }), 'the library does not notice');
    await assert.rejects(signFile(), problem('service/wrong-answer'));
  });
}

test('SEC-024 guard 14: after a 409 the library takes whatever entry is named, ours compares', async (t) => {
  const { lab, signFile } = await ours(t);
  await lab.inject({
    service: 'rekor-v1',
    path: '/api/v1/log/entries',
    call: 1,
    kind: 'conflict',
    entry: 'other',
  });
  const bundle = bundleToJSON(await new MessageSignatureBundleBuilder(bare(lab)).create({ data: file }));
  const [entry] = bundle.verificationMaterial.tlogEntries;
  const body = Buffer.from(entry?.canonicalizedBody ?? '', 'base64').toString();
  assert.ok(!body.includes(artifactDigest), 'the entry is about another file');
  await lab.inject({ service: 'rekor-v1', kind: 'conflict', entry: 'other' });
  await assert.rejects(signFile(), problem('service/wrong-answer', /something else: another digest/));
});

test('SEC-087 guard 15: the library puts the whole token into an error, ours puts nothing of it', async (t) => {
  const { lab, run, ports } = await ours(t);
  const token = 'canary-header.canary-payload.canary-signature';
  const signer = new FulcioSigner({
    fulcioBaseURL: lab.endpoints.fulcio,
    identityProvider: { getToken: async () => token },
    retry: 0,
  });
  await assert.rejects(signer.sign(file), (error: unknown) => {
    assert.ok(inspect(error).includes(token), 'the library shows it');
    return true;
  });
  const http = {
    send: async () => ({
      status: 200,
      headers: new Map([['content-type', 'application/json']]),
      body: Buffer.from(JSON.stringify({ value: token })),
    }),
  };
  await assert.rejects(openSigners(['keyless'], { ...run, ports: { ...ports, http } }), (error: unknown) => {
    assert.ok(!inspect(error, { depth: 12 }).includes('canary'));
    return problem('oidc/invalid')(error);
  });
});

test('SEC-046 guard 15: the library lets SIGSTORE_ID_TOKEN win, does not look at the status and masks nothing', async (t) => {
  const { lab } = await ours(t);
  process.env.SIGSTORE_ID_TOKEN = 'canary-planted';
  t.after(() => delete process.env.SIGSTORE_ID_TOKEN);
  assert.equal(await new CIContextProvider('sigstore').getToken(), 'canary-planted');
  delete process.env.SIGSTORE_ID_TOKEN;
  await lab.inject({ service: 'oidc', kind: 'status', status: 401, body: '{"value":"canary-of-an-error"}' });
  assert.equal(await new CIContextProvider('sigstore').getToken(), 'canary-of-an-error');
  process.env.SIGSTORE_ID_TOKEN = 'canary-planted';
  const { ports, masked } = fakePorts();
  const { fetchHttp } = await import('@secure-build/common/edges/http');
  const source = openOidc(
    process.env,
    { ...ports, http: fetchHttp },
    { host: githubHostOf('https://github.com') },
  );
  await assert.rejects(
    source.fetchToken('sigstore', deadlineIn(ports, 10_000)),
    problem('service/refused', /answered 401/),
  );
  assert.deepEqual(masked, ['lab-id-token-request-token']);
});

test('guard 19: under Node 20 npm would take older libraries, so every version is pinned exactly', () => {
  const root = join(import.meta.dirname, '../../../..');
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const pins: Record<string, string> = {
    ...read('package.json').devDependencies,
    ...read('packages/common/package.json').dependencies,
  };
  for (const [name, version] of Object.entries({
    sigstore: '5.0.1',
    '@sigstore/sign': '5.1.0',
    '@sigstore/verify': '4.1.3',
    '@sigstore/bundle': '5.0.1',
    '@sigstore/tuf': '5.0.1',
    'tuf-js': '6.0.2',
  })) {
    assert.equal(pins[name], version, name);
    const installed = read(`node_modules/${name}/package.json`);
    assert.equal(installed.version, version, name);
    // What an npm that looks at `engines` would do under Node 20: an older one.
    assert.doesNotMatch(installed.engines.node, /(?:^|\|\|)\s*[\^>=]*(?:18|20)\b/);
  }
});

const repositoryRoot = join(import.meta.dirname, '../../../..');
const readRepositoryText = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');

function bundledVersions(): DistVersions {
  const { packages } = JSON.parse(readRepositoryText('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const manifests = ['packages/common/package.json', 'packages/cli/package.json'].map(
    (path) =>
      JSON.parse(readRepositoryText(path)).dependencies as Readonly<Record<string, string>> | undefined,
  );
  return {
    notices: readRepositoryText('dist/suite/licenses.txt'),
    chunks: readdirSync(join(repositoryRoot, 'dist/suite'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readRepositoryText(`dist/suite/${name}`)),
    locked: new Map(Object.entries(packages).map(([path, { version = '' }]) => [path, version])),
    pins: new Map(manifests.flatMap((dependencies) => Object.entries(dependencies ?? {}))),
  };
}

test('guard 19: inside dist are the pinned and locked versions, and no library of sigstore-js', () => {
  const found = bundledVersions();
  assert.deepEqual(distVersionFaults(found), []);
  assert.match(found.notices, /^tuf-js 6\.0\.2 /m);
});

for (const { why, plant, fault } of [
  {
    why: 'an older tuf-js, as an npm under Node 20 would pick it',
    plant: ({ notices, ...rest }) => ({ ...rest, notices: notices.replace('tuf-js 6.0.2', 'tuf-js 4.1.0') }),
    fault: /^tuf-js 4\.1\.0 is in the bundle; (?:locked|pinned) is .*6\.0\.2/,
  },
  {
    why: 'a library that the list does not name',
    plant: ({ notices, ...rest }) => ({ ...rest, notices: notices.replace(/^@noble\/hashes .*\n/m, '') }),
    fault: /^@noble\/hashes is in the bundle, but not in licenses\.txt/,
  },
  {
    why: 'sigstore-js itself',
    plant: ({ notices, ...rest }) => ({
      ...rest,
      notices: notices.replace('tuf-js 6.0.2', 'sigstore 5.0.1'),
    }),
    fault: /^sigstore is in the bundle/,
  },
  {
    why: 'a range in place of a version',
    plant: ({ pins, ...rest }) => ({ ...rest, pins: new Map([...pins, ['tuf-js', '^6.0.2']]) }),
    fault: /^tuf-js: "\^6\.0\.2" is no exact version/,
  },
  { why: 'an empty list', plant: (found) => ({ ...found, notices: '' }), fault: /lists no package/ },
] satisfies { why: string; plant: (found: DistVersions) => DistVersions; fault: RegExp }[]) {
  test(`guard 19, a planted violation is caught: ${why}`, () => {
    const faults = distVersionFaults(plant(bundledVersions()));
    assert.ok(
      faults.some((found) => fault.test(found)),
      faults.join('\n'),
    );
  });
}
