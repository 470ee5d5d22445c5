import {
  artifactRootInput,
  block,
  evidencePathInput,
  type InputsOf,
  oneOf,
} from '@secure-build/common/edges/actions/inputs';
import { subjectInputs } from '@secure-build/common/edges/actions/subject-inputs';

export const inputs = {
  mode: oneOf(['predicate'], {
    meaning: 'What to do. `predicate` writes the statement; the action `sign` signs it.',
    default: 'predicate',
  }),
  'artifact-root': artifactRootInput,
  ...subjectInputs,
  'external-parameters': block({
    meaning:
      'JSON object with what the build was asked to do, for example `{"build": "npm run build"}`. Published as it is; on a laptop only.',
  }),
  'evidence-path': evidencePathInput,
} as const;
export type Inputs = InputsOf<typeof inputs>;
