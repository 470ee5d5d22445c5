import {
  blocks,
  code,
  joinMarkdown,
  link,
  type Markdown,
  md,
  preformatted,
  table,
} from '@secure-build/common/core/markdown';
import { levelTable, type ShownCondition } from './level-table.ts';
import { shortened } from './shortened.ts';

/**
 * Nobody reads more rows, and no characters that are escaped fill the summary before its end; the report in the
 * evidence folder has all of it.
 */
const SHOWN = 200;
const SHOWN_LISTED = 50;
const SHOWN_SIGNERS = 5;
const NAME_CHARACTERS = 100;

/** What an auditor who was not there has to know of one run. Nothing in it is trusted to be harmless text. */
export interface Audit {
  /** The only site that is linked to, such as `https://github.com`; without it there is no link. */
  readonly site?: string;
  /** `signed`, `unsigned`, `pass`, … */
  readonly verdict: string;
  readonly headline: string;
  /** Absent where none was to be reached. */
  readonly level?: number;
  readonly reasons: readonly string[];
  readonly subjects: readonly AuditedSubject[];
  readonly identities: readonly AuditedIdentity[];
  readonly transparency: readonly AuditedProof[];
  readonly conditions: readonly ShownCondition[];
  readonly commands: readonly AuditCommand[];
  /** What is weaker than it could have been, in sentences. */
  readonly degraded: readonly string[];
  /** Where the rest stands, relative to the evidence folder. */
  readonly report?: string;
}

export interface AuditedSubject {
  readonly name: string;
  /** `sha256:HEX` */
  readonly digest: string;
  /** Names in the evidence folder. */
  readonly bundles: readonly string[];
  /** A place, or the address there. */
  readonly stores: readonly string[];
}

/** One signer; every value is certified. Addresses become links if they are plain. */
export interface AuditedIdentity {
  readonly name: string;
  readonly issuer?: string;
  readonly signerDigest?: string;
  readonly source?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly trigger?: string;
  readonly run?: string;
}

/** What proves when a bundle was signed, and that it is in a log. */
export interface AuditedProof {
  readonly bundle: string;
  readonly instance: string;
  /** With the operator of the log. */
  readonly index: string;
  readonly time: string;
}

export interface AuditCommand {
  readonly tool: string;
  /** Lines to paste. */
  readonly text: string;
}

/** The job summary (provenance specification, section 11): verdict first, then why, then how to check it again. */
export function auditSummary(audit: Audit): Markdown {
  const { verdict, headline, level, reasons, conditions, degraded, report } = audit;
  return blocks(
    md`### Provenance`,
    level === undefined
      ? md`**Verdict: ${verdict}** · ${headline}`
      : md`**Verdict: ${verdict} · SLSA Build L${level}** · ${headline}`,
    bulletList(reasons),
    subjectTable(audit),
    identityTables(audit),
    proofTable(audit),
    conditions.length === 0 ? undefined : blocks(md`#### Why this level`, levelTable(conditions)),
    commandBlocks(audit),
    degraded.length === 0 ? undefined : blocks(md`#### Degraded`, bulletList(degraded)),
    report === undefined ? undefined : md`Report: ${code(report)} in the evidence folder.`,
  );
}

function subjectTable({ subjects, site }: Audit): Markdown | undefined {
  if (subjects.length === 0) return undefined;
  return blocks(
    md`#### Subjects`,
    table(
      ['Subject', 'Digest', 'Bundle', 'Stored'],
      subjects
        .slice(0, SHOWN)
        .map(({ name, digest, bundles, stores }) => [
          code(shortened(name, NAME_CHARACTERS)),
          code(shortened(digest, NAME_CHARACTERS)),
          listed(bundles, 3, (bundle) => code(shortened(bundle, NAME_CHARACTERS))),
          stores.length === 0 ? 'evidence folder' : listed(stores, 2, (store) => address(store, site)),
        ]),
    ),
    more(subjects.length, SHOWN),
  );
}

/** Several bundles of one subject are its provenance and its SBOMs; more than a few is a list that nobody reads. */
function listed(items: readonly string[], most: number, render: (item: string) => Markdown): Markdown {
  const few = items.slice(0, most).map(render);
  const rest = items.length - few.length;
  return joinMarkdown([...few, ...(rest > 0 ? [md`and ${rest} more`] : [])], '<br>');
}

/** Under its host: the whole address would be the longest word of the table. */
function address(text: string, site: string | undefined): Markdown {
  const isThere = site !== undefined && text.startsWith(`${site}/`);
  return isThere ? link(site.slice('https://'.length), text, site) : md`${shortened(text, NAME_CHARACTERS)}`;
}

function identityTables({ identities, site }: Audit): Markdown | undefined {
  if (identities.length === 0) return undefined;
  return blocks(
    md`#### Identity`,
    ...identities
      .slice(0, SHOWN_SIGNERS)
      .map((identity) => table(['Certified', ''], identityRows(identity, site))),
    more(identities.length, SHOWN_SIGNERS),
  );
}

function identityRows(identity: AuditedIdentity, site: string | undefined): readonly (readonly Markdown[])[] {
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Signed by', identity.name],
    ['Issuer', identity.issuer],
    ['Commit of the signer', identity.signerDigest],
    ['Source', identity.source],
    ['Commit of the source', identity.commit],
    ['Ref', identity.ref],
    ['Trigger', identity.trigger],
  ];
  const shown = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [[md`${label}`, code(shortened(value))]],
  );
  const { run } = identity;
  return run === undefined
    ? shown
    : [...shown, [md`Run`, site === undefined ? code(shortened(run)) : link(shortened(run), run, site)]];
}

function proofTable({ transparency }: Audit): Markdown | undefined {
  if (transparency.length === 0) return undefined;
  return blocks(
    md`#### Transparency`,
    table(
      ['Bundle', 'Instance', 'Proved index', 'Proved time'],
      transparency
        .slice(0, SHOWN_LISTED)
        .map(({ bundle, instance, index, time }) => [
          code(shortened(bundle)),
          shortened(instance),
          shortened(index),
          shortened(time),
        ]),
    ),
    more(transparency.length, SHOWN_LISTED),
  );
}

function commandBlocks({ commands }: Audit): Markdown | undefined {
  if (commands.length === 0) return undefined;
  return blocks(
    md`#### Check again`,
    ...commands.flatMap(({ tool, text }) => [md`With ${tool}:`, preformatted(text)]),
  );
}

function bulletList(items: readonly string[]): Markdown | undefined {
  if (items.length === 0) return undefined;
  const lines = items.slice(0, SHOWN_LISTED).map((item) => md`- ${shortened(item)}`);
  const rest = items.length - lines.length;
  return joinMarkdown(rest > 0 ? [...lines, md`- and ${rest} more: see the report`] : lines);
}

function more(count: number, shown: number): Markdown | undefined {
  return count > shown ? md`${count - shown} more: see the report.` : undefined;
}
