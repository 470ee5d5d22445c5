import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import type { RunContext } from '@secure-build/common/domain/run-context';
import { type Signer, signBlob, signStatement } from '@secure-build/common/domain/signing/signer';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { openSigners, parseSigners, signerKinds } from '@secure-build/common/edges/signers/registry';
import type { SignerRun } from '@secure-build/common/edges/signers/signer-kind';
import {
  formatSigstoreBundle,
  parseSigstoreBundle,
  type SigstoreBundle,
  signatureOf,
} from '@secure-build/common/formats/sigstore-bundle';
import { githubInstance, publicGood } from '../../../lab/sigstore/instances.ts';
import { labSigning, piecesOf } from '../../../support/lab-signing.ts';
import {
  artifactBytes,
  artifactDigest,
  makeKey,
  makeSigner,
  problem,
  recordedRun,
  scratchState,
  signedBundle,
  statementAbout,
  type TestKeyKind,
} from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// The shared suite: every signer of the registry signs, verifies, notices tampering and refuses.

interface Case {
  readonly spec: string;
  readonly make?: TestKeyKind;
  readonly given?: 'file' | 'variable';
  readonly encrypted?: boolean;
  readonly context?: 'laptop' | 'workflow';
  /** Version of the log of the Sigstore lab that the run takes place in. */
  readonly lab?: '1' | '2' | 'none';
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

interface Prepared {
  readonly run: SignerRun;
  readonly annotations: readonly unknown[];
  readonly lines: readonly string[];
  /** What was put where the signer looks for it; empty where the signer makes its own key. */
  readonly pem: string;
}

async function prepare(t: TestContext, given: Case): Promise<Prepared> {
  if (given.lab !== undefined) {
    const { lab: rekor, context = 'workflow' } = given;
    const instance = rekor === 'none' ? githubInstance : publicGood;
    const { run, annotations, lines } = await labSigning(t, { rekor, context, lab: { instance } });
    return { run, annotations, lines, pem: '' };
  }
  const workspace = temporaryFolder(t);
  scratchState(t);
  const recorded = recordedRun(workspace, given.context);
  const { annotations, lines } = recorded;
  const run = { ...recorded, context: onGithub(recorded.context) };
  if (given.make === undefined) return { run, annotations, lines, pem: '' };
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
  return { run, annotations, lines, pem };
}

function onGithub(context: RunContext): RunContext {
  if (context.kind === 'laptop') return context;
  return { ...context, github: { ...context.github, serverUrl: 'https://github.com' } };
}

const blob = {
  kind: 'blob',
  name: 'file',
  sha256: artifactDigest,
  sizeBytes: artifactBytes.length,
  pieces: piecesOf(artifactBytes),
} as const;

/** What our own verifier says, asked for what this signer says of itself. */
function verdictOn(signer: Signer, bundle: SigstoreBundle): string {
  const { trust, expected } = signer;
  return verifyBundle(formatSigstoreBundle(bundle), {
    trust,
    signers: [expected],
    artifacts: [{ sha256: artifactDigest, bytes: artifactBytes }],
    now: new Date('2026-11-21T11:30:00Z'),
  }).kind;
}

function withSignature(bundle: SigstoreBundle, signature: Uint8Array): SigstoreBundle {
  const { content } = bundle;
  if (content.kind === 'blob') return { ...bundle, content: { ...content, signature } };
  return { ...bundle, content: { ...content, envelope: { ...content.envelope, signature } } };
}

for (const kind of signerKinds) {
  const file = join(import.meta.dirname, '../../../fixtures/signers', kind.id, 'cases.json');

  test(`signer ${kind.id}: has cases, and says why and how`, () => {
    assert.ok(existsSync(file), `missing: ${file}`);
    for (const text of [kind.form, kind.title, kind.why, kind.remedy]) assert.notEqual(text, '');
  });

  const { accepted, refused }: Cases = JSON.parse(readFileSync(file, 'utf8'));

  for (const given of accepted) {
    const log = given.lab === undefined ? '' : ` with Rekor ${given.lab}`;
    const name = `signer ${kind.id}: ${given.spec} ${given.make ?? ''}`.trim() + log;

    test(`${name} signs a statement and a file, which verify as its own`, async (t) => {
      const { run, annotations, lines, pem } = await prepare(t, given);
      const [signer] = await openSigners([given.spec], run);
      assert.deepEqual(parseSigners([given.spec], run.context)[0]?.kind, kind);
      const now = run.ports.clock.now();
      const statement = await signStatement(signer, statementAbout(), now);
      const file = await signBlob(signer, blob, now);
      for (const { bundle } of [statement, file]) {
        assert.match(verdictOn(signer, parseSigstoreBundle(bundle)), /^verified/);
      }
      assert.notEqual(signer.proves, '');
      assert.deepEqual(annotations, []);
      assertNoSecret(pem, [...lines, JSON.stringify(signer)]);
    });

    test(`SEC-155 ${name} does not vouch for other bytes, and nobody else does for it`, async (t) => {
      const { run } = await prepare(t, given);
      const [signer] = await openSigners([given.spec], run);
      for (const content of [{ kind: 'statement', payload: statementAbout() } as const, blob]) {
        const bundle = await signer.sign(content);
        assert.match(verdictOn(signer, bundle), /^verified/);
        const flipped = Uint8Array.from(signatureOf(bundle));
        flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
        assert.equal(verdictOn(signer, withSignature(bundle, flipped)), 'not-verified');
      }
      assert.equal(verdictOn(signer, parseSigstoreBundle(signedBundle(makeSigner()))), 'not-verified');
    });

    test(`${name} refuses a file that is not the one that was hashed`, async (t) => {
      const { run } = await prepare(t, given);
      const [signer] = await openSigners([given.spec], run);
      const changed = { ...blob, pieces: piecesOf(utf8('artifacu\n')) };
      await assert.rejects(signer.sign(changed), problem('subject/changed', /while it was being signed/));
    });

    test(`${name} is the same signer when it is opened again in one process`, async (t) => {
      const { run } = await prepare(t, given);
      const [first] = await openSigners([given.spec], run);
      const [second] = await openSigners([given.spec], run);
      const idOf = ({ expected }: Signer) =>
        expected.kind === 'key' ? expected.publicKey.keyId : JSON.stringify(expected);
      assert.equal(idOf(first), idOf(second));
    });
  }

  for (const given of refused) {
    test(`SEC-154 signer ${kind.id} is refused without showing the key: ${given.why}`, async (t) => {
      const { run, lines, pem } = await prepare(t, given);
      const error = await openSigners([given.spec], run).then(
        () => assert.fail('was opened'),
        (thrown: unknown) => thrown,
      );
      problem(given.code, new RegExp(given.text))(error);
      if (!(error instanceof Problem)) throw error;
      assertNoSecret(pem, [formatProblem(error), String(error.stack), String(error.cause), ...lines]);
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
