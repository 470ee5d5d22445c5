import { Problem } from '../../core/problem.ts';

/** What a run has made so far, for the words of the fault that ends it. */
export interface Left {
  /** Entries that it knows to stand in a log, also of signatures without a bundle. */
  logEntries: number;
  /** Complete bundles, and of how many. */
  bundles: number;
  readonly wanted: number;
  /** Where they are kept. */
  readonly folder: string;
}

/**
 * The same fault, with what is public and what is safe: whoever reads "nothing" must not look for entries of his in a
 * log for ever (signing specification, 12, `E_UNAVAILABLE`).
 */
export function withWhatIsLeft(error: unknown, { logEntries, bundles, wanted, folder }: Left): unknown {
  if (!(error instanceof Problem)) return error;
  const isPublic = logEntries > 0 ? `Nothing was stored; ${count(logEntries)}.` : 'Nothing was published.';
  const inMessage = error.code === 'service/unavailable';
  const safe = `${bundles} of ${wanted} bundles ${bundles === 1 ? 'is' : 'are'} signed, verified and safe in ${folder}: the next run takes ${bundles === 1 ? 'it' : 'them'} from there.`;
  return new Problem(error.code, inMessage ? `${error.message}. ${isPublic}` : error.message, {
    at: error.at,
    hint: error.hint,
    details: [
      ...error.details,
      ...(logEntries > 0 && !inMessage ? [isPublic] : []),
      ...(bundles > 0 ? [safe] : []),
    ],
    cause: error,
  });
}

const count = (entries: number) => (entries === 1 ? 'a log entry exists' : `${entries} log entries exist`);
