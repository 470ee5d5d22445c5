import { lines } from './inputs.ts';

/** The same for whoever signs and whoever verifies. */
export const trustedRootPathInput = lines({
  meaning:
    'Trusted roots, one file per line: with `verify` whom you trust instead of the built-in roots; with `custom` the root of your own Sigstore.',
});
