import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeUtf8, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { type Expectation, verifyBundle } from '@secure-build/common/domain/signing/verify';
import { parsePublicKeyPem, publicKeyOf } from '@secure-build/common/formats/public-key';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { makeSigningKey } from '../../../lab/sigstore/signing-key.ts';
import { aboutFile, aboutStatement, expectationFor } from '../../../support/forge-verification.ts';
import { isLongRun } from '../../../support/long-tests.ts';
import { conformanceCase, githubCliData, publishedRoot } from '../../../support/sigstore-data.ts';
import { flipped, forgeBundle, type Loose, makeForge } from '../../../support/sigstore-forge.ts';

/**
 * Changes that verify, each with the reason why nothing that is claimed of the bundle is wrong then. Bar 4 of the
 * signing specification allows five.
 */
const inert: readonly { readonly field: RegExp; readonly how: RegExp; readonly because: string }[] = [
  {
    field: /^\/mediaType$/,
    how: /^other spelling$/,
    because: 'the two spellings of version 0.3 mean the same',
  },
  {
    field: /^\/dsseEnvelope\/signatures\/0\/keyid$/,
    how: /./,
    because: 'a hint beside a certificate, which holds the key itself; nothing reads it',
  },
  {
    field: /^\/verificationMaterial\/tlogEntries\/0\/logIndex$/,
    how: /./,
    because:
      'without a promise nothing proves it on a sharded log, and it is in no result; with one it is refused',
  },
  {
    field: /^\/messageSignature\/messageDigest$/,
    how: /^(?:deleted|null)$/,
    because: 'a hint that may be left out; where it stands it must be that of the file',
  },
  {
    field:
      /^\/verificationMaterial\/(?:tlogEntries\/0\/inclusion(?:Promise|Proof|Proof\/checkpoint)|timestampVerificationData(?:\/rfc3161Timestamps(?:\/0)?)?)$/,
    how: /^(?:deleted|null|\{\}|\[\])$/,
    because: 'evidence beyond what the profile demands may be taken away whole; the result then claims less',
  },
];

interface Subject {
  readonly kind: string;
  readonly bundle: Loose;
  readonly expected: Expectation;
}

/**
 * One bundle per kind, made by the forge; in the long run real ones where the data is there, whose certificates and
 * keys take ten times as long.
 */
const subjects: readonly Subject[] = (isLongRun ? realSubjects() : undefined) ?? forgedSubjects();

for (const { kind, bundle, expected } of subjects) {
  const isAccepted = (document: Loose) =>
    verifyBundle(utf8(JSON.stringify(document)), expected).kind !== 'not-verified';

  test(`SEC-012 ${kind}: no bundle with a changed field or byte verifies, but for what is on the list`, (t) => {
    assert.ok(isAccepted(bundle), 'the unchanged bundle verifies');
    const survivors: string[] = [];
    let count = 0;
    for (const { at, how, document } of mutantsOf(bundle)) {
      count += 1;
      if (!isAccepted(document)) continue;
      if (!inert.some((known) => known.field.test(at) && known.how.test(how))) survivors.push(`${at} ${how}`);
    }
    t.diagnostic(`mutants, ${kind}: ${count}, accepted outside of the list: ${survivors.length}`);
    assert.deepEqual(survivors, []);
  });
}

test('SEC-012 the list of inert changes has at most five entries, each with its reason', () => {
  assert.ok(inert.length <= 5);
  assert.ok(inert.every(({ because }) => because.length > 20));
});

interface Mutant {
  readonly at: string;
  readonly how: string;
  readonly document: Loose;
}

const BASE64_FIELD =
  /(?:rawBytes|signedTimestamp|canonicalizedBody|keyId|rootHash|signedEntryTimestamp|payload|sig|signature|digest|hint|hashes\/\d+)$/;

/** Each member deleted, altered, doubled; each byte of each decoded value, and of each text, with one bit flipped. */
function* mutantsOf(bundle: Loose): Generator<Mutant> {
  const older = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
  const isNewest = bundle.mediaType.includes('v0.3');
  if (isNewest)
    yield { at: '/mediaType', how: 'other spelling', document: edited(bundle, ['mediaType'], older) };
  for (const path of pathsOf(bundle, [])) {
    const at = `/${path.join('/')}`;
    const now = path.reduce((value: Loose, key) => value[key], bundle);
    if (!isAbsence(now, undefined)) yield { at, how: 'deleted', document: edited(bundle, path, undefined) };
    for (const value of [null, true, 0, 1e21, '', 'x', '1', [], {}, [null], { x: 1 }, [now, now]]) {
      if (JSON.stringify(value) === JSON.stringify(now) || isAbsence(now, value)) continue;
      yield { at, how: JSON.stringify(value).slice(0, 40), document: edited(bundle, path, value) };
    }
    if (Array.isArray(now) && now.length > 1) {
      yield { at, how: 'reversed', document: edited(bundle, path, [...now].reverse()) };
    }
    if (typeof now !== 'string') continue;
    for (const text of [
      `${now} `,
      ` ${now}`,
      `${now}=`,
      now.toUpperCase(),
      now.slice(0, -1),
      now.slice(4),
      `${now}AAAA`,
      `0${now}`,
    ]) {
      if (text !== now) yield { at, how: 'altered', document: edited(bundle, path, text) };
    }
    yield* byteMutants(bundle, path, now, at);
  }
}

