import { spellings } from './secrets.ts';

/** What is looked at after every step, whatever it was for. */
export interface StepEvidence {
  readonly exitCode: number;
  readonly timedOut: boolean;
  /** Where it was seen -> text: streams without the lines that mask, and every file that the step wrote. */
  readonly texts: ReadonlyMap<string, string>;
  /** What a person reads: streams, summary, annotations. */
  readonly shown: ReadonlyMap<string, string>;
  readonly secrets: readonly string[];
  /** Relative to the folder of the job. */
  readonly filesWritten: readonly string[];
  /** Folders of the job that a step may write into, relative to it. */
  readonly mayWrite: readonly string[];
  readonly requests: readonly { readonly kind: string; readonly count: number }[];
  /** What the runner itself would report as an error of this step. */
  readonly runnerErrors: readonly string[];
}

/** Traces of a fault that nobody foresaw: an engine's own words or a stack. */
const DEFECT =
  /TypeError|ReferenceError|RangeError|Cannot read properties|is not a function|is not iterable|at file:|^\s+at .+:\d+:\d+\)?$|undefined\/owner|\[object Object\]/m;

/** One sentence for each rule of test-lab §2 that a step broke. */
export function standingViolations(evidence: StepEvidence): readonly string[] {
  return [
    ...leaks(evidence),
    ...[...evidence.shown].flatMap(([where, text]) => {
      const found = DEFECT.exec(text)?.[0];
      return found === undefined ? [] : [`${where} shows a defect: "${found.trim()}"`];
    }),
    ...(evidence.timedOut ? ['the step did not end before its deadline'] : []),
    ...(Number.isInteger(evidence.exitCode) && evidence.exitCode >= 0 && evidence.exitCode <= 5
      ? []
      : [`exit code ${evidence.exitCode} is none of 0 to 5`]),
    ...evidence.requests.map(({ kind, count }) => `the network was tried: ${kind} ${count}`),
    ...evidence.filesWritten
      .filter((path) => !evidence.mayWrite.some((folder) => path.startsWith(`${folder}/`)))
      .map((path) => `${path} was written outside of workspace, RUNNER_TEMP and the command files`),
    ...evidence.runnerErrors.map((error) => `the runner reports: ${error}`),
  ];
}

function leaks({ texts, secrets }: StepEvidence): readonly string[] {
  // The secret itself is not repeated: this text ends up in a log too.
  return secrets.flatMap((secret, index) =>
    [...texts]
      .filter(([, text]) => [...spellings(secret)].some((spelling) => text.includes(spelling)))
      .map(([where]) => `secret number ${index + 1} is in ${where}`),
  );
}
