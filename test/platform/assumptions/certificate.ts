import { parseCertificate } from '@secure-build/common/formats/certificate';
import {
  type CertifiedIdentity,
  readCertifiedIdentity,
} from '@secure-build/common/formats/fulcio-certificate';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { type Assumption, differs, given, type PlatformFacts } from '../assumption.ts';

/** Provenance §4: where each claim of a called job stands in the certificate. */
export const certificate: Assumption = {
  id: 'certificate',
  says: 'the certificate of a called job names the called file as signer and the caller as source, complete from .8 to .22',
  async check(facts) {
    const bytes = facts.evidence(given(facts, 'BUNDLE_NAME'));
    if (bytes === undefined) return [`the evidence has no ${given(facts, 'BUNDLE_NAME')}`];
    const { material } = parseSigstoreBundle(bytes);
    if (material.kind === 'key') return ['the bundle has no certificate'];
    return identityDifferences(readCertifiedIdentity(parseCertificate(material.chain[0])), facts);
  },
};

export function identityDifferences(identity: CertifiedIdentity, facts: PlatformFacts): readonly string[] {
  const server = given(facts, 'GITHUB_SERVER_URL');
  const repository = `${server}/${given(facts, 'GITHUB_REPOSITORY')}`;
  const signer = `${server}/${given(facts, 'EXPECTED_SIGNER')}@`;
  const sha = given(facts, 'GITHUB_SHA');
  const { san, buildSignerUri, buildSignerDigest } = identity;
  const run = `${repository}/actions/runs/${given(facts, 'GITHUB_RUN_ID')}/attempts/`;
  return [
    ...(san.value.startsWith(signer)
      ? []
      : [`the SAN is ${JSON.stringify(san.value)}, expected ${signer}REF`]),
    ...differs('.9', buildSignerUri, san.value),
    ...(facts.environment.EXPECTED_PIN === undefined
      ? differs('.10', buildSignerDigest, sha)
      : [
          ...differs('.10', buildSignerDigest, facts.environment.EXPECTED_PIN),
          ...differs('the end of the SAN', san.value.slice(signer.length), buildSignerDigest),
        ]),
    ...differs('.11', identity.runnerEnvironment, 'github-hosted'),
    ...differs('.12', identity.sourceRepositoryUri, repository),
    ...differs('.13', identity.sourceRepositoryDigest, sha),
    ...differs('.14', identity.sourceRepositoryRef, given(facts, 'GITHUB_REF')),
    ...differs('.15', identity.sourceRepositoryId, given(facts, 'GITHUB_REPOSITORY_ID')),
    ...differs('.17', identity.sourceRepositoryOwnerId, given(facts, 'GITHUB_REPOSITORY_OWNER_ID')),
    ...differs('.18', identity.buildConfigUri, `${server}/${given(facts, 'GITHUB_WORKFLOW_REF')}`),
    ...differs('.19', identity.buildConfigDigest, given(facts, 'GITHUB_WORKFLOW_SHA')),
    ...differs('.20', identity.buildTrigger, given(facts, 'GITHUB_EVENT_NAME')),
    ...(identity.runInvocationUri?.startsWith(run)
      ? []
      : [`.21 is ${JSON.stringify(identity.runInvocationUri)}`]),
    ...(['public', 'private', 'internal'].includes(identity.sourceRepositoryVisibility ?? '')
      ? []
      : [`.22 is ${JSON.stringify(identity.sourceRepositoryVisibility)}`]),
  ];
}
