import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import { exitOf } from '@secure-build/common/core/verdict';
import type { ExpectedIdentity, ExpectedKey } from '@secure-build/common/domain/signing/identity';
import { parseExpectedIdentity } from '@secure-build/common/domain/signing/identity-file';
import type { Expectation } from '@secure-build/common/domain/signing/verify';
import { verifyFiles } from '@secure-build/common/domain/signing/verify-files';
import { publicKeyOf } from '@secure-build/common/formats/public-key';
import { makeSigningKey } from '../../../lab/sigstore/signing-key.ts';
import {
  aboutFile,
  aboutStatement,
  expectationFor,
  identity,
  refused,
  verified,
} from '../../../support/forge-verification.ts';
import { artifactDigest, predicateType, problem } from '../../../support/signing.ts';
import {
  bytesOf,
  type EntryParts,
  entryBody,
  type Forge,
  flipped,
  forgeBundle,
  forgeLeaf,
  type Loose,
  logEntry,
  makeForge,
} from '../../../support/sigstore-forge.ts';

/**
 * Published vulnerabilities of the field that concern verification (signing specification, section 11): each is a
 * bad input with one required ending, and each has a twin that must pass. Those of GitHub's tool and of update
 * repositories stand beside the code that they concern, with their sources in the titles.
 */
const forge = makeForge();
const expected = expectationFor(forge);
const content = aboutStatement;
const good = forgeBundle(forge, { content });

interface Row {
  readonly id: string;
  readonly source: string;
  readonly why: string;
  readonly bad: () => Loose;
  readonly twin?: () => Loose;
  readonly code: ProblemCode;
  readonly text: RegExp;
  readonly asked?: Expectation;
}

const entering =
  (change: (parts: EntryParts) => EntryParts) =>
  (parts: EntryParts, { logs: [log] }: Forge): readonly Loose[] =>
    log === undefined ? [] : [logEntry(log, entryBody(change(parts)))];
const spliced = (change: (parts: EntryParts) => EntryParts) =>
  forgeBundle(forge, { content, entries: entering(change) });
const changedEntry = (change: (entry: Loose) => unknown) => {
  const copy = structuredClone(good);
  change(copy.verificationMaterial.tlogEntries[0]);
  return copy;
};
const stranger = forgeLeaf(forge);
const key = makeSigningKey('P-256');
const expectedKey: ExpectedKey = {
  kind: 'key',
  publicKey: publicKeyOf(key.publicKey, 'key'),
  log: 'required',
  time: 'required',
};
const byKey = forgeBundle(forge, { content, key });
const [instance] = expected.trust.instances;
assert.ok(instance !== undefined);
const statement = (change: Loose) =>
  canonicalBytes({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256: artifactDigest } }],
    predicateType,
    predicate: {},
    ...change,
  });
const signing = (payload: Uint8Array, payloadType?: string) =>
  forgeBundle(forge, { content: payloadType === undefined ? { payload } : { payload, payloadType } });
const wrongId: ExpectedIdentity = { ...identity, sourceRepositoryId: '1' };

