import type { Outcome } from '@secure-build/common/domain/outcome';
import type { Ports } from '@secure-build/common/domain/ports';
import type { RunContext } from '@secure-build/common/domain/run-context';
import type { InputTable } from '@secure-build/common/edges/actions/inputs';

/** One word of the command line. It is loaded only when it is asked for. */
export interface Command {
  readonly name: string;
  readonly meaning: string;
  /** Arguments without a flag, as `--help` shows them; absent where there are none. */
  readonly positionals?: { readonly usage: string; readonly min: number; readonly max: number };
  load(): Promise<LoadedCommand>;
}

export interface LoadedCommand {
  /** Each input is the flag of that name. */
  readonly inputs: InputTable;
  run(call: CommandCall): Promise<Outcome>;
}

export interface CommandCall {
  /** What was given, by name of the input. */
  readonly given: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
  readonly ports: Ports;
  readonly context: RunContext;
}

export const spellFlag = (name: string) => `--${name}`;
