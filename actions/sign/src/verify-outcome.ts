import { groupBy } from '@secure-build/common/core/group-by';
import type { Verdict } from '@secure-build/common/core/verdict';
import type { FolderAnswer } from '@secure-build/common/domain/evidence/verify-folder';
import type { Outcome } from '@secure-build/common/domain/outcome';
import { formatIdentity, type SignerIdentity } from '@secure-build/common/domain/signing/identity';
import type { FilesAnswer } from '@secure-build/common/domain/signing/verify-files';
import { predicateTitle } from '@secure-build/common/formats/in-toto';
import type { OutputName } from './outputs.ts';
import { filesSummary, folderSummary } from './summary.ts';

export function folderOutcome(answer: FolderAnswer, folder: string, command: string): Outcome<OutputName> {
  const { verdict, artifacts, statements, sealedBy, decision, faults, notVerified } = answer;
  const signers = statements.map(({ verified }) => verified.signer);
  const headline = headlineOf(verdict, artifacts.length, statements.length);
  return {
    verdict,
    headline,
    facts: [
      ...artifactRows(
        artifacts.map(({ name, sha256, foundIn, predicateTypes }) => {
          return { name, sha256, predicateTypes, absent: foundIn === 'nowhere' };
        }),
      ),
      ...distinct(signers).map((signer) => ['Signed by', formatIdentity(signer)] as const),
      ['Sealed by', sealedBy === undefined ? 'no trusted key' : formatIdentity(sealedBy)],
      ['Decision', decision?.verdict ?? 'none in the folder'],
      ...faults.map(({ file, because }) => ['Fault', `${file}: ${because}`] as const),
      ...notVerified.map(({ file, because }) => ['Not verified', `${file}: ${because}`] as const),
      ['Check again', command],
    ],
    summary: folderSummary(answer, headline, command),
    outputs: {
      ...verdictOutputs(verdict, signers, command),
      'bundle-path': statements[0] === undefined ? '' : `${folder}/${statements[0].file}`,
      'bundle-paths': JSON.stringify(statements.map(({ file }) => `${folder}/${file}`)),
      subjects: JSON.stringify(
        artifacts.flatMap(({ name, sha256 }) => (sha256 === undefined ? [] : [{ name, digest: { sha256 } }])),
      ),
    },
    annotations: [],
    details: {
      artifacts: artifacts.map((artifact) => ({ ...artifact })),
      statements: statements.map(({ file, verified }) => ({
        file,
        predicateType: verified.statement.predicateType,
        signer: { ...verified.signer },
        subjects: verified.statement.subject.length,
      })),
      ...(sealedBy === undefined ? {} : { sealedBy: { ...sealedBy } }),
      ...(decision === undefined ? {} : { decision: { ...decision } }),
      faults: faults.map((fault) => ({ ...fault })),
      notVerified: notVerified.map((item) => ({ ...item })),
    },
  };
}

export function filesOutcome(
  answer: FilesAnswer,
  bundlePaths: readonly string[],
  command: string,
): Outcome<OutputName> {
  const { verdict, artifacts, verified, refused } = answer;
  const signers = verified.map(({ statement }) => statement.signer);
  const headline = headlineOf(verdict, artifacts.length, verified.length);
  return {
    verdict,
    headline,
    facts: [
      ...artifactRows(
        artifacts.map(({ artifact, predicateTypes }) => ({ ...artifact, predicateTypes, absent: false })),
      ),
      ...distinct(signers).map((signer) => ['Signed by', formatIdentity(signer)] as const),
      ...refused.map(
        ({ name, refusal }) => ['Refused', `${name}: ${refusal.because}. ${refusal.hint}`] as const,
      ),
      ['Check again', command],
    ],
    summary: filesSummary(answer, headline, command),
    outputs: {
      ...verdictOutputs(verdict, signers, command),
      'bundle-path': bundlePaths[0] ?? '',
      'bundle-paths': JSON.stringify(bundlePaths),
      subjects: JSON.stringify(
        artifacts.map(({ artifact: { name, sha256 } }) => ({ name, digest: { sha256 } })),
      ),
    },
    annotations: [],
    details: {
      artifacts: artifacts.map(({ artifact, predicateTypes }) => ({
        name: artifact.name,
        sha256: artifact.sha256,
        predicateTypes,
      })),
      verified: verified.map(({ name, statement }) => ({
        bundle: name,
        predicateType: statement.statement.predicateType,
        signer: { ...statement.signer },
      })),
      refused: refused.map(({ name, refusal: { code, because } }) => ({ bundle: name, code, because })),
    },
  };
}

interface ArtifactRow {
  readonly name: string;
  readonly sha256?: string | undefined;
  readonly predicateTypes: readonly string[];
  readonly absent: boolean;
}

const LISTED = 20;

/** One row for all artifacts of which the same is proved, with their names and digests below it. */
function artifactRows(artifacts: readonly ArtifactRow[]): readonly (readonly [string, string])[] {
  const groups = groupBy(artifacts, ({ predicateTypes, absent }) => {
    if (predicateTypes.length > 0) return predicateTypes.map(predicateTitle).join(', ');
    return absent ? 'not here' : 'no verified statement';
  });
  return [...groups].map(([said, members]) => {
    const names = members.slice(0, LISTED).map(({ name, sha256 }) => {
      return sha256 === undefined ? name : `sha256:${sha256}  ${name}`;
    });
    const more = members.length > LISTED ? [`and ${members.length - LISTED} more: see --json`] : [];
    const heading = `${members.length === 1 ? '1 artifact' : `${members.length} artifacts`}: ${said}`;
    return ['Artifacts', [heading, ...names, ...more].join('\n')] as const;
  });
}

function headlineOf({ kind }: Verdict, artifacts: number, statements: number): string {
  const found = `${artifacts} ${artifacts === 1 ? 'artifact' : 'artifacts'}, ${statements} verified ${statements === 1 ? 'statement' : 'statements'}`;
  switch (kind) {
    case 'pass':
      return `Verified: ${found}.`;
    case 'fail':
      return `Refused: not everything is sound or proved (${found}).`;
    case 'not-verified':
    case 'not-applicable':
    case 'waived':
      return 'NOT VERIFIED: nothing was verified. This is not a pass.';
  }
}

function verdictOutputs(verdict: Verdict, signers: readonly SignerIdentity[], command: string) {
  return {
    status: verdict.kind === 'pass' ? 'verified' : 'not-verified',
    identity: distinct(signers)
      .map(({ keyId }) => `sha256:${keyId}`)
      .join('\n'),
    'verify-command': command,
  };
}

function distinct(signers: readonly SignerIdentity[]): readonly SignerIdentity[] {
  return [...new Map(signers.map((signer) => [signer.keyId, signer])).values()];
}
