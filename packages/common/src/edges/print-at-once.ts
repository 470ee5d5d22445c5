import { writeSync } from 'node:fs';

/** Prints to stdout without `process.stdout`, which would load the network and stream modules for one line. */
export function printAtOnce(text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    written = writeSync(1, bytes);
  } catch (error) {
    // EAGAIN: the pipe is full at the moment, and the stream below waits for it.
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
  }
  if (written < bytes.length) process.stdout.write(bytes.subarray(written));
}
