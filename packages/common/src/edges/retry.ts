import { Problem } from '../core/problem.ts';
import type { Ports } from '../domain/ports.ts';

/** What is used up while a service is tried: one for everything that belongs to one result. */
export interface Deadline {
  readonly startedAt: Date;
  readonly endsAt: Date;
}

export function deadlineIn({ clock }: Pick<Ports, 'clock'>, milliseconds: number): Deadline {
  const startedAt = clock.now();
  return { startedAt, endsAt: new Date(startedAt.getTime() + milliseconds) };
}

/** One service that is tried until it answers; carried along where its trials are interrupted by other work. */
export interface Effort {
  /** `Rekor (https://rekor.sigstore.dev)`: begins every message. */
  readonly service: string;
  readonly deadline: Deadline;
  readonly startedAt: Date;
  attempts: number;
}

export function startEffort({ clock }: Pick<Ports, 'clock'>, service: string, deadline: Deadline): Effort {
  return { service, deadline, startedAt: clock.now(), attempts: 0 };
}

export type Attempt<T> = { readonly kind: 'done'; readonly value: T } | Again;

export interface Again {
  readonly kind: 'again';
  /** As it reads after the name of the service: `answered 502`. */
  readonly because: string;
  readonly cause?: unknown;
  /** `Retry-After`: not before that time. */
  readonly waitMs?: number;
}

export function done<T>(value: T): Attempt<T> {
  return { kind: 'done', value };
}

/** @param because As it reads after the name of the service: `answered 502`. */
export function again(because: string, cause?: unknown): Again {
  return { kind: 'again', because, ...(cause === undefined ? {} : { cause }) };
}

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;

/**
 * Tries until the deadline, with exponential backoff and full jitter (signing specification, 4.7): each pause is
 * drawn from nothing up to the whole of a growing window, so that clients of one outage do not come back as one.
 *
 * @param attempt Gets the time that is left, in milliseconds. What it throws ends the trials.
 * @throws Problem `service/unavailable` after the deadline, or at once where the service asks for a longer pause.
 */
export async function untilDeadline<T>(
  ports: Pick<Ports, 'clock' | 'random' | 'log'>,
  effort: Effort,
  attempt: (remainingMs: number) => Promise<Attempt<T>>,
): Promise<T> {
  for (let window = FIRST_DELAY_MS; ; window = Math.min(window * 2, LONGEST_DELAY_MS)) {
    const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
    effort.attempts += 1;
    const result = await attempt(Math.max(1, remainingMs));
    if (result.kind === 'done') return result.value;
    await pause(ports, effort, result, window);
  }
}

async function pause(
  ports: Pick<Ports, 'clock' | 'random' | 'log'>,
  effort: Effort,
  { because, cause, waitMs = 0 }: Again,
  window: number,
): Promise<void> {
  const remainingMs = effort.deadline.endsAt.getTime() - ports.clock.now().getTime();
  const asked = waitMs === 0 ? '' : ` and asked for a pause of ${formatDuration(waitMs)}`;
  if (waitMs < remainingMs) {
    const delay = Math.min(waitMs + jitter(ports.random, window), remainingMs);
    ports.log.progress(`${effort.service} ${because}${asked}; trying again in ${formatDuration(delay)}`);
    await ports.clock.sleep(delay);
    if (ports.clock.now() < effort.deadline.endsAt) return;
  }
  throw unavailable(ports, effort, because + (waitMs < remainingMs ? '' : asked), cause);
}

/**
 * `Rekor (https://rekor.sigstore.dev) answered 502 for 15m0s (22 attempts)`. What is public by then, the one service
 * does not know: who has asked several adds it.
 */
export function unavailable(
  { clock }: Pick<Ports, 'clock'>,
  effort: Effort,
  because: string,
  cause?: unknown,
): Problem {
  return new Problem(
    'service/unavailable',
    `${effort.service} ${because} for ${spent(clock.now(), effort)}`,
    { cause },
  );
}

/** `15m0s (22 attempts)` */
export function spent(now: Date, { startedAt, attempts }: Effort): string {
  const elapsed = formatDuration(now.getTime() - startedAt.getTime());
  return `${elapsed} (${attempts} ${attempts === 1 ? 'attempt' : 'attempts'})`;
}

/** `15m0s`, `42s`, `0s` */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}

function jitter(random: Ports['random'], window: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return Math.floor((window * (((a * 256 + b) * 256 + c) * 256 + d)) / 2 ** 32);
}
