import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { type Sha256, sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import type { Annotation, Ports } from '@secure-build/common/domain/ports';
import type { GithubContext, RunContext } from '@secure-build/common/domain/run-context';
import { type ExpectedKey, keyWithoutWitness } from '@secure-build/common/domain/signing/identity';
import type { SignableContent, Signer } from '@secure-build/common/domain/signing/signer';
import { noTrust } from '@secure-build/common/domain/signing/trust';
import type { AcceptedSigners } from '@secure-build/common/domain/signing/verify';
import { nodeFiles } from '@secure-build/common/edges/files';
import { type Envelope, preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import { PAYLOAD_TYPE, statementBytes } from '@secure-build/common/formats/in-toto';
import { type PrivateKey, parsePrivateKeyPem } from '@secure-build/common/formats/private-key';
import { formatPublicKeyPem, type PublicKey } from '@secure-build/common/formats/public-key';
import {
  type BundleContent,
  formatSigstoreBundle,
  parseSigstoreBundle,
  type SigstoreBundle,
} from '@secure-build/common/formats/sigstore-bundle';
import { fakePorts } from './fake-ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Keys are made when a test runs: no private key is ever committed. */
const makers = {
  'ecdsa-p256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'ecdsa-p384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ed25519: () => generateKeyPairSync('ed25519'),
  'rsa-2048': () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'rsa-1024': () => generateKeyPairSync('rsa', { modulusLength: 1024 }),
  'rsa-exponent-3': () => generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }),
  'rsa-pss': () =>
    generateKeyPairSync('rsa-pss', {
      modulusLength: 2048,
      hashAlgorithm: 'sha256',
      mgf1HashAlgorithm: 'sha256',
    }),
  'ecdsa-p521': () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  'ecdsa-secp256k1': () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
  'ecdsa-p256-explicit': () => generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' }),
  ed448: () => generateKeyPairSync('ed448'),
  x25519: () => generateKeyPairSync('x25519'),
  dsa: () => generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }),
} as const satisfies Record<string, () => { privateKey: KeyObject; publicKey: KeyObject }>;
export type TestKeyKind = keyof typeof makers;

export interface TestKey {
  readonly privatePem: string;
  readonly publicPem: string;
  readonly pair: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
}

export function makeKey(kind: TestKeyKind = 'ecdsa-p256'): TestKey {
  const pair = makers[kind]();
  return {
    pair,
    privatePem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

export function makeSigner(kind: TestKeyKind = 'ecdsa-p256', spec = 'key:test.pem'): TestSigner {
  const key = parsePrivateKeyPem(makeKey(kind).privatePem, 'test.pem');
  return {
    key,
    spec,
    publicKey: key.publicKey,
    proves: 'a test',
    expected: keyWithoutWitness(key.publicKey, spec),
    trust: noTrust,
    sign: async (content) => bundleOf(key, await signedContent(key, content)),
  };
}

/** Signs with a key alone: without log, without time. */
export interface TestSigner extends Signer {
  readonly key: PrivateKey;
  readonly publicKey: PublicKey;
}

async function signedContent(key: PrivateKey, content: SignableContent): Promise<BundleContent> {
  if (content.kind === 'statement') {
    const { payload } = content;
    const signature = key.sign(preAuthenticationEncoding(PAYLOAD_TYPE, payload));
    return { kind: 'statement', envelope: { payloadType: PAYLOAD_TYPE, payload, signature, keyid: '' } };
  }
  const pieces: Bytes[] = [];
  for await (const piece of content.pieces()) pieces.push(piece);
  const digest = { algorithm: 'sha256', hex: content.sha256 } as const;
  return { kind: 'blob', digest, signature: key.sign(Buffer.concat(pieces)) };
}

export function bundleOf(
  { publicKey }: Pick<PrivateKey, 'publicKey'>,
  content: BundleContent,
): SigstoreBundle {
  return {
    version: '0.3',
    content,
    material: { kind: 'key', hint: publicKey.keyId },
    logEntries: [],
    timestamps: [],
  };
}

export const trust = ({ publicKey }: { readonly publicKey: PublicKey }, name?: string): ExpectedKey =>
  keyWithoutWitness(publicKey, name);

/** Keys that are accepted without log and time, as on a laptop. */
export const accepting = (...keys: readonly { readonly publicKey: PublicKey }[]): AcceptedSigners => ({
  trust: noTrust,
  signers: keys.map((key) => trust(key)),
  now: testNow,
});

/** The payload of the statement in a bundle. */
export function envelopeOf(bundle: Bytes): Envelope {
  const { content } = parseSigstoreBundle(bundle);
  if (content.kind !== 'statement') throw new Error('a bundle without a statement');
  return content.envelope;
}

export const testNow = new Date('2026-11-21T11:30:00Z');

export const publicPemOf = ({ publicKey }: TestSigner) => formatPublicKeyPem(publicKey);

export const artifactBytes = utf8('artifact\n');
export const artifactDigest: Sha256 = sha256(artifactBytes);
export const predicateType = 'https://example.com/predicate/v1';

export function statementAbout(digests: readonly Sha256[] = [artifactDigest]): Bytes {
  const subjects = digests.map((digest, index) => ({ name: `file-${index}`, digest: { sha256: digest } }));
  return statementBytes(subjects, predicateType, { answer: 42 });
}

/** A bundle with a genuine signature over whatever the payload is: not all that is signed is a statement. */
export function signedBundle(
  { key }: { readonly key: PrivateKey },
  payload: Bytes = statementAbout(),
  payloadType: string = PAYLOAD_TYPE,
): Bytes {
  const signature = key.sign(preAuthenticationEncoding(payloadType, payload));
  const envelope = { payloadType, payload, signature, keyid: '' };
  return formatSigstoreBundle(bundleOf(key, { kind: 'statement', envelope }));
}

export interface RecordedRun {
  readonly ports: Ports;
  readonly context: RunContext;
  readonly annotations: Annotation[];
  readonly lines: string[];
}

/** Real files; the rest as in every test. */
export function recordedRun(workspace: string, kind: RunContext['kind'] = 'laptop'): RecordedRun {
  const { ports: fakes, annotations, lines } = fakePorts();
  const ports: Ports = { ...fakes, files: nodeFiles };
  const places = {
    workspace,
    defaultEvidencePath: join(workspace, '.secure-build'),
  };
  const context: RunContext =
    kind === 'laptop' ? { kind, ...places } : { kind, ...places, github: {} as GithubContext };
  return { ports, context, annotations, lines };
}

/** The state folder of the local signer, in a scratch folder instead of this user's home. */
export function scratchState(t: TestContext): string {
  const folder = temporaryFolder(t);
  const before = process.env.XDG_STATE_HOME;
  process.env.XDG_STATE_HOME = folder;
  t.after(() => {
    if (before === undefined) delete process.env.XDG_STATE_HOME;
    else process.env.XDG_STATE_HOME = before;
  });
  return folder;
}

/** For `assert.throws` and `assert.rejects`: a `Problem` with this code and, somewhere in its text, this. */
export function problem(code: ProblemCode, text = /./): (error: unknown) => true {
  return (error) => {
    if (!(error instanceof Problem)) throw error;
    const all = [error.message, error.hint, ...error.details].join('\n');
    if (error.code !== code || !text.test(all)) {
      throw new Error(`expected ${code} ${text}, got ${error.code}: ${all}`, { cause: error });
    }
    return true;
  };
}
