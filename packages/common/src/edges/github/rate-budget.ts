import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Ports } from '../../domain/ports.ts';
import { type Deadline, formatDuration } from '../retry.ts';

/** Permission to make content on GitHub (signing specification, 4.7). */
export interface RateBudget {
  /**
   * Whether so many requests could still be made before the deadline: asked before anything is signed, takes nothing.
   *
   * @throws Problem `service/unavailable`
   */
  require(count: number, deadline: Deadline): void;
  /**
   * Waits until the next request may be made: where waiting was done beforehand, all of them would follow at once.
   *
   * @throws Problem `service/unavailable` where that is after the deadline
   */
  take(deadline: Deadline): Promise<void>;
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
  /** When each of the last requests was allowed, the oldest first; never more than `perMinute`. */
  const taken: number[] = [];
  const now = () => clock.now().getTime();
  /** When the request after these is allowed. */
  const after = (times: readonly number[]): number =>
    Math.max(now(), (times.at(-perMinute) ?? Number.NEGATIVE_INFINITY) + MINUTE_MS);
  const tooLate = (more: string) =>
    new Problem(
      'service/unavailable',
      `GitHub's API: ${perMinute} attestations a minute are allowed, and the deadline ends before the next${more}`,
      { hint: 'Raise "deadline", or group subjects into fewer statements.' },
    );
  return {
    require(count, deadline) {
      const times = [...taken];
      for (let index = 0; index < count; index += 1) {
        const free = after(times);
        if (free > now() && free >= deadline.endsAt.getTime()) throw tooLate('. Nothing was published.');
        times.push(free);
      }
    },
    async take(deadline) {
      const free = after(taken);
      const waitMs = free - now();
      if (waitMs > 0 && free >= deadline.endsAt.getTime()) throw tooLate('');
      taken.push(free);
      if (taken.length > perMinute) taken.shift();
      if (waitMs <= 0) return;
      log.progress(`GitHub's API: waiting ${formatDuration(waitMs)} for its rate limit`);
      await clock.sleep(waitMs);
    },
  };
}
