import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concatBytes, decodeUtf8, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import {
  type Checkpoint,
  cosignatureTime,
  isCheckpointSignedBy,
  parseCheckpoint,
} from '@secure-build/common/formats/checkpoint';
import { publicKeyOf } from '@secure-build/common/formats/public-key';
import fc from 'fast-check';
import { formatCheckpoint, logSigner, witness } from '../lab/sigstore/signed-note.ts';
import { makeSigningKey } from '../lab/sigstore/signing-key.ts';
import { anyBytesNear, bitFlips, onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const key = makeSigningKey('Ed25519');
const log = logSigner('log.example', key);
const verifier = { key: publicKeyOf(key.publicKey, 'log'), keyId: log.keyId };
const witnessKey = makeSigningKey('Ed25519');
const seen = witness('w.example', witnessKey, () => new Date(1_700_000_000_000));
const head = { origin: 'log.example', treeSize: 736, rootHash: new Uint8Array(32).fill(7) };
const alone = formatCheckpoint(head, [log]);
const witnessed = formatCheckpoint(head, [log, seen]);

/** Writes a note again from what was read of it. */
function written({ signedBody, signatures }: Checkpoint): string {
  const lines = signatures.map(
    ({ name, keyHint, signature }) => `\u2014 ${name} ${formatBase64(concatBytes(keyHint, signature))}\n`,
  );
  return `${decodeUtf8(signedBody)}\n${lines.join('')}`;
}

const anyText = fc.oneof(
  anyBytesNear(utf8(alone), utf8(witnessed)).map((bytes) => Buffer.from(bytes).toString('utf8')),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\n\n',
        '\u2014 ',
        'log.example',
        ' ',
        '736',
        'AAAAAAA=',
        formatBase64(head.rootHash),
      ),
    )
    .map((parts) => parts.join('')),
);

test('SEC-008 a checkpoint of any text is read or refused with a Problem, and what is read is written back equal', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const checkpoint = onlyProblems(() => parseCheckpoint(text));
      if (checkpoint === undefined) return;
      assert.equal(written(checkpoint), text);
      cosignatureTime(checkpoint, { name: 'w.example', key: publicKeyOf(witnessKey.publicKey, 'witness') });
      if (isCheckpointSignedBy(checkpoint, verifier)) {
        assert.equal(decodeUtf8(checkpoint.signedBody), alone.slice(0, alone.indexOf('\n\n') + 1));
      }
    }),
    { numRuns: fuzzRuns(2000) },
  );
  assert.equal(isCheckpointSignedBy(parseCheckpoint(alone), verifier), true);
  assert.equal(written(parseCheckpoint(witnessed)), witnessed);
});

test('SEC-012 a checkpoint with any one bit changed is refused, or its log has not signed it', () => {
  for (const { at, bytes } of bitFlips(utf8(alone))) {
    const text = decodeUtf8(bytes);
    const checkpoint = text === undefined ? undefined : onlyProblems(() => parseCheckpoint(text));
    assert.ok(checkpoint === undefined || !isCheckpointSignedBy(checkpoint, verifier), `byte ${at}`);
  }
});

test('the longest texts are read or refused at once', () => {
  const line = `${alone.split('\n\n')[1] ?? ''}`;
  for (const text of [
    '\n'.repeat(65_536),
    '\n\u2014'.repeat(30_000),
    `${alone}${line.repeat(300)}`,
    `${alone}\u2014 ${'a'.repeat(60_000)} AAAA\n`,
    `${alone}\u2014 a ${'A'.repeat(60_000)}\n`,
    `${'a\n'.repeat(30_000)}\n${line}`,
  ]) {
    const start = performance.now();
    onlyProblems(() => parseCheckpoint(text));
    const took = performance.now() - start;
    assert.ok(took < 5000, `${took} ms for ${text.length} characters`);
  }
});
