import { type KeyObject, sign } from 'node:crypto';
import { equalBytes, formatBase64, utf8 } from '../../core/bytes.ts';
import { canonicalBytes } from '../../core/canonical-json.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { type Certificate, parseCertificate } from '../../formats/certificate.ts';
import { parsePem } from '../../formats/pem.ts';
import { publicKeyOf } from '../../formats/public-key.ts';
import type { OidcSource, OidcToken } from '../actions/oidc.ts';
import { again, type Deadline, done, type Effort, startEffort } from '../retry.ts';
import { callService, readJson, refused, type ServicePorts, wrongAnswer } from '../service-call.ts';

export interface CertificateRequest {
  /** Address of the certificate authority, without a path. */
  readonly url: string;
  readonly tokens: OidcSource;
  /** P-256, in memory only. */
  readonly privateKey: KeyObject;
  readonly deadline: Deadline;
}

const AUDIENCE = 'sigstore';
const TIMEOUT_MS = 30_000;
/** What a token that was too old or not yet valid would be answered with: tried once more with a fresh one. */
const MAYBE_STALE = new Set([400, 401, 403, 404, 422]);

/**
 * One certificate of Fulcio (`POST /api/v2/signingCert`), with a fresh token for each attempt. It is for our key, and
 * no more is checked here: who it names and who issued it, the caller does.
 *
 * @throws Problem `service/…` or `oidc/…`; none of them has a piece of a token (SEC-087).
 */
export function requestCertificate(ports: ServicePorts, request: CertificateRequest): Promise<Certificate> {
  const { url, tokens, privateKey, deadline } = request;
  const effort = startEffort(ports, `Fulcio (${url})`, deadline);
  let refusals = 0;
  return callService(ports, {
    effort,
    timeoutMs: TIMEOUT_MS,
    maxBytes: limits.signingAnswerBytes,
    request: async () => ({
      method: 'POST',
      url: `${url}/api/v2/signingCert`,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: requestBody(await tokens.fetchToken(AUDIENCE, deadline), privateKey),
    }),
    read(response) {
      const json = readJson(response);
      return json.kind === 'again' ? json : done(readLeaf(effort, json.value, privateKey));
    },
    judge(response) {
      if (!MAYBE_STALE.has(response.status)) return undefined;
      refusals += 1;
      if (refusals > 1) throw refused(ports, effort, response);
      return again(`answered ${response.status}`);
    },
  });
}

function requestBody(token: OidcToken, privateKey: KeyObject) {
  const { sub } = token.claims;
  if (typeof sub !== 'string') throw new Problem('oidc/invalid', 'the OIDC token has no claim "sub"');
  const publicKey = publicKeyOf(privateKey, 'key of this run');
  return canonicalBytes({
    credentials: { oidcIdentityToken: token.text() },
    publicKeyRequest: {
      publicKey: {
        algorithm: 'ECDSA',
        content: publicKey.key.export({ type: 'spki', format: 'pem' }).toString(),
      },
      // The subject is a challenge here and nothing else: its form is never looked at (platform specification, 5.2).
      proofOfPossession: formatBase64(sign('sha256', utf8(sub), privateKey)),
    },
  });
}

function readLeaf(effort: Effort, answer: JsonValue, privateKey: KeyObject): Certificate {
  const kinds = isJsonObject(answer)
    ? [answer.signedCertificateEmbeddedSct, answer.signedCertificateDetachedSct]
    : [];
  const issued = kinds.find(isJsonObject);
  const chain = isJsonObject(issued?.chain) ? issued.chain.certificates : undefined;
  const leaf = isJsonArray(chain) ? chain[0] : undefined;
  if (typeof leaf !== 'string') throw wrongAnswer(effort, 'it holds no certificate');
  const certificate = readCertificate(effort, leaf);
  if (!equalBytes(certificate.spki, publicKeyOf(privateKey, 'key of this run').spki)) {
    throw wrongAnswer(effort, 'the certificate is for another key than ours');
  }
  return certificate;
}

function readCertificate(effort: Effort, pem: string): Certificate {
  try {
    const { label, der } = parsePem(pem, 'certificate');
    if (label === 'CERTIFICATE') return parseCertificate(der);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw wrongAnswer(effort, error.message, error);
  }
  throw wrongAnswer(effort, 'it holds no certificate');
}
