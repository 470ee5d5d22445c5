import {
  artifactRootInput,
  evidencePathInput,
  type InputsOf,
  lines,
  oneOf,
  text,
} from '@secure-build/common/edges/actions/inputs';

export const inputs = {
  mode: oneOf(['evaluate'], {
    meaning:
      'What to do. `evaluate` decides over the artifacts, and signs the decision or leaves it to be signed.',
    default: 'evaluate',
  }),
  'policy-path': text({
    meaning: 'The policy, a YAML file. It alone says whose signatures count.',
    default: '.github/secure-build/policy.yaml',
  }),
  'artifact-root': artifactRootInput,
  'artifact-path': lines({
    meaning: 'Globs of the files to decide over, one per line; `!` excludes. They are hashed again here.',
    required: true,
  }),
  stage: text({
    meaning:
      'Stage of the policy to decide for, for example `release`. Without it every rule applies, whatever its stages.',
  }),
  signers: lines({
    meaning:
      'Who signs the decision: `keyless`, `key:PATH`, `key:env:NAME`, or `local`, on a laptop only; `none` leaves it as a statement for a job that does nothing but sign, as `gate.yml` does. In a workflow the default is `keyless`, on a laptop `local`.',
  }),
  key: lines({
    meaning:
      'Public keys, as PEM files, of signers that the policy names by digest. A key that the policy does not name is refused: trust comes from the policy only.',
  }),
  'trusted-root-path': lines({
    meaning:
      'Trusted roots for the certificates that the policy names, one file per line, instead of the built-in ones.',
  }),
  'evidence-path': evidencePathInput,
} as const;
export type Inputs = InputsOf<typeof inputs>;
