import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import { identityOfKey, sameIdentity } from '@secure-build/common/domain/signing/identity';
import {
  type Expectation,
  isVerifiedBlob,
  isVerifiedStatement,
  verifyBundle,
} from '@secure-build/common/domain/signing/verify';
import {
  aboutFile,
  aboutStatement,
  expectationFor,
  refused,
  verified,
} from '../../../support/forge-verification.ts';
import {
  accepting,
  artifactDigest,
  envelopeOf,
  makeSigner,
  predicateType,
  problem,
  signedBundle,
  statementAbout,
  trust,
} from '../../../support/signing.ts';
import {
  bytesOf,
  forgeBundle,
  forgedAt,
  githubIssuer,
  type Loose,
  makeForge,
  workflowSan,
} from '../../../support/sigstore-forge.ts';

const forge = makeForge();
const bundle = forgeBundle(forge, { content: aboutStatement });
const expected = expectationFor(forge);
const signer = makeSigner();
const stranger = makeSigner();
const byKey = signedBundle(signer);
const about = [{ sha256: artifactDigest }];
const keyExpected: Expectation = { ...accepting(signer), artifacts: about };

test('a verified statement carries what was proved, and only that', () => {
  const { statement, signer: by, matched, ...facts } = verified(bundle, expected) as Loose;
  assert.equal(statement.predicateType, predicateType);
  assert.deepEqual({ ...statement.predicate }, { answer: 42 });
  assert.equal(by.kind, 'certificate');
  assert.deepEqual([by.issuer, by.san], [githubIssuer, workflowSan]);
  assert.equal(by.certified.sourceRepositoryId, '104200300');
  assert.equal(matched[0].sha256, artifactDigest);
  const [entry] = facts.logEntries;
  assert.deepEqual(facts, {
    bundleSha256: sha256(bytesOf(bundle)),
    payloadSha256: sha256(statementAbout()),
    artifacts: [artifactDigest],
    times: [{ time: forgedAt, source: 'log', authority: 'forge.example' }],
    logEntries: [
      {
        logId: Buffer.from(forge.logs[0]?.logId ?? []).toString('hex'),
        operator: 'forge.example',
        logIndex: 1005,
        integratedTime: forgedAt,
        tree: {
          origin: 'rekor.forge.example - 1234567890',
          index: 5,
          size: 6,
          rootHash: entry.tree.rootHash,
        },
      },
    ],
    instance: 'forge',
    notCounted: [],
    notProved: [],
    predicateCheck: { kind: 'not-cross-checked', because: 'the statement is no provenance' },
  });
});

test('a key without log and time verifies, and the result says what it does not prove', () => {
  const {
    statement: _,
    matched: __,
    ...facts
  } = verified(byKey, {
    ...keyExpected,
    signers: [trust(signer, 'release')],
  }) as Loose;
  assert.deepEqual(facts, {
    payloadSha256: sha256(statementAbout()),
    bundleSha256: sha256(byKey),
    signer: { kind: 'key', keyId: signer.publicKey.keyId, name: 'release' },
    artifacts: [artifactDigest],
    times: [],
    logEntries: [],
    notCounted: [],
    notProved: ['no transparency log', 'no proof of time'],
    predicateCheck: { kind: 'not-cross-checked', because: 'the statement is no provenance' },
  });
});

test('a key needs log and time unless the caller says otherwise', () => {
  const required = { ...trust(signer), log: 'required', time: 'required' } as const;
  refused(byKey, 'verify/time', /no timestamp and no promise/, { ...keyExpected, signers: [required] });
  refused(byKey, 'verify/log', /there is no entry/, {
    ...keyExpected,
    signers: [{ ...required, time: 'none' }],
  });
});

test('only the verifier makes verified values: a copy is none', () => {
  const statement = verified(bundle, expected);
  const blob = verified(forgeBundle(forge, { content: aboutFile }), expected);
  assert.deepEqual([isVerifiedStatement(statement), isVerifiedBlob(statement)], [true, false]);
  assert.deepEqual([isVerifiedStatement(blob), isVerifiedBlob(blob)], [false, true]);
  assert.equal(isVerifiedStatement({ ...statement }), false);
  assert.equal(isVerifiedBlob({ ...blob }), false);
  assert.throws(() => Object.assign(statement, { artifacts: [] }), TypeError);
});

for (const kind of ['ecdsa-p384', 'ecdsa-p521', 'ed25519', 'rsa-2048'] as const) {
  test(`a bundle by a key of the kind ${kind} verifies, and not with another key of that kind`, () => {
    const other = makeSigner(kind);
    const bytes = signedBundle(other);
    assert.ok(verified(bytes, { ...accepting(signer, other), artifacts: about }));
    refused(bytes, 'verify/identity', /names the key/, { ...accepting(makeSigner(kind)), artifacts: about });
  });
}

