import type { Bytes } from '../../core/bytes.ts';
import type { Sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem-catalog.ts';
import type { EvidenceEntry, EvidenceKind } from '../../formats/evidence-index.ts';
import { parseSubjects } from '../../formats/evidence-index.ts';
import type { Subject } from '../../formats/in-toto.ts';
import { type Evidence, INDEX, SEAL, SUBJECTS } from '../evidence/evidence.ts';
import { findIntegrityFaults, WITH_LOCK } from '../evidence/integrity.ts';
import { verifySeal } from '../evidence/seal.ts';
import type { Files } from '../ports.ts';
import type { Artifact } from '../provenance/subjects.ts';
import type { ArtifactDigests } from '../signing/artifact-digests.ts';
import { digestsCalledFor } from '../signing/called-for.ts';
import { type FileDigests, fileDigests } from '../signing/file-digests.ts';
import type { SignerIdentity } from '../signing/identity.ts';
import { type AcceptedSigners, type VerifiedStatement, verifyBundle } from '../signing/verify.ts';

/** All that a rule gets to see. Nothing in it is taken on the word of a file of the evidence folder. */
export interface VerifiedEvidence {
  /** Hashed by this run; at least one. */
  readonly artifacts: readonly Artifact[];
  /** What `subjects.json` lists, if a signer that the policy trusts has sealed the folder. */
  readonly checksums: Checksums;
  /** Each is about at least one of the artifacts and signed by a key that the policy trusts. */
  readonly statements: readonly AttachedStatement[];
  /** Names under `trust.signers` and who stands behind them; those without a usable key are not here. */
  readonly trustedSigners: ReadonlyMap<string, Sha256>;
  readonly unverified: readonly Unverified[];
}

export type Checksums =
  | { readonly kind: 'listed'; readonly subjects: readonly Subject[] }
  | { readonly kind: 'absent' }
  /** Anybody could have written it: it proves nothing, and no rule gets to see it. */
  | { readonly kind: 'unsealed'; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface AttachedStatement {
  /** The file of the evidence folder that held the bundle. */
  readonly bundleName: string;
  readonly verified: VerifiedStatement;
}

export interface Unverified {
  readonly name: string;
  readonly reason: string;
  /** `unreadable`: nobody can say what it would have been. `refused`: it is no evidence here. */
  readonly kind: 'unreadable' | 'refused';
}

/** One input of a decision, as it is recorded. */
export interface EvidenceInput {
  readonly name: string;
  readonly sha256: Sha256;
  readonly type: EvidenceKind;
  /** `skipped`: unsigned, so no rule saw it. */
  readonly verified: true | false | 'skipped';
  readonly reason?: string;
  /** Who signed a verified bundle, with the name that the policy gives it. */
  readonly signer?: SignerIdentity;
}

export interface GatheredEvidence {
  readonly evidence: VerifiedEvidence;
  readonly inputs: readonly EvidenceInput[];
  /** Whether a signer that the policy trusts has sealed the folder as it was found; else why not. */
  readonly seal: true | string;
  /** Broken signatures and digests: they block whatever the policy says. */
  readonly integrityFaults: readonly string[];
}

/** Whom the policy trusts. */
export interface TrustedSigners {
  readonly accepted: AcceptedSigners;
  /** Every name of `trust.signers` that somebody stands behind; equal ids are one party. */
  readonly idByName: ReadonlyMap<string, Sha256>;
  /** Names without a usable key, with the reason. */
  readonly unresolved: ReadonlyMap<string, string>;
}

/**
 * Hashes every file of the evidence folder and verifies every bundle of it against the keys of the policy.
 *
 * @param ownFiles What this run will write again: an older decision is no input of the new one.
 * @throws Problem `evidence/index-invalid`: without an index nothing in the folder can be told apart.
 */
export async function gatherEvidence(
  files: Files,
  folder: Evidence,
  artifacts: readonly Artifact[],
  signers: TrustedSigners,
  ownFiles: ReadonlySet<string>,
): Promise<GatheredEvidence> {
  const all = await folder.entries();
  const gathering = new Gathering(files, artifacts, signers);
  const broken = new Map<string, Problem>();
  for (const fault of await integrityFaults(files, folder, all)) {
    const name = fault.at.file ?? '';
    if (!ownFiles.has(name)) broken.set(name, fault);
  }
  for (const [name, fault] of broken) gathering.takeFault(name, fault);
  const seal = await sealOf(files, folder, signers);
  for (const entry of all) {
    if (ownFiles.has(entry.name)) continue;
    const fault = broken.get(entry.name);
    if (fault === undefined) await gathering.take(folder, entry, seal);
    else gathering.takeBroken(entry, fault);
  }
  return { ...gathering.result(), seal };
}

/** Whether a trusted key has signed the index as it is now; else why that cannot be said. */
async function sealOf(
  files: Files,
  { folder }: Evidence,
  { accepted }: TrustedSigners,
): Promise<string | true> {
  if (accepted.signers.length === 0) return 'the policy trusts no key that could have sealed the evidence';
  const index = await files.readIfPresent(`${folder}/${INDEX}`, limits.indexBytes);
  const seal = await files.readIfPresent(`${folder}/${SEAL}`, limits.bundleBytes);
  if (index === undefined || seal === undefined) return 'the evidence is not sealed';
  const verification = verifySeal(seal, index, accepted);
  if (verification.kind === 'verified') return true;
  return verification.kind === 'verified-blob'
    ? 'a signature over a file is no seal'
    : `no key that the policy trusts has sealed it as it is [${verification.code}]`;
}

async function integrityFaults(
  files: Files,
  { folder }: Evidence,
  entries: readonly EvidenceEntry[],
): Promise<readonly Problem[]> {
  const present = (await files.info(folder)) !== undefined;
  return present ? findIntegrityFaults(files, folder, entries, WITH_LOCK) : [];
}

/** Codes that say: the bundle was altered, or its signature was never good. */
const BROKEN: ReadonlySet<ProblemCode> = new Set(['verify/signature']);
/** Codes that say: a sound bundle, but by a stranger or about something else. */
const NO_EVIDENCE_HERE: ReadonlySet<ProblemCode> = new Set(['verify/identity', 'verify/subject-mismatch']);

class Gathering {
  readonly #artifacts: readonly Artifact[];
  readonly #digests: FileDigests;
  readonly #signers: TrustedSigners;
  readonly #statements: AttachedStatement[] = [];
  readonly #unverified: Unverified[] = [];
  readonly #inputs: EvidenceInput[] = [];
  readonly #faults: string[] = [];
  #checksums: Checksums = { kind: 'absent' };

  constructor(files: Files, artifacts: readonly Artifact[], signers: TrustedSigners) {
    this.#artifacts = artifacts;
    this.#digests = fileDigests(files);
    this.#signers = signers;
    for (const [name, reason] of signers.unresolved) {
      this.#unverified.push({ name: `signer "${name}"`, reason, kind: 'refused' });
    }
  }

  takeFault(name: string, fault: Problem): void {
    this.#faults.push(`${name}: ${describe(fault)}`);
  }

  takeBroken(entry: EvidenceEntry, fault: Problem): void {
    const reason = describe(fault);
    if (entry.name === SUBJECTS) this.#checksums = { kind: 'unreadable', reason };
    this.#record(entry, { verified: false, reason });
  }

  async take(folder: Evidence, entry: EvidenceEntry, seal: string | true): Promise<void> {
    if (entry.name === SUBJECTS) this.#takeChecksums(entry, await folder.read(entry), seal);
    else if (entry.kind === 'attestation') await this.#takeBundle(entry, await folder.read(entry));
    else this.#record(entry, { verified: 'skipped', reason: 'unsigned: no rule used it' });
  }

  result(): Omit<GatheredEvidence, 'seal'> {
    return {
      evidence: {
        artifacts: this.#artifacts,
        checksums: this.#checksums,
        statements: this.#statements,
        trustedSigners: this.#signers.idByName,
        unverified: this.#unverified,
      },
      inputs: this.#inputs,
      integrityFaults: this.#faults,
    };
  }

  #takeChecksums(entry: EvidenceEntry, bytes: Bytes, seal: string | true): void {
    try {
      const subjects = parseSubjects(bytes, entry.name);
      this.#checksums = seal === true ? { kind: 'listed', subjects } : { kind: 'unsealed', reason: seal };
      for (const { name, sha256 } of this.#artifacts) {
        const listed = subjects.filter((subject) => subject.name === name);
        if (listed.length > 0 && !listed.some(({ digest }) => digest.sha256 === sha256)) {
          this.#faults.push(`${name}: the file is not the one that ${entry.name} lists under this name`);
        }
      }
      this.#record(entry, seal === true ? { verified: true } : { verified: 'skipped', reason: seal });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#checksums = { kind: 'unreadable', reason: error.message };
      this.#refuse(entry, 'unreadable', error.message);
    }
  }

  async #takeBundle(entry: EvidenceEntry, bytes: Bytes): Promise<void> {
    if (this.#signers.accepted.signers.length === 0) {
      this.#refuse(entry, 'refused', 'the policy trusts no key that could have signed it');
      return;
    }
    const verification = verifyBundle(bytes, {
      ...this.#signers.accepted,
      artifacts: await this.#calledFor(bytes),
    });
    if (verification.kind === 'verified') {
      const { signer } = verification.statement;
      this.#statements.push({ bundleName: entry.name, verified: verification.statement });
      this.#record(entry, {
        verified: true,
        signer,
      });
      return;
    }
    if (verification.kind === 'verified-blob') {
      this.#refuse(entry, 'refused', 'a signature over a file is no statement');
      return;
    }
    const reason = `${verification.because} [${verification.code}]`;
    if (BROKEN.has(verification.code)) {
      this.#faults.push(`${entry.name}: ${reason}`);
      this.#record(entry, { verified: false, reason });
    } else this.#refuse(entry, NO_EVIDENCE_HERE.has(verification.code) ? 'refused' : 'unreadable', reason);
  }

  async #calledFor(bundle: Bytes): Promise<readonly ArtifactDigests[]> {
    const further = digestsCalledFor([bundle]);
    const artifacts: ArtifactDigests[] = [];
    for (const artifact of this.#artifacts) artifacts.push(await this.#digests.of(artifact, further));
    return artifacts;
  }

  #refuse(entry: EvidenceEntry, kind: Unverified['kind'], reason: string): void {
    this.#unverified.push({ name: entry.name, reason, kind });
    this.#record(entry, { verified: false, reason });
  }

  #record(entry: EvidenceEntry, how: Pick<EvidenceInput, 'verified' | 'reason' | 'signer'>): void {
    this.#inputs.push({ name: entry.name, sha256: entry.digest.sha256, type: entry.kind, ...how });
  }
}

const describe = ({ message, code }: Problem): string => `${message} [${code}]`;
