import { utf8 } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import type { OutputValue } from '../../domain/outcome.ts';
import type { Files } from '../../domain/ports.ts';
import { redact } from '../secrets.ts';

/** Where values and warnings go. */
export interface OutputSink {
  setOutput(name: string, value: string): void;
  warning(message: string): void;
}

/** The output that names the report, in actions whose outputs grow with what they are about. */
const REPORT = 'report-path';

/**
 * Gives the outputs to the runner. It refuses a whole job over 1 MB of them (platform document, section 3), so what
 * is too long goes into a JSON file, name to value, and is left empty.
 *
 * @param path absolute: where that file is written, if it is needed
 */
export async function writeOutputs(
  sink: OutputSink,
  files: Pick<Files, 'write'>,
  outputs: Readonly<Record<string, OutputValue>>,
  path: string,
): Promise<void> {
  const texts = new Map(Object.entries(outputs).map(([name, value]) => [name, redact(String(value))]));
  const { moved } = fitOutputs(texts, limits.jobOutputUtf16Bytes - 2 * path.length);
  // An action that writes a report of its own names that one.
  const isNamed = moved.size > 0 && texts.get(REPORT) === '';
  if (moved.size > 0) await files.write(path, utf8(`${JSON.stringify(Object.fromEntries(moved))}\n`));
  for (const [name, text] of texts) {
    if (isNamed && name === REPORT) sink.setOutput(name, path);
    else sink.setOutput(name, moved.has(name) ? '' : text);
  }
  if (moved.size === 0) return;
  const names = [...moved.keys()].map((name) => `"${name}"`).join(', ');
  const what = moved.size === 1 ? `output ${names} is` : `outputs ${names} are`;
  const where = `${path}${isNamed ? `, which the output "${REPORT}" names` : ''}`;
  sink.warning(`${what} left empty: longer than a job may have; read from ${where}`);
}

export interface FittedOutputs {
  readonly kept: ReadonlyMap<string, string>;
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * The shortest first, so that a status or a command never gives way to a list.
 *
 * @param mostBytes of all names and values together, two for each UTF-16 code unit
 */
export function fitOutputs(outputs: ReadonlyMap<string, string>, mostBytes: number): FittedOutputs {
  const kept = new Map<string, string>();
  const moved = new Map<string, string>();
  let room = [...outputs.keys()].reduce((left, name) => left - 2 * name.length, mostBytes);
  for (const [name, text] of [...outputs].sort(([, a], [, b]) => a.length - b.length)) {
    const needed = 2 * text.length;
    if (needed > room && needed > 0) {
      moved.set(name, text);
      continue;
    }
    room -= needed;
    kept.set(name, text);
  }
  return { kept, moved };
}
