import { groupBy } from '../../core/group-by.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { signerId } from '../../domain/signing/identity.ts';
import type { VerifiedBlob, VerifiedStatement } from '../../domain/signing/verify.ts';
import { predicateTitle } from '../../formats/in-toto.ts';
import { type BundleOutputName, noBundleOutputs } from '../actions/bundle-outputs.ts';
import { bounded, type ProvedBundle, provedBlocks } from './proved-facts.ts';
import type { Shown } from './verify-summary.ts';

export type Fact = readonly [label: string, value: string];

export const showAll: Shown = { summary: 'full', 'show-summary': 'true' };
/** More of one kind than anybody reads on a terminal. */
const LISTED = 20;

export function provedFacts(bundles: readonly ProvedBundle[]): readonly Fact[] {
  const all = provedBlocks(bundles);
  const facts = all
    .slice(0, LISTED)
    .flatMap((rows) => rows.map(([label, lines]): Fact => [label, lines.join('\n')]));
  const rest = all.length - LISTED;
  return rest > 0 ? [...facts, ['', `and ${rest} more signers: see --json`]] : facts;
}

export function provedAbout(predicateTypes: readonly string[], isSigned: boolean): string {
  const titles = predicateTypes.map((type) => bounded(predicateTitle(type)));
  return [...titles, ...(isSigned ? ['the file itself is signed'] : [])].join(', ');
}

export interface ArtifactRow {
  readonly text: string;
  /** Empty where nothing is. */
  readonly proved: string;
  readonly otherwise: string;
}

/** One row for all artifacts of which the same is proved, with their digests and names below it. */
export function artifactRows(artifacts: readonly ArtifactRow[]): readonly Fact[] {
  const [only, second] = artifacts;
  if (only !== undefined && second === undefined) {
    return [['Artifact', only.proved === '' ? `${only.text}\n${only.otherwise}` : only.text]];
  }
  const groups = groupBy(artifacts, ({ proved, otherwise }) => (proved === '' ? otherwise : proved));
  return [...groups].map(([said, members]): Fact => {
    const heading = `${countOf(members.length, 'artifact')}: ${said}`;
    return ['Artifacts', [heading, ...cut(members.map(({ text }) => text))].join('\n')];
  });
}

export function listed(label: string, texts: readonly string[]): readonly Fact[] {
  return cut(texts).map((text) => [label, text] as const);
}

function cut(texts: readonly string[]): readonly string[] {
  const rest = texts.length - LISTED;
  return rest > 0 ? [...texts.slice(0, LISTED), `and ${rest} more: see --json`] : texts;
}

export function provedOutputs(
  verdict: Verdict,
  proved: readonly (VerifiedStatement | VerifiedBlob)[],
  command: string,
): Outcome<BundleOutputName>['outputs'] {
  const signers = proved.map(({ signer }) => signer);
  return {
    ...noBundleOutputs,
    status: verdict.kind === 'pass' ? 'verified' : 'not-verified',
    identity: distinct(signers.map(signerId)).join('\n'),
    issuer: distinct(signers.flatMap((signer) => (signer.kind === 'key' ? [] : [signer.issuer]))).join('\n'),
    instance: distinct(proved.flatMap(({ instance }) => instance ?? [])).join('\n'),
    'log-indexes': JSON.stringify(
      proved.flatMap(({ logEntries }) => logEntries.flatMap(({ logIndex }) => logIndex ?? [])),
    ),
    'verify-command': command,
  };
}

export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

export const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
