import type { CanonicalValue } from '../core/canonical-json.ts';
import type { Markdown } from '../core/markdown.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Annotation, Ports } from './ports.ts';
import type { RunContext } from './run-context.ts';

export type OutputValue = string | number | boolean;

/** What one run has to say, the same for the job summary, the terminal and the caller's next step. */
export interface Outcome<OutputName extends string = string> {
  readonly verdict: Verdict;
  /** One plain sentence behind the verdict. */
  readonly headline: string;
  /** Label and value, for a terminal. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Job summary: verdict, then why, then the command that checks it again. */
  readonly summary: Markdown;
  /** For a terminal, after all else: lines that another program takes as they stand, a patch for example. */
  readonly pasted?: string;
  readonly outputs: Readonly<Record<OutputName, OutputValue>>;
  readonly annotations: readonly Annotation[];
  /** What `--json` prints beside verdict and outputs. */
  readonly details?: CanonicalValue;
}

/** What the story of an action is told with. */
export interface Run<Inputs> {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly context: RunContext;
}