const rows: readonly Row[] = [
  {
    id: 'SEC-032',
    source: 'CVE-2026-48815',
    why: 'one extension with a wrong value',
    bad: () => good,
    asked: { ...expected, signers: [wrongId] },
    code: 'verify/source',
    text: /OID \.15/,
  },
  {
    id: 'SEC-013',
    source: 'CVE-2026-48816',
    why: 'no promise, no timestamp, a forged time',
    bad: () =>
      changedEntry((entry) => {
        delete entry.inclusionPromise;
        entry.integratedTime = '1';
      }),
    code: 'verify/time',
    text: /no timestamp and no promise/,
  },
  {
    id: 'SEC-022',
    source: 'CVE-2026-49834',
    why: 'one log twice where two are asked',
    bad: () => {
      const copy = structuredClone(good);
      copy.verificationMaterial.tlogEntries.push(copy.verificationMaterial.tlogEntries[0]);
      return copy;
    },
    asked: { ...expected, trust: { instances: [{ ...instance, profile: { ...instance.profile, log: 2 } }] } },
    code: 'verify/log',
    text: /2 distinct .* got 1/,
  },
  {
    id: 'SEC-020',
    source: 'CVE-2026-22703',
    why: 'the entry of another artifact',
    bad: () => spliced((parts) => ({ ...parts, digestHex: sha256('another') })),
    code: 'verify/log',
    text: /another digest/,
  },
  {
    id: 'SEC-020',
    source: 'CVE-2022-36056',
    why: 'the entry of another signature',
    bad: () => spliced((parts) => ({ ...parts, signature: flipped(parts.signature) })),
    code: 'verify/log',
    text: /another signature/,
  },
  {
    id: 'SEC-020',
    source: 'CVE-2024-53267',
    why: 'the entry of another certificate',
    bad: () => spliced((parts) => ({ ...parts, verifier: { certificate: stranger.certificate } })),
    code: 'verify/log',
    text: /another key or certificate/,
  },
  {
    id: 'SEC-020',
    source: 'CVE-2024-51746',
    why: 'the entry of a key',
    bad: () => spliced((parts) => ({ ...parts, verifier: { spki: key.spki } })),
    code: 'verify/log',
    text: /another key or certificate/,
  },
  {
    id: 'SEC-004',
    source: 'GHSA-fx35-mq7g-6g98',
    why: 'a key where an identity is expected',
    bad: () => byKey,
    code: 'verify/kind',
    text: /got one by a key/,
  },
  {
    id: 'SEC-004',
    source: 'GHSA-fx35-mq7g-6g98',
    why: 'a certificate where a key is expected',
    bad: () => good,
    asked: { ...expected, signers: [expectedKey] },
    code: 'verify/kind',
    text: /got one by a certificate/,
  },
  {
    id: 'SEC-001',
    source: 'CVE-2026-39395',
    why: 'a payload that is no JSON',
    bad: () => signing(utf8('hello')),
    code: 'verify/type',
    text: /not valid JSON/,
  },
  {
    id: 'SEC-001',
    source: 'CVE-2026-39395',
    why: 'a payload of another type',
    bad: () => signing(content.payload, 'text/plain'),
    code: 'verify/type',
    text: /payload type/,
  },
  {
    id: 'SEC-001',
    source: 'CVE-2026-39395',
    why: 'no subject',
    bad: () => signing(statement({ subject: [] })),
    code: 'verify/type',
    text: /at least one subject/,
  },
  {
    id: 'SEC-021',
    source: 'GHSA-jp26-88mw-89qr',
    why: 'a checkpoint without the signature of the log',
    bad: () =>
      changedEntry((entry) => {
        const { checkpoint } = entry.inclusionProof;
        checkpoint.envelope = checkpoint.envelope.replace(/\u2014 \S+/, '\u2014 other.example');
      }),
    code: 'verify/log',
    text: /not signed by the log/,
  },
  {
    id: 'SEC-021',
    source: 'PYSEC-2026-1923',
    why: 'a checkpoint of another tree',
    bad: () =>
      changedEntry((entry) => {
        entry.inclusionProof.checkpoint.envelope = forgeBundle(forge, {
          content,
        }).verificationMaterial.tlogEntries[0].inclusionProof.checkpoint.envelope;
      }),
    code: 'verify/log',
    text: /another tree/,
  },
  {
    id: 'SEC-034',
    source: 'recycled names',
    why: 'the same names under another id',
    bad: () => forgeBundle(forge, { content, claims: { repository_id: '666' } }),
    asked: { ...expected, signers: [{ ...identity, sourceRepositoryId: '104200300' }] },
    twin: () => good,
    code: 'verify/source',
    text: /OID \.15/,
  },
  {
    id: 'SEC-062',
    source: 'digests',
    why: 'an upper-case digest',
    bad: () =>
      signing(statement({ subject: [{ name: 'app', digest: { sha256: artifactDigest.toUpperCase() } }] })),
    code: 'verify/type',
    text: /lowercase hex/,
  },
  {
    id: 'SEC-062',
    source: 'digests',
    why: '63 characters',
    bad: () =>
      signing(statement({ subject: [{ name: 'app', digest: { sha256: artifactDigest.slice(1) } }] })),
    code: 'verify/type',
    text: /lowercase hex/,
  },
  {
    id: 'SEC-062',
    source: 'digests',
    why: 'SHA-1 only',
    bad: () => signing(statement({ subject: [{ name: 'app', digest: { sha1: 'a'.repeat(40) } }] })),
    code: 'verify/type',
    text: /sha1 alone/,
  },
  {
    id: 'SEC-062',
    source: 'digests',
    why: 'one of two that matches',
    bad: () =>
      signing(
        statement({
          subject: [{ name: 'app', digest: { sha256: artifactDigest, sha512: 'a'.repeat(128) } }],
        }),
      ),
    code: 'verify/subject-mismatch',
    text: /the statement is about/,
  },
  {
    id: 'SEC-005',
    source: 'JSON',
    why: 'a duplicate key',
    bad: () => utf8(JSON.stringify(good).replace('{', '{"mediaType":"x",')),
    code: 'verify/parse',
    text: /duplicate key/,
  },
  {
    id: 'SEC-005',
    source: 'JSON',
    why: '__proto__',
    bad: () => utf8(JSON.stringify(good).replace('{', '{"__proto__":{},')),
    code: 'verify/parse',
    text: /__proto__/,
  },
  {
    id: 'SEC-005',
    source: 'JSON',
    why: 'a byte order mark',
    bad: () => utf8(`\uFEFF${JSON.stringify(good)}`),
    code: 'verify/parse',
    text: /byte order mark/,
  },
  {
    id: 'SEC-005',
    source: 'JSON',
    why: 'a depth of 10,000',
    bad: () => utf8('['.repeat(10_000)),
    code: 'verify/limit',
    text: /nested deeper/,
  },
  {
    id: 'SEC-005',
    source: 'JSON',
    why: '1e308 as an index',
    bad: () => utf8(JSON.stringify(good).replace(/"logIndex":"\d+"/, '"logIndex":1e308')),
    code: 'verify/parse',
    text: /decimal digits/,
  },
  {
    id: 'SEC-008',
    source: 'CVE-2026-23831',
    why: 'an entry of empty members',
    bad: () =>
      changedEntry((entry) => {
        entry.canonicalizedBody = Buffer.from('{"apiVersion":"0.0.1","kind":"dsse","spec":{}}').toString(
          'base64',
        );
      }),
    code: 'verify/time',
    text: /promise/,
  },
  {
    id: 'SEC-008',
    source: 'CVE-2026-23831',
    why: 'a body of empty members that the log has promised',
    bad: () =>
      forgeBundle(forge, {
        content,
        entries: (_, { logs: [log] }) =>
          log === undefined
            ? []
            : [
                logEntry(
                  log,
                  utf8(
                    '{"apiVersion":"0.0.1","kind":"dsse","spec":{"envelopeHash":null,"payloadHash":{},"signatures":[]}}',
                  ),
                ),
              ],
      }),
    code: 'verify/log',
    text: /log entry/,
  },
];

