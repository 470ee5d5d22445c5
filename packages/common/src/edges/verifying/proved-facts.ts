import { groupBy } from '../../core/group-by.ts';
import { formatInstant } from '../../core/instant.ts';
import { formatCondition } from '../../domain/provenance/level-report.ts';
import { comparedAlgorithms, digestOf } from '../../domain/signing/artifact-digests.ts';
import { isGithubIssuer } from '../../domain/signing/github-issuer.ts';
import { formatIdentity, type SignerIdentity } from '../../domain/signing/identity.ts';
import type { ProvenLogEntry } from '../../domain/signing/transparency-log.ts';
import type { TrustedTime } from '../../domain/signing/trusted-time.ts';
import type { VerifiedBlob, VerifiedStatement } from '../../domain/signing/verify.ts';
import { predicateTitle, type Subject } from '../../formats/in-toto.ts';

export interface ProvedBundle {
  /** For messages. */
  readonly name: string;
  readonly proved: VerifiedStatement | VerifiedBlob;
}

/** A label and what is to be said under it, line by line. */
export type ProvedRow = readonly [label: string, lines: readonly string[]];

/** What a signer has written may be megabytes long; `--json` has all of it. */
export function bounded(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

const MOST_CHARACTERS = 400;
/** More of one kind than anybody reads; `--json` has all. */
const LISTED = 8;

/**
 * Who signed what, when, and why that is believed: one block for each signer in one run. All of it is proved, nothing
 * is taken from what a bundle says of itself (signing specification, 6.6).
 */
export function provedBlocks(bundles: readonly ProvedBundle[]): readonly (readonly ProvedRow[])[] {
  const groups = groupBy(bundles, ({ proved: { signer, instance } }) => JSON.stringify([signer, instance]));
  return [...groups.values()].map(blockOf);
}

function blockOf(group: readonly [ProvedBundle, ...ProvedBundle[]]): readonly ProvedRow[] {
  const [{ proved: first }] = group;
  const all = group.map(({ proved }) => proved);
  const rows: readonly ProvedRow[] = [
    ['Statement', few(group.map(describeContent))],
    ...signerRows(first.signer),
    ['Signed at', few(all.flatMap(({ times }) => times.map(describeTime)))],
    ['In the log', few(all.flatMap(({ logEntries }) => logEntries.map(describeEntry)))],
    ['Build level', few(all.flatMap(describeLevel))],
    ['Because', believedBecause(group)],
    ['Not proved', few([...all.flatMap(({ notProved }) => notProved), ...furtherGaps(all)])],
    ['Not counted', few(all.flatMap(({ notCounted }) => notCounted))],
  ];
  return rows
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => [label, lines.flatMap((text) => text.split('\n')).map(bounded)] as const);
}

function few(lines: readonly string[]): readonly string[] {
  const distinct = [...new Set(lines)];
  const rest = distinct.length - LISTED;
  return rest > 0 ? [...distinct.slice(0, LISTED), `and ${rest} more`] : distinct;
}

function describeContent({ name, proved }: ProvedBundle): string {
  if (!('statement' in proved)) return `none, the file itself is signed (${name})`;
  const { predicateType } = proved.statement;
  const title = predicateTitle(predicateType);
  const what = title === predicateType ? predicateType : `${title}, ${predicateType}`;
  return `${what}\nabout ${namesOf(proved)}, in ${name}`;
}

