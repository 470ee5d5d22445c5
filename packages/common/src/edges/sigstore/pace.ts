import type { Clock } from '../../domain/ports.ts';

/** Waits until the next request may be sent. */
export type Pace = () => Promise<void>;

/** At most one request in each interval, however many signatures are made at once; the first goes at once. */
export function paceOf(clock: Clock, intervalMs: number): Pace {
  let next = 0;
  return async () => {
    const now = clock.now().getTime();
    const at = Math.max(now, next);
    next = at + intervalMs;
    if (at > now) await clock.sleep(at - now);
  };
}
