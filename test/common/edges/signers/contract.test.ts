import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { openSigners, parseSigners, signerKinds } from '@secure-build/common/edges/signers/registry';
import { isSignedBy } from '@secure-build/common/formats/public-key';
import {
  artifactDigest,
  makeKey,
  makeSigner,
  problem,
  recordedRun,
  scratchState,
  signedBundle,
  statementAbout,
  type TestKeyKind,
  trust,
} from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// The shared suite: every signer of the registry signs, verifies, notices tampering and refuses.

interface Case {
  readonly spec: string;
  readonly make?: TestKeyKind;
  readonly given?: 'file' | 'variable';
  readonly encrypted?: boolean;
  readonly context?: 'laptop' | 'workflow';
}
interface Refused extends Case {
  readonly why: string;
  readonly code: ProblemCode;
  readonly text: string;
}
interface Cases {
  readonly accepted: readonly Case[];
  readonly refused: readonly Refused[];
}

const passphrase = 'canary-passphrase-7f3a';

/** The PEM text that was put where the signer looks for it; empty where the signer makes its own key. */
function prepare(t: TestContext, given: Case) {
  const workspace = temporaryFolder(t);
  scratchState(t);
  const run = recordedRun(workspace, given.context);
  if (given.make === undefined) return { run, pem: '' };
  const { privatePem, pair } = makeKey(given.make);
  const pem =
    given.encrypted === true
      ? pair.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString()
      : privatePem;
  const where = given.spec.replace(/^key:(?:env:)?/, '');
  if (given.given === 'variable') process.env[where] = pem;
  else {
    mkdirSync(dirname(join(workspace, where)), { recursive: true });
    writeFileSync(join(workspace, where), pem, { mode: 0o600 });
  }
  return { run, pem };
}

for (const kind of signerKinds) {
  const file = join(import.meta.dirname, '../../../fixtures/signers', kind.id, 'cases.json');

  test(`signer ${kind.id}: has cases, and says why and how`, () => {
    assert.ok(existsSync(file), `missing: ${file}`);
    for (const text of [kind.form, kind.title, kind.why, kind.remedy]) assert.notEqual(text, '');
  });

  const { accepted, refused }: Cases = JSON.parse(readFileSync(file, 'utf8'));

  for (const given of accepted) {
    const name = `signer ${kind.id}: ${given.spec} ${given.make ?? ''}`.trim();

    test(`${name} signs what verifies with its public key`, async (t) => {
      const { run, pem } = prepare(t, given);
      const [signer] = await openSigners([given.spec], run);
      assert.deepEqual(parseSigners([given.spec], run.context)[0]?.kind, kind);
      const { bundle } = await signStatement(signer, statementAbout());
      const expected = { trustedKeys: [trust(signer)], artifacts: [artifactDigest], exactBytes: true };
      assert.equal(verifyBundle(bundle, expected).kind, 'verified');
      assert.notEqual(signer.proves, '');
      assert.deepEqual(run.annotations, []);
      assertNoSecret(pem, [...run.lines, JSON.stringify(signer)]);
    });

    test(`${name} does not vouch for other bytes, and no other key does for it`, async (t) => {
      const { run } = prepare(t, given);
      const [signer] = await openSigners([given.spec], run);
      const signature = await signer.sign(utf8('message'));
      assert.equal(isSignedBy(signer.publicKey, utf8('message'), signature), true);
      assert.equal(isSignedBy(signer.publicKey, utf8('messagf'), signature), false);
      const flipped = Uint8Array.from(signature);
      flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
      assert.equal(isSignedBy(signer.publicKey, utf8('message'), flipped), false);
      const other = { trustedKeys: [trust(signer)], artifacts: [artifactDigest] };
      assert.equal(verifyBundle(signedBundle(makeSigner()), other).kind, 'not-verified');
    });

    test(`${name} is the same key when it is opened again in one process`, async (t) => {
      const { run } = prepare(t, given);
      const [first] = await openSigners([given.spec], run);
      const [second] = await openSigners([given.spec], run);
      assert.equal(first.publicKey.keyId, second.publicKey.keyId);
    });
  }

  for (const given of refused) {
    test(`SEC-154 signer ${kind.id} is refused without showing the key: ${given.why}`, async (t) => {
      const { run, pem } = prepare(t, given);
      const error = await openSigners([given.spec], run).then(
        () => assert.fail('was opened'),
        (thrown: unknown) => thrown,
      );
      problem(given.code, new RegExp(given.text))(error);
      if (!(error instanceof Problem)) throw error;
      assertNoSecret(pem, [formatProblem(error), String(error.stack), String(error.cause), ...run.lines]);
    });
  }
}

function assertNoSecret(pem: string, texts: readonly string[]): void {
  const body = pem.split('\n').slice(1, -2);
  for (const text of texts) {
    for (const line of [...body, passphrase]) {
      for (let at = 0; at + 16 <= line.length; at += 4) {
        assert.equal(text.includes(line.slice(at, at + 16)), false, 'a part of the key is in a text');
      }
    }
  }
}
