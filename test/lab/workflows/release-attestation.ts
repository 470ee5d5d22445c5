import { formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import type { AttestationStore } from '../github/attestation-store.ts';
import type { LabRelease } from '../github/releases.ts';
import { PAYLOAD_TYPE } from '../sigstore/bundle.ts';
import {
  authorityKeyIdentifier,
  extendedKeyUsage,
  keyUsage,
  uriAlternativeName,
} from '../sigstore/certificate-extensions.ts';
import { distinguishedName, writeCertificate } from '../sigstore/certificate-writer.ts';
import type { Lab } from '../sigstore/lab.ts';
import { makeSigningKey, sha256Of } from '../sigstore/signing-key.ts';
import { writeTimestampResponse } from '../sigstore/timestamp-token.ts';

/** Who signs it: this name, and no issuer (signing specification, 6.4). */
const SIGNER = 'https://dotcom.releases.github.com';
const SHA256 = { name: 'sha256', oid: '2.16.840.1.101.3.4.2.1', size: 32 };
/** Number of the first one in the store, which counts its own from 1000. */
const FIRST_ID = 9000;

/** What GitHub writes into the attestation store when a release can no longer change. */
export function attestRelease(
  lab: Lab,
  {
    repository,
    repositoryId,
    commit,
    release: { id, tag, assets },
  }: {
    readonly repository: string;
    readonly repositoryId: string;
    readonly commit: string;
    readonly release: LabRelease;
  },
): AttestationStore['stored'][number] {
  const subject = [
    { uri: `pkg:github/${repository}@${tag}`, digest: { sha1: commit } },
    ...assets.map(({ name, bytes }) => ({ name, digest: { sha256: sha256(bytes) } })),
  ];
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://in-toto.io/attestation/release/v0.2',
    predicate: { repository, repositoryId, tag },
  };
  return {
    id: FIRST_ID + id,
    digests: assets.map(({ bytes }) => sha256(bytes)),
    bundle: signedBy(lab, JSON.stringify(statement)),
  };
}

function signedBy({ authorities }: Lab, text: string): object {
  const { intermediate } = authorities.fulcio.authority;
  const { leaf, root } = authorities.timestamp.authority;
  const key = makeSigningKey('P-256');
  const now = new Date();
  const certificate = writeCertificate(
    {
      issuer: intermediate.name,
      subject: distinguishedName({}),
      notBefore: new Date(now.getTime() - 60_000),
      notAfter: new Date(now.getTime() + 600_000),
      spki: key.spki,
      extensions: [
        keyUsage('digitalSignature'),
        extendedKeyUsage('codeSigning'),
        authorityKeyIdentifier(intermediate.key.spki),
        uriAlternativeName(SIGNER),
      ],
    },
    intermediate.key,
  );
  const payload = utf8(text);
  const signature = key.sign(preAuthenticationEncoding(PAYLOAD_TYPE, payload));
  const timestamp = writeTimestampResponse({
    request: { hash: SHA256, imprint: sha256Of(signature), withCertificates: false },
    time: now,
    signer: leaf,
    issuer: root,
    embedded: [],
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: formatBase64(certificate) },
      tlogEntries: [],
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: formatBase64(timestamp) }] },
    },
    dsseEnvelope: {
      payload: formatBase64(payload),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: formatBase64(signature) }],
    },
  };
}
