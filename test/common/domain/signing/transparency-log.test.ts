import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { digestHex } from '@secure-build/common/core/digest';
import type { ExpectedKey } from '@secure-build/common/domain/signing/identity';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { publicKeyOf } from '@secure-build/common/formats/public-key';
import { formatCheckpoint, logSigner, witness } from '../../../lab/sigstore/signed-note.ts';
import { makeSigningKey } from '../../../lab/sigstore/signing-key.ts';
import {
  aboutFile,
  aboutStatement,
  expectationFor,
  refused,
  verified,
} from '../../../support/forge-verification.ts';
import { makeSigner } from '../../../support/signing.ts';
import {
  bytesOf,
  type EntryParts,
  entryBody,
  type Forge,
  flipped,
  forgeBundle,
  forgedAt,
  forgeLeaf,
  type Loose,
  logEntry,
  makeForge,
  makeLog,
  minutes,
} from '../../../support/sigstore-forge.ts';

const v1 = makeForge();
const v2 = makeForge({ logs: [{ version: 2, host: 'log.forge.example' }] });
const forges = { 'Rekor v1': v1, 'Rekor v2': v2 };
const timestamps = [{}];
const entryOf = (bundle: Loose) => bundle.verificationMaterial.tlogEntries[0];

function enter(forge: Forge, parts: EntryParts): readonly Loose[] {
  const [log] = forge.logs;
  assert.ok(log !== undefined);
  return [logEntry(log, entryBody(parts))];
}

for (const [what, forge] of Object.entries(forges)) {
  const expected = expectationFor(forge);
  const stranger = forgeLeaf(forge);
  const strangersKey = makeSigningKey('P-256');

  for (const { why, change, text } of [
    {
      why: 'another artifact',
      change: (parts) => ({ ...parts, digestHex: 'a'.repeat(64) }),
      text: /another digest/,
    },
    {
      why: 'another signature',
      change: (parts) => ({ ...parts, signature: flipped(parts.signature) }),
      text: /another signature/,
    },
    {
      why: 'another certificate',
      change: (parts) => ({ ...parts, verifier: { certificate: stranger.certificate } }),
      text: /another key or certificate/,
    },
    {
      why: 'a key instead of the certificate',
      change: (parts) => ({ ...parts, verifier: { spki: strangersKey.spki } }),
      text: /another key or certificate/,
    },
  ] satisfies { why: string; change: (parts: EntryParts) => EntryParts; text: RegExp }[]) {
    for (const content of [aboutStatement, aboutFile]) {
      const kind = 'payload' in content ? 'statement' : 'file';
      test(`SEC-020 ${what}, ${kind}: a genuine entry of ${why} is refused; its twin verifies`, () => {
        const spliced = forgeBundle(forge, {
          content,
          timestamps,
          entries: (parts, own) => enter(own, change(parts)),
        });
        refused(spliced, 'verify/log', text, expected);
        assert.ok(verified(forgeBundle(forge, { content, timestamps }), expected));
      });
    }
  }

  test(`SEC-020 ${what}: the entry of another bundle is refused, also beside the right one`, () => {
    const [ours, theirs] = [0, 1].map(() => forgeBundle(forge, { content: aboutFile, timestamps }));
    const spliced = structuredClone(ours);
    spliced.verificationMaterial.tlogEntries = theirs.verificationMaterial.tlogEntries;
    refused(spliced, 'verify/log', /another signature/, expected);
    const beside = structuredClone(ours);
    beside.verificationMaterial.tlogEntries.push(entryOf(theirs));
    refused(beside, 'verify/log', /another signature/, expected);
  });

  for (const { why, change, text } of [
    { why: 'unsigned', change: (note: string) => `${note.split('\n\n')[0]}\n\n`, text: /checkpoint/ },
    {
      why: 'signed by another log',
      change: (note: string) => signedBy(note, 'other.example'),
      text: /not signed by the log/,
    },
    {
      why: 'signed under the name of the log by another key',
      change: (note: string) => signedBy(note, forge.logs[0]?.host ?? ''),
      text: /not signed by the log/,
    },
    { why: 'only cosigned', change: (note: string) => cosigned(note), text: /not signed by the log/ },
    {
      why: 'of another size',
      change: (note: string) => note.replace(/^(.*\n)(\d+)\n/, '$11$2\n'),
      text: /another tree/,
    },
    {
      why: 'of another root',
      change: (note: string) => note.replace(/^(.*\n\d+\n).*\n/, `$1${'A'.repeat(43)}=\n`),
      text: /another tree/,
    },
    {
      why: 'of another origin',
      change: (note: string) => note.replace(/^/, 'x'),
      text: /not signed by the log/,
    },
    {
      why: 'with its lines in another order',
      change: (note: string) => note.replace(/^(.*\n)(\d+\n)/, '$2$1'),
      text: /checkpoint/,
    },
  ]) {
    test(`SEC-021 ${what}: a checkpoint is refused that is ${why}; its twin verifies`, () => {
      const bundle = forgeBundle(forge, { content: aboutStatement, timestamps });
      assert.ok(verified(bundle, expected));
      const { checkpoint } = entryOf(bundle).inclusionProof;
      checkpoint.envelope = change(checkpoint.envelope);
      refused(bundle, 'verify/log', text, expected);
    });
  }

  test(`SEC-021 ${what}: the signature of the log counts wherever it stands among those of witnesses`, () => {
    const bundle = forgeBundle(forge, { content: aboutStatement, timestamps });
    const { checkpoint } = entryOf(bundle).inclusionProof;
    const [note, line] = checkpoint.envelope.split('\n\n');
    const foreign = cosigned(checkpoint.envelope).split('\n\n')[1];
    for (const lines of [foreign + line, line + foreign, foreign + line + foreign]) {
      checkpoint.envelope = `${note}\n\n${lines}`;
      assert.ok(verified(bundle, expected));
    }
  });

  for (const { why, change, text } of [
    {
      why: 'index of the proof',
      change: (entry: Loose) => (entry.inclusionProof.logIndex = '4'),
      text: /path|index|proof/,
    },
    {
      why: 'root of the proof',
      change: (entry: Loose) => (entry.inclusionProof.rootHash = `${'A'.repeat(43)}=`),
      text: /does not lead/,
    },
    {
      why: 'size of the proof',
      change: (entry: Loose) => (entry.inclusionProof.treeSize = '7'),
      text: /proof|path|tree/,
    },
    {
      why: 'hash of the proof',
      change: (entry: Loose) => (entry.inclusionProof.hashes[0] = `${'A'.repeat(43)}=`),
      text: /does not lead/,
    },
    {
      why: 'one hash more',
      change: (entry: Loose) => entry.inclusionProof.hashes.push(`${'A'.repeat(43)}=`),
      text: /too long/,
    },
    { why: 'one hash less', change: (entry: Loose) => entry.inclusionProof.hashes.pop(), text: /too short/ },
    { why: 'kind', change: (entry: Loose) => (entry.kindVersion.kind = 'intoto'), text: /the entry says/ },
    {
      why: 'version',
      change: (entry: Loose) => (entry.kindVersion.version = '0.0.3'),
      text: /the entry says/,
    },
  ]) {
    test(`SEC-023 ${what}: an entry with a changed ${why} is refused; its twin verifies`, () => {
      const bundle = forgeBundle(forge, { content: aboutStatement, timestamps });
      assert.ok(verified(bundle, expected));
      change(entryOf(bundle));
      refused(bundle, 'verify/log', text, expected);
    });
  }
}