/** In proto3 JSON an empty list, a zero, `null` and nothing at all are one thing. */
function isAbsence(now: unknown, value: unknown): boolean {
  const isEmpty = (Array.isArray(now) && now.length === 0) || now === '0';
  return isEmpty && (value === null || value === undefined);
}

function* byteMutants(bundle: Loose, path: readonly string[], now: string, at: string): Generator<Mutant> {
  const isBase64 = BASE64_FIELD.test(at);
  const bytes = isBase64 ? Buffer.from(now, 'base64') : Buffer.from(now);
  for (let index = 0; index < bytes.length; index += 1) {
    const changed = flipped(bytes, index);
    const value = isBase64 ? formatBase64(changed) : decodeUtf8(changed);
    if (value !== undefined) yield { at, how: `byte ${index}`, document: edited(bundle, path, value) };
  }
}

function* pathsOf(value: Loose, path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, [...path, key]);
}

/** Copies only the way to the change: a structured clone of the whole would cost more than its verification. */
function edited(document: Loose, path: readonly string[], value: unknown): Loose {
  const [key = '', ...rest] = path;
  const copy: Loose = Array.isArray(document) ? [...document] : { ...document };
  if (rest.length > 0) copy[key] = edited(document[key], rest, value);
  else if (value !== undefined) copy[key] = value;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

function realSubjects(): readonly Subject[] | undefined {
  const [publicGood, github] = [publishedRoot('public-good'), publishedRoot('github')];
  const demo = githubCliData('github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl');
  const wheel = githubCliData('github_provenance_demo-0.0.12-py3-none-any.whl');
  if (publicGood === undefined || github === undefined || demo === undefined || wheel === undefined)
    return undefined;
  const fromSuite = (
    kind: string,
    name: string,
    change: (bundle: Loose) => void = () => undefined,
  ): Subject => {
    const item = conformanceCase(name);
    assert.ok(item !== undefined);
    const bundle: Loose = JSON.parse(readFileSync(item.bundlePath, 'utf8'));
    change(bundle);
    const root = item.rootPath === undefined ? publicGood : readFileSync(item.rootPath);
    const { san, issuer, keyPath } = item;
    const signer =
      keyPath === undefined
        ? ({ kind: 'identity', issuer, san } as const)
        : ({
            kind: 'key',
            publicKey: parsePublicKeyPem(readFileSync(keyPath, 'utf8'), 'key'),
            log: 'required',
            time: 'required',
          } as const);
    return {
      kind,
      bundle,
      expected: {
        trust: { instances: [instanceOf(parseTrustedRoot(root, 'root'))] },
        signers: [signer],
        artifacts: [{ bytes: readFileSync(item.artifactPath) }],
        now: new Date(),
      },
    };
  };
  return [
    fromSuite('Rekor v1 with promise', 'happy-path-v0.1'),
    fromSuite('Rekor v1 with proof only', 'intoto-with-custom-trust-root', (bundle) => {
      const [entry] = bundle.verificationMaterial.tlogEntries;
      delete entry.inclusionPromise;
      delete entry.integratedTime;
    }),
    fromSuite('Rekor v2', 'rekor2-happy-path'),
    {
      kind: "GitHub's instance",
      bundle: JSON.parse(decodeUtf8(demo) ?? ''),
      expected: {
        trust: { instances: [instanceOf(parseTrustedRoot(github, 'github'))] },
        signers: [
          {
            kind: 'identity',
            issuer: 'https://token.actions.githubusercontent.com',
            san: 'https://github.com/actions/attest-demo/.github/workflows/build-python.yml@refs/heads/main',
          },
        ],
        artifacts: [{ bytes: wheel }],
        now: new Date(),
      },
    },
    fromSuite('a key', 'managed-key-happy-path'),
  ];
}

function forgedSubjects(): readonly Subject[] {
  const v1 = makeForge();
  const v2 = makeForge({ logs: [{ version: 2, host: 'log.forge.example' }] });
  const bare = makeForge({ logs: [], ctLogs: [] });
  const unpromised = forgeBundle(v1, { content: aboutStatement, timestamps: [{}] });
  const [entry] = unpromised.verificationMaterial.tlogEntries;
  delete entry.inclusionPromise;
  delete entry.integratedTime;
  const key = makeSigningKey('P-256');
  const signers = [
    { kind: 'key', publicKey: publicKeyOf(key.publicKey, 'key'), log: 'required', time: 'required' },
  ] as const;
  return [
    {
      kind: 'Rekor v1 with promise',
      bundle: forgeBundle(v1, { content: aboutFile }),
      expected: expectationFor(v1),
    },
    { kind: 'Rekor v1 with proof only', bundle: unpromised, expected: expectationFor(v1) },
    {
      kind: 'Rekor v2',
      bundle: forgeBundle(v2, { content: aboutFile, timestamps: [{}] }),
      expected: expectationFor(v2),
    },
    {
      kind: "GitHub's instance",
      bundle: forgeBundle(bare, { content: aboutStatement, timestamps: [{}] }),
      expected: expectationFor(bare),
    },
    {
      kind: 'a key',
      bundle: forgeBundle(v1, { content: aboutFile, key, timestamps: [{}] }),
      expected: expectationFor(v1, { signers }),
    },
  ];
}
