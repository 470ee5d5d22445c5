import { Problem } from '../../core/problem.ts';
import type { RunContext } from '../../domain/run-context.ts';
import { type GithubHost, githubHostOf } from '../../domain/signing/github-host.ts';
import { text } from './inputs.ts';

export const oidcIssuerInput = text({
  meaning:
    'Issuer of the OIDC tokens of your enterprise, where it has one of its own: `https://token.actions.githubusercontent.com/SLUG`. Tokens of any other issuer are refused.',
});

const SLUG = /^[A-Za-z0-9-]+$/;

/**
 * The issuer that the input names, for `openOidc`. The certificate authority certifies every slug, a stranger's too:
 * only the user can say which one is his (signing specification, 4.3).
 *
 * @returns nothing where no issuer is named: that of the host counts then
 * @throws Problem `input/invalid` for an issuer that jobs of this host cannot have
 */
export function namedIssuer(
  { 'oidc-issuer': issuer }: { readonly 'oidc-issuer': string | undefined },
  context: RunContext,
): { readonly issuer?: string } {
  if (issuer === undefined || context.kind !== 'workflow') return {};
  const host = githubHostOf(context.github.serverUrl);
  if (issuer === host.issuer || isSlugOf(host, issuer)) return { issuer };
  const slug = host.kind === 'github.com' ? ` or ${host.issuer}/SLUG` : '';
  throw new Problem(
    'input/invalid',
    `input "oidc-issuer": expected ${host.issuer}${slug}, got ${JSON.stringify(issuer.slice(0, 100))}`,
  );
}

/** Only github.com has issuers of enterprises below its own. */
function isSlugOf({ kind, issuer }: GithubHost, named: string): boolean {
  const start = `${issuer}/`;
  return kind === 'github.com' && named.startsWith(start) && SLUG.test(named.slice(start.length));
}
