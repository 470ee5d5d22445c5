import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { aboutStatement, expectationFor, refused, verified } from '../../../support/forge-verification.ts';
import { conformanceCase, needsData } from '../../../support/sigstore-data.ts';
import {
  bytesOf,
  entryBody,
  flipped,
  forgeBundle,
  forgedAt,
  type Loose,
  logEntry,
  makeForge,
  minutes,
} from '../../../support/sigstore-forge.ts';

const content = aboutStatement;
const forge = makeForge({
  logs: [{ version: 2, host: 'log.forge.example' }],
  timestampAuthorities: ['timestamp.forge.example', 'timestamp.other.example'],
});
const v1 = makeForge();
const expected = expectationFor(forge);
const stamped = forgeBundle(forge, { content, timestamps: [{}] });
const [first, second] = forge.timestampAuthorities;
assert.ok(first !== undefined && second !== undefined);

/** The same forge, with a profile that wants so many times. */
const wanting = (time: number) => {
  const [instance] = expected.trust.instances;
  assert.ok(instance !== undefined);
  return { ...expected, trust: { instances: [{ ...instance, profile: { ...instance.profile, time } }] } };
};

test('a timestamp over the signature is a time, to the second', () => {
  assert.deepEqual(verified(stamped, expected).times, [
    { time: forgedAt, source: 'timestamp', authority: 'forge.example' },
  ]);
});

test('SEC-013 an inclusion proof alone proves no time, whatever integrated time stands beside it', () => {
  const bare = forgeBundle(forge, { content });
  refused(bare, 'verify/time', /no timestamp and no promise/, expected);
  const forged = structuredClone(bare);
  forged.verificationMaterial.tlogEntries[0].integratedTime = String(forgedAt.getTime() / 1000);
  refused(forged, 'verify/time', /no timestamp and no promise/, expected);
  const unpromised = forgeBundle(v1, { content });
  delete unpromised.verificationMaterial.tlogEntries[0].inclusionPromise;
  refused(unpromised, 'verify/time', /no timestamp and no promise/, expectationFor(v1));
  assert.ok(verified(stamped, expected));
  assert.ok(verified(forgeBundle(v1, { content }), expectationFor(v1)));
});

test('SEC-013 a promise that does not verify proves no time, and its forged time is not taken', () => {
  const forged = forgeBundle(v1, { content });
  forged.verificationMaterial.tlogEntries[0].integratedTime = String(forgedAt.getTime() / 1000 + 1);
  refused(forged, 'verify/time', /promise of log entry 1 is not signed by its log/, expectationFor(v1));
});

test('SEC-014 the certificate must be valid at every verified time: one back-dated authority is not enough', () => {
  const [now, backDated] = [{}, { by: second, time: minutes(-55) }];
  const life = { notBefore: minutes(-60), notAfter: minutes(-50) };
  assert.ok(verified(forgeBundle(forge, { content, ...life, timestamps: [backDated] }), expected));
  for (const timestamps of [
    [now, backDated],
    [backDated, now],
  ]) {
    const late = forgeBundle(forge, { content, ...life, timestamps });
    refused(late, 'verify/certificate', /not valid at 2026-11-21T11:30:00Z, .*forge\.example/, expected);
  }
  const both = forgeBundle(forge, { content, timestamps: [now, { by: second, time: minutes(1) }] });
  assert.equal(verified(both, expected).times.length, 2);
});

for (const { why, timestamps, change, text } of [
  { why: 'over other bytes', timestamps: [{ over: utf8('another signature') }], text: /over something else/ },
  {
    why: 'over the payload instead of the signature',
    timestamps: [{ over: content.payload }],
    text: /over something else/,
  },
  {
    why: 'over other bytes, beside a good one',
    timestamps: [{}, { by: second, over: utf8('x') }],
    text: /over something else/,
  },
  {
    why: 'with a changed signature',
    change: (der: Uint8Array) => flipped(der),
    text: /not signed by the authority/,
  },
  {
    why: 'with an unknown hash',
    change: (der: Uint8Array) => replaced(der, '608648016503040201', '608648016503040208'),
    text: /SHA-256, -384 or -512/,
  },
  { why: 'cut off', change: (der: Uint8Array) => der.subarray(0, -1), text: /timestamp/ },
  {
    why: 'by a known key under a changed name',
    change: (der: Uint8Array) => renamed(der),
    text: /names another certificate/,
  },
] satisfies { why: string; timestamps?: Loose[]; change?: (der: Uint8Array) => Uint8Array; text: RegExp }[]) {
  test(`SEC-015 a timestamp is refused: ${why}`, () => {
    const bundle = forgeBundle(forge, { content, timestamps: timestamps ?? [{}] });
    const list = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    if (change !== undefined) {
      list[0].signedTimestamp = Buffer.from(change(Buffer.from(list[0].signedTimestamp, 'base64'))).toString(
        'base64',
      );
    }
    refused(bundle, 'verify/time', text, expected);
    assert.ok(verified(stamped, expected));
  });
}

