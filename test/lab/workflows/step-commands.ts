import type { CommandFileValues } from '../runner/command-files.ts';
import { readCommands } from '../runner/workflow-commands.ts';

/** What the runner takes from a step: of its command files, and of the commands in its output. */
export interface TakenFromStep {
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly masks: readonly string[];
  readonly errors: readonly string[];
  /** The step fails for what it asked of the runner, whatever its exit code. */
  readonly isRefused: boolean;
  /** Lines that are no command. */
  readonly text: string;
}

/** Since 2020, unless the machine allows it (`ACTIONS_ALLOW_UNSECURE_COMMANDS`), which ours do not. */
const DISABLED: ReadonlySet<string> = new Set(['set-env', 'add-path']);

export function takeFromStep(output: string, files: CommandFileValues): TakenFromStep {
  const { commands, text } = readCommands(output);
  const named = (command: string) =>
    commands.flatMap(({ name, properties, data }) =>
      name === command ? [[properties.get('name') ?? '', data] as const] : [],
    );
  const disabled = commands.filter(({ name }) => DISABLED.has(name));
  return {
    outputs: new Map([...named('set-output'), ...files.outputs]),
    env: files.env,
    state: new Map([...named('save-state'), ...files.state]),
    path: files.path,
    masks: named('add-mask').map(([, value]) => value),
    errors: [
      ...commands.filter(({ name }) => name === 'error').map(({ data }) => data),
      ...disabled.map(({ name }) => `The \`${name}\` command is disabled.`),
      ...files.errors,
    ],
    isRefused: disabled.length > 0 || files.errors.length > 0,
    text: text.join('\n'),
  };
}