function signedBy(note: string, name: string): string {
  const [origin = '', size = '', root = ''] = note.split('\n');
  const rootHash = Buffer.from(root, 'base64');
  return formatCheckpoint({ origin, treeSize: Number(size), rootHash }, [
    logSigner(name, makeSigningKey('Ed25519')),
  ]);
}

function cosigned(note: string): string {
  const [origin = '', size = '', root = ''] = note.split('\n');
  const rootHash = Buffer.from(root, 'base64');
  const signer = witness('witness.example', makeSigningKey('Ed25519'), () => forgedAt);
  return formatCheckpoint({ origin, treeSize: Number(size), rootHash }, [signer]);
}

test('SEC-023 the index of an entry is proved by the promise (v1) or equals that of its proof (v2)', () => {
  const promised = forgeBundle(v1, { content: aboutStatement, timestamps });
  const [first] = verified(promised, expectationFor(v1)).logEntries;
  assert.equal(first?.logIndex, Number(entryOf(promised).logIndex));
  assert.equal(first?.tree?.index, Number(entryOf(promised).inclusionProof.logIndex));
  assert.notEqual(first?.logIndex, first?.tree?.index);
  entryOf(promised).logIndex = '7';
  refused(promised, 'verify/log', /promise/, expectationFor(v1));

  const proved = forgeBundle(v2, { content: aboutStatement, timestamps });
  const [second] = verified(proved, expectationFor(v2)).logEntries;
  assert.equal(second?.logIndex, second?.tree?.index);
  entryOf(proved).logIndex = '7';
  refused(proved, 'verify/log', /the index 7, its proof/, expectationFor(v2));
});