/** Another policy than asked for is for the signer to refuse; here the authority vouches for its own. */
function replaced(der: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(der).toString('hex').replace(from, to), 'hex');
}

/** One letter of the issuer's name in the signer's info, which no signature covers. */
function renamed(der: Uint8Array): Uint8Array {
  const bytes = Buffer.from(der);
  // The last one stands in the signed attributes, which come after it.
  const last = bytes.lastIndexOf('timestamp.forge.example');
  return flipped(der, bytes.lastIndexOf('timestamp.forge.example', last - 1));
}

for (const { why, time, change, text } of [
  {
    why: 'before the period that the root gives the authority',
    time: minutes(-60),
    change: (r: Loose) => (r.timestampAuthorities[0].validFor.start = forgedAt.toISOString()),
    text: /outside of the validity of its authority/,
  },
  {
    why: 'after it',
    time: minutes(60),
    change: (r: Loose) => (r.timestampAuthorities[0].validFor.end = minutes(30).toISOString()),
    text: /outside of the validity of its authority/,
  },
  {
    why: 'before the certificate of the authority',
    time: new Date('2020-01-01T00:00:00Z'),
    change: (r: Loose) => (r.timestampAuthorities[0].validFor.start = '2019-01-01T00:00:00Z'),
    text: /outside of the validity of its authority/,
  },
  {
    why: 'after it has expired',
    time: new Date('2040-01-01T00:00:00Z'),
    change: () => undefined,
    text: /outside of the validity of its authority/,
  },
]) {
  test(`SEC-016 a time is refused: ${why}`, () => {
    const own = makeForge({ logs: [{ version: 2, host: 'log.forge.example' }] });
    change(own.rootJson);
    const bundle = forgeBundle(own, {
      content,
      timestamps: [{ time }],
      notBefore: time,
      notAfter: minutes(1, time),
    });
    refused(bundle, 'verify/time', text, expectationFor(own));
  });
}

test('SEC-016 a time at the very end of a period counts', () => {
  const own = makeForge({ logs: [{ version: 2, host: 'log.forge.example' }] });
  own.rootJson.timestampAuthorities[0].validFor.end = forgedAt.toISOString();
  assert.ok(verified(forgeBundle(own, { content, timestamps: [{}] }), expectationFor(own)));
});

const { name, root } = forge.instance();
const unknownAuthority = `timestamp 1 is by an authority that no trusted root lists; looked in ${name} (sha256:${root.sha256.slice(0, 16)}…)`;

