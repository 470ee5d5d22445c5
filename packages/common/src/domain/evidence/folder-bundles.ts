import type { Bytes } from '../../core/bytes.ts';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem-catalog.ts';
import type { EvidenceEntry } from '../../formats/evidence-index.ts';
import { parseSigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { Files } from '../ports.ts';
import type { CrossCheckPolicy } from '../provenance/cross-check.ts';
import type { ArtifactDigests } from '../signing/artifact-digests.ts';
import { isByStranger } from '../signing/bystander.ts';
import { digestsCalledFor } from '../signing/called-for.ts';
import type { KnownFile } from '../signing/file-digests.ts';
import { forDigestsAlone, isOverFile, needsFile, withFile } from '../signing/signed-files.ts';
import {
  type AcceptedSigners,
  type Refusal,
  type Verification,
  type VerifiedBlob,
  type VerifiedStatement,
  verifyBundle,
} from '../signing/verify.ts';
import type { AskedArtifact } from '../signing/verify-files.ts';
import type { ArtifactFinder } from './folder-artifacts.ts';
import { type FileRemark, noTrustedSigner, refusalRemark, remark } from './remark.ts';

export interface FolderStatement {
  readonly file: string;
  readonly verified: VerifiedStatement;
}

export interface FolderSignature {
  readonly file: string;
  readonly verified: VerifiedBlob;
}

export interface FolderBundles {
  readonly statements: readonly FolderStatement[];
  readonly signatures: readonly FolderSignature[];
}

/** One look at the bundles of one folder; what is refused is added to the remarks. */
export interface BundleLook {
  readonly files: Files;
  readonly folder: string;
  readonly accepted: AcceptedSigners;
  readonly finder: ArtifactFinder;
  /** What is no file of the folder or the workspace: images, commits, digests alone. */
  readonly named: readonly AskedArtifact[];
  readonly provenance?: CrossCheckPolicy;
  readonly faults: FileRemark[];
  readonly notVerified: FileRemark[];
}

/** Every bundle against all artifacts that are there. */
export async function verifyBundles(
  look: BundleLook,
  entries: readonly EvidenceEntry[],
): Promise<FolderBundles> {
  const { finder, named, faults, notVerified } = look;
  const found = [...finder.found.values()].flatMap((item) => ('sha256' in item ? [item] : []));
  const statements: FolderStatement[] = [];
  const signatures: FolderSignature[] = [];
  const refused: { readonly payload: Sha256 | undefined; readonly remark: FileRemark }[] = [];
  const faulty = new Set(faults.map(({ file }) => file));
  for (const entry of entries) {
    const { name: file } = entry;
    // A file that is not the one of the index has its fault already; what it says does not matter.
    if (faulty.has(file)) continue;
    if (found.length === 0 && named.length === 0) {
      const problem = new Problem('verify/artifact-missing', 'none of the artifacts is here to be compared');
      notVerified.push(remark(file, problem));
      continue;
    }
    const bytes = await readBundle(look, entry);
    if (bytes === undefined) continue;
    const verification = await verify(look, bytes, found);
    if (verification.kind === 'verified') statements.push({ file, verified: verification.statement });
    else if (verification.kind === 'verified-blob') signatures.push({ file, verified: verification.blob });
    else if (speaksAgainst.has(verification.code)) faults.push(refusalRemark(file, verification));
    else refused.push({ payload: payloadOf(bytes, verification), remark: refusalRemark(file, verification) });
  }
  const payloads = new Set(statements.map(({ verified }) => verified.payloadSha256));
  for (const { payload, remark: about } of refused) {
    // Several signers sign one payload each: whoever trusts one of them has it verified already.
    const harmless = payload !== undefined && payloads.has(payload);
    notVerified.push(harmless ? { ...about, harmless } : about);
  }
  return { statements, signatures };
}

/** By a signer who is expected, and yet not to be relied on. */
const speaksAgainst: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'verify/signature',
  'verify/revoked',
  'verify/age',
]);

async function readBundle(
  { files, folder, faults }: BundleLook,
  { name: file, digest }: EvidenceEntry,
): Promise<Bytes | undefined> {
  const bytes = await files.read(`${folder}/${file}`, limits.bundleBytes);
  if (sha256(bytes) === digest.sha256) return bytes;
  faults.push(remark(file, new Problem('evidence/digest-mismatch', 'changed while it was looked at')));
  return undefined;
}

async function verify(
  { files, accepted, finder, named, provenance }: BundleLook,
  bundle: Bytes,
  found: readonly KnownFile[],
): Promise<Verification> {
  if (accepted.signers.length === 0) return noTrustedSigner();
  const expected = {
    ...accepted,
    ...(await forDigestsAlone([bundle])),
    ...(provenance === undefined ? {} : { provenance }),
  };
  // A signature over a file itself is compared with the one file that it names, below.
  const further = isOverFile(bundle) ? [] : digestsCalledFor([bundle]);
  const ofFiles: ArtifactDigests[] = [];
  for (const file of found) ofFiles.push(await finder.digests(file, further));
  const artifacts = [...ofFiles, ...named.map(({ digests }) => digests)];
  const verification = verifyBundle(bundle, { ...expected, artifacts });
  if (verification.kind !== 'not-verified' || !needsFile(verification)) return verification;
  const signed = signedFile(bundle);
  const artifact = found.find((item) => item.sha256 === signed);
  if (artifact === undefined) return verification;
  const whole = await withFile(files, { sha256: artifact.sha256 }, artifact.path);
  return verifyBundle(bundle, { ...expected, artifacts: [whole] });
}

/** The file that a bundle says it is about: a question, which the signature then answers. */
function signedFile(bundle: Bytes): string | undefined {
  const { content } = parseSigstoreBundle(bundle);
  return content.kind === 'blob' && content.digest?.algorithm === 'sha256' ? content.digest.hex : undefined;
}

/** Of a bundle by an unexpected signer. One of another kind than expected was not even looked into (SEC-004). */
function payloadOf(bundle: Bytes, refusal: Refusal): Sha256 | undefined {
  if (!isByStranger(refusal) || refusal.code === 'verify/kind') return undefined;
  const { content } = parseSigstoreBundle(bundle);
  return content.kind === 'statement' ? sha256(content.envelope.payload) : undefined;
}
