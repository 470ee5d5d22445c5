import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What a lock file says of who holds it: the number of a process, and where that number means something. */
export function lockHolder(): string {
  return `${process.pid} ${placeOfProcesses()}`;
}

/**
 * Whether the process that made a lock has ended without removing it (SIGKILL, SEC-151). In doubt it has not: another
 * machine, another container and an older start of this machine have processes of their own.
 */
export function isAbandoned(holder: string): boolean {
  const [, pid, place] = /^(\d{1,10}) (.+)$/.exec(holder) ?? [];
  return pid !== undefined && place === placeOfProcesses() && !isRunning(Number(pid));
}

function placeOfProcesses(): string {
  if (process.platform !== 'linux') return hostname();
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
