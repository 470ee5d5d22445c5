import { fstatSync } from 'node:fs';
import type { Sink } from './log.ts';

/**
 * stdout or stderr, opened when something is written or when it is a terminal: `process.stdout` loads the stream and
 * network modules of Node, which takes longer than verifying a bundle.
 */
export function standardStream(descriptor: 1 | 2): Sink {
  const stream = () => (descriptor === 1 ? process.stdout : process.stderr);
  return {
    get isTTY() {
      return isDevice(descriptor) && stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
    write: (text) => stream().write(text),
  };
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    // A descriptor that was closed before the start is no terminal.
    return false;
  }
}
