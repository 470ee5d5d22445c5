import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { utf8 } from '@secure-build/common/core/bytes';
import type { CanonicalValue } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import { type EvidenceItem, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import { type Evaluation, evaluatePolicy } from '@secure-build/common/domain/policy/evaluate';
import { parsePolicy } from '@secure-build/common/domain/policy/policy';
import {
  type GatheredEvidence,
  gatherEvidence,
  type TrustedSigners,
} from '@secure-build/common/domain/policy/verified-evidence';
import { findArtifacts } from '@secure-build/common/domain/provenance/subjects';
import { keyWithoutWitness } from '@secure-build/common/domain/signing/identity';
import { noTrust } from '@secure-build/common/domain/signing/trust';
import { nodeFiles } from '@secure-build/common/edges/files';
import { predicateTypes, type Subject, statementBytes } from '@secure-build/common/formats/in-toto';
import { makeSigner, signedBundle, testNow } from './signing.ts';

/** `evidence.json` of a fixture: what lies in the workspace and in the evidence folder. */
export interface EvidenceCase {
  /** Name and content of each file below `dist/`, as it is when the gate looks. */
  readonly artifacts: Readonly<Record<string, string>>;
  /** Content that `subjects.json` lists; absent: there is no such file. */
  readonly subjects?: readonly { readonly name: string; readonly content: string }[];
  readonly attestations?: readonly AttestationCase[];
  /** Name of the key that seals the folder, `release` where absent; `null`: nobody does. */
  readonly sealedBy?: string | null;
  /** Unsigned statements, by name of their file. */
  readonly unsigned?: readonly StatementCase[];
}

export interface StatementCase {
  readonly file: string;
  readonly type: keyof typeof predicateTypes;
  /** Contents of the files that it names. */
  readonly about: readonly About[];
  readonly predicate: { readonly [key: string]: CanonicalValue };
}

interface About {
  readonly name: string;
  readonly content: string;
  /** Of what its SHA-512 is; where absent, it has none. */
  readonly sha512Of?: string;
}

export interface AttestationCase extends StatementCase {
  /** Name of a key; equal names are equal keys. */
  readonly key: string;
  /** `signature`: one bit of it is changed. `text`: the bundle is no JSON. `file`: changed after it was listed. */
  readonly broken?: 'signature' | 'text' | 'file';
}

/** `settings.json` of a fixture. */
export interface SettingsCase {
  /** Name in the policy to name of a key. */
  readonly signers: Readonly<Record<string, string>>;
  readonly settings?: CanonicalValue;
}

type Keys = Map<string, ReturnType<typeof makeSigner>>;

const producer = { action: 'test', version: '0.0.0', distDigest: 'source' };

/** Lays the files out for real, signs for real, and asks one rule. */
export async function evaluateCase(
  root: string,
  ruleId: string,
  evidence: EvidenceCase,
  { signers, settings }: SettingsCase,
): Promise<{ readonly evaluation: Evaluation; readonly gathered: GatheredEvidence }> {
  const keys: Keys = new Map();
  await layOut(root, evidence, keys);
  const policy = await parsePolicy(utf8(policyText(ruleId, signers, settings, keys)), 'policy.yaml');
  const artifacts = await findArtifacts(nodeFiles, root, ['dist/**']);
  const folder = openEvidence(nodeFiles, join(root, 'evidence'), producer);
  const trusted = trustOf(signers, keys);
  const gathered = await gatherEvidence(nodeFiles, folder, artifacts, trusted, new Set());
  return { evaluation: evaluatePolicy(policy, gathered), gathered };
}

async function layOut(root: string, evidence: EvidenceCase, keys: Keys): Promise<void> {
  const { artifacts, subjects, attestations = [], unsigned = [], sealedBy = 'release' } = evidence;
  for (const [name, content] of Object.entries(artifacts)) {
    const path = join(root, 'dist', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const folder = openEvidence(nodeFiles, join(root, 'evidence'), producer);
  if (subjects !== undefined) await folder.addSubjects(subjects.map(subjectOf));
  const items = [...attestations.map((item) => bundleItem(item, keys)), ...unsigned.map(statementItem)];
  if (items.length > 0) await folder.write(items);
  if (sealedBy !== null && (await folder.entries()).length > 0) {
    await sealEvidence(nodeFiles, folder, keyNamed(sealedBy, keys), testNow);
  }
  for (const { file, broken } of attestations) {
    if (broken === 'file') writeFileSync(join(root, 'evidence', bundleName(file)), '{}');
  }
}

function bundleItem(attestation: AttestationCase, keys: Keys): EvidenceItem {
  const bundle = signedBundle(keyNamed(attestation.key, keys), payloadOf(attestation));
  return {
    name: bundleName(attestation.file),
    kind: 'attestation',
    mediaType: 'application/json',
    bytes:
      attestation.broken === 'text'
        ? utf8('not a bundle')
        : attestation.broken === 'signature'
          ? withOtherSignature(bundle)
          : bundle,
  };
}

function statementItem(statement: StatementCase): EvidenceItem {
  return {
    name: `reports/${statement.file}.json`,
    kind: 'statement',
    mediaType: 'application/json',
    bytes: payloadOf(statement),
  };
}

/** The signature of another statement: well-formed, by the right key, over other bytes. */
function withOtherSignature(bundle: Uint8Array): Uint8Array {
  const text = Buffer.from(bundle).toString();
  const { dsseEnvelope } = JSON.parse(text) as { dsseEnvelope: { signatures: [{ sig: string }] } };
  const [{ sig }] = dsseEnvelope.signatures;
  const raw = Buffer.from(sig, 'base64');
  const last = raw.length - 1;
  raw[last] = (raw[last] ?? 0) ^ 1;
  return utf8(text.replace(sig, raw.toString('base64')));
}

function policyText(
  ruleId: string,
  signers: SettingsCase['signers'],
  settings: CanonicalValue | undefined,
  keys: Keys,
): string {
  const named = Object.entries(signers).map(([name, key]) => [
    name,
    { key: `sha256:${keyNamed(key, keys).publicKey.keyId}`, log: 'none', time: 'none' },
  ]);
  // JSON is YAML: the reader under test reads the policy of every fixture.
  return JSON.stringify({
    apiVersion: 'secure-build/v1',
    kind: 'Policy',
    metadata: { id: 'test/fixture', version: 1, owner: '@test' },
    trust: { signers: Object.fromEntries(named) },
    rules: [{ id: ruleId, ...(settings === undefined ? {} : { settings }) }],
  });
}

function trustOf(signers: SettingsCase['signers'], keys: Keys): TrustedSigners {
  const named = Object.entries(signers).map(
    ([name, key]) => ({ name, publicKey: keyNamed(key, keys).publicKey }) as const,
  );
  return {
    accepted: {
      trust: noTrust,
      signers: named.map(({ name, publicKey }) => keyWithoutWitness(publicKey, name)),
      now: testNow,
    },
    idByName: new Map(named.map(({ name, publicKey }) => [name, publicKey.keyId])),
    unresolved: new Map(),
  };
}

function keyNamed(name: string, keys: Keys): ReturnType<typeof makeSigner> {
  const key = keys.get(name) ?? makeSigner('ed25519', `key:${name}`);
  keys.set(name, key);
  return key;
}

const payloadOf = ({ about, type, predicate }: StatementCase) =>
  statementBytes(about.map(subjectOf), predicateTypes[type], predicate);

const subjectOf = ({ name, content, sha512Of }: About): Subject => ({
  name: `dist/${name}`,
  digest: {
    sha256: sha256(content),
    ...(sha512Of === undefined ? {} : { sha512: createHash('sha512').update(sha512Of).digest('hex') }),
  },
});

const bundleName = (file: string) => `attestations/${file}.sigstore.json`;
