import { blocks, code, joinMarkdown, type Markdown, md, table } from '../../core/markdown.ts';
import { reasonsOf, type Verdict } from '../../core/verdict.ts';
import type { FolderAnswer } from '../../domain/evidence/verify-folder.ts';
import { formatArtifact } from '../../domain/signing/artifact-digests.ts';
import { formatIdentity } from '../../domain/signing/identity.ts';
import { type FilesAnswer, provedBy } from '../../domain/signing/verify-files.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { bounded, type ProvedBundle, type ProvedRow, provedBlocks } from './proved-facts.ts';

/** How much the summary shows. */
export type Shown = Pick<VerifyingInputs, 'summary' | 'show-summary'>;

/** What a whole evidence folder is worth. */
export function folderSummary(
  answer: FolderAnswer,
  headline: string,
  command: string,
  shown: Shown,
): Markdown {
  const { verdict, artifacts, statements, signatures, sealedBy, decision, notVerified } = answer;
  const proved = [...statements, ...signatures].map(({ file, verified }) => ({
    name: file,
    proved: verified,
  }));
  return framed(verdict, headline, command, shown, () => [
    listTable(
      ['Artifact', 'SHA-256 of the file now', 'Found in', 'Verified statements about it'],
      artifacts.map(({ name, sha256, digest = sha256, foundIn, predicateTypes, isSigned }) => [
        code(name),
        digest === undefined ? md`none` : code(digest),
        md`${foundIn}`,
        typesCell(predicateTypes, isSigned),
      ]),
    ),
    md`Sealed by: ${sealedBy === undefined ? 'nobody who is expected' : code(formatIdentity(sealedBy))}. Decision of the policy gate: ${decision === undefined ? 'none in the folder' : code(decision.verdict)}.`,
    ...provedTables(proved),
    notVerified.length === 0
      ? undefined
      : blocks(
          md`Not verified:`,
          bulletList(notVerified.map(({ file, because, hint }) => md`- ${code(file)}: ${because}. ${hint}`)),
        ),
  ]);
}

/** What given bundles say about given artifacts. */
export function filesSummary(answer: FilesAnswer, headline: string, command: string, shown: Shown): Markdown {
  const { verdict, artifacts, verified, ofOtherTypes, refused } = answer;
  const proved = verified.map((file) => ({ name: file.name, proved: provedBy(file) }));
  return framed(verdict, headline, command, shown, () => [
    listTable(
      ['Artifact', 'Digest', 'Verified statements about it'],
      artifacts.map(({ artifact, predicateTypes, isSigned }) => [
        code(artifact.name),
        code(formatArtifact(artifact.digests)),
        typesCell(predicateTypes, isSigned),
      ]),
    ),
    ...provedTables(proved),
    ofOtherTypes.length === 0
      ? undefined
      : md`Genuine, but not of the type that was asked for: ${joinMarkdown(
          ofOtherTypes.slice(0, LISTED).map(({ name }) => code(name)),
          ', ',
        )}`,
    refused.length === 0
      ? undefined
      : listTable(
          ['Bundle', 'Refused', 'Why', 'What next'],
          refused.map(({ name, refusal, isAside }) => [
            code(name),
            isAside ? md`${code(refusal.code)} (does not matter here)` : code(refusal.code),
            md`${refusal.because}`,
            md`${refusal.hint}`,
          ]),
        ),
  ]);
}

/** Verdict, then why, then the command that checks it again; in between as much as was asked for. */
function framed(
  verdict: Verdict,
  headline: string,
  command: string,
  shown: Shown,
  details: () => readonly (Markdown | undefined)[],
): Markdown {
  if (shown.summary === 'none' || shown['show-summary'] === 'false') return blocks();
  return blocks(
    md`### Verify`,
    md`**Verdict: ${verdict.kind}** · ${headline}`,
    reasonsList(verdict, headline),
    ...(shown.summary === 'full' ? details() : []),
    md`Check again: ${code(command)}`,
  );
}

/** The whole summary is cut by its bytes; no table is made that is longer than anybody would read. */
const LISTED = 500;

function listTable(head: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown | undefined {
  if (rows.length === 0) return undefined;
  const rest = rows.length - LISTED;
  return blocks(
    table(head, rows.slice(0, LISTED)),
    rest > 0 ? md`… and ${rest} more: the output of ${code('--json')} has them all.` : undefined,
  );
}

function bulletList(items: readonly Markdown[]): Markdown {
  const rest = items.length - LISTED;
  return joinMarkdown([...items.slice(0, LISTED), ...(rest > 0 ? [md`- … and ${rest} more`] : [])]);
}

function provedTables(bundles: readonly ProvedBundle[]): readonly Markdown[] {
  const all = provedBlocks(bundles);
  return all.slice(0, LISTED).map((rows) => table(['Proved', ''], rows.map(provedCells)));
}

const provedCells = ([label, lines]: ProvedRow) => [
  md`${label}`,
  joinMarkdown(
    lines.map((text) => md`${text}`),
    '<br>',
  ),
];

function typesCell(predicateTypes: readonly string[], isSigned: boolean): Markdown {
  const parts = [
    ...predicateTypes.map((type) => code(bounded(type))),
    ...(isSigned ? [md`the file itself is signed`] : []),
  ];
  return parts.length === 0 ? md`none` : joinMarkdown(parts, ', ');
}

function reasonsList(verdict: Verdict, headline: string): Markdown | undefined {
  const reasons = reasonsOf(verdict).filter((reason) => reason !== headline);
  return reasons.length === 0 ? undefined : bulletList(reasons.map((reason) => md`- ${reason}`));
}
