import {
  artifactRootInput,
  evidencePathInput,
  githubTokenInput,
  type InputsOf,
  lines,
  oneOf,
  text,
} from '@secure-build/common/edges/actions/inputs';
import { signingInputs } from '@secure-build/common/edges/actions/signing-inputs';
import { subjectInputs } from '@secure-build/common/edges/actions/subject-inputs';
import { summaryInputs } from '@secure-build/common/edges/actions/summary-inputs';
import { verifyingInputs } from '@secure-build/common/edges/actions/verifying-inputs';

const { signers, ...services } = signingInputs;

export const inputs = {
  mode: oneOf(['attest', 'sign', 'verify', 'attach'], {
    meaning:
      '`attest` signs statements and seals the evidence folder; `sign` signs files themselves; `verify` checks bundles or a whole evidence folder, offline; `attach` verifies bundles that exist and puts them into stores.',
    default: 'attest',
  }),
  content: oneOf(['statement', 'blob'], {
    meaning:
      'What is signed: a `statement` about subjects (the default of `attest`), or the files themselves, as a `blob` (the default of `sign`).',
  }),
  signers,

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
  ...services,
  ...verifyingInputs,
  ...summaryInputs,
  'github-token': githubTokenInput,
  'evidence-path': evidencePathInput,
} as const;

export type Inputs = InputsOf<typeof inputs>;
