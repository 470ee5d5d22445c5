import type { Outcome, Run } from '../../domain/outcome.ts';
import type { InputsOf, InputTable } from './inputs.ts';

/** One of the five actions: what it takes, and where its story is. What it gives is a type only. */
export interface Action<Table extends InputTable, OutputName extends string> {
  readonly name: string;
  readonly inputs: Table;
  /** Loaded only after the inputs are valid: a mistake in a workflow costs no more than starting Node. */
  readonly load: () => Promise<{ run(run: Run<InputsOf<Table>>): Promise<Outcome<OutputName>> }>;
}
