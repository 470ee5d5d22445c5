import type { Hash, Scope } from '../lockfiles/lockfile.ts';
import type { DeclaredLicense } from '../spdx-license.ts';

/** A CycloneDX document as a plain value, already in the order in which it is written. */
export interface CycloneDxDocument {
  /** A UUID; written as `urn:uuid:`. */
  readonly serial: string;
  readonly timestamp: Date;
  readonly lifecycle: 'pre-build' | 'build' | 'post-build';
  readonly tool: { readonly name: string; readonly version: string };
  readonly author?: Party;
  readonly subject: CycloneDxComponent;
  readonly components: readonly CycloneDxComponent[];
  /** By `bom-ref`; a component without an entry depends on nothing. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
  readonly compositions: readonly CycloneDxComposition[];
  readonly properties: readonly Property[];
}

export interface CycloneDxComponent {
  /** `bom-ref`: unique, and never made up by the library. */
  readonly ref: string;
  readonly type: 'application' | 'library' | 'file';
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly scope?: Scope;
  readonly hashes: readonly Hash[];
  readonly licenses: readonly DeclaredLicense[];
  readonly externalReferences: readonly CycloneDxReference[];
  /** Paths of `evidence.occurrences`. */
  readonly occurrences: readonly string[];
  readonly properties: readonly Property[];
}

export interface CycloneDxReference {
  readonly type: 'distribution' | 'vcs';
  readonly url: string;
  readonly hashes: readonly Hash[];
}

export interface CycloneDxComposition {
  readonly aggregate: 'complete' | 'incomplete' | 'unknown';
  /** Refs whose dependencies the aggregate speaks of. */
  readonly dependencies: readonly string[];
}

/** Who made the document: a person is known by an e-mail address, an organization by its site. */
export interface Party {
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
}

export type Property = readonly [name: string, value: string];
