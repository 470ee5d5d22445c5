import type { ActionTable } from './load.ts';
import type { Outcome } from './records.ts';
import type { Source } from './universe.ts';
import type { Value } from './value.ts';

/** Where a list of steps stands: in a job, or in a composite action, which sees less. */
export interface Frame {
  readonly inputs: Value;
  /** The context `secrets`; empty in a composite. */
  readonly secrets: Value;
  /** Results of the steps of this list by their ids. */
  readonly steps: Map<string, FinishedStep>;
  readonly actions: ActionTable;
  /** What `$/` leads to in an action that is loaded from the workspace. */
  readonly source: Source;
  /** Ids of the composites around this list, `/` after each: with the id of a step it names one use of an action. */
  readonly path: string;
  /** How many those are. */
  readonly depth: number;
  /** What this frame adds to `github`: folder, repository and ref of the composite. */
  readonly github: Readonly<Record<string, Value>>;
  /** `env` of the steps around. */
  readonly env: ReadonlyMap<string, string>;
  status: 'success' | 'failure';
}

export interface FinishedStep {
  readonly outputs: ReadonlyMap<string, string>;
  readonly outcome: Outcome;
  readonly conclusion: Outcome;
}

export const stepsContext = ({ steps }: Frame): Value =>
  Object.fromEntries(
    [...steps].map(([id, { outputs, outcome, conclusion }]) => [
      id,
      { outputs: Object.fromEntries(outputs), outcome, conclusion },
    ]),
  );
