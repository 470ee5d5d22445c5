import { githubServerOf } from '../../domain/signing/github-issuer.ts';
import type { SignerIdentity } from '../../domain/signing/identity.ts';
import type { VerifiedBlob, VerifiedStatement } from '../../domain/signing/verify.ts';
import { predicateTypes } from '../../formats/in-toto.ts';
import type { PublicKey } from '../../formats/public-key.ts';
import { shellWord } from './command-line.ts';

export interface KitQuestion {
  readonly proved: VerifiedStatement | VerifiedBlob;
  readonly bundle: string;
  /** File with the identity to expect. */
  readonly identity: string;
  readonly hasRoot: boolean;
  /** The instance has no logs: cosign wants to be told. */
  readonly isWithoutLog: boolean;
  /** Of a signer that is a key; absent where nobody here has it. */
  readonly key?: PublicKey | undefined;
}

/**
 * Whether cosign verifies what this key has signed: it assumes SHA-256 for a key that is given as a file.
 * https://github.com/sigstore/cosign/issues/5091
 */
export function isForCosign({ kind }: PublicKey): boolean {
  return kind !== 'ecdsa-p384' && kind !== 'ecdsa-p521';
}

type Certified = Extract<SignerIdentity, { kind: 'certificate' }>;
type Flag = readonly [name: string, value?: string];

/** `undefined` where a tool cannot ask the question. */
export function ourCommand({ proved, bundle, identity, hasRoot }: KitQuestion): string {
  return command(`secure-build verify ${artifactOf(proved)}`, [
    ['--bundle', bundle],
    ['--identity', identity],
    ...(proved.signer.kind === 'key' ? [['--key', 'PUBLIC.pem'] as const] : []),
    ...(hasRoot ? [['--trusted-root', 'trusted_root.json'] as const] : []),
  ]);
}

/** GitHub's own tool knows statements by workflows of GitHub, and nothing else. */
export function ghCommand({ proved, bundle, hasRoot }: KitQuestion): string | undefined {
  const { signer } = proved;
  if (signer.kind === 'key' || !('statement' in proved)) return undefined;
  const { certified, issuer, san } = signer;
  const server = githubServerOf(issuer);
  const repository = repositoryOf(signer, server);
  const workflow = server === undefined ? undefined : workflowOf(san, server);
  if (server === undefined || repository === undefined || workflow === undefined) return undefined;
  return command(`gh attestation verify ${artifactOf(proved)}`, [
    ['--repo', repository],
    ['--bundle', bundle],
    ...(hasRoot ? [['--custom-trusted-root', 'trusted_root.jsonl'] as const] : []),
    ['--predicate-type', proved.statement.predicateType],
    ...ghSigner(signer, workflow),
    ...given('--source-ref', certified.sourceRepositoryRef),
    ...given('--source-digest', certified.sourceRepositoryDigest),
    ...(certified.runnerEnvironment === 'github-hosted' ? [['--deny-self-hosted-runners'] as const] : []),
  ]);
}

/** gh makes a pattern of a workflow, open at its end: without a digest beside it only the whole name is exact. */
function ghSigner({ certified, san }: Certified, workflow: string): readonly Flag[] {
  const digest = certified.buildSignerDigest;
  if (digest === undefined) return [['--cert-identity', san]];
  return [
    ['--signer-workflow', workflow],
    ['--signer-digest', digest],
  ];
}

export function cosignCommand(question: KitQuestion): string | undefined {
  const { proved, bundle, hasRoot, isWithoutLog, key } = question;
  if (proved.signer.kind === 'key' && (key === undefined || !isForCosign(key))) return undefined;
  const isStatement = 'statement' in proved;
  const hasTimestamp = proved.times.some(({ source }) => source === 'timestamp');
  const isUnlogged = proved.logEntries.length === 0;
  return command(`cosign ${isStatement ? 'verify-blob-attestation' : 'verify-blob'} ${artifactOf(proved)}`, [
    ['--bundle', bundle],
    ...(hasRoot ? [['--trusted-root', 'trusted_root.json'] as const] : []),
    ...(isStatement ? [['--type', cosignType(proved.statement.predicateType)] as const] : []),
    ...(hasTimestamp ? [['--use-signed-timestamps'] as const] : []),
    ...(isWithoutLog || isUnlogged ? [['--insecure-ignore-tlog'] as const] : []),
    ...(isWithoutLog ? [['--insecure-ignore-sct'] as const] : []),
    ...(proved.signer.kind === 'key' ? [['--key', 'PUBLIC.pem'] as const] : cosignIdentity(proved.signer)),
  ]);
}

function cosignIdentity(signer: Certified): readonly Flag[] {
  const { certified, issuer, san } = signer;
  return [
    ['--certificate-oidc-issuer', issuer],
    ['--certificate-identity', san],
    ...given('--certificate-github-workflow-repository', repositoryOf(signer, githubServerOf(issuer))),
    ...given('--certificate-github-workflow-ref', certified.sourceRepositoryRef),
    ...given('--certificate-github-workflow-sha', certified.sourceRepositoryDigest),
  ];
}

const cosignType = (predicateType: string) =>
  predicateType === predicateTypes.slsaProvenance ? 'slsaprovenance1' : predicateType;

function repositoryOf({ certified }: Certified, server: string | undefined): string | undefined {
  const uri = certified.sourceRepositoryUri;
  return server !== undefined && uri?.startsWith(`${server}/`) ? uri.slice(server.length + 1) : undefined;
}

function workflowOf(san: string, server: string): string | undefined {
  const at = san.indexOf('@');
  return at > 0 && san.startsWith(`${server}/`) ? san.slice(server.length + 1, at) : undefined;
}

const given = (name: string, value: string | undefined): readonly Flag[] =>
  value === undefined ? [] : [[name, value]];

/** Each flag in a line of its own: that is what people read before they paste. */
function command(start: string, flags: readonly Flag[]): string {
  const lines = flags.map(([name, value]) => (value === undefined ? name : `${name} ${word(value)}`));
  return [start, ...lines].join(' \\\n  ');
}

/** The artifact of a command: as the file is called where it was downloaded to. */
export function artifactOf(proved: VerifiedStatement | VerifiedBlob): string {
  const subjects = 'statement' in proved ? proved.statement.subject : [];
  const [subject, second] = subjects;
  if (subject === undefined || second !== undefined) return 'ARTIFACT';
  const file = subject.name.slice(subject.name.lastIndexOf('/') + 1);
  // Whoever builds chooses the name: "--check-claims=false" makes cosign look at no artifact (SEC-106).
  return word(file.startsWith('-') ? `./${file}` : file);
}

/** A name with a line break or the marks of a code block would become instructions of its own. */
function word(text: string): string {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|~~~/u.test(text) ? 'NAME' : shellWord(text);
}
