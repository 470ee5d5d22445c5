/**
 * Signs a file with @sigstore/sign and the services that the closed network shows.
 *   node sign-with-sigstore-js.ts FILE BUNDLE
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleToJSON } from '@sigstore/bundle';
import { FulcioSigner, MessageSignatureBundleBuilder, RekorWitness, TSAWitness } from '@sigstore/sign';

const [file = '', bundleFile = ''] = process.argv.slice(2);
const { ACTIONS_ID_TOKEN_REQUEST_URL = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN = '' } = process.env;

async function getToken(): Promise<string> {
  const url = new URL(ACTIONS_ID_TOKEN_REQUEST_URL);
  url.searchParams.append('audience', 'sigstore');
  const headers = { authorization: `Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  const answer = (await (await fetch(url, { headers })).json()) as { readonly value: string };
  return answer.value;
}

// Rekor v2 answers after its next checkpoint.
const timeout = 25_000;
const builder = new MessageSignatureBundleBuilder({
  signer: new FulcioSigner({
    fulcioBaseURL: 'https://fulcio.sigstore.dev',
    identityProvider: { getToken },
    timeout,
  }),
  witnesses: [
    new RekorWitness({ rekorBaseURL: 'https://rekor.sigstore.dev', majorApiVersion: 2, timeout }),
    new TSAWitness({ tsaBaseURL: 'https://timestamp.sigstore.dev', timeout }),
  ],
});
const bundle = await builder.create({ data: readFileSync(file) });
writeFileSync(bundleFile, JSON.stringify(bundleToJSON(bundle)));
