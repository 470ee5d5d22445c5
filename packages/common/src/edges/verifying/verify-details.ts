import type { CanonicalValue } from '../../core/canonical-json.ts';
import type { FolderAnswer } from '../../domain/evidence/verify-folder.ts';
import type { PredicateCheck } from '../../domain/provenance/cross-check.ts';
import { comparedAlgorithms } from '../../domain/signing/artifact-digests.ts';
import type { SignerIdentity } from '../../domain/signing/identity.ts';
import type { ProvenLogEntry } from '../../domain/signing/transparency-log.ts';
import type { VerifiedBlob, VerifiedStatement } from '../../domain/signing/verify.ts';
import { type FilesAnswer, provedBy, type RefusedFile } from '../../domain/signing/verify-files.ts';

/** Refusals that are listed again under each artifact: with many of both, the list would grow without end. */
const REPEATED = 100;

/** What `--json` says: for each artifact every bundle with verdict and code, and of the verified ones what is proved. */
export function filesDetails({ artifacts, ofOtherTypes, refused }: FilesAnswer): CanonicalValue {
  return {
    artifacts: artifacts.map(({ artifact, verified, level }) => ({
      name: artifact.name,
      digest: Object.fromEntries(
        comparedAlgorithms.flatMap((algorithm) => {
          const hex = artifact.digests[algorithm];
          return hex === undefined ? [] : [[algorithm, hex] as const];
        }),
      ),
      level,
      // Nothing stands for it and nothing was refused: the one case that has no bundle to carry a code.
      ...(verified.length === 0 && refused.length === 0 ? { code: 'verify/none' } : {}),
      attestations: [
        ...verified.map((file) => ({
          bundle: file.name,
          verdict: 'verified',
          wanted: !ofOtherTypes.includes(file),
          ...provedJson(provedBy(file)),
        })),
        ...refused.slice(0, REPEATED).map(refusedJson),
      ],
    })),
    refused: refused.map(refusedJson),
  };
}

export function folderDetails(answer: FolderAnswer): CanonicalValue {
  const { artifacts, statements, signatures, sealedBy, decision, faults, notVerified } = answer;
  return {
    artifacts: artifacts.map((artifact) => ({ ...artifact })),
    statements: statements.map(({ file, verified }) => ({
      file,
      subjects: verified.statement.subject.length,
      ...provedJson(verified),
    })),
    signatures: signatures.map(({ file, verified }) => ({ file, ...provedJson(verified) })),
    ...(sealedBy === undefined ? {} : { sealedBy: signerJson(sealedBy) }),
    ...(decision === undefined ? {} : { decision: { ...decision } }),
    faults: faults.map((fault) => ({ ...fault })),
    notVerified: notVerified.map((item) => ({ ...item })),
  };
}

function refusedJson({ name, refusal: { code, because, hint }, isAside }: RefusedFile) {
  return { bundle: name, verdict: 'not-verified', code, because, hint, aside: isAside };
}

function provedJson(proved: VerifiedStatement | VerifiedBlob) {
  const { signer, times, logEntries, instance, notProved, notCounted, bundleSha256 } = proved;
  return {
    bundleSha256,
    ...('statement' in proved
      ? {
          predicateType: proved.statement.predicateType,
          payloadSha256: proved.payloadSha256,
          predicateCheck: checkJson(proved.predicateCheck),
        }
      : {}),
    signer: signerJson(signer),
    ...(instance === undefined ? {} : { instance }),
    times: times.map(({ time, source, authority }) => ({ time: time.toISOString(), source, authority })),
    logEntries: logEntries.map(entryJson),
    notProved,
    notCounted,
  };
}

function checkJson(check: PredicateCheck): CanonicalValue {
  if (check.kind === 'not-cross-checked') return { ...check };
  const { level, conditions } = check.report;
  return { ...check, report: { level, conditions: conditions.map((condition) => ({ ...condition })) } };
}

function signerJson(signer: SignerIdentity): CanonicalValue {
  const name = signer.name === undefined ? {} : { name: signer.name };
  if (signer.kind === 'key') return { kind: 'key', keyId: signer.keyId, ...name };
  const { issuer, san, certified } = signer;
  const { san: kindAndName, ...claims } = certified;
  return { kind: 'certificate', issuer, san, sanKind: kindAndName.kind, certified: { ...claims }, ...name };
}

function entryJson({ logId, operator, logIndex, integratedTime, tree }: ProvenLogEntry): CanonicalValue {
  return {
    logId,
    operator,
    ...(logIndex === undefined ? {} : { logIndex }),
    ...(integratedTime === undefined ? {} : { integratedTime: integratedTime.toISOString() }),
    ...(tree === undefined ? {} : { tree: { ...tree } }),
  };
}
