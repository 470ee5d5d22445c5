import type { Bytes } from '@secure-build/common/core/bytes';

/** One question to a verifier, ours or another: does this bundle vouch for this artifact? */
export interface Question {
  readonly bundle: Bytes;
  readonly content: 'statement' | 'blob';
  readonly artifact: Bytes;
  /** The verifier gets nothing but the artifact's SHA-256. */
  readonly byDigest?: boolean;
  /** A file. */
  readonly trustedRoot: string;
  readonly signer: SignerOfQuestion;
  readonly profile: Profile;
}

/** How many of each are asked for. */
export interface Profile {
  readonly sct: 0 | 1;
  readonly log: 0 | 1;
  readonly time: 0 | 1;
  /** Times that a log promises do not count. */
  readonly signedTime?: boolean;
}

export type SignerOfQuestion =
  | {
      readonly kind: 'identity';
      readonly issuer: string;
      readonly san: string;
      /** `OWNER/REPO` on github.com, where the certificate has to name the source as well. */
      readonly sourceRepository?: string;
    }
  | { readonly kind: 'key'; readonly publicPem: string };

export interface Answer {
  readonly accepted: boolean;
  /** What the verifier said, for a person. */
  readonly said: string;
  /** Of our refusals. */
  readonly code?: string;
}

export interface Verifier {
  readonly name: string;
  /** In the order of the questions. Throws where a question could not be judged: that is no refusal. */
  ask(questions: readonly Question[]): Promise<readonly Answer[]>;
}
