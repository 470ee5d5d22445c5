import {
  artifactRootInput,
  block,
  evidencePathInput,
  type InputsOf,
  lines,
  oneOf,
} from '@secure-build/common/edges/actions/inputs';

export const inputs = {
  mode: oneOf(['predicate'], {
    meaning: 'What to do. `predicate` writes the statement; the action `sign` signs it.',
    default: 'predicate',
  }),
  'artifact-root': artifactRootInput,
  'artifact-path': lines({
    meaning: 'Globs of the built files, one per line; `!` excludes. They become the subjects.',
    required: true,
  }),
  'external-parameters': block({
    meaning:
      'JSON object with what the build was asked to do, for example `{"build": "npm run build"}`. Published as it is; on a laptop only.',
  }),
  'evidence-path': evidencePathInput,
} as const;
export type Inputs = InputsOf<typeof inputs>;
