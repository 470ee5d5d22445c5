import type { Bytes } from '../../core/bytes.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { Problem } from '../../core/problem.ts';
import type { Evidence } from '../../domain/evidence/evidence.ts';
import type { Run } from '../../domain/outcome.ts';
import type { Log } from '../../domain/ports.ts';
import type { Signed, Signer, SignOptions } from '../../domain/signing/signer.ts';
import type { VerifiedBlob, VerifiedStatement } from '../../domain/signing/verify.ts';
import { parseSigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';
import { openPending, type PendingBundles } from './pending.ts';
import { signedBefore } from './signed-before.ts';
import { type Left, withWhatIsLeft } from './what-is-left.ts';

type Verified = VerifiedBlob | VerifiedStatement;

/** One bundle that is wanted. */
export interface SigningTask<Item, Kind extends Verified> {
  /** What is signed. */
  readonly item: Item;
  /** The same for a person. */
  readonly title: string;
  readonly signer: Signer;
  /** Relative to the evidence folder. */
  readonly bundleName: string;
  /** Signs the item with that signer, and verifies the bundle. */
  sign(signer: Signer, options?: SignOptions): Promise<Signed<Kind>>;
}

export interface SignedItem<Item, Kind extends Verified> extends Signed<Kind> {
  readonly item: Item;
  readonly signer: Signer;
  readonly bundleName: string;
  /** Made now, or by an earlier run that came to its end (`evidence`) or did not (`pending`). */
  readonly origin: 'now' | 'pending' | 'evidence';
}

export interface SignedItems<Item, Kind extends Verified> {
  /** In the order of the tasks. */
  readonly items: readonly SignedItem<Item, Kind>[];
  /** For the moment when every bundle is in the evidence folder. */
  clearPending(): Promise<void>;
}

/**
 * Signs each item once. A bundle that is signed, logged and verified is on disk before the next one begins, and is not
 * signed again where an earlier run has left it: neither a fault nor the end of the process leaves an entry in a log
 * whose bundle nobody has (SEC-151).
 *
 * @throws Problem as the signers say, with what was made by then; what was begun beside it has ended
 */
export async function signEach<Item, Kind extends Verified>(
  { inputs, ports }: Pick<Run<SigningInputs>, 'inputs' | 'ports'>,
  evidence: Evidence,
  tasks: readonly SigningTask<Item, Kind>[],
): Promise<SignedItems<Item, Kind>> {
  const { log } = ports;
  const pending = await openPending(ports, evidence.folder);
  const earlier = await earlierBundles(evidence, pending);
  const left: Left = { logEntries: 0, bundles: 0, wanted: tasks.length, folder: pending.folder };
  const faults: unknown[] = [];
  let done = 0;
  const work = async (task: SigningTask<Item, Kind>): Promise<SignedItem<Item, Kind> | undefined> => {
    if (faults.length > 0) return undefined;
    const { item, title, signer, bundleName } = task;
    try {
      const signed = (await reused(earlier, task, log)) ?? (await signNow(pending, task, left));
      if (signed.origin !== 'evidence') left.bundles += 1;
      done += 1;
      log.progress(`${done} of ${tasks.length}: ${title} by ${signer.spec}`);
      return { item, signer, bundleName, ...signed };
    } catch (error) {
      // What runs beside this one comes to its end, too: its signature may be in the log already.
      faults.push(error);
      return undefined;
    }
  };
  const title = `Signing ${tasks.length} ${tasks.length === 1 ? 'bundle' : 'bundles'}`;
  const ends = await log.group(title, () => mapConcurrently(tasks, inputs.concurrency, work));
  if (faults.length > 0) throw withWhatIsLeft(faults[0], left);
  return {
    items: ends.filter((signed) => signed !== undefined),
    clearPending: () => pending.clear(tasks.map(({ bundleName }) => bundleName)),
  };
}

type Made<Kind> = Signed<Kind> & Pick<SignedItem<unknown, never>, 'origin'>;

interface Earlier {
  readonly origin: 'pending' | 'evidence';
  read(bundleName: string): Promise<Bytes | undefined>;
}

async function earlierBundles(evidence: Evidence, pending: PendingBundles): Promise<readonly Earlier[]> {
  const listed = new Map((await evidence.entries()).map((entry) => [entry.name, entry]));
  return [
    {
      origin: 'evidence',
      async read(bundleName) {
        const entry = listed.get(bundleName);
        return entry === undefined ? undefined : evidence.read(entry);
      },
    },
    { origin: 'pending', read: pending.read },
  ];
}

async function reused<Kind extends Verified>(
  earlier: readonly Earlier[],
  { signer, bundleName, sign }: SigningTask<unknown, Kind>,
  log: Log,
): Promise<Made<Kind> | undefined> {
  for (const { origin, read } of earlier) {
    const bytes = await read(bundleName);
    if (bytes === undefined) continue;
    const signed = await signedBefore(signer, bytes, sign);
    if (!(signed instanceof Problem)) return { ...signed, origin };
    log.info(`${bundleName} of an earlier run is not used again: ${signed.message}`);
  }
  return undefined;
}

async function signNow<Kind extends Verified>(
  pending: PendingBundles,
  { signer, bundleName, sign }: SigningTask<unknown, Kind>,
  left: Left,
): Promise<Made<Kind>> {
  const signed = await sign(signer, {
    async onPartial(partial) {
      left.logEntries += parseSigstoreBundle(partial).logEntries.length;
      await pending.keepPartial(bundleName, partial);
    },
  });
  left.logEntries += signed.verified.logEntries.length;
  await pending.keep(bundleName, signed.bundle);
  return { ...signed, origin: 'now' };
}