for (const { id, source, why, bad, twin = () => good, code, text, asked = expected } of rows) {
  test(`${id} ${source}: ${why} is refused; its twin verifies`, () => {
    refused(bad(), code, text, asked);
    const twinAsked = source === 'recycled names' ? asked : expected;
    assert.ok(verified(twin(), twinAsked));
  });
}

test('SEC-032 CVE-2026-48815: an unknown key of an expected identity is exit 2, never dropped', () => {
  const lines = 'issuer: https://x.example\nsan: y\ncertificate-oids: z';
  assert.throws(
    () => parseExpectedIdentity(lines),
    problem('identity/invalid', /unknown key "certificate-oids"/),
  );
  assert.ok(parseExpectedIdentity('issuer: https://x.example\nsan: y'));
});

const asFiles = (...bundles: Loose[]) =>
  bundles.map((bundle, index) => ({ name: `${index}.json`, bytes: bytesOf(bundle) }));
const artifacts = [{ name: 'app', digests: { sha256: artifactDigest } }];
const { artifacts: _, ...question } = { ...expected, lookedIn: ['files'] };

test('SEC-010 GHSA-r2xv-vpr2-42m9: two attestations, the second tampered, are no pass', () => {
  const tampered = structuredClone(good);
  tampered.dsseEnvelope.payload = Buffer.from(statement({ predicate: { evil: true } })).toString('base64');
  assert.equal(exitOf(verifyFiles(artifacts, asFiles(good, tampered), question).verdict), 1);
  assert.equal(exitOf(verifyFiles(artifacts, asFiles(good, good), question).verdict), 0);
});

test('SEC-136 GO-2025-3467: nothing, or only other predicate types, is exit 5', () => {
  assert.equal(exitOf(verifyFiles(artifacts, [], question).verdict), 5);
  const other = { ...question, predicateType: 'https://slsa.dev/provenance/v1' };
  assert.equal(exitOf(verifyFiles(artifacts, asFiles(good), other).verdict), 5);
  assert.equal(exitOf(verifyFiles(artifacts, asFiles(good), { ...question, predicateType }).verdict), 0);
});

test('a file is held to the same rules as a statement', () => {
  const entries = entering((parts) => ({ ...parts, digestHex: sha256('another') }));
  refused(forgeBundle(forge, { content: aboutFile, entries }), 'verify/log', /another digest/, expected);
  assert.ok(verified(forgeBundle(forge, { content: aboutFile }), expected));
});
