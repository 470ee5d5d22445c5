import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import { readBundle } from '../../domain/signing/bundle-memo.ts';
import { githubHostOf } from '../../domain/signing/github-host.ts';
import { type ExpectedIdentity, formatIdentity, type SignerIdentity } from '../../domain/signing/identity.ts';
import { formatExpectedIdentity } from '../../domain/signing/identity-file.ts';
import { type VerifiedBlob, type VerifiedStatement, verifyBundle } from '../../domain/signing/verify.ts';
import type { AskedArtifact, BundleFile } from '../../domain/signing/verify-files.ts';
import { parseCertificate } from '../../formats/certificate.ts';
import { readCertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { shellWord } from '../attesting/command-line.ts';

/** One command is enough to show the way. */
const SHOWN = 3;

/**
 * Nobody was named who should have signed, so there is no answer. What helps is who did sign, proved like everything
 * else; whether that is the right one, only the user can know.
 */
export async function nobodyNamed(
  { ports }: Run<VerifyingInputs>,
  artifacts: readonly AskedArtifact[],
  bundles: readonly BundleFile[],
): Promise<Problem> {
  const { embeddedTrust } = await import('../sigstore/trust.ts');
  const trust = await embeddedTrust(ports);
  const found = bundles.slice(0, SHOWN).flatMap(({ name, bytes }) => {
    const identity = claimedIdentity(bytes);
    if (identity === undefined) return [];
    const verification = verifyBundle(bytes, {
      trust,
      signers: [identity],
      artifacts: artifacts.map(({ digests }) => digests),
      now: ports.clock.now(),
    });
    if (verification.kind === 'not-verified') return [];
    const proved = verification.kind === 'verified' ? verification.statement : verification.blob;
    return [{ name, proved }];
  });
  const flags = found[0] === undefined ? '' : flagsOf(found[0].proved);
  const message = 'nobody is named who should have signed, and a signature by just anybody proves nothing';
  if (flags === '') {
    return new Problem('verify/not-asked', message, {
      hint: 'Name whom you expect: --signer-workflow OWNER/REPO/.github/workflows/FILE.yml with --source-repository OWNER/REPO, or --identity FILE, or --key FILE.',
    });
  }
  return new Problem('verify/not-asked', message, {
    details: found.map(({ name, proved }) =>
      plainLine(`${name} was signed by ${formatIdentity(proved.signer)}`),
    ),
    hint: `Only if that is whom you expect, and you know it from elsewhere, ask again with: ${flags}`,
  });
}

/** What the certificate of a bundle says: a question, to be answered by all checks. */
function claimedIdentity(bundle: BundleFile['bytes']): ExpectedIdentity | undefined {
  try {
    const { material } = readBundle(bundle).value;
    if (material.kind !== 'certificate') return undefined;
    const { issuer = 'none', san } = readCertifiedIdentity(parseCertificate(material.chain[0]));
    return { kind: 'identity', issuer, san: san.value };
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** The lines that an identity file would have, without what the default is; nothing where they could not be pasted. */
function flagsOf({ signer }: VerifiedStatement | VerifiedBlob): string {
  return linesOf(signer)
    .flatMap((line) => {
      const [, name = '', value = ''] = PASTED.exec(line) ?? [];
      if (name === '' || (name === 'issuer' && value === GITHUB_ISSUER)) return [];
      return [`--${name} ${shellWord(value.replace(/^https:\/\/github\.com\/(?=[^/]+\/[^/]+$)/, ''))}`];
    })
    .join(' ');
}

const PASTED = /^(issuer|signer-workflow|san|source-repository|source-repository-id): (.*)$/;
const GITHUB_ISSUER = githubHostOf('https://github.com').issuer;

/** A stranger chooses his own name: one that is no line is not offered. */
function linesOf(signer: SignerIdentity): readonly string[] {
  try {
    return formatExpectedIdentity(signer).split('\n');
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}
