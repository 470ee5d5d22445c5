import { suiteRepository } from '../../formats/suite-uris.ts';
import type { Adoption } from './adoption.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';

/** A policy that what `build.yml` leaves can meet, and that only this repository at this pin can meet. */
export function starterPolicy({ release, repository, sbom }: Adoption): string {
  const builder = `${suiteRepository}/.github/workflows/build.yml@${release.commit}`;
  return `${[
    '# What a release must prove. Written once by "secure-build init"; it is yours now.',
    'apiVersion: secure-build/v1',
    'kind: Policy',
    'metadata:',
    `  id: ${JSON.stringify(`${repository}/release`)}`,
    '  version: 1',
    `  owner: ${JSON.stringify(`@${repository.split('/')[0]}`)}`,
    'defaults:',
    '  enforcement: enforce',
    '  onMissingEvidence: fail',
    '  onEmpty: fail',
    'trust:',
    '  signers:',
    '    # The workflow that builds, at the commit that the calling workflow pins: change both together.',
    '    builder:',
    `      issuer: ${ISSUER}`,
    `      subject: { exact: ${JSON.stringify(builder)} }`,
    `      signerDigests: [${JSON.stringify(release.commit)}]`,
    `      sourceRepository: ${JSON.stringify(`https://github.com/${repository}`)}`,
    'rules:',
    '  - id: checksums.present',
    '  - id: provenance.present',
    '  - id: sbom.present',
    ...(sbom.isComplete
      ? []
      : ['    # Not complete: the suite does not read what this project installs from.']),
    `    settings: { formats: [cyclonedx, spdx], matchArtifactDigest: true, requireComplete: ${sbom.isComplete}${sbom.mayBeEmpty ? ', onEmpty: pass' : ''} }`,
    '  - id: signature.threshold',
    '    settings: { m: 1, of: [builder], distinct: true }',
    '  # Add "reproducible.required" when reproduce.yml passes for this project.',
  ].join('\n')}\n`;
}
