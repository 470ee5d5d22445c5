import {
  artifactRootInput,
  evidencePathInput,
  type InputsOf,
  lines,
  oneOf,
  text,
} from '@secure-build/common/edges/actions/inputs';

export const inputs = {
  mode: oneOf(['attest', 'verify'], {
    meaning:
      '`attest` signs statements and seals the evidence folder; `verify` checks bundles or a whole evidence folder, offline.',
    default: 'attest',
  }),
  signers: lines({
    meaning:
      'Who signs: `key:PATH` or `key:env:NAME` (PKCS #8 PEM: ECDSA P-256 or P-384, Ed25519, RSA from 2048 bits), or `local`, on a laptop only. Needed in a workflow; on a laptop the default is `local`.',
  }),
  'statement-path': lines({
    meaning:
      'In-toto statements to sign. Default: every statement and every SBOM of the evidence folder that this signer has not signed yet.',
  }),
  'predicate-type': text({
    meaning: 'With `attest`: type URI of the predicate. With `verify`: the type that is expected.',
  }),
  'predicate-path': text({
    meaning: 'JSON file with a predicate of your own; it is signed about the files of `artifact-path`.',
  }),
  'artifact-root': artifactRootInput,
  'artifact-path': lines({
    meaning:
      'Globs of files, one per line, `!` excludes. With `predicate-path`: what the predicate is about. With `bundle-path`: what must have been signed.',
  }),
  'bundle-path': lines({
    meaning: 'Bundles to verify against `artifact-path`. Without it, `verify` checks the evidence folder.',
  }),
  key: lines({
    meaning:
      'Public keys that you trust, as PEM files. Needed in a workflow; on a laptop the default is your own local key. Trust never comes from the evidence itself.',
  }),
  'evidence-path': evidencePathInput,
} as const;

export type Inputs = InputsOf<typeof inputs>;
