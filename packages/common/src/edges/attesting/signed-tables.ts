import { formatDigestSet } from '../../core/digest.ts';
import { formatInstant } from '../../core/instant.ts';
import { blocks, code, joinMarkdown, type Markdown, md, table } from '../../core/markdown.ts';
import { signerId } from '../../domain/signing/identity.ts';
import type { VerifiedBlob, VerifiedStatement } from '../../domain/signing/verify.ts';
import { predicateTitle } from '../../formats/in-toto.ts';
import type { Publishable } from './publish.ts';
import type { SignedRun } from './signed-run.ts';

const SHOWN = 200;

/** What was signed by whom, when that is proved, where it is, and how to check it again: below an action's verdict. */
export function signedTables(
  { bundles, signers, resolvedTags = [], receipts, command }: SignedRun,
  isFull: boolean,
): Markdown {
  return blocks(
    isFull ? bundleTable(bundles) : undefined,
    resolvedTags.length === 0
      ? undefined
      : table(
          ['Tag', 'Named, when it was looked up'],
          resolvedTags.slice(0, SHOWN).map(({ reference, digest }) => [code(reference), code(digest)]),
        ),
    identityTable(bundles),
    isFull && signers.length > 0
      ? table(
          ['Signer', 'What its signature proves'],
          signers.map(({ spec, proves }) => [code(spec), proves]),
        )
      : undefined,
    notProved(bundles),
    receipts.length === 0
      ? undefined
      : table(
          ['Store', 'Result'],
          receipts.slice(0, SHOWN).map((receipt) => [receipt.place, resultOf(receipt)]),
        ),
    md`Each bundle was verified from its stored bytes before it was kept.`,
    md`${command.includes(' --online') ? 'Check again' : 'Check again, offline'}: ${code(command)}`,
  );
}

function bundleTable(bundles: readonly Publishable[]): Markdown {
  const more = bundles.length - SHOWN;
  return blocks(
    table(
      ['Artifact', 'Digest', 'Statement', 'Proved time', 'Log index', 'Bundle'],
      bundles
        .slice(0, SHOWN)
        .map((bundle) => [
          aboutOf(bundle),
          digestOf(bundle),
          bundle.predicateType === undefined ? 'the file itself' : predicateTitle(bundle.predicateType),
          timesOf(bundle.verified),
          logOf(bundle.verified),
          code(bundle.safeAt.slice(bundle.safeAt.lastIndexOf('/') + 1)),
        ]),
    ),
    more > 0 ? md`truncated, ${more} more: see the evidence folder` : undefined,
  );
}

function aboutOf({ subjects }: Publishable): Markdown {
  const [first, ...others] = subjects;
  if (first === undefined) return md`none`;
  return others.length === 0 ? code(first.name) : md`${code(first.name)} and ${others.length} more`;
}

function digestOf({ subjects }: Publishable): Markdown {
  const [first] = subjects;
  return first === undefined ? md`none` : code(formatDigestSet(first.digest));
}

function timesOf({ times }: Publishable['verified']): Markdown {
  if (times.length === 0) return md`not proved`;
  return joinMarkdown(
    times.map(({ time, authority, source }) => md`${formatInstant(time)} (${source}, ${authority})`),
    ', ',
  );
}

function logOf({ logEntries }: Publishable['verified']): Markdown {
  if (logEntries.length === 0) return md`none`;
  return joinMarkdown(
    logEntries.map(
      ({ logIndex, tree, operator }) => md`${logIndex ?? tree?.index ?? 'proved'} (${operator})`,
    ),
    ', ',
  );
}

/** One row for each identity; all of it is certified, none of it the bundle's own word. */
function identityTable(bundles: readonly Publishable[]): Markdown {
  const byId = new Map(bundles.map(({ verified }) => [signerId(verified.signer), verified]));
  return table(
    ['Signed by', 'On whose word', 'Repository', 'Commit', 'Run'],
    [...byId].slice(0, SHOWN).map(([id, verified]) => identityRow(id, verified)),
  );
}

function identityRow(
  id: string,
  { signer }: VerifiedStatement | VerifiedBlob,
): readonly (Markdown | string)[] {
  if (signer.kind === 'key') return [code(id), 'whoever guards the key', '', '', ''];
  const { certified, issuer } = signer;
  const cell = (text: string | undefined) => (text === undefined ? '' : code(text));
  return [
    code(id),
    code(issuer),
    cell(certified.sourceRepositoryUri),
    cell(certified.sourceRepositoryDigest),
    cell(certified.runInvocationUri),
  ];
}

function notProved(bundles: readonly Publishable[]): Markdown | undefined {
  const lacks = [...new Set(bundles.flatMap(({ verified }) => verified.notProved))];
  return lacks.length === 0 ? undefined : md`Not proved by these bundles: ${lacks.join(', ')}.`;
}

function resultOf(receipt: SignedRun['receipts'][number]): Markdown | string {
  switch (receipt.kind) {
    case 'stored':
      return receipt.url === undefined
        ? receipt.present
          ? 'was there already'
          : 'stored'
        : code(receipt.url);
    case 'not-applicable':
      return `nothing: ${receipt.because}`;
    case 'refused':
      return `refused: ${receipt.because}`;
  }
}
