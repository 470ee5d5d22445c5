import type { Run } from '../../domain/outcome.ts';
import type { Signer } from '../../domain/signing/signer.ts';
import type { InstanceInputs } from '../sigstore/instance.ts';

/** The inputs that decide with which services a signature is made. */
export interface SigningSetup extends InstanceInputs {
  /** `deadline`: for one signature with all its evidence. */
  readonly deadlineMs: number;
  /** `trusted-root-path`, as given. */
  readonly trustedRootPath?: string;
  /** Whether newer trusted roots are asked for. */
  readonly online: boolean;
  /** `oidc-issuer`: the issuer of an enterprise. */
  readonly issuer?: string;
  /** Where verified trust metadata is kept for an outage. */
  readonly cacheFolder?: string;
}

/** What a run without any of these inputs does. */
export const defaultSetup: SigningSetup = {
  instance: 'auto',
  rekorVersion: 'auto',
  timestampUrls: [],
  allowPublicLog: false,
  deadlineMs: 15 * 60 * 1000,
  online: true,
};

/** What a signer may use to open its key. */
export type SignerRun = Pick<Run<unknown>, 'ports' | 'context'> & {
  /** {@link defaultSetup} where absent. */
  readonly setup?: SigningSetup;
};

/** One way to sign, as a line of the input `signers`. Documentation is generated from it. */
export interface SignerKind {
  readonly id: string;
  /** How a line is written: `key:PATH or key:env:NAME`. */
  readonly form: string;
  readonly title: string;
  /** What a signature of this kind proves, and what it does not. */
  readonly why: string;
  /** How to get such a signer. */
  readonly remedy: string;
  matches(spec: string): boolean;
  /** @throws Problem `key/…`, `file/unreadable`, `signer/unavailable`, `sign/…`; never with a byte of a key. */
  open(spec: string, run: SignerRun): Promise<Signer>;
}
