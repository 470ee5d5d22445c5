import { plainLine } from './plain-text.ts';
import { type ExitCode, type ProblemCode, problemCatalog } from './problem-catalog.ts';

/** Where a fault is: as much of it as is known. */
export interface Place {
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in characters. */
  readonly column?: number;
  /** JSON pointer (RFC 6901). */
  readonly pointer?: string;
}

export interface ProblemOptions {
  readonly at?: Place;
  /** What to do next; the catalog's remedy where absent. */
  readonly hint?: string;
  /** Further faults of the same run, one line each. */
  readonly details?: readonly string[];
  readonly cause?: unknown;
}

/**
 * A fault that we foresaw: what happened, where, and what to do. Anything else that is thrown is a defect.
 * A conclusion ("the signature is wrong") is no fault but a `Verdict`.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly at: Place;
  readonly hint: string;
  readonly details: readonly string[];

  constructor(code: ProblemCode, message: string, options: ProblemOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.at = options.at ?? {};
    this.hint = options.hint ?? problemCatalog[code].remedy;
    this.details = options.details ?? [];
  }

  get exit(): ExitCode {
    return problemCatalog[this.code].exit;
  }
}

/** `file:line:column /pointer`, as far as it is known; empty where nothing is. */
export function formatPlace({ file, line, column, pointer }: Place): string {
  // A newline in a file's name would start a line of its own in a log.
  const shown = file === undefined ? undefined : plainLine(file);
  const position = [shown, line, column].filter((part) => part !== undefined).join(':');
  return [position, pointer].filter((part) => part !== undefined && part !== '').join(' ');
}

/**
 * All that a person needs, in plain text: place and message, further faults, remedy, code. The code stays off the
 * last line of a remedy that has several: it may be one to paste.
 */
export function formatProblem(problem: Problem): string {
  const place = formatPlace(problem.at);
  const head = place === '' ? problem.message : `${place}: ${problem.message}`;
  const beforeCode = problem.hint.includes('\n') ? '\n' : ' ';
  return [
    head,
    ...problem.details.map((detail) => `  ${detail}`),
    `${problem.hint}${beforeCode}[${problem.code}]`,
  ].join('\n');
}

/** Anything but a `Problem` is a defect of ours: its text goes to the log of a debug run only. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('run/unexpected', 'an unforeseen fault stopped the run', { cause: error });
}
