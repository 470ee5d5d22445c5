import { formatDigestSet } from '@secure-build/common/core/digest';
import { blocks, md } from '@secure-build/common/core/markdown';
import { pass } from '@secure-build/common/core/verdict';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { Ports } from '@secure-build/common/domain/ports';
import { signerId } from '@secure-build/common/domain/signing/identity';
import type { StoreReceipt } from '@secure-build/common/domain/signing/stores';
import type { Inputs } from './inputs.ts';
import { noOutputs, type OutputName } from './outputs.ts';
import type { Publishable } from './publish.ts';
import type { SignedRun } from './signed-run.ts';
import { signedSummary } from './summary.ts';

export function signedOutcome({ inputs }: Run<Inputs>, run: SignedRun): Outcome<OutputName> {
  const { what, bundles, paths, signers, receipts, copies, command } = run;
  const headline = headlineOf(run);
  const verified = bundles.map((bundle) => bundle.verified);
  const certificates = verified.flatMap(({ signer }) => (signer.kind === 'certificate' ? [signer] : []));
  const ids = receipts.flatMap((receipt) =>
    receipt.kind === 'stored' && receipt.url !== undefined
      ? [{ id: receipt.id ?? '', url: receipt.url }]
      : [],
  );
  const [firstId] = ids;
  return {
    verdict: pass,
    headline,
    facts: [
      ...signers.map(({ spec, proves }) => ['Signer', `${spec}: ${proves}`] as const),
      ...distinct(verified.map(({ signer }) => signerId(signer))).map((id) => ['Signed by', id] as const),
      ...distinct(verified.flatMap(({ notProved }) => notProved)).map(
        (lack) => ['Not proved', lack] as const,
      ),
      ...distinct(receipts.map(describeReceipt)).map((text) => ['Stored', text] as const),
      ...copies.paths.slice(0, 1).map((path) => ['Copies', path.slice(0, path.lastIndexOf('/'))] as const),
      ['Check again', command],
    ],
    summary: showsSummary(inputs) ? signedSummary(run, headline, inputs.summary === 'full') : blocks(),
    outputs: {
      ...noOutputs,
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
    },
    annotations: [],
    details: {
      bundles: bundles.map(({ fileName, safeAt, verified: { signer, times } }) => ({
        bundle: safeAt,
        fileName,
        signer: signerId(signer),
        times: times.map(({ time, source }) => ({ time: time.toISOString(), source })),
      })),
    },
  };
}

function headlineOf({ what, bundles, receipts }: SignedRun): string {
  const kept = bundles.filter(({ isKept }) => isKept === true).length;
  const fresh = bundles.length - kept;
  const count = `${fresh} ${fresh === 1 ? 'bundle' : 'bundles'}`;
  const signed = `${count} signed and verified${kept === 0 ? '' : `, ${kept} kept from an earlier run`}`;
  const did = what === 'attached' ? `${count} verified and attached` : signed;
  const sealed = what === 'statement' ? ', evidence folder sealed' : '';
  const places = distinct(receipts.flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.place] : [])));
  return `${did}${sealed}${places.length === 0 ? '' : `, stored in ${places.join(' and ')}`}.`;
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

const showsSummary = (inputs: Inputs) => inputs.summary !== 'none' && inputs['show-summary'] === 'true';
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** A fork's pull request has no identity; the inputs say to go on without one (SEC-118). */
export function unsignedOutcome({ log }: Pick<Ports, 'log'>): Outcome<OutputName> {
  const headline = 'Nothing was signed: this job has no OIDC token, and "on-fork: skip" accepts that.';
  log.annotate({ kind: 'notice', message: headline });
  return withoutSignature(headline);
}

export function nothingOutcome(): Outcome<OutputName> {
  return withoutSignature('Nothing was signed: no subject was found, as "allow-empty" permits.');
}

function withoutSignature(headline: string): Outcome<OutputName> {
  return {
    verdict: pass,
    headline,
    facts: [],
    summary: blocks(md`### Sign`, md`**Unsigned** · ${headline}`),
    outputs: noOutputs,
    annotations: [],
  };
}