test('a time of nobody known is refused with the roots that were looked in, and what to do about an old one', () => {
  const [foreign] = makeForge().timestampAuthorities;
  assert.ok(foreign !== undefined);
  const hintOf = (bundle: Loose, because: RegExp) => {
    const verification = verifyBundle(bytesOf(bundle), expected);
    assert.ok(verification.kind === 'not-verified');
    assert.equal(verification.code, 'verify/time');
    assert.match(verification.because, because);
    return verification.hint;
  };
  const unknown = forgeBundle(forge, { content, timestamps: [{ by: foreign }] });
  assert.match(hintOf(unknown, /looked in .+ \(sha256:/), /trusted root of the instance.*"--online"/);
  const none = forgeBundle(forge, { content, timestamps: [] });
  assert.doesNotMatch(hintOf(none, /there is no timestamp/), /--online/, 'nothing is unknown');
});

test('SEC-016 an authority of no trusted root does not count, with its certificates embedded or not', () => {
  const [foreign] = makeForge().timestampAuthorities;
  assert.ok(foreign !== undefined);
  for (const embedded of [[], [foreign.leaf.certificate]]) {
    const alone = forgeBundle(forge, { content, timestamps: [{ by: foreign, embedded }] });
    refused(alone, 'verify/time', /no trusted root lists/, expected);
    const beside = forgeBundle(forge, { content, timestamps: [{ by: foreign, embedded }, {}] });
    const { times, notCounted } = verified(beside, expected);
    assert.equal(times.length, 1);
    assert.deepEqual(notCounted, [unknownAuthority]);
  }
});

test('a known authority may bring its own certificates along, and no other', () => {
  const [foreign] = makeForge().timestampAuthorities;
  assert.ok(foreign !== undefined);
  const own = { embedded: [first.leaf.certificate] };
  assert.ok(verified(forgeBundle(forge, { content, timestamps: [own] }), expected));
  const mixed = { embedded: [first.leaf.certificate, foreign.leaf.certificate] };
  refused(
    forgeBundle(forge, { content, timestamps: [mixed] }),
    'verify/time',
    /not of its authority/,
    expected,
  );
});

test('SEC-017 a signed checkpoint is no source of time', () => {
  const bare = forgeBundle(forge, { content });
  assert.match(
    bare.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint.envelope,
    /log\.forge\.example/,
  );
  refused(bare, 'verify/time', /no timestamp and no promise/, expected);
});

test('SEC-022 times are counted by authority: the same timestamp, two by one operator, and log with authority of one', () => {
  const twice = forgeBundle(forge, { content, timestamps: [{}] });
  const list = twice.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
  list.push(list[0]);
  assert.equal(verified(twice, expected).times.length, 1);
  refused(twice, 'verify/time', /2 distinct trusted authorities, got 1/, wanting(2));
  const again = forgeBundle(forge, { content, timestamps: [{}, { time: minutes(1) }] });
  refused(again, 'verify/time', /got 1/, wanting(2));
  const both = forgeBundle(forge, { content, timestamps: [{}, { by: second }] });
  assert.equal(verified(both, wanting(2)).times.length, 2);
  const log = forgeBundle(v1, { content, timestamps: [{}] });
  const [instance] = expectationFor(v1).trust.instances;
  assert.ok(instance !== undefined);
  const two = { ...instance, profile: { ...instance.profile, time: 2 } };
  refused(log, 'verify/time', /got 1/, expectationFor(v1, { trust: { instances: [two] } }));
});

test('SEC-027 an entry from after the end of its log gives no time', () => {
  const own = makeForge();
  own.rootJson.tlogs[0].publicKey.validFor.end = minutes(-1).toISOString();
  const bundle = forgeBundle(own, { content });
  refused(bundle, 'verify/time', /outside of the validity of its log/, expectationFor(own));
  own.rootJson.tlogs[0].publicKey.validFor.end = forgedAt.toISOString();
  assert.ok(verified(bundle, expectationFor(own)));
});

test('SEC-019 a clock that is wrong decides nothing about validity', () => {
  for (const now of ['1999-01-01T00:00:00Z', '2099-01-01T00:00:00Z']) {
    assert.ok(verified(stamped, { ...expected, now: new Date(now) }));
  }
});

test('SEC-019 an age is not judged by a clock before the newest proved time', () => {
  const maxAgeMs = 90 * 86_400_000;
  const at = (now: Date) => ({ ...expected, now, maxAgeMs });
  refused(stamped, 'verify/clock', /before the proved time/, at(minutes(-1)));
  refused(stamped, 'verify/clock', /nothing/, at(new Date(Number.NaN)));
  refused(stamped, 'verify/age', /more than 90 days before/, at(new Date('2099-01-01T00:00:00Z')));
  assert.ok(verified(stamped, at(minutes(5))));
  assert.ok(verified(stamped, at(new Date(forgedAt.getTime() + maxAgeMs))));
});

test('SEC-138 what was revoked does not pass: key, commit of the workflow, payload, artifact', () => {
  const { signer, payloadSha256, artifacts } = verified(stamped, expected) as Loose;
  for (const digest of [signer.certified.buildSignerDigest, payloadSha256, artifacts[0]]) {
    refused(stamped, 'verify/revoked', new RegExp(digest), {
      ...expected,
      revoked: { digests: new Set([digest]) },
    });
  }
  assert.ok(verified(stamped, { ...expected, revoked: { digests: new Set(['a'.repeat(64)]) } }));
});

const incorrect = conformanceCase('rekor2-timestamp-with-incorrect-time_fail');
test('the timestamp of the suite that is spelled with a newline is refused for its time as well', {
  skip: incorrect === undefined && needsData('sigstore-conformance'),
}, () => {
  const { bundlePath = '', rootPath = '', artifactPath = '', san = '', issuer = '' } = incorrect ?? {};
  const bundle: Loose = JSON.parse(readFileSync(bundlePath, 'utf8'));
  const [stamp] = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
  stamp.signedTimestamp = Buffer.from(stamp.signedTimestamp, 'base64').toString('base64');
  refused(bundle, 'verify/certificate', /not valid at/, {
    trust: { instances: [instanceOf(parseTrustedRoot(readFileSync(rootPath), 'root'))] },
    signers: [{ kind: 'identity', issuer, san }],
    artifacts: [{ bytes: readFileSync(artifactPath) }],
    now: new Date(),
  });
});

test('an entry of Rekor v1 with a promise and a timestamp of another operator are two times', () => {
  const own = makeForge({ timestampAuthorities: ['timestamp.other.example'] });
  const bundle = forgeBundle(own, {
    content,
    timestamps: [{}],
    entries: (parts, { logs: [log] }) =>
      log === undefined ? [] : [logEntry(log, entryBody(parts), minutes(1))],
  });
  assert.deepEqual(
    verified(bytesOf(bundle), expectationFor(own)).times.map(({ source }) => source),
    ['timestamp', 'log'],
  );
});
