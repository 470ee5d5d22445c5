import type { Ports } from '../domain/ports.ts';

/** About a minute in all. Counted in looks, since one look may take a minute itself where a service hangs. */
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000] as const;

/**
 * Looks again, ever more rarely, until there is something to see; `undefined` where there is nothing after a minute.
 * For stores that answer "not found" for a moment after a write.
 */
export async function untilSettled<T>(
  { clock }: Pick<Ports, 'clock'>,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const waitMs of WAITS_MS) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await clock.sleep(waitMs);
  }
  return look();
}
