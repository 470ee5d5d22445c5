import {
  artifactRootInput,
  block,
  evidencePathInput,
  flag,
  githubTokenInput,
  type InputsOf,
  oneOf,
  text,
} from '@secure-build/common/edges/actions/inputs';
import { signingInputs } from '@secure-build/common/edges/actions/signing-inputs';
import { subjectInputs } from '@secure-build/common/edges/actions/subject-inputs';
import { summaryInputs } from '@secure-build/common/edges/actions/summary-inputs';
import { verifyingInputs } from '@secure-build/common/edges/actions/verifying-inputs';

export const inputs = {
  mode: oneOf(['attest', 'predicate', 'verify', 'guard', 'hand-over', 'receive', 'publish'], {
    meaning:
      '`attest` states how artifacts were built and signs that; `predicate` only writes the statement; `verify` checks handed-over artifacts and their evidence; `guard` refuses what must not be built here; `hand-over` and `receive` carry files between jobs by digest; `publish` puts verified artifacts into a release.',
    default: 'attest',
  }),
  kind: oneOf(['files', 'evidence'], {
    meaning: 'With `hand-over`: what is handed over, the built files or the evidence folder.',
    default: 'files',
  }),
  handoff: block({
    meaning:
      'The built files, as the output `handoff` of the job that handed them over: names, sizes and digests in JSON.',
  }),
  evidence: block({
    meaning: 'The evidence folder, as the output `handoff` of the job that handed it over.',
  }),
  'receive-path': text({
    meaning: 'With `receive`: folder for the received files, new or empty, in the workspace.',
  }),
  'artifact-root': artifactRootInput,
  ...subjectInputs,

  'external-parameters': block({
    meaning:
      'JSON object with what the build was asked to do: `toJSON(inputs)` in a reusable workflow, on a laptop for example `{"build": "npm run build"}`. Published as it is.',
  }),
  'workflow-identity': block({
    meaning:
      'What the runner says of this job, `toJSON(job)`: compared with the certified claims, never used instead of them.',
  }),
  level: oneOf(['auto', '1', '2', '3'], {
    meaning:
      'SLSA Build level that is required. `auto` takes what can be claimed, but at least 1; `publish` then requires 3, and `build.yml` always does.',
    default: 'auto',
  }),
  'expected-inputs': block({
    meaning: 'JSON object with inputs that the build must have been given, by name.',
  }),

  ...signingInputs,
  ...verifyingInputs,

  tag: text({
    meaning: 'With `publish`: tag of the release. Default: the tag that the provenance names.',
  }),
  'require-decision': oneOf(['auto', 'always'], {
    meaning:
      'With `publish`: whether a signed decision with the verdict `pass` is needed; `auto` where the evidence holds one.',
    default: 'auto',
  }),
  'append-to-published': flag({
    meaning: 'With `publish`: also add to a release that is published already and not immutable.',
  }),

  ...summaryInputs,
  'github-token': githubTokenInput,
  'evidence-path': evidencePathInput,
} as const;

export type Inputs = InputsOf<typeof inputs>;
