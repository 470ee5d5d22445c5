import { type Bytes, decodeUtf8 } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import type { Certificate } from './certificate.ts';
import type { SubjectAltName } from './certificate-extensions.ts';
import { parseDer } from './der.ts';
import { readUtf8String } from './der-values.ts';

/** Who a Fulcio certificate names, decoded: OIDs 1.3.6.1.4.1.57264.1.x (platform specification, 5.3). */
export interface CertifiedIdentity {
  /** .8, or .1 of old certificates. GitHub's release attestations have none. */
  readonly issuer?: string;
  readonly san: SubjectAltName;
  /** .9 */
  readonly buildSignerUri?: string;
  /** .10 */
  readonly buildSignerDigest?: string;
  /** .11 */
  readonly runnerEnvironment?: string;
  /** .12; of old certificates made from .5 and the host of the SAN. */
  readonly sourceRepositoryUri?: string;
  /** .13 or .3 */
  readonly sourceRepositoryDigest?: string;
  /** .14 or .6 */
  readonly sourceRepositoryRef?: string;
  /** .15 */
  readonly sourceRepositoryId?: string;
  /** .16 */
  readonly sourceRepositoryOwnerUri?: string;
  /** .17 */
  readonly sourceRepositoryOwnerId?: string;
  /** .18 */
  readonly buildConfigUri?: string;
  /** .19 */
  readonly buildConfigDigest?: string;
  /** .20 or .2 */
  readonly buildTrigger?: string;
  /** .21 */
  readonly runInvocationUri?: string;
  /** .22 */
  readonly sourceRepositoryVisibility?: string;
  /** .23 */
  readonly deploymentEnvironment?: string;
  /** .24; never matched. */
  readonly tokenSubject?: string;
}

/** What stands in an extension of its own. */
export type CertifiedExtension = Exclude<keyof CertifiedIdentity, 'san'>;

export const FULCIO_OID_PREFIX = '1.3.6.1.4.1.57264.1.';

/** Last arc of each field; `old`: the deprecated extension with raw text that stands in before 2023. */
export const certifiedExtensions = {
  issuer: { arc: 8, old: 1 },
  buildSignerUri: { arc: 9 },
  buildSignerDigest: { arc: 10 },
  runnerEnvironment: { arc: 11 },
  sourceRepositoryUri: { arc: 12, old: 5 },
  sourceRepositoryDigest: { arc: 13, old: 3 },
  sourceRepositoryRef: { arc: 14, old: 6 },
  sourceRepositoryId: { arc: 15 },
  sourceRepositoryOwnerUri: { arc: 16 },
  sourceRepositoryOwnerId: { arc: 17 },
  buildConfigUri: { arc: 18 },
  buildConfigDigest: { arc: 19 },
  buildTrigger: { arc: 20, old: 2 },
  runInvocationUri: { arc: 21 },
  sourceRepositoryVisibility: { arc: 22 },
  deploymentEnvironment: { arc: 23 },
  tokenSubject: { arc: 24 },
} as const satisfies Record<CertifiedExtension, { readonly arc: number; readonly old?: number }>;

/**
 * @throws Problem `verify/certificate`: not exactly one SAN, a value that is no strict text (SEC-033), or an old
 *   extension that says something else than the one that replaced it.
 */
export function readCertifiedIdentity(certificate: Certificate): CertifiedIdentity {
  const [san, second] = certificate.subjectAltNames;
  // With two names each reader could pick another one (SEC-011).
  if (san === undefined || second !== undefined) {
    return refuse(`expected exactly one subject alternative name, got ${certificate.subjectAltNames.length}`);
  }
  const identity: { san: SubjectAltName } & { [field in CertifiedExtension]?: string } = { san };
  for (const field of Object.keys(certifiedExtensions) as CertifiedExtension[]) {
    const value = readField(certificate, field, san);
    if (value !== undefined) identity[field] = value;
  }
  return identity;
}

function readField(
  certificate: Certificate,
  field: CertifiedExtension,
  san: SubjectAltName,
): string | undefined {
  const { arc, old }: { readonly arc: number; readonly old?: number } = certifiedExtensions[field];
  const current = certificate.extensions.get(`${FULCIO_OID_PREFIX}${arc}`);
  const raw = old === undefined ? undefined : certificate.extensions.get(`${FULCIO_OID_PREFIX}${old}`);
  const value = current === undefined ? undefined : readDerText(current.value, arc);
  if (old === undefined || raw === undefined) return value;
  const text = readRawText(raw.value, old);
  if (field === 'sourceRepositoryUri') return repositoryUri(value, text, san);
  if (value !== undefined && value !== text) return disagree(old, text, arc, value);
  return text;
}

/** .5 is `OWNER/REPO`; .12 has the server before it, which old certificates have in the SAN only. */
function repositoryUri(uri: string | undefined, name: string, san: SubjectAltName): string | undefined {
  if (uri !== undefined) {
    return URL.canParse(uri) && new URL(uri).pathname === `/${name}` ? uri : disagree(5, name, 12, uri);
  }
  if (san.kind !== 'uri' || !URL.canParse(san.value)) return undefined;
  const { protocol, origin } = new URL(san.value);
  return protocol === 'https:' ? `${origin}/${name}` : undefined;
}

function readDerText(value: Bytes, arc: number): string {
  return readUtf8String(
    parseDer(value, { code: 'verify/certificate', what: `certificate, OID ${FULCIO_OID_PREFIX}${arc}` }),
  );
}

function readRawText(value: Bytes, arc: number): string {
  return decodeUtf8(value) ?? refuse(`OID ${FULCIO_OID_PREFIX}${arc}: not UTF-8 text`);
}

function disagree(old: number, oldValue: string, arc: number, value: string): never {
  const quoted = (text: string) => JSON.stringify(text.slice(0, 100));
  return refuse(`OID .${old} says ${quoted(oldValue)}, OID .${arc} says ${quoted(value)}`);
}

function refuse(fault: string): never {
  throw new Problem('verify/certificate', `certificate: ${fault}`);
}
