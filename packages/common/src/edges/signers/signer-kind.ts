import type { Run } from '../../domain/outcome.ts';
import type { Signer } from '../../domain/signing/signer.ts';

/** What a signer may use to open its key. */
export type SignerRun = Pick<Run<unknown>, 'ports' | 'context'>;

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
  /** @throws Problem `key/…`, `file/unreadable` or `signer/unavailable`; never with a byte of a key. */
  open(spec: string, run: SignerRun): Promise<Signer>;
}
