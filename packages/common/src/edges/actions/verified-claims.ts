import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { type CertifiedClaims, certifiedClaims } from '../../domain/provenance/claims.ts';
import type { GithubHost } from '../../domain/signing/github-host.ts';
import { parseJsonWebKeySet } from '../../formats/json-web-key-set.ts';
import { verifyJsonWebToken } from '../../formats/json-web-signature.ts';
import { type Deadline, done, startEffort } from '../retry.ts';
import { callService, readJson, type ServicePorts } from '../service-call.ts';
import type { OidcSource } from './oidc.ts';

/** For whom the token is: for nobody, so that whoever gets hold of it cannot use it. */
const AUDIENCE = 'nobody';
const TIMEOUT_MS = 30_000;
/** Clocks that differ by less are called equal. */
const TOLERANCE_MS = 30_000;

/**
 * What the platform certifies of this job: a new token, verified with the keys that its issuer publishes (provenance
 * specification, section 4).
 *
 * @param options.ownInstance Whether the user has configured a Sigstore for a server of his own.
 * @throws Problem `oidc/claims`, `oidc/invalid`, `oidc/no-permission` or `service/…`
 */
export async function verifiedClaims(
  ports: ServicePorts,
  oidc: OidcSource,
  options: { readonly host: GithubHost; readonly deadline: Deadline; readonly ownInstance?: boolean },
): Promise<CertifiedClaims> {
  const { host, deadline, ownInstance = false } = options;
  const { issuer } = oidc;
  const keys = parseJsonWebKeySet(await issuerKeySet(ports, issuer, deadline));
  const token = await oidc.fetchToken(AUDIENCE, deadline);
  const verified = verifyJsonWebToken(token.text(), keys);
  requireForUsNow(verified.claims, ports.clock.now());
  return certifiedClaims(verified, { host, issuer, ownInstance });
}

/** OpenID Connect Discovery 1.0, section 4: the document names the key set, on the issuer's own host only. */
async function issuerKeySet(ports: ServicePorts, issuer: string, deadline: Deadline): Promise<JsonValue> {
  const read = (url: string): Promise<JsonValue> =>
    callService(ports, {
      effort: startEffort(ports, `the OIDC issuer (${new URL(url).host})`, deadline),
      timeoutMs: TIMEOUT_MS,
      maxBytes: limits.oidcAnswerBytes,
      request: async () => ({ method: 'GET', url, headers: { accept: 'application/json' } }),
      read(response) {
        const json = readJson(response);
        return json.kind === 'again' ? json : done(json.value);
      },
    });
  const document = await read(`${issuer}/.well-known/openid-configuration`);
  const { issuer: named, jwks_uri: address } = isJsonObject(document) ? document : {};
  if (named !== issuer) {
    throw new Problem('oidc/claims', `the OIDC issuer calls itself ${show(named)}, expected "${issuer}"`);
  }
  if (typeof address !== 'string' || !isOfIssuer(address, issuer)) {
    throw new Problem('oidc/claims', 'the OIDC issuer names no key set on its own host');
  }
  return read(address);
}

/** On another host somebody else would choose the keys. */
function isOfIssuer(address: string, issuer: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.origin === new URL(issuer).origin && url.username === '' && url.password === '';
}

function requireForUsNow({ aud, exp, nbf }: JsonObject, now: Date): void {
  const time = now.getTime();
  const fault =
    aud !== AUDIENCE
      ? `is for ${show(aud)}, expected "${AUDIENCE}"`
      : typeof exp !== 'number' || (nbf !== undefined && typeof nbf !== 'number')
        ? 'has no times that are numbers'
        : exp * 1000 <= time - TOLERANCE_MS
          ? 'has expired'
          : nbf !== undefined && nbf * 1000 > time + TOLERANCE_MS
            ? 'is not valid yet'
            : undefined;
  if (fault !== undefined) throw new Problem('oidc/claims', `the OIDC token ${fault}`);
}

function show(value: JsonValue | undefined): string {
  return JSON.stringify(value ?? null).slice(0, 100);
}
