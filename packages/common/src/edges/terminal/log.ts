import { plainLine } from '../../core/plain-text.ts';
import type { Annotation, Log } from '../../domain/ports.ts';
import { redact, registerSecret } from '../secrets.ts';
import { type Style, styleFor } from './style.ts';

export interface TerminalLog extends Log {
  /** Removes the live line, so that results start on a line of their own. */
  finish(): void;
}

/** A stream that text goes to: stderr, or a string in a test. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Progress goes to stderr: a live line on a terminal, plain lines elsewhere, and nothing when it is quiet. */
export function terminalLog(
  sink: Sink,
  options: { readonly quiet: boolean; readonly environment: NodeJS.ProcessEnv },
): TerminalLog {
  if (options.quiet) return quietLog(sink);
  const style = styleFor(sink, options.environment);
  const live = new LiveLine(sink);
  let depth = 0;
  const print = (line: string) => live.above(`${'  '.repeat(depth)}${line}`);
  return {
    group: async (title, work) => {
      print(style.bold(safe(title)));
      depth += 1;
      try {
        return await work();
      } finally {
        depth -= 1;
      }
    },
    info: (line) => print(safe(line)),
    progress: (line) => live.show(`${'  '.repeat(depth)}${safe(line)}`),
    output: (line) => print(style.dim(`| ${safe(line)}`)),
    annotate: (annotation) => print(annotationLine(annotation, style)),
    mask: registerSecret,
    finish: () => live.clear(),
  };
}

/** Errors and warnings are no progress: they are shown also when it is quiet. */
function quietLog(sink: Sink): TerminalLog {
  const nothing = () => undefined;
  return {
    group: (_title, work) => work(),
    info: nothing,
    progress: nothing,
    output: nothing,
    annotate: (annotation) => {
      if (annotation.kind !== 'notice') sink.write(`${annotationLine(annotation, styleFor({}, {}))}\n`);
    },
    mask: registerSecret,
    finish: nothing,
  };
}

const safe = (line: string) => plainLine(redact(line));

function annotationLine({ kind, message, file, line }: Annotation, style: Style): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  const paint = { error: style.red, warning: style.yellow, notice: style.bold }[kind];
  return `${paint(`${kind}:`)} ${place === '' ? '' : `${safe(place)}: `}${message.split('\n').map(safe).join('\n  ')}`;
}

class LiveLine {
  readonly #sink: Sink;
  #shown = '';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  show(line: string): void {
    if (this.#sink.isTTY !== true) {
      this.above(line);
      return;
    }
    this.clear();
    // One column less: a full line wraps and could not be taken back.
    this.#shown = line.slice(0, Math.max(10, (this.#sink.columns ?? 80) - 1));
    this.#sink.write(this.#shown);
  }

  above(line: string): void {
    this.clear();
    this.#sink.write(`${line}\n`);
  }

  clear(): void {
    if (this.#shown !== '') this.#sink.write('\r\u001b[2K');
    this.#shown = '';
  }
}
