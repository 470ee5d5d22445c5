import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Ports } from '../../domain/ports.ts';
import { type Deadline, formatDuration } from '../retry.ts';

/** Permission to make content on GitHub, taken before anything is signed (signing specification, 4.7). */
export interface RateBudget {
  /** Waits until so many requests may follow. */
  take(count: number, deadline: Deadline): Promise<void>;
}

const MINUTE_MS = 60_000;

/**
 * At most `perMinute` in any 60 seconds. A bucket that fills up while it is used would let twice as many pass in its
 * first minute, and GitHub's own limit is close above ours.
 */
export function openRateBudget(
  { clock, log }: Pick<Ports, 'clock' | 'log'>,
  perMinute: number = limits.contentRequestsPerMinute,
): RateBudget {
  /** When each of the last requests was allowed, the oldest first. */
  const taken: number[] = [];
  const takeOne = async (deadline: Deadline): Promise<void> => {
    const now = clock.now().getTime();
    const oldest = taken.length < perMinute ? undefined : taken.shift();
    const free = Math.max(now, (oldest ?? now - MINUTE_MS) + MINUTE_MS);
    taken.push(free);
    if (free <= now) return;
    if (free >= deadline.endsAt.getTime()) {
      throw new Problem(
        'service/unavailable',
        `GitHub's API: ${perMinute} attestations a minute are allowed, and the deadline ends before the next. Nothing was published.`,
        { hint: 'Raise "deadline", or group subjects into fewer statements.' },
      );
    }
    log.progress(`GitHub's API: waiting ${formatDuration(free - now)} for its rate limit`);
    await clock.sleep(free - now);
  };
  return {
    async take(count, deadline) {
      for (let index = 0; index < count; index += 1) await takeOne(deadline);
    },
  };
}
