import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import { type GithubHost, githubHostOf } from '../../domain/signing/github-host.ts';
import { githubServerOf } from '../../domain/signing/github-issuer.ts';
import { type ExpectedSigner, needsAuthorities } from '../../domain/signing/identity.ts';
import { noTrust, type TrustMaterial } from '../../domain/signing/trust.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { embeddedTrust, onlineTrust, tenantTrust, trustFromFiles } from '../sigstore/trust.ts';

/**
 * The authorities that bundles of the expected signers are verified with: the user's files, or the roots of both
 * public instances, built in or, on demand, as they are now, with those of the tenants that the signers belong to,
 * which no version carries. Files are read always; else nothing is loaded for keys that need none.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `trust/…`, `input/invalid`, `file/unreadable` or, online, `service/…`
 */
export async function readTrust(
  { inputs, ports, context }: Run<VerifyingInputs>,
  folder: string,
  signers: readonly ExpectedSigner[],
): Promise<TrustMaterial> {
  const paths = inputs['trusted-root-path'];
  if (paths.length > 0 && inputs.online) {
    throw new Problem('input/invalid', 'trusted roots from files and "online" exclude each other');
  }
  // Whoever names a root means it: a wrong path or a broken file must not pass because nobody needed it.
  if (paths.length > 0) return trustFromFiles(ports.files, context.workspace, paths, folder);
  if (!signers.some(needsAuthorities)) return noTrust;
  if (!inputs.online) return embeddedTrust(ports);
  const { deadlineIn } = await import('../retry.ts');
  const online = { deadline: deadlineIn(ports, inputs.deadline) };
  const [{ instances }, ...tenants] = await Promise.all([
    onlineTrust(ports, online),
    ...tenantsOf(signers).map((host) => tenantTrust(ports, host, online)),
  ]);
  return { instances: [...instances, ...tenants] };
}

/** GitHub with data residency, `*.ghe.com`, by the issuer or the repository that was named (platform specification, 5.2). */
function tenantsOf(signers: readonly ExpectedSigner[]): readonly GithubHost[] {
  const servers = signers.flatMap((signer) => {
    if (signer.kind === 'key') return [];
    const [repository] = /^https:\/\/[^/]+/.exec(signer.sourceRepository ?? '') ?? [];
    return [githubServerOf(signer.issuer), repository];
  });
  return [...new Set(servers)].flatMap((server) =>
    server !== undefined && TENANT.test(server) ? [githubHostOf(server)] : [],
  );
}

const TENANT = /^https:\/\/[a-z0-9-]+\.ghe\.com$/;
