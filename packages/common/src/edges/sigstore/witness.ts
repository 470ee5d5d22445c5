import { Problem } from '../../core/problem.ts';
import type { LoggableSignature } from '../../formats/rekor-request.ts';
import type { TransparencyLogEntry } from '../../formats/sigstore-log-entry.ts';
import type { Effort } from '../retry.ts';
import { wrongAnswer } from '../service-call.ts';
import type { Pace } from './pace.ts';

/** What a log is asked to witness, and when its answer is worth keeping. */
export interface WitnessRequest {
  /** Address of the log, without a path. */
  readonly url: string;
  readonly effort: Effort;
  readonly signature: LoggableSignature;
  /** Waited for before each request. */
  readonly pace?: Pace;
  /** Throws a Problem `verify/…` for an entry that does not prove that this log holds this signature. */
  check(entry: TransparencyLogEntry): void;
  /** Ends the trials with `undefined`: the certificate would be too old for the time of any entry. */
  isTooLate?(): boolean;
}

/** An entry is kept only after it was verified (SEC-150). */
export function checked(
  { effort, check }: Pick<WitnessRequest, 'effort' | 'check'>,
  entry: TransparencyLogEntry,
): TransparencyLogEntry {
  try {
    check(entry);
    return entry;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw wrongAnswer(effort, error.message, error);
  }
}