test('SEC-023 what nothing proves is not in the result: index and time of an entry of Rekor v1 without promise', () => {
  const bundle = forgeBundle(v1, { content: aboutStatement, timestamps });
  const entry = entryOf(bundle);
  delete entry.inclusionPromise;
  entry.logIndex = '99';
  entry.integratedTime = '99';
  const { logEntries, times } = verified(bundle, expectationFor(v1));
  assert.equal(logEntries[0]?.logIndex, undefined);
  assert.equal(logEntries[0]?.integratedTime, undefined);
  assert.equal(logEntries[0]?.tree?.size, Number(entry.inclusionProof.treeSize));
  assert.deepEqual(
    times.map(({ source }) => source),
    ['timestamp'],
  );
});

test('SEC-022 one log counts once: the same entry twice, two entries of one log, two logs of one operator', () => {
  const forge = makeForge({
    logs: [
      { version: 1, host: 'rekor.forge.example' },
      { version: 2, host: 'log.forge.example' },
      { version: 2, host: 'log.other.example' },
    ],
  });
  const expected = expectationFor(forge);
  const [instance] = expected.trust.instances;
  assert.ok(instance !== undefined);
  const two = {
    ...expected,
    trust: { instances: [{ ...instance, profile: { ...instance.profile, log: 2 } }] },
  };
  const into = (...indexes: number[]) =>
    forgeBundle(forge, {
      content: aboutFile,
      timestamps,
      entries: (parts) =>
        indexes.map((index) => {
          const log = forge.logs[index];
          assert.ok(log !== undefined);
          const kind = log.version === 1 ? 'hashedrekord 0.0.1' : 'hashedrekord 0.0.2';
          return logEntry(log, entryBody({ ...parts, kind }));
        }),
    });
  for (const indexes of [
    [0, 0],
    [0, 1],
    [1, 1],
  ]) {
    refused(into(...indexes), 'verify/log', /2 distinct trusted log, got 1/, two);
  }
  assert.equal(verified(into(0, 2), two).logEntries.length, 2);
  assert.ok(verified(into(0), expected));
  refused(into(), 'verify/log', /there is no entry/, expected);
});

/** The root is named with what tells its age, so that an old one shows (signing specification, 7). */
const unknownLog = (by: Forge) => {
  const { name, root } = by.instance();
  return `log entry 1 is of a log that no trusted root lists; looked in ${name} (sha256:${root.sha256.slice(0, 16)}…)`;
};

test('an unknown log is refused with the roots that were looked in, and what to do about an old one', () => {
  const [own] = makeForge().logs;
  assert.ok(own !== undefined);
  const bundle = forgeBundle(v1, {
    content: aboutStatement,
    timestamps,
    entries: (parts) => [logEntry(own, entryBody(parts))],
  });
  const verification = verifyBundle(bytesOf(bundle), expectationFor(v1));
  assert.ok(verification.kind === 'not-verified');
  assert.equal(verification.code, 'verify/log');
  assert.ok(verification.because.includes(unknownLog(v1)), verification.because);
  assert.match(verification.hint, /trusted root of the instance that signed.*"--online"/);
  const without = verifyBundle(
    bytesOf(forgeBundle(v1, { content: aboutStatement, timestamps, entries: () => [] })),
    expectationFor(v1),
  );
  assert.ok(without.kind === 'not-verified');
  assert.match(without.because, /there is no entry/);
  assert.doesNotMatch(without.hint, /--online/, 'nothing is unknown');
});

test('SEC-027 an entry of an unknown log does not count, and one of a known log is not replaced by it', () => {
  const foreign = makeLog(1, 'rekor.evil.example');
  const only = forgeBundle(v1, {
    content: aboutStatement,
    timestamps,
    entries: (parts) => [logEntry(foreign, entryBody(parts))],
  });
  refused(only, 'verify/log', /no trusted root lists/, expectationFor(v1));
  const beside = forgeBundle(v1, {
    content: aboutStatement,
    timestamps,
    entries: (parts, own) => [logEntry(foreign, entryBody(parts)), ...enter(own, parts)],
  });
  const { notCounted, logEntries } = verified(beside, expectationFor(v1));
  assert.deepEqual(notCounted, [unknownLog(v1)]);
  assert.equal(logEntries.length, 1);
});

