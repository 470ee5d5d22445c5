import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Whether a process still runs: one that has ended and that nobody has asked for yet (a zombie) does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // It ended between the two looks.
    return false;
  }
}

/** Waits until a process has ended, at most two seconds. */
export async function hasEnded(pid: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < 2000; waitedMs += 20) {
    if (!isRunning(pid)) return true;
    await delay(20);
  }
  return false;
}
