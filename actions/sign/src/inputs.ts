import {
  artifactRootInput,
  duration,
  evidencePathInput,
  flag,
  githubTokenInput,
  type InputsOf,
  lines,
  oneOf,
  someOf,
  text,
  wholeNumber,
} from '@secure-build/common/edges/actions/inputs';
import { subjectInputs } from '@secure-build/common/edges/actions/subject-inputs';

export const inputs = {
  mode: oneOf(['attest', 'sign', 'verify', 'attach'], {
    meaning:
      '`attest` signs statements and seals the evidence folder; `sign` signs files themselves; `verify` checks bundles or a whole evidence folder, offline; `attach` verifies bundles that exist and puts them into stores.',
    default: 'attest',
  }),
  signers: lines({
    meaning:
      'Who signs: `keyless` (a certificate of this job), `key:PATH` or `key:env:NAME` (PKCS #8 PEM: ECDSA P-256, P-384 or P-521, Ed25519, RSA from 2048 bits), or `local`, on a laptop only. In a workflow the default is `keyless`, on a laptop `local`.',
  }),

  'statement-path': lines({
    meaning:
      'In-toto statements to sign. Default: every statement and every SBOM of the evidence folder that this signer has not signed yet.',
  }),
  'predicate-type': text({
    meaning: 'With `attest`: type URI of the predicate. With `verify`: the type that is expected.',
  }),
  'predicate-path': text({
    meaning: 'JSON file with a predicate of your own; it is signed about the subjects.',
  }),
  'sbom-path': text({
    meaning:
      'SBOM to sign about the subjects: CycloneDX or SPDX in JSON, of any version; its type is detected.',
  }),
  'artifact-root': artifactRootInput,
  ...subjectInputs,

  instance: oneOf(['auto', 'public-good', 'github', 'custom'], {
    meaning:
      'Which Sigstore certifies `keyless`. `auto`: by the visibility in the OIDC token, `public-good` for a public repository, `github` for any other.',
    default: 'auto',
  }),
  'signing-config-path': text({ meaning: 'Signing configuration of your own Sigstore (`custom`).' }),
  'trusted-root-path': lines({
    meaning:
      'Trusted roots, one file per line: with `verify` whom you trust instead of the built-in roots; with `custom` the root of your own Sigstore.',
  }),
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
  'on-fork': oneOf(['fail', 'skip'], {
    meaning:
      'What a job without an OIDC token does, as in pull requests from forks: `skip` signs nothing and says so.',
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

  'bundle-path': lines({
    meaning:
      'Bundles to verify or to attach, as files or JSON lines. Without it, `verify` checks the evidence folder.',
  }),
  'expected-identity': lines({
    meaning:
      'Who must have signed, as lines `key: value` (issuer, signer-workflow, source-repository, …) or the path of a file with them. Exact texts, no patterns.',
  }),
  key: lines({
    meaning:
      'Public keys that you trust, as PEM files. On a laptop the default is your own local key. Trust never comes from the evidence itself.',
  }),
  'key-evidence': someOf(['log', 'time', 'none'], {
    meaning:
      'What a signature by a key must come with: an entry in a transparency log, a proof of its time. `none` accepts it without either, and the result says so; the local key of a laptop needs neither.',
    default: ['log', 'time'],
  }),
  from: lines({
    meaning: 'Where bundles are looked for besides `bundle-path`: `github`, `oci`, `release:TAG`.',
  }),
  'require-all-subjects': flag({
    meaning: 'With `verify`: every subject of a statement must be one of the artifacts.',
  }),
  'max-age': duration({
    meaning: 'With `verify`: the oldest proved signing time that is accepted, such as `90d`.',
  }),
  online: flag({
    meaning: 'With `verify`: fetch the present trusted roots; otherwise nothing uses the network.',
  }),

  summary: oneOf(['full', 'short', 'none'], { meaning: 'How much the job summary shows.', default: 'full' }),
  'show-summary': oneOf(['true', 'false'], {
    meaning: 'As in actions/attest: `false` is the same as `summary: none`.',
    default: 'true',
  }),
  'github-token': githubTokenInput,
  'evidence-path': evidencePathInput,
} as const;

export type Inputs = InputsOf<typeof inputs>;
