import {
  duration,
  flag,
  type githubTokenInput,
  type InputsOf,
  type InputTable,
  lines,
  oneOf,
  someOf,
  text,
  wholeNumber,
} from './inputs.ts';
import { oidcIssuerInput } from './oidc-issuer.ts';
import type { subjectInputs } from './subject-inputs.ts';
import type { summaryInputs } from './summary-inputs.ts';
import { trustedRootPathInput } from './trusted-root-input.ts';

/** Who signs, by which services, and where bundles go: the same in every action that signs (signing document, 4.1). */
export const signingInputs = {
  signers: lines({
    meaning:
      'Who signs: `keyless` (a certificate of this job), `key:PATH` or `key:env:NAME` (PKCS #8 PEM: ECDSA P-256, P-384 or P-521, Ed25519, RSA from 2048 bits), or `local`, on a laptop only. In a workflow the default is `keyless`, on a laptop `local`.',
  }),
  instance: oneOf(['auto', 'public-good', 'github', 'custom'], {
    meaning:
      'Which Sigstore certifies `keyless`. `auto`: by the visibility in the OIDC token, `public-good` for a public repository, `github` for any other.',
    default: 'auto',
  }),
  'signing-config-path': text({ meaning: 'Signing configuration of your own Sigstore (`custom`).' }),
  'trusted-root-path': trustedRootPathInput,
  'fulcio-url': text({ meaning: 'Certificate authority of your own Sigstore (`custom`).' }),
  'rekor-url': text({ meaning: 'Transparency log of your own Sigstore (`custom`), or the log for a key.' }),
  'tsa-url': lines({ meaning: 'Timestamp authorities, one per line (`custom`), or those for a key.' }),
  'rekor-version': oneOf(['auto', '1', '2', 'none'], {
    meaning: 'Version of the log. It is never changed silently.',
    default: 'auto',
  }),
  'allow-public-log': flag({
    meaning:
      'Publish the identity of a repository that is not public (name, workflow, commit) in a public log. It stays there for ever.',
  }),
  'oidc-issuer': oidcIssuerInput,
  'on-fork': oneOf(['fail', 'skip'], {
    meaning:
      'What a pull request from a fork or by Dependabot does, which gets no OIDC token: `skip` signs nothing and says so. Any other job without a token fails.',
    default: 'fail',
  }),
  'on-unavailable': oneOf(['fail'], {
    meaning:
      'What happens when a service stays unavailable to the `deadline`: the step fails with exit 4, and what was signed is kept beside the evidence folder.',
    default: 'fail',
  }),
  deadline: duration({ meaning: 'How long services may stay unavailable.', default: '15m' }),
  concurrency: wholeNumber(1, 64, { meaning: 'Bundles that are signed at the same time.', default: 8 }),

  store: lines({
    meaning:
      "Where bundles go besides the evidence folder, one per line: `auto` (GitHub's attestation store, a refusal is a warning; nothing for keys), `file` (nowhere else), `github`, `oci` (the registry of each image subject), `release:TAG` (a draft), `artifact`.",
    default: ['auto'],
  }),
  'push-to-registry': flag({ meaning: 'As in actions/attest: the same as a line `oci` in `store`.' }),
  formats: someOf(['sigstore', 'intoto-jsonl'], {
    meaning: 'Files in `output-path`: one bundle each, or all bundles of an artifact as JSON lines.',
    default: ['sigstore'],
  }),
  'output-path': text({ meaning: 'Folder for copies of the bundles, named after their artifacts.' }),
  'offline-kit': flag({
    meaning:
      'Also put there what offline verification needs: the trusted roots, the identity to expect, and the commands.',
  }),
} as const satisfies InputTable;

/** What the stories of signing read of an action's inputs. */
export type SigningInputs = InputsOf<
  typeof signingInputs &
    typeof summaryInputs &
    Pick<typeof subjectInputs, 'registry-realms'> & { readonly 'github-token': typeof githubTokenInput }
>;
