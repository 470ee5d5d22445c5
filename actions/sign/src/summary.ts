import { blocks, code, joinMarkdown, type Markdown, md, table } from '@secure-build/common/core/markdown';
import { reasonsOf, type Verdict } from '@secure-build/common/core/verdict';
import type { FolderAnswer } from '@secure-build/common/domain/evidence/verify-folder';
import { formatIdentity } from '@secure-build/common/domain/signing/identity';
import type { Signer } from '@secure-build/common/domain/signing/signer';
import type { FilesAnswer } from '@secure-build/common/domain/signing/verify-files';
import type { AttestedStatement } from './attested-statement.ts';

/** What was signed, by which key, and what that proves. */
export function attestSummary(
  attested: readonly AttestedStatement[],
  signers: readonly Signer[],
  headline: string,
  command: string,
): Markdown {
  return blocks(
    md`### Sign`,
    md`**Verdict: pass** · ${headline}.`,
    table(
      ['Statement', 'About', 'Predicate type', 'Bundle', 'Key'],
      attested.map(({ source, verified, bundleName, signer }) => [
        code(source),
        countOf(verified.statement.subject.length, 'file'),
        code(verified.statement.predicateType),
        code(bundleName),
        code(signer.publicKey.keyId.slice(0, 16)),
      ]),
    ),
    table(
      ['Signer', 'Key id (SHA-256 of the public key)', 'What it proves'],
      signers.map(({ spec, publicKey, proves }) => [code(spec), code(publicKey.keyId), proves]),
    ),
    md`Each bundle was verified from its stored bytes before it was written. The seal ${code('index.sigstore.json')} covers the index, and through it every file of the folder. There is no timestamp and no transparency log: when it was signed is not proved.`,
    checkAgain(command),
  );
}

/** What a whole evidence folder is worth. */
export function folderSummary(answer: FolderAnswer, headline: string, command: string): Markdown {
  const { verdict, artifacts, statements, sealedBy, decision, notVerified } = answer;
  return blocks(
    md`### Verify`,
    verdictLine(verdict, headline),
    reasonsList(verdict),
    artifacts.length === 0
      ? undefined
      : table(
          ['Artifact', 'SHA-256 of the file now', 'Found in', 'Verified statements about it'],
          artifacts.map(({ name, sha256, foundIn, predicateTypes }) => [
            code(name),
            sha256 === undefined ? 'none' : code(sha256),
            foundIn,
            predicateTypes.length === 0 ? 'none' : joinMarkdown(predicateTypes.map(code), ', '),
          ]),
        ),
    statements.length === 0
      ? undefined
      : table(
          ['Bundle', 'Predicate type', 'Signed by'],
          statements.map(({ file, verified }) => [
            code(file),
            code(verified.statement.predicateType),
            code(formatIdentity(verified.signer)),
          ]),
        ),
    md`Sealed by: ${sealedBy === undefined ? 'no trusted key' : code(formatIdentity(sealedBy))}. Decision of the policy gate: ${decision === undefined ? 'none in the folder' : code(decision.verdict)}.`,
    notVerified.length === 0
      ? undefined
      : blocks(
          md`Not verified:`,
          joinMarkdown(
            notVerified.map(({ file, because, hint }) => md`- ${code(file)}: ${because}. ${hint}`),
          ),
        ),
    checkAgain(command),
  );
}

/** What given bundles say about given files. */
export function filesSummary(answer: FilesAnswer, headline: string, command: string): Markdown {
  const { verdict, artifacts, verified, refused } = answer;
  return blocks(
    md`### Verify`,
    verdictLine(verdict, headline),
    reasonsList(verdict),
    table(
      ['Artifact', 'SHA-256 of the file', 'Verified statements about it'],
      artifacts.map(({ artifact, predicateTypes }) => [
        code(artifact.name),
        code(artifact.sha256),
        predicateTypes.length === 0 ? 'none' : joinMarkdown(predicateTypes.map(code), ', '),
      ]),
    ),
    table(
      ['Bundle', 'Result', 'Signed by, or what to do'],
      [
        ...verified.map(({ name, statement }) => [
          code(name),
          'verified',
          code(formatIdentity(statement.signer)),
        ]),
        ...refused.map(({ name, refusal }) => [code(name), code(refusal.code), refusal.hint]),
      ],
    ),
    checkAgain(command),
  );
}

const verdictLine = ({ kind }: Verdict, headline: string) => md`**Verdict: ${kind}** · ${headline}`;

function reasonsList(verdict: Verdict): Markdown | undefined {
  const reasons = reasonsOf(verdict);
  return reasons.length === 0 ? undefined : joinMarkdown(reasons.map((reason) => md`- ${reason}`));
}

const checkAgain = (command: string) => md`Check again, offline: ${code(command)}`;

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
