import type { Bytes } from '../../core/bytes.ts';
import type { ResolvedSubject } from '../../domain/provenance/unite-subjects.ts';
import type { Subject } from '../../formats/in-toto.ts';
import type { PinnedReference } from '../../formats/oci/reference.ts';

/** A statement that waits for a signature. */
export interface Unsigned {
  /** The file that it comes from, for messages. */
  readonly source: string;
  /** The bundle is `attestations/NAME.sigstore.json`. */
  readonly name: string;
  /** Canonical JSON; exactly these bytes are signed. */
  readonly payload: Bytes;
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  /** Looks again at files that were hashed for this statement. @throws Problem `subject/changed` */
  refuseChanged(): Promise<void>;
}

/** All that waits for a signature, and the images among the subjects, which a registry can keep bundles for. */
export interface UnsignedSet {
  readonly statements: readonly Unsigned[];
  readonly images: readonly PinnedReference[];
  /** What the inputs name; none where statements that exist are signed. */
  readonly resolved: readonly ResolvedSubject[];
  /** Whether the evidence folder is sealed afterwards: a seal vouches for everything in it. Default: yes. */
  readonly isSealed?: boolean;
}
