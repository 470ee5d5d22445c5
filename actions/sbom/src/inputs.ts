import {
  devDependencyChoices,
  sbomConditions,
  sbomFormatIds,
  sbomModes,
} from '@secure-build/common/domain/sbom/choices';
import {
  artifactRootInput,
  block,
  evidencePathInput,
  flag,
  githubTokenInput,
  type InputsOf,
  lines,
  oneOf,
  someOf,
  text,
} from '@secure-build/common/edges/actions/inputs';

export const inputs = {
  mode: oneOf(sbomModes, {
    meaning: 'What to do. `generate` reads lockfiles and writes SBOMs.',
    default: 'generate',
  }),
  'source-path': text({
    meaning: 'Folder whose lockfiles are read, at every depth, or one lockfile; relative to the workspace.',
    default: '.',
  }),
  exclude: lines({
    meaning:
      'Globs of folders and lockfiles that are left out, relative to `source-path`; one without a slash is meant at every depth. The report lists what was left out.',
    default: ['node_modules', 'vendor', '.git'],
  }),
  name: text({ meaning: 'Name of the root component. Default: what the lockfile or manifest says.' }),
  version: text({ meaning: 'Version of the root component. Default: what the lockfile or manifest says.' }),
  author: text({
    meaning:
      'Who makes the SBOM, which is not the supplier: `Name <e-mail or URL>`. Default in a workflow: the owner of the repository.',
  }),
  format: someOf(sbomFormatIds, { meaning: 'Formats to write.', default: sbomFormatIds }),
  'dev-dependencies': oneOf(devDependencyChoices, {
    meaning:
      '`excluded` keeps them with that scope; `include` lists them as required; `omit` leaves them out and states how many.',
    default: 'excluded',
  }),
  'fail-on': someOf(sbomConditions, {
    meaning:
      'What fails the step: `empty` (no package found), `invalid` (a document breaks its schema; it is never written), `unparsed` (a lockfile is damaged or too new), `unread` (a lockfile of a kind that is not read yet).',
    default: ['empty', 'invalid', 'unparsed'],
  }),
  'artifact-root': artifactRootInput,
  'artifact-path': lines({
    meaning: 'Globs of built files that the SBOM is about; `!` excludes. They are entered as subjects.',
  }),
  'dependency-snapshot': flag({
    meaning: "Submit the packages to GitHub's dependency graph: a job with `contents: write`, of its own.",
  }),
  'snapshot-correlator': text({
    meaning:
      'Which snapshot a later one replaces. Default: from workflow, job, matrix and `source-path`; two callers of one reusable workflow need their own.',
  }),
  matrix: {
    ...block({ meaning: 'Matrix of the job, as JSON, for `snapshot-correlator`.' }),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub fills it in, not JavaScript
    workflowDefault: '${{ toJSON(matrix) }}',
  },
  'github-token': githubTokenInput,
  'evidence-path': evidencePathInput,
} as const;

export type Inputs = InputsOf<typeof inputs>;