/** As the signer calls them: a package may be asked about as a file. */
function namesOf(proved: VerifiedStatement): string {
  const names = matchedSubjects(proved).map(({ name }) => JSON.stringify(name.slice(0, 100)));
  const rest = names.length - 3;
  return `${names.slice(0, 3).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function signerRows(signer: SignerIdentity): readonly ProvedRow[] {
  if (signer.kind === 'key') return [['Signed by', [formatIdentity(signer)]]];
  const { certified, issuer, san } = signer;
  const at = certified.san.kind === 'uri' ? san.indexOf('@') : -1;
  const isWorkflow = at > 0 && isGithubIssuer(issuer);
  const ref = san.slice(at + 1);
  const commit = certified.buildSignerDigest;
  const name = isWorkflow ? `workflow ${san.slice(0, at)}` : `${san} (${kindOfName(certified.san.kind)})`;
  // A workflow that was called by its commit has the commit as its ref.
  const place = ref === commit ? `commit ${commit}` : [ref, ...word('commit', commit)].join(', ');
  return [
    ['Signed by', [name, ...(isWorkflow ? [`at ${place}`] : []), `certified by ${issuerText(issuer)}`]],
    ['Built from', sourceLines(signer)],
    ['Build run', runLines(signer)],
  ];
}

type Certified = Extract<SignerIdentity, { kind: 'certificate' }>;

function issuerText(issuer: string): string {
  return issuer === 'none'
    ? 'no issuer of identities'
    : `${issuer}${isGithubIssuer(issuer) ? ' (GitHub Actions)' : ''}`;
}

function kindOfName(kind: Certified['certified']['san']['kind']): string {
  return { uri: 'an address', email: 'an email address', dns: 'a host', other: 'a name' }[kind];
}

function sourceLines({ certified }: Certified): readonly string[] {
  const {
    sourceRepositoryUri: repository,
    sourceRepositoryId: id,
    sourceRepositoryOwnerId: owner,
    sourceRepositoryRef: ref,
    sourceRepositoryDigest: commit,
  } = certified;
  const ids = [...word('repository id', id), ...word('owner id', owner)].join(', ');
  return [
    ...(repository === undefined ? [] : [`${repository}${ids === '' ? '' : ` (${ids})`}`]),
    ...line([...word('', ref), ...word('commit', commit)]),
  ];
}

function runLines({ certified }: Certified): readonly string[] {
  const {
    runInvocationUri,
    buildTrigger,
    runnerEnvironment,
    sourceRepositoryVisibility,
    deploymentEnvironment,
  } = certified;
  return [
    ...(runInvocationUri === undefined ? [] : [runInvocationUri]),
    ...line([
      ...word('started by', buildTrigger),
      ...word('runner', runnerEnvironment),
      ...word('repository', sourceRepositoryVisibility),
      ...word('environment', deploymentEnvironment),
    ]),
  ];
}

const word = (before: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [before === '' ? value : `${before} ${value}`];
const line = (words: readonly string[]): readonly string[] => (words.length === 0 ? [] : [words.join(', ')]);

function describeTime({ time, source, authority }: TrustedTime): string {
  const how = source === 'log' ? 'the transparency log' : 'the timestamp authority';
  return `${formatInstant(time)}, proved by ${how} of ${authority}`;
}

function describeEntry({ operator, logIndex, tree }: ProvenLogEntry): string {
  const place =
    tree === undefined ? '' : `; number ${tree.index} in a tree of ${tree.size} that the log has signed`;
  const index = logIndex === undefined ? 'an entry' : `entry ${logIndex}`;
  return `${index} of ${operator}${place}`;
}

function describeLevel(proved: VerifiedStatement | VerifiedBlob): readonly string[] {
  const check = 'statement' in proved ? proved.predicateCheck : undefined;
  if (check?.kind !== 'cross-checked') return [];
  const ignored = check.unknownFields.length;
  const note = ignored === 0 ? '' : `, ${ignored} unknown fields ignored`;
  const summary = `SLSA ${check.level}: the provenance says of the build what the certificate says${note}`;
  return [[summary, ...check.report.conditions.map(formatCondition)].join('\n')];
}

/** What was checked, in the order in which one thing rests on the other. */
function believedBecause(group: readonly [ProvedBundle, ...ProvedBundle[]]): readonly string[] {
  const [{ proved: first }] = group;
  const all = group.map(({ proved }) => proved);
  const { signer, instance } = first;
  const isLogged = all.every(({ logEntries }) => logEntries.length > 0);
  const isTimed = all.every(({ times }) => times.length > 0);
  return [
    bindingText(all),
    signer.kind === 'key'
      ? 'the signature fits the public key that you trust'
      : 'the signature fits the certificate, and the certificate names whom you expect',
    ...(instance === undefined
      ? []
      : [
          `an authority of the trusted root "${instance}" issued it${isTimed ? ', and it was valid at that time' : ''}`,
        ]),
    ...(isLogged ? ['a transparency log holds this very signature, where everybody can see it'] : []),
  ];
}

function bindingText(all: readonly (VerifiedStatement | VerifiedBlob)[]): string {
  const algorithms = new Set(all.flatMap(algorithmsOf));
  if (algorithms.size === 0) return 'the signature is over the bytes of the file itself';
  const names = [...algorithms].map((name) => name.replace(/^sha/, 'SHA-')).join(' and ');
  return `the ${names} of what was asked about is the one in the signed statement`;
}

/** The algorithms by which subjects and artifacts were found to be the same. */
function algorithmsOf(proved: VerifiedStatement | VerifiedBlob): readonly string[] {
  if (!('statement' in proved)) return [];
  const { subject: subjects } = proved.statement;
  return matchesOf(proved).flatMap(([algorithm, digests]) =>
    subjects.some(({ digest }) => digests.has(digest[algorithm])) ? [algorithm] : [],
  );
}

function matchedSubjects(proved: VerifiedStatement): readonly Subject[] {
  const matches = matchesOf(proved);
  return proved.statement.subject.filter(({ digest }) =>
    matches.some(([algorithm, digests]) => digests.has(digest[algorithm])),
  );
}

/** Digests of the matched artifacts, by the algorithms that the statement uses. */
function matchesOf({ statement, matched }: VerifiedStatement) {
  const used = comparedAlgorithms.filter((algorithm) =>
    statement.subject.some(({ digest }) => digest[algorithm] !== undefined),
  );
  return used.map((algorithm) => {
    const digests = matched.flatMap((artifact) => digestOf(artifact, algorithm) ?? []);
    return [algorithm, new Set<string | undefined>(digests)] as const;
  });
}

/** What a reader might take for granted. */
function furtherGaps(all: readonly (VerifiedStatement | VerifiedBlob)[]): readonly string[] {
  return all.flatMap((proved) => [
    ...(proved.signer.kind === 'key' ? ['who holds the key'] : []),
    ...('statement' in proved ? provenanceGap(proved) : ['how the file was made']),
  ]);
}

function provenanceGap({ statement, predicateCheck: check, signer }: VerifiedStatement): readonly string[] {
  const isProvenance = predicateTitle(statement.predicateType) === 'provenance';
  if (check.kind === 'cross-checked' || !isProvenance) return [];
  const because =
    signer.kind === 'key'
      ? 'a key certifies nothing of it'
      : `it was not compared with the certificate (${check.because})`;
  return [`what the provenance says about the build: ${because}`];
}
