import type { OciDigest, OciReference, PinnedReference } from '../../formats/oci/reference.ts';
import type { Ports } from '../ports.ts';
import type { FileHasher, HashedFile } from './artifact-hashing.ts';
import type { HashedTree } from './hashed-tree.ts';
import type { SubjectInputs } from './subject-inputs.ts';

/** What a subject is. `declared` is a digest on somebody's word: nothing here was hashed for it. */
export type SubjectKind = 'file' | 'directory' | 'image' | 'commit' | 'package' | 'artifact' | 'declared';

/** One thing that an input names, before names and digests of all of them are compared. */
export interface SubjectDraft {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly digests: readonly (readonly [algorithm: string, hex: string])[];
  /** How a message calls it: a path, or the line that names it. */
  readonly origin: string;
  readonly file?: HashedFile;
  readonly tree?: HashedTree;
  readonly image?: PinnedReference;
}

export interface WorkflowArtifact {
  readonly name: string;
  /** `sha256` of the archive as GitHub keeps it. */
  readonly sha256: string;
}

/** Where subjects are looked for, and who looks where only edges can. */
export interface SubjectContext {
  /** Absolute: inputs that name other files are relative to it. */
  readonly workspace: string;
  /** Absolute: patterns, paths and names of subjects are relative to it. */
  readonly root: string;
  /** The digest that a tag has now. */
  resolveTag?(reference: OciReference): Promise<OciDigest>;
  /** A workflow artifact of this run, by name or id. @throws Problem where there is none */
  findWorkflowArtifact?(nameOrId: string): Promise<WorkflowArtifact>;
}

/** What every source of subjects works with. */
export interface SubjectSearch {
  readonly inputs: SubjectInputs;
  readonly ports: Pick<Ports, 'files' | 'processes'>;
  readonly context: SubjectContext;
  readonly hasher: FileHasher;
  /** For what yields nothing: a fault, unless an empty set is allowed and is all there is. */
  nothing(because: string): void;
  /** For what a tag was taken for. */
  resolved(tag: ResolvedTag): void;
}

export interface ResolvedTag {
  /** `REGISTRY/REPOSITORY:TAG` */
  readonly reference: string;
  readonly digest: OciDigest;
}
