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
import { breakable, breakableCode } from './breakable.ts';
import { levelTable, type ShownCondition } from './level-table.ts';
import { pastedLines } from './pasted-lines.ts';
import { shortened, shortenedInside } from './shortened.ts';

/**
 * Nobody reads more rows, and no characters that are escaped fill the summary before its end; the report in the
 * evidence folder has all of it.
 */
const SHOWN = 200;
const SHOWN_LISTED = 50;
const SHOWN_PROOFS = 25;
const SHOWN_SIGNERS = 5;
const NAME_CHARACTERS = 100;
const BUNDLE_CHARACTERS = 60;
const STORE_CHARACTERS = 60;
const LINK_CHARACTERS = 300;
/** Of all reasons together: many leave less to each. */
const REASON_CHARACTERS = 12_000;
const REMEDY_CHARACTERS = 2000;
const DEGRADED_CHARACTERS = 6000;

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
  /** What to do next, where the reasons do not say it themselves. */
  readonly remedy?: string;
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
  /** A place, or the address there; none: the evidence folder alone. Absent where this run has stored nothing. */
  readonly stores?: readonly string[];
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
  const { verdict, headline, level, reasons, remedy, degraded, report } = audit;
  // Whoever is refused looks for the reason, whoever is served for what was made.
  const why = whyThisLevel(audit);
  const isRefused = verdict === 'fail' || verdict === 'not-verified';
  return blocks(
    md`### Provenance`,
    level === undefined
      ? md`**Verdict: ${verdict}** · ${headline}`
      : md`**Verdict: ${verdict} · SLSA Build L${level}** · ${headline}`,
    bulletList(reasons, REASON_CHARACTERS),
    remedy === undefined ? undefined : md`**What to do next:** ${shortenedInside(remedy, REMEDY_CHARACTERS)}`,
    isRefused ? why : undefined,
    subjectTable(audit),
    identityTables(audit),
    proofTable(audit),
    isRefused ? undefined : why,
    commandBlocks(audit),
    degraded.length === 0 ? undefined : blocks(md`#### Degraded`, bulletList(degraded, DEGRADED_CHARACTERS)),
    report === undefined ? undefined : md`Report: ${code(report)} in the evidence folder.`,
  );
}

function whyThisLevel({ conditions }: Audit): Markdown | undefined {
  return conditions.length === 0 ? undefined : blocks(md`#### Why this level`, levelTable(conditions));
}

/** Two columns at most: the third one would be off the screen of a phone. */
function subjectTable({ subjects, site }: Audit): Markdown | undefined {
  if (subjects.length === 0) return undefined;
  const shown = subjects.slice(0, SHOWN);
  const isProved = subjects.some(({ bundles }) => bundles.length > 0);
  const isStored = subjects.some(({ bundles, stores }) => bundles.length > 0 && stores !== undefined);
  return blocks(
    md`#### Subjects`,
    isProved ? undefined : md`No bundle is about them.`,
    isProved
      ? table(
          ['Subject and digest', isStored ? 'Bundle, and where it is stored' : 'Bundle'],
          shown.map((subject) => [subjectCell(subject), bundleCell(subject, site)]),
        )
      : table(
          ['Subject and digest'],
          shown.map((subject) => [subjectCell(subject)]),
        ),
    more(subjects.length, SHOWN),
  );
}

function subjectCell({ name, digest }: AuditedSubject): Markdown {
  const lines = [name, digest].map((text) => breakableCode(shortened(text, NAME_CHARACTERS)));
  return joinMarkdown(lines, '<br>');
}

function bundleCell({ bundles, stores }: AuditedSubject, site: string | undefined): Markdown {
  if (bundles.length === 0) return md`none`;
  const names = listed(bundles, 2, (bundle) => breakableCode(shortened(bundle, BUNDLE_CHARACTERS)));
  if (stores === undefined) return names;
  const places =
    stores.length === 0 ? md`evidence folder` : listed(stores, 2, (store) => address(store, site));
  return joinMarkdown([names, places], '<br>');
}

/** Several bundles of one subject are its provenance and its SBOMs; more than a few is a list that nobody reads. */
function listed(items: readonly string[], most: number, render: (item: string) => Markdown): Markdown {
  const few = items.slice(0, most).map(render);
  const rest = items.length - few.length;
  return joinMarkdown([...few, ...(rest > 0 ? [md`and ${rest} more`] : [])], '<br>');
}

/** Under its host: the whole address would be the longest word of the table. */
function address(text: string, site: string | undefined): Markdown {
  const isThere = site !== undefined && text.startsWith(`${site}/`) && text.length <= LINK_CHARACTERS;
  return isThere
    ? link(site.slice('https://'.length), text, site)
    : breakable(shortened(text, STORE_CHARACTERS));
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
    value === undefined ? [] : [[md`${label}`, breakableCode(shortened(value))]],
  );
  const { run } = identity;
  return run === undefined ? shown : [...shown, [md`Run`, runCell(run, site)]];
}

/** By its number: the whole address is one long word. What is no address of a run there is no link. */
function runCell(run: string, site: string | undefined): Markdown {
  const [, id, attempt] = /\/actions\/runs\/(\d{1,20})\/attempts\/(\d{1,6})$/.exec(run) ?? [];
  if (site === undefined || id === undefined || run.length > LINK_CHARACTERS)
    return breakableCode(shortened(run));
  return link(`${id}, attempt ${attempt}`, run, site);
}

function proofTable({ transparency }: Audit): Markdown | undefined {
  if (transparency.length === 0) return undefined;
  return blocks(
    md`#### Transparency`,
    table(
      ['Bundle', 'Instance, proved index, proved time'],
      transparency
        .slice(0, SHOWN_PROOFS)
        .map(({ bundle, instance, index, time }) => [
          breakableCode(shortened(bundle)),
          joinMarkdown(
            [
              breakable(shortened(instance)),
              md`index ${breakable(shortened(index))}`,
              breakable(shortened(time)),
            ],
            '<br>',
          ),
        ]),
    ),
    more(transparency.length, SHOWN_PROOFS),
  );
}

function commandBlocks({ commands }: Audit): Markdown | undefined {
  if (commands.length === 0) return undefined;
  return blocks(
    md`#### Check again`,
    ...commands.flatMap(({ tool, text }) => [md`With ${tool}:`, preformatted(pastedLines(text))]),
  );
}

/** Each with its end, where it says what to do; few of them are shown whole. */
function bulletList(items: readonly string[], characters: number): Markdown | undefined {
  if (items.length === 0) return undefined;
  const shown = items.slice(0, SHOWN_LISTED);
  const most = Math.floor(characters / shown.length);
  const lines = shown.map((item) => md`- ${shortenedInside(item, most)}`);
  const rest = items.length - lines.length;
  return joinMarkdown(rest > 0 ? [...lines, md`- and ${rest} more: see the report`] : lines);
}

function more(count: number, shown: number): Markdown | undefined {
  return count > shown ? md`${count - shown} more: see the report.` : undefined;
}
