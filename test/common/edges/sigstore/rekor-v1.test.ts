import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { deadlineIn, startEffort } from '@secure-build/common/edges/retry';
import { witnessInRekorV1 } from '@secure-build/common/edges/sigstore/rekor-v1';
import { parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import { type LoggableSignature, rekorV1Request } from '@secure-build/common/formats/rekor-request';
import { fakePorts } from '../../../support/fake-ports.ts';
import {
  envelopeOf,
  makeKey,
  makeSigner,
  problem,
  signedBundle,
  statementAbout,
} from '../../../support/signing.ts';

const url = 'https://rekor.example';
const uuid = 'a'.repeat(64);

const signer = makeSigner();
const made = makeKey();
const key = parsePublicKeyPem(made.publicPem, 'key');
const verifier: LoggableSignature['verifier'] = {
  kind: 'key',
  spki: made.pair.publicKey.export({ type: 'spki', format: 'der' }),
};
const envelope = envelopeOf(signedBundle(signer, statementAbout()));
const contents: readonly LoggableSignature['content'][] = [
  { kind: 'statement', envelope },
  { kind: 'blob', hex: sha256('file'), signature: utf8('signature') },
];

/** A log that answers 409 and then names this entry; what it proves is not in question here. */
function asked(content: LoggableSignature['content'], body: Bytes) {
  const { ports } = fakePorts();
  const entry = {
    body: formatBase64(body),
    integratedTime: 1,
    logID: 'b'.repeat(64),
    logIndex: 1,
    verification: {
      signedEntryTimestamp: formatBase64(utf8('promise')),
      inclusionProof: {
        logIndex: 1,
        treeSize: 2,
        rootHash: 'c'.repeat(64),
        hashes: [],
        checkpoint: 'checkpoint',
      },
    },
  };
  const headers = new Map([['content-type', 'application/json']]);
  const http: typeof ports.http = {
    send: async ({ method }) =>
      method === 'POST'
        ? {
            status: 409,
            headers: new Map([['location', `/api/v1/log/entries/${uuid}`]]),
            body: new Uint8Array(),
          }
        : { status: 200, headers, body: utf8(JSON.stringify({ [uuid]: entry })) },
  };
  const ours = { ...ports, http };
  return witnessInRekorV1(ours, {
    url,
    effort: startEffort(ours, `Rekor (${url})`, deadlineIn(ours, 1000)),
    signature: { content, verifier, key },
    check: () => undefined,
  });
}

/** The entry as it would be, with one text of it exchanged: what a later check could let pass. */
function entryWith(content: LoggableSignature['content'], change: (text: string) => string): Bytes {
  return utf8(change(Buffer.from(rekorV1Request({ content, verifier, key }).entry).toString()));
}

for (const content of contents) {
  test(`SEC-024 after a 409 of Rekor v1 the entry that is named counts if it is ours byte for byte: ${content.kind}`, async () => {
    const found = await asked(
      content,
      entryWith(content, (text) => text),
    );
    assert.equal(found?.logIndex, 1);
    for (const change of [
      // Of an envelope, no bundle keeps what this is a hash of, so no check of a bundle compares it.
      (text: string) => text.replace(/("value":")[0-9a-f]{4}/, '$1dead'),
      (text: string) => text.replace('{', '{ '),
      (text: string) => `${text}\n`,
    ])
      await assert.rejects(
        asked(content, entryWith(content, change)),
        problem('service/wrong-answer', /\(409\), but that entry is another one/),
      );
  });
}
