import { limits } from '../core/limits.ts';

/** Hands on whole lines and keeps the last bytes. */
export class OutputTail {
  readonly #onLine: ((line: string) => void) | undefined;
  readonly #decoder = new TextDecoder();
  #kept = '';
  #line = '';

  constructor(onLine: ((line: string) => void) | undefined) {
    this.#onLine = onLine;
  }

  add(chunk: Buffer): void {
    this.#take(this.#decoder.decode(chunk, { stream: true }));
  }

  end(): string {
    this.#take(this.#decoder.decode());
    if (this.#line !== '') this.#onLine?.(this.#line);
    this.#line = '';
    return this.#kept;
  }

  #take(text: string): void {
    this.#kept = (this.#kept + text).slice(-limits.childOutputBytes);
    const lines = (this.#line + text).split('\n');
    // A program may print without any newline; a line is cut rather than kept without bound.
    this.#line = (lines.pop() ?? '').slice(-limits.childOutputBytes);
    for (const line of lines) this.#onLine?.(line);
  }
}
