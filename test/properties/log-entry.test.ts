import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { parseLogEntryBody } from '@secure-build/common/formats/log-entry';
import fc from 'fast-check';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { makeKey } from '../support/signing.ts';

const { publicPem } = makeKey('ed25519');
const pem = formatBase64(utf8(publicPem));
const hash = { algorithm: 'sha256', value: 'a'.repeat(64) };
const signatures = [{ signature: 'YQ==', verifier: pem }];
const dsse = {
  apiVersion: '0.0.1',
  kind: 'dsse',
  spec: { envelopeHash: hash, payloadHash: hash, signatures },
};

/** Documents with the keys of entries, and values of any JSON type. */
const looseEntry = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(
      '',
      'YQ==',
      'YR==',
      pem,
      'WVE9PQ==',
      hash,
      'sha256',
      'SHA2_256',
      'a'.repeat(64),
      '0.0.1',
      '0.0.2',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      ...[
        'spec',
        'data',
        'hash',
        'algorithm',
        'value',
        'digest',
        'signature',
        'signatures',
        'content',
        'publicKey',
      ],
      ...[
        'hashedRekordV002',
        'dsseV002',
        'payloadHash',
        'envelopeHash',
        'envelope',
        'payload',
        'payloadType',
      ],
      ...['verifier', 'keyDetails', 'x509Certificate', 'rawBytes', 'sig', 'keyid'],
    ),
    tie('value'),
    { maxKeys: 4 },
  ),
})).object;

const anyEntry = fc
  .tuple(
    fc.constantFrom('hashedrekord', 'dsse', 'intoto', 'rekord'),
    fc.constantFrom('0.0.1', '0.0.2'),
    looseEntry,
  )
  .map(([kind, apiVersion, spec]) => utf8(JSON.stringify({ kind, apiVersion, spec })));

test('SEC-008 a log entry of any bytes is read or refused with a Problem, and what is read is whole', () => {
  fc.assert(
    fc.property(fc.oneof(anyBytesNear(utf8(JSON.stringify(dsse))), anyEntry), (bytes) => {
      const body = onlyProblems(() => parseLogEntryBody(bytes));
      if (body === undefined) return;
      assert.match(body.digest.hex, /^[0-9a-f]{64}(?:[0-9a-f]{32}){0,2}$/);
      assert.ok(body.signatures.length > 0);
      for (const { signature } of body.signatures) assert.ok(signature.length > 0);
    }),
    { numRuns: fuzzRuns(3000) },
  );
  assert.equal(parseLogEntryBody(utf8(JSON.stringify(dsse))).kind, 'dsse');
});

test('a payload of megabytes inside of an entry is read in time that grows with it', () => {
  const took = [1, 8].map((mebibytes) => {
    const payload = formatBase64(utf8(formatBase64(new Uint8Array(mebibytes * 2 ** 20))));
    const envelope = {
      payload,
      payloadType: 'x',
      signatures: [{ publicKey: pem, sig: formatBase64(utf8('YQ==')) }],
    };
    const body = { apiVersion: '0.0.2', kind: 'intoto', spec: { content: { envelope, payloadHash: hash } } };
    const bytes = utf8(JSON.stringify(body));
    const start = performance.now();
    onlyProblems(() => parseLogEntryBody(bytes));
    return performance.now() - start;
  });
  assert.ok((took[1] ?? 0) < 5000, `${took.join(' ms, ')} ms`);
});
