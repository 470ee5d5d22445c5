import type { Reader } from '@secure-build/common/edges/actions/inputs';
import { commonFlags } from './arguments.ts';
import { type Command, type LoadedCommand, spellFlag } from './command.ts';

const WIDTH = 100;

/** What `secure-build --help` prints. */
export function formatOverview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, meaning }) => [name, meaning] as const);
  return [
    'secure-build: evidence of how an artifact was built, and its offline verifier',
    '',
    'Usage: secure-build COMMAND [flags]',
    '',
    ...columns(rows),
    '',
    'secure-build COMMAND --help shows the flags of a command; secure-build --version its version.',
    'Exit codes: 0 proved, 1 negative verdict, 2 usage, 3 environment or permission, 4 a service was',
    'unavailable, 5 nothing was verified.',
    '',
  ].join('\n');
}

/** What `secure-build COMMAND --help` prints, made from the inputs. */
export function formatHelp(command: Command, { inputs }: LoadedCommand): string {
  const usage = command.positionals === undefined ? '' : ` ${command.positionals.usage}`;
  const flags = Object.entries(inputs).map(
    ([name, reader]) => [flagUsage(name, reader), meaningOf(reader)] as const,
  );
  const common = Object.entries(commonFlags).map(([name, meaning]) => [spellFlag(name), meaning] as const);
  return [
    command.meaning,
    '',
    `Usage: secure-build ${command.name}${usage} [flags]`,
    '',
    ...columns([...flags, ...common]),
    '',
  ].join('\n');
}

function flagUsage(name: string, reader: Reader<unknown>): string {
  if (reader.takes === 'true or false') return spellFlag(name);
  return `${spellFlag(name)} ${reader.list ? 'VALUE …' : 'VALUE'}`;
}

function meaningOf(reader: Reader<unknown>): string {
  const { defaultText } = reader;
  const notes = [
    reader.required ? 'needed' : '',
    reader.list ? 'repeat for several' : '',
    defaultText === undefined || reader.takes === 'true or false'
      ? ''
      : `default: ${defaultText.replaceAll('\n', ', ')}`,
    /^(?:text|one per line|true or false|text of several lines)$/.test(reader.takes) ? '' : reader.takes,
  ].filter((note) => note !== '');
  return notes.length === 0 ? reader.meaning : `${reader.meaning} (${notes.join('; ')})`;
}

/** Two columns, the second wrapped. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)) + 2);
  return rows.flatMap(([left, right]) => {
    const [first = '', ...others] = wrap(right, WIDTH - width - 2);
    const head =
      left.length >= width
        ? [`  ${left}`, `  ${''.padEnd(width)}${first}`]
        : [`  ${left.padEnd(width)}${first}`];
    return [...head, ...others.map((line) => `  ${''.padEnd(width)}${line}`)];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