// A signature is genuine here in each case: what was signed is what is wrong.
for (const { why, payload, type, text } of [
  { why: 'payload is no JSON', payload: utf8('hello'), text: /not valid JSON/ },
  { why: 'payload has a duplicate key', payload: utf8('{"_type":"a","_type":"b"}'), text: /duplicate/ },
  { why: 'payload is a list', payload: utf8('[]'), text: /JSON object/ },
  {
    why: 'payload begins with a byte order mark',
    payload: utf8(`\uFEFF${decodeUtf8(statementAbout())}`),
    text: /byte order mark/,
  },
  { why: 'payload holds a number beyond a double', payload: utf8('{"a":1e999}'), text: /beyond a double/ },
  { why: 'wrong payload type', payload: statementAbout(), type: 'text/plain', text: /payload type/ },
  {
    why: 'wrong _type',
    payload: canonicalBytes({ ...statement(), _type: 'https://example.com/Statement/v1' }),
    text: /_type/,
  },
  {
    why: 'no subject',
    payload: canonicalBytes({ ...statement(), subject: [] }),
    text: /at least one subject/,
  },
  {
    why: 'subject without a digest',
    payload: canonicalBytes({ ...statement(), subject: [{ name: 'x' }] }),
    text: /digest/,
  },
  {
    why: 'another predicate type',
    payload: canonicalBytes({ ...statement(), predicateType: 'https://example.com/other' }),
    text: /predicate type/,
  },
] satisfies { why: string; payload: Uint8Array; type?: string; text: RegExp }[]) {
  test(`SEC-001 a genuine signature over something else is refused: ${why}`, () => {
    const content = type === undefined ? { payload } : { payload, payloadType: type };
    refused(forgeBundle(forge, { content }), 'verify/type', text, { ...expected, predicateType });
    refused(signedBundle(signer, payload, type), 'verify/type', text, { ...keyExpected, predicateType });
    const good = { payload: canonicalBytes(statement()) };
    assert.ok(verified(forgeBundle(forge, { content: good }), { ...expected, predicateType }));
  });
}

test('SEC-001 a signature over a file is no statement, whatever was asked of one', () => {
  const blob = forgeBundle(forge, { content: aboutFile });
  refused(blob, 'verify/type', /signature over a file/, { ...expected, predicateType });
  refused(blob, 'verify/type', /signature over a file/, { ...expected, provenance: {} });
  assert.ok(verified(blob, expected));
});

test('a statement of version 0.1 by somebody else is read', () => {
  const payload = canonicalBytes({ ...statement(), _type: 'https://in-toto.io/Statement/v0.1' });
  assert.ok(verified(forgeBundle(forge, { content: { payload } }), expected));
});

test('SEC-002 no artifact named, or no signer named, is a fault of the question, never a success', () => {
  for (const artifacts of [[], [{}]]) {
    assert.throws(
      () => verifyBundle(bytesOf(bundle), { ...expected, artifacts }),
      problem('verify/not-asked', /artifact/),
    );
  }
  assert.throws(
    () => verifyBundle(bytesOf(bundle), { ...expected, signers: [] }),
    problem('verify/not-asked', /signer/),
  );
});

test('SEC-003 a second signature beside a good one, before or after it, is refused', () => {
  const [good] = bundle.dsseEnvelope.signatures;
  for (const signatures of [[good, { sig: 'AA==' }], [{ sig: 'AA==' }, good], [good, good], []]) {
    const document = structuredClone(bundle);
    document.dsseEnvelope.signatures = signatures;
    refused(document, 'verify/parse', /exactly one signature/, expected);
  }
  assert.ok(verified(bundle, expected));
});

test('a bundle that names a trusted key but was signed by a stranger is refused', () => {
  const forged = JSON.parse(decodeUtf8(signedBundle(stranger)) ?? '');
  forged.verificationMaterial = JSON.parse(decodeUtf8(byKey) ?? '').verificationMaterial;
  refused(forged, 'verify/signature', /does not fit/, keyExpected);
});

test('a signature of one payload type does not verify as another', () => {
  const document = JSON.parse(decodeUtf8(signedBundle(signer, statementAbout(), 'text/plain')) ?? '');
  document.dsseEnvelope.payloadType = 'application/vnd.in-toto+json';
  refused(document, 'verify/signature', /does not fit/, keyExpected);
});

test('exact bytes: the same bundle in another spelling verifies, but is not what the signer wrote', () => {
  const exact = { ...keyExpected, exactBytes: true };
  const spelled = utf8(JSON.stringify(JSON.parse(decodeUtf8(byKey) ?? ''), null, 2));
  assert.ok(verified(spelled, keyExpected));
  refused(spelled, 'verify/not-canonical', /form/, exact);
  refused(utf8(`${decodeUtf8(byKey)}\n`), 'verify/not-canonical', /form/, exact);
  assert.ok(verified(byKey, exact));
});

