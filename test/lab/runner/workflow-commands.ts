/** A line of a stream that the runner acts on, with its escapes undone. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

export interface ReadStream {
  readonly commands: readonly WorkflowCommand[];
  /** Lines that the log shows as they are. */
  readonly text: readonly string[];
}

/** `IActionCommandExtension.Command` of every extension in actions/runner `ActionCommandManager.cs`. */
const REGISTERED: ReadonlySet<string> = new Set([
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'internal-set-repo-path',
  'stop-commands',
]);

const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const PROPERTY = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;
const OLD = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

/** Reads one stream line by line as `ActionCommandManager.TryProcessCommand` does, `::stop-commands::` included. */
export function readCommands(stream: string): ReadStream {
  const commands: WorkflowCommand[] = [];
  const text: string[] = [];
  let resumeToken: string | undefined;
  for (const line of stream.split(/\r?\n/)) {
    const known = resumeToken === undefined ? REGISTERED : new Set([resumeToken]);
    const command = parseCommand(line, known) ?? parseOldCommand(line, known);
    if (command === undefined) {
      text.push(line);
    } else if (resumeToken !== undefined) {
      resumeToken = undefined;
    } else {
      if (command.name === 'stop-commands') resumeToken = command.data;
      commands.push(command);
    }
  }
  return { commands, text };
}

/** `::name key=value,key=value::data` (`ActionCommand.TryParseV2`). */
function parseCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.trimStart();
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return assemble(message.slice(2, end), message.slice(end + 2), known, {
    separator: ',',
    inner: PROPERTY,
    outer: DATA,
  });
}

/** `##[name key=value;key=value]data` (`ActionCommand.TryParse`): still acted on, and anywhere in a line. */
function parseOldCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return assemble(line.slice(start + 3, end), line.slice(end + 1), known, {
    separator: ';',
    inner: OLD,
    outer: OLD,
  });
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];

function assemble(
  head: string,
  data: string,
  known: ReadonlySet<string>,
  {
    separator,
    inner,
    outer,
  }: { readonly separator: string; readonly inner: Escapes; readonly outer: Escapes },
): WorkflowCommand | undefined {
  const [name = ''] = head.split(' ', 1);
  if (!known.has(name)) return undefined;
  const pairs = head
    .slice(name.length + 1)
    .trim()
    .split(separator)
    .map((pair) => /^([^=]+)=(.+)$/s.exec(pair))
    .filter((pair) => pair !== null)
    .map(([, key = '', value = '']) => [key.toLowerCase(), undoEscapes(value, inner)] as const);
  return { name, properties: new Map(pairs), data: undoEscapes(data, outer) };
}

/** In the runner's order, `%25` last: `%250A` is the text `%0A`. */
function undoEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
