import type { Hash } from '../lockfiles/lockfile.ts';

/** SPDX 2.3 as a plain value, already in the order in which it is written. */
export interface SpdxDocument {
  readonly name: string;
  readonly namespace: string;
  readonly created: Date;
  /** `Tool: NAME-VERSION`, `Person: …`, `Organization: …` (SPDX 2.3 section 6.8). */
  readonly creators: readonly string[];
  readonly comment: string;
  readonly packages: readonly SpdxPackage[];
  readonly relationships: readonly SpdxRelationship[];
  readonly extractedLicenses: readonly { readonly id: string; readonly text: string }[];
}

export interface SpdxPackage {
  readonly id: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly purpose: 'APPLICATION' | 'LIBRARY';
  /** A URL, or `NOASSERTION` where the input states none. */
  readonly downloadLocation: string;
  /** A license expression, or `NOASSERTION`. */
  readonly licenseDeclared: string;
  readonly hashes: readonly Hash[];
  readonly sourceInfo?: string;
  readonly comment?: string;
}

export const NOASSERTION = 'NOASSERTION';
export const DOCUMENT_ID = 'SPDXRef-DOCUMENT';

export type SpdxRelationshipType =
  | 'DESCRIBES'
  | 'CONTAINS'
  | 'DEPENDS_ON'
  | 'OPTIONAL_DEPENDENCY_OF'
  | 'DEV_DEPENDENCY_OF'
  | 'BUILD_DEPENDENCY_OF';

export interface SpdxRelationship {
  readonly from: string;
  readonly type: SpdxRelationshipType;
  readonly to: string;
}
