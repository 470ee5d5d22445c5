import { formatInstant } from '../../core/instant.ts';
import type { JsonValue } from '../../core/json.ts';
import type { HashAlgorithm } from '../lockfiles/lockfile.ts';
import { DOCUMENT_ID, NOASSERTION, type SpdxDocument, type SpdxPackage } from './document.ts';

/** SPDX 2.3 section 7.10. */
const ALGORITHMS: Readonly<Record<HashAlgorithm, string>> = {
  MD5: 'MD5',
  'SHA-1': 'SHA1',
  'SHA-256': 'SHA256',
  'SHA-384': 'SHA384',
  'SHA-512': 'SHA512',
};

/** SPDX 2.3, ready for `JSON.stringify`. */
export function spdxJson(document: SpdxDocument): JsonValue {
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT_ID,
    name: document.name,
    documentNamespace: document.namespace,
    creationInfo: {
      created: formatInstant(document.created),
      creators: document.creators,
      comment: document.comment,
    },
    packages: document.packages.map(packageJson),
    relationships: document.relationships.map(({ from, type, to }) => ({
      spdxElementId: from,
      relationshipType: type,
      relatedSpdxElement: to,
    })),
    ...(document.extractedLicenses.length === 0
      ? {}
      : {
          hasExtractedLicensingInfos: document.extractedLicenses.map(({ id, text }) => ({
            licenseId: id,
            name: text,
            extractedText: text,
          })),
        }),
  };
}

function packageJson(item: SpdxPackage): JsonValue {
  const { version, hashes, sourceInfo, comment, purl } = item;
  const checksums = hashes.map(({ algorithm, hex }) => ({
    algorithm: ALGORITHMS[algorithm],
    checksumValue: hex,
  }));
  return {
    SPDXID: item.id,
    name: item.name,
    ...(version === undefined ? {} : { versionInfo: version }),
    primaryPackagePurpose: item.purpose,
    supplier: NOASSERTION,
    downloadLocation: item.downloadLocation,
    filesAnalyzed: false,
    ...(checksums.length === 0 ? {} : { checksums }),
    licenseConcluded: NOASSERTION,
    licenseDeclared: item.licenseDeclared,
    copyrightText: NOASSERTION,
    ...(sourceInfo === undefined ? {} : { sourceInfo }),
    ...(comment === undefined ? {} : { comment }),
    ...(purl === undefined ? {} : { externalRefs: [purlReference(purl)] }),
  };
}

function purlReference(purl: string): JsonValue {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}