test('SEC-027 an entry made after the end of the log is refused, by its own time or by that of the signature', () => {
  for (const own of [makeForge(), makeForge({ logs: [{ version: 2, host: 'log.forge.example' }] })]) {
    const bundle = forgeBundle(own, { content: aboutStatement, timestamps });
    own.rootJson.tlogs[0].publicKey.validFor.end = minutes(-1).toISOString();
    refused(bundle, 'verify/log', /outside of the validity of its log/, expectationFor(own));
    own.rootJson.tlogs[0].publicKey.validFor.end = forgedAt.toISOString();
    assert.ok(verified(bundle, expectationFor(own)));
  }
});

for (const kind of ['hashedrekord 0.0.3', 'rekord 0.0.1', 'dsse 0.0.3', 'intoto 0.0.1']) {
  test(`SEC-027 an entry of the kind ${kind} is refused`, () => {
    const bundle = forgeBundle(v1, {
      content: aboutStatement,
      timestamps,
      entries: (parts, own) => {
        const [log] = own.logs;
        const body = Buffer.from(entryBody(parts)).toString();
        const [name, version] = kind.split(' ');
        assert.ok(log !== undefined);
        const changed = body.replace('"kind":"dsse"', `"kind":"${name}"`).replace('"0.0.1"', `"${version}"`);
        return [logEntry(log, utf8(changed))];
      },
    });
    refused(bundle, 'verify/log', /log entry/, expectationFor(v1));
  });
}

test('SEC-028 an envelope in Rekor v2 is the digest of its encoding; that of its payload is refused', () => {
  const expected = expectationFor(v2);
  const ofPayload = forgeBundle(v2, {
    content: aboutStatement,
    timestamps,
    entries: (parts, own) => enter(own, { ...parts, digestHex: digestHex('sha256', aboutStatement.payload) }),
  });
  refused(ofPayload, 'verify/log', /another digest/, expected);
  assert.ok(verified(forgeBundle(v2, { content: aboutStatement, timestamps }), expected));
});

for (const kind of ['dsse 0.0.1', 'dsse 0.0.2', 'intoto 0.0.2'] as const) {
  test(`SEC-028 entries of the kind ${kind} are read, and bind the payload`, () => {
    const entered = (hex: string) =>
      forgeBundle(v1, {
        content: aboutStatement,
        timestamps,
        entries: (parts, own) => enter(own, { ...parts, kind, digestHex: hex }),
      });
    assert.ok(verified(entered(digestHex('sha256', aboutStatement.payload)), expectationFor(v1)));
    refused(entered('a'.repeat(64)), 'verify/log', /another digest/, expectationFor(v1));
  });
}

test('an entry of an envelope is no entry of a file, and the reverse', () => {
  const asEnvelope = forgeBundle(v1, {
    content: aboutFile,
    timestamps,
    entries: (parts, own) => enter(own, { ...parts, kind: 'dsse 0.0.1' }),
  });
  refused(asEnvelope, 'verify/log', /another digest/, expectationFor(v1));
  const asFile = forgeBundle(v1, {
    content: aboutStatement,
    timestamps,
    entries: (parts, own) => enter(own, { ...parts, kind: 'hashedrekord 0.0.1' }),
  });
  refused(asFile, 'verify/log', /another digest/, expectationFor(v1));
});

test('a signature by a key is logged with that key', () => {
  const key = makeSigningKey('P-256');
  const other = makeSigner();
  const required: ExpectedKey = {
    kind: 'key',
    publicKey: publicKeyOf(key.publicKey, 'key'),
    log: 'required',
    time: 'required',
  };
  const expected = expectationFor(v1, { signers: [required] });
  const bundle = forgeBundle(v1, { content: aboutFile, key });
  const { logEntries, notProved, instance } = verified(bundle, expected);
  assert.deepEqual([logEntries.length, notProved, instance], [1, [], undefined]);
  const spliced = forgeBundle(v1, {
    content: aboutFile,
    key,
    entries: (parts, own) => enter(own, { ...parts, verifier: { spki: other.publicKey.spki } }),
  });
  refused(spliced, 'verify/log', /another key or certificate/, expected);
  const certified = forgeBundle(v1, {
    content: aboutFile,
    key,
    entries: (parts, own) => enter(own, { ...parts, verifier: { certificate: forgeLeaf(v1).certificate } }),
  });
  refused(certified, 'verify/log', /another key or certificate/, expected);
});

test('without logs in the root an entry proves nothing, and takes nothing away', () => {
  const bare = makeForge({ logs: [] });
  const bundle = forgeBundle(bare, {
    content: aboutStatement,
    timestamps,
    entries: (parts) => enter(v1, parts),
  });
  const { notCounted, notProved } = verified(bundle, expectationFor(bare));
  assert.deepEqual(notCounted, [unknownLog(bare)]);
  assert.deepEqual(notProved, ['no transparency log']);
});
