import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { type InputsOf, type InputTable, readInputs } from '@secure-build/common/edges/actions/inputs';
import { type Command, type LoadedCommand, spellFlag } from '../command.ts';

interface Story<Table extends InputTable> {
  readonly inputs: Table;
  readonly run: (run: Run<InputsOf<Table>>) => Promise<Outcome>;
}

/** An action as a command: the same inputs, the same `run`, other edges. */
export function actionCommand<Table extends InputTable>(
  name: string,
  meaning: string,
  load: () => Promise<Story<Table>>,
): Command {
  return {
    name,
    meaning,
    load: async (): Promise<LoadedCommand> => {
      const { inputs, run } = await load();
      return {
        inputs,
        run: ({ given, ports, context }) =>
          run({ inputs: readInputs(inputs, given, spellFlag), ports, context }),
      };
    },
  };
}
