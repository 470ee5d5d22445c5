import type { Outcome, Run } from '../../domain/outcome.ts';
import type { InputsOf, InputTable } from './inputs.ts';

/** One of the five actions: what it takes, what it gives, and where its story is. */
export interface Action<Table extends InputTable, OutputName extends string> {
  readonly name: string;
  readonly inputs: Table;
  /** Name to meaning. */
  readonly outputs: Readonly<Record<OutputName, string>>;
  /** Loaded only after the inputs are valid: a mistake in a workflow costs no more than starting Node. */
  readonly load: () => Promise<{ run(run: Run<InputsOf<Table>>): Promise<Outcome<OutputName>> }>;
}