test('SEC-042 one key under two names is one identity', () => {
  const [a, b] = [identityOfKey(trust(signer, 'alice')), identityOfKey(trust(signer, 'bob'))];
  assert.equal(sameIdentity(a, b), true);
  assert.equal(sameIdentity(a, identityOfKey(trust(stranger, 'alice'))), false);
});

test('SEC-042 one workflow is one identity, however many certificates it got, and another in another environment', () => {
  const signerOf = (claims?: Loose) =>
    verified(forgeBundle(forge, { content: aboutStatement, ...(claims && { claims }) }), expected).signer;
  const [a, b, approved] = [signerOf(), signerOf(), signerOf({ environment: 'release' })];
  assert.equal(sameIdentity(a, b), true);
  assert.equal(sameIdentity(a, approved), false);
  assert.equal(sameIdentity(a, identityOfKey(trust(signer))), false);
});

function statement() {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'x', digest: { sha256: artifactDigest } }],
    predicateType,
    predicate: {},
  };
}

test('what is verified is the payload of the bundle, byte for byte', () => {
  const spaced = utf8(` ${decodeUtf8(statementAbout())}`);
  const bytes = signedBundle(signer, spaced);
  assert.deepEqual(envelopeOf(bytes).payload, Buffer.from(spaced));
  assert.equal((verified(bytes, keyExpected) as Loose).payloadSha256, sha256(spaced));
});

/** One poisoned value for each check: whatever the check reads first throws what nobody foresaw. */
const poison = (): never => {
  throw new RangeError('a defect');
};
const poisoned = <T extends object>(target: T, ...keys: (keyof T)[]): T =>
  new Proxy(target, {
    get: (object, key) => (keys.includes(key as keyof T) ? poison() : Reflect.get(object, key)),
  });

const [instance] = expected.trust.instances;
assert.ok(instance !== undefined);
const { root } = instance;
const withRoot = (change: Loose): Partial<Expectation> => ({
  trust: { instances: [{ ...instance, root: { ...root, ...change } }] },
});
const [ca, ctLog, log] = [root.certificateAuthorities[0], root.certificateLogs[0], root.logs[0]];
assert.ok(ca !== undefined && ctLog !== undefined && log !== undefined);

for (const { check, change } of [
  {
    check: '3 kind',
    change: { signers: [poisoned(expected.signers[0] as object, 'kind' as never)] as Loose },
  },
  { check: '4 instance', change: { trust: poisoned(expected.trust, 'instances') } },
  { check: '5 time', change: withRoot({ timestampAuthorities: poisoned([{}], 'filter', 'some') }) },
  { check: '6 chain', change: withRoot({ certificateAuthorities: [poisoned(ca, 'validFor')] }) },
  {
    check: '7 certificate transparency',
    change: withRoot({ certificateLogs: [poisoned(ctLog, 'validFor')] }),
  },
  { check: '8 log', change: withRoot({ logs: [poisoned(log, 'operator')] }) },
  {
    check: '10 identity',
    change: { signers: [poisoned(expected.signers[0] as object, 'issuer' as never)] as Loose },
  },
  { check: '11 type', change: poisoned({ ...expected }, 'predicateType') },
  { check: '12 subject', change: poisoned({ ...expected }, 'requireAllSubjects') },
  { check: '13 predicate', change: { provenance: poisoned({ minimumLevel: 1 }, 'minimumLevel') } },
  {
    check: '14 age',
    change: { maxAgeMs: 1, now: poisoned(new Date(), 'getTime', Symbol.toPrimitive as never) },
  },
  { check: '14 revocations', change: { revoked: poisoned({ digests: new Set<string>() }, 'digests') } },
] as readonly { check: string; change: Partial<Expectation> }[]) {
  test(`SEC-132 a defect inside of check ${check} is a refusal, never a pass`, () => {
    const stamped = forgeBundle(forge, { content: aboutStatement, timestamps: [{}] });
    // A copy would read what is poisoned.
    const isWhole = check.startsWith('11') || check.startsWith('12');
    const provided = isWhole ? (change as Expectation) : { ...expected, ...change };
    const verification = verifyBundle(bytesOf(stamped), provided);
    assert.equal(verification.kind, 'not-verified');
    assert.equal(verification.kind === 'not-verified' && verification.code, 'run/unexpected');
    assert.ok(verification.kind === 'not-verified' && !verification.because.includes('defect'));
    assert.ok(verified(stamped, expected));
  });
}
