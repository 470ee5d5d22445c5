import { Problem } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem-catalog.ts';
import type { CertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import { githubServerOf } from './github-issuer.ts';
import type { ExpectedIdentity } from './identity.ts';
import { isReleased, type ReleasedBuilder } from './released-builders.ts';
import { type Instance, isWithoutLogs } from './trust.ts';

/** One line of an expected identity against one certificate. */
interface Condition {
  readonly code: ProblemCode;
  /** What is compared, and where it stands in the certificate. */
  readonly what: string;
  readonly wanted: string;
  readonly got: string | undefined;
  readonly met: boolean;
}

export interface IdentityContext {
  readonly instance: Instance;
  readonly released: readonly ReleasedBuilder[];
  /** The certificate is from before 2023 and has no OID .8: then there was no .9 either. */
  readonly isOldForm?: boolean;
}

/**
 * The one of the expected identities that the certificate fully answers to. If none does, the fault is that of the
 * identity that came nearest, so that one wrong line is not hidden behind another signer.
 *
 * @throws Problem `verify/issuer`, `verify/identity`, or the code of the line that differs.
 */
export function matchIdentity(
  certified: CertifiedIdentity,
  expected: readonly ExpectedIdentity[],
  context: IdentityContext,
): ExpectedIdentity {
  let nearest: { readonly met: number; readonly fault: Condition } | undefined;
  for (const identity of expected) {
    const conditions = conditionsOf(certified, identity, context);
    const met = conditions.findIndex((condition) => !condition.met);
    const fault = conditions[met];
    if (fault === undefined && conditions.length > 0) return identity;
    if (fault !== undefined && met > (nearest?.met ?? -1)) nearest = { met, fault };
  }
  if (nearest === undefined) throw new Problem('verify/identity', 'no identity is expected');
  const { code, what, wanted, got } = nearest.fault;
  const found = got === undefined ? 'the certificate has none' : `got ${show(got)}`;
  throw new Problem(code, `expected ${what} ${show(wanted)}, ${found}`);
}

/** Signing specification, 6.4, in the order of its table: the issuer first, since it says what the rest is worth. */
function conditionsOf(
  certified: CertifiedIdentity,
  expected: ExpectedIdentity,
  { instance, released, isOldForm = false }: IdentityContext,
): readonly Condition[] {
  const { san, issuer } = certified;
  const conditions: Condition[] = [issuerCondition(certified, expected, instance)];
  const exact = (code: ProblemCode, what: string, wanted: string | undefined, got: string | undefined) => {
    if (wanted !== undefined) conditions.push({ code, what, wanted, got, met: got === wanted });
  };
  if (expected.san === undefined && expected.signerWorkflow === undefined) {
    // An issuer alone is no identity (SEC-030).
    conditions.push({ code: 'verify/identity', what: 'a name', wanted: '', got: san.value, met: false });
  }
  exact('verify/identity', 'the name (SAN)', expected.san, san.value);
  if (expected.signerWorkflow !== undefined || expected.signerRef !== undefined) {
    conditions.push(...workflowConditions(certified, expected, isOldForm));
  }
  if (expected.signerDigests !== undefined) {
    conditions.push(digestCondition(certified, expected.signerDigests, released));
  }
  if (expected.sourceRepository !== undefined) {
    conditions.push(repositoryCondition(certified, expected.sourceRepository, issuer));
  }
  const id = 'verify/source';
  exact(
    id,
    'the id of the source repository (OID .15)',
    expected.sourceRepositoryId,
    certified.sourceRepositoryId,
  );
  exact(
    id,
    'the id of the owner of the source (OID .17)',
    expected.sourceOwnerId,
    certified.sourceRepositoryOwnerId,
  );
  exact(id, 'the source commit (OID .13)', expected.sourceDigest, certified.sourceRepositoryDigest);
  exact('verify/ref', 'the source ref (OID .14)', expected.sourceRef, certified.sourceRepositoryRef);
  exact('verify/trigger', 'the trigger (OID .20)', expected.trigger, certified.buildTrigger);
  exact(
    'verify/runner',
    'the runner environment (OID .11)',
    expected.runnerEnvironment,
    certified.runnerEnvironment,
  );
  exact(
    'verify/environment',
    'the environment (OID .23)',
    expected.environment,
    certified.deploymentEnvironment,
  );
  exact(
    'verify/visibility',
    'the visibility (OID .22)',
    expected.visibility,
    certified.sourceRepositoryVisibility,
  );
  return conditions;
}

function issuerCondition(
  { issuer }: CertifiedIdentity,
  expected: ExpectedIdentity,
  instance: Instance,
): Condition {
  const wanted = expected.issuer;
  // Without an issuer only GitHub's release attestations are known, and only by their exact name.
  const isNone =
    wanted === 'none' && issuer === undefined && expected.san !== undefined && isWithoutLogs(instance);
  return {
    code: 'verify/issuer',
    what: 'the issuer (OID .8)',
    wanted,
    got: issuer,
    met: isNone || (issuer !== undefined && issuer === wanted),
  };
}

/** `https://github.com/OWNER/REPO/.github/workflows/FILE.yml@REF`, in the SAN and in OID .9. */
function workflowConditions(
  { san, issuer, buildSignerUri }: CertifiedIdentity,
  { signerWorkflow, signerRef }: ExpectedIdentity,
  isOldForm: boolean,
): readonly Condition[] {
  const code = 'verify/identity';
  const uri = san.value;
  const at = uri.indexOf('@');
  const ref = at < 0 ? undefined : uri.slice(at + 1);
  const copy = buildSignerUri ?? (isOldForm ? uri : undefined);
  const conditions: Condition[] = [
    {
      code,
      what: 'the workflow in the name (SAN) and in OID .9,',
      wanted: uri,
      got: copy,
      met: san.kind === 'uri' && copy === uri,
    },
  ];
  if (signerWorkflow !== undefined) {
    const server = issuer === undefined ? undefined : githubServerOf(issuer);
    const wanted = `${server ?? 'https://github.com'}/${signerWorkflow}`;
    const got = at < 0 ? uri : uri.slice(0, at);
    const met = server !== undefined && ref !== undefined && got === wanted;
    conditions.push({ code, what: 'the workflow that signed (SAN)', wanted, got, met });
  }
  if (signerRef !== undefined) {
    const met = ref !== undefined && (signerRef === 'release-tag' ? isReleaseTag(ref) : ref === signerRef);
    conditions.push({
      code,
      what: 'the ref of the workflow that signed (SAN)',
      wanted: signerRef,
      got: ref,
      met,
    });
  }
  return conditions;
}

/** `v` and a full semantic version without suffix: a tag that looks like a release and is none does not pass. */
function isReleaseTag(ref: string): boolean {
  return /^refs\/tags\/v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(ref);
}

/**
 * GitHub resolves a pinned commit in the whole network of forks, so a foreign commit carries the name of the
 * repository; only a list of commits tells them apart (signing specification, 6.5; SEC-038).
 */
function digestCondition(
  certified: CertifiedIdentity,
  wanted: readonly string[] | 'released',
  released: readonly ReleasedBuilder[],
): Condition {
  const got = certified.buildSignerDigest;
  const isListed = got !== undefined && wanted !== 'released' && wanted.includes(got);
  return {
    code: 'verify/signer-digest',
    what: 'the commit of the workflow that signed (OID .10)',
    wanted: wanted === 'released' ? wanted : wanted.slice(0, 3).join(' or '),
    got,
    met: isListed || (wanted === 'released' && isReleased(certified, released)),
  };
}

/** GitHub's names do not tell upper from lower case, and ASCII is all that they have. */
function repositoryCondition(
  { sourceRepositoryUri: got }: CertifiedIdentity,
  repository: string,
  issuer: string | undefined,
): Condition {
  const server = (issuer === undefined ? undefined : githubServerOf(issuer)) ?? 'https://github.com';
  const wanted = repository.startsWith('https://') ? repository : `${server}/${repository}`;
  return {
    code: 'verify/source',
    what: 'the source repository (OID .12)',
    wanted,
    got,
    met: got !== undefined && lowerAscii(got) === lowerAscii(wanted),
  };
}

const lowerAscii = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const show = (text: string) => JSON.stringify(text.slice(0, 200));
