import type { CanonicalValue } from '../../core/canonical-json.ts';
import { formatDigestSet } from '../../core/digest.ts';
import { signerId } from '../../domain/signing/identity.ts';
import type { StoreReceipt } from '../../domain/signing/stores.ts';
import { type BundleOutputName, noBundleOutputs } from '../actions/bundle-outputs.ts';
import type { Publishable } from './publish.ts';
import type { SignedRun } from './signed-run.ts';

/** One sentence: how many bundles, what became of the folder, where they are. */
export function signedHeadline({ what, isSealed, bundles, receipts }: SignedRun): string {
  const kept = bundles.filter(({ isKept }) => isKept === true).length;
  const fresh = bundles.length - kept;
  const count = `${fresh} ${fresh === 1 ? 'bundle' : 'bundles'}`;
  const signed = `${count} signed and verified${kept === 0 ? '' : `, ${kept} kept from an earlier run`}`;
  const did = what === 'attached' ? `${count} verified and attached` : signed;
  const sealed = isSealed === true ? ', evidence folder sealed' : '';
  const places = distinct(receipts.flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.place] : [])));
  return `${did}${sealed}${places.length === 0 ? '' : `, stored in ${places.join(' and ')}`}.`;
}

/** Label and value, for a terminal. */
export function signedFacts({
  bundles,
  signers,
  resolvedTags = [],
  receipts,
  copies,
  command,
}: SignedRun): readonly (readonly [label: string, value: string])[] {
  const verified = bundles.map((bundle) => bundle.verified);
  return [
    ...resolvedTags.map(({ reference, digest }) => ['Tag', `${reference} was ${digest}`] as const),
    ...signers.map(({ spec, proves }) => ['Signer', `${spec}: ${proves}`] as const),
    ...distinct(verified.map(({ signer }) => signerId(signer))).map((id) => ['Signed by', id] as const),
    ...distinct(verified.flatMap(({ notProved }) => notProved)).map((lack) => ['Not proved', lack] as const),
    ...distinct(receipts.map(describeReceipt)).map((text) => ['Stored', text] as const),
    ...copies.paths.slice(0, 1).map((path) => ['Copies', path.slice(0, path.lastIndexOf('/'))] as const),
    ['Check again', command],
  ];
}

export function signedOutputs(run: SignedRun): Readonly<Record<BundleOutputName, string>> {
  const { what, bundles, paths, receipts, copies, command } = run;
  const verified = bundles.map((bundle) => bundle.verified);
  const certificates = verified.flatMap(({ signer }) => (signer.kind === 'certificate' ? [signer] : []));
  const ids = receipts.flatMap((receipt) =>
    receipt.kind === 'stored' && receipt.url !== undefined
      ? [{ id: receipt.id ?? '', url: receipt.url }]
      : [],
  );
  const [firstId] = ids;
  return {
    ...noBundleOutputs,
    status: what === 'attached' ? 'attached' : 'signed',
    'bundle-path': paths[0] ?? '',
    'bundle-paths': JSON.stringify(paths),
    'bundles-jsonl-path': copies.jsonLinesPaths[0] ?? '',
    subjects: JSON.stringify(subjectsOf(bundles)),
    identity: distinct(verified.map(({ signer }) => signerId(signer))).join('\n'),
    issuer: distinct(certificates.map(({ issuer }) => issuer)).join('\n'),
    instance: distinct(verified.flatMap(({ instance }) => instance ?? [])).join('\n'),
    'certificate-path': copies.certificatePath ?? '',
    'log-indexes': JSON.stringify(
      verified.flatMap(({ logEntries }) => logEntries.flatMap(({ logIndex }) => logIndex ?? [])),
    ),
    'attestation-id': firstId?.id ?? '',
    'attestation-ids': JSON.stringify(ids.map(({ id }) => id)),
    'attestation-url': firstId?.url ?? '',
    'attestation-urls': JSON.stringify(ids.map(({ url }) => url)),
    'verify-command': command,
  };
}

/** What `--json` prints of each bundle. */
export function signedDetails({ bundles }: SignedRun): CanonicalValue {
  return {
    bundles: bundles.map(({ fileName, safeAt, verified: { signer, times } }) => ({
      bundle: safeAt,
      fileName,
      signer: signerId(signer),
      times: times.map(({ time, source }) => ({ time: time.toISOString(), source })),
    })),
  };
}

function describeReceipt(receipt: StoreReceipt): string {
  switch (receipt.kind) {
    case 'stored':
      return `${receipt.place}${receipt.url === undefined ? '' : `: ${receipt.url}`}`;
    case 'not-applicable':
      return `nothing in ${receipt.place}: ${receipt.because}`;
    case 'refused':
      return `NOT in ${receipt.place}: ${receipt.because}`;
  }
}

function subjectsOf(bundles: readonly Publishable[]) {
  const all = bundles.flatMap(({ subjects }) => subjects);
  const one = new Map(
    all.map(({ name, digest }) => [`${formatDigestSet(digest)} ${name}`, { name, digest }]),
  );
  return [...one.values()];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
