import { refuseCommands, refuseSteps } from '../support/refusal.ts';

const actions = ['sbom', 'provenance', 'sign', 'reproducibility-check', 'policy-gate'];

/** The least that an action needs to get as far as its inputs. */
const needed = new Map<string, Record<string, string>>([
  ['provenance', { 'artifact-path': 'out/*' }],
  ['policy-gate', { 'artifact-path': 'out/*' }],
]);

refuseSteps(
  'unknown inputs and misspelled values of every action',
  actions.flatMap((action) => [
    {
      row: `SEC-139 unknown input, of ${action}`,
      action,
      inputs: { ...needed.get(action), 'evidence-pth': 'x' },
      exit: 2,
      says: ['input "evidence-pth" is unknown. Did you mean "evidence-path"?', 'README', '[input/invalid]'],
    },
    {
      row: `SEC-139 misspelled value, of ${action}`,
      action,
      inputs: { ...needed.get(action), mode: 'evaluatee' },
      exit: 2,
      says: ['input "mode": expected one of ', '; got "evaluatee"', 'README', '[input/invalid]'],
    },
  ]),
);

refuseSteps('inputs that are not understood', [
  {
    row: 'SEC-139 misspelled value: a number with letters, a flag of another spelling, a list with one wrong word',
    action: 'reproducibility-check',
    inputs: { 'timeout-minutes': '6O', 'export-artifacts': 'yes', require: 'byte ' },
    exit: 2,
    says: [
      '2 inputs are not understood:',
      'input "timeout-minutes": expected a whole number from 1 to 7200; got "6O"',
      'input "export-artifacts": expected true or false; got "yes"',
    ],
  },
  {
    row: 'SEC-139 misspelled value: one word of a list',
    action: 'sbom',
    inputs: { format: 'cyclonedx-1.6\ncyclonedx-9' },
    exit: 2,
    says: ['input "format": expected one of ', 'got "cyclonedx-1.6\\ncyclonedx-9"'],
  },
  {
    row: 'SEC-139 misspelled value that acts as a command of the runner is shown as text',
    action: 'sbom',
    inputs: { mode: 'x\n::error::gotcha\n##[add-path]/tmp' },
    exit: 2,
    says: ['got "x\\n::error::gotcha\\n##[add-path]/tmp"'],
  },
  {
    row: 'SEC-139 empty value where one is needed: artifact-path of provenance',
    action: 'provenance',
    inputs: { mode: 'predicate', 'artifact-path': '' },
    exit: 2,
    says: ['no input names a subject, and no job has declared an artifact', '[subject/none]'],
  },
  {
    row: 'SEC-139 empty value where one is needed: blanks for artifact-path of policy-gate',
    action: 'policy-gate',
    inputs: { 'artifact-path': ' \n ' },
    exit: 2,
    says: ['input "artifact-path" is needed: Globs of the files', '[input/invalid]'],
  },
  {
    row: 'SEC-139 empty value where one is needed: build and artifact-path of rebuild',
    action: 'reproducibility-check',
    exit: 2,
    says: ['"build"', '"artifact-path"', '[input/invalid]'],
  },
  {
    row: 'SEC-139 empty value where one is needed: the paths of compare',
    action: 'reproducibility-check',
    inputs: { mode: 'compare' },
    exit: 2,
    says: ['"first-path"', '"second-path"', '[input/invalid]'],
  },
  {
    row: 'SEC-139 empty value where one is needed: bundle-path of mode attach',
    action: 'sign',
    inputs: { mode: 'attach' },
    exit: 2,
    says: ['"bundle-path" is needed by mode attach'],
  },
  {
    row: 'SEC-139 empty value where one is needed: key in a workflow',
    action: 'sign',
    inputs: { mode: 'verify' },
    exit: 2,
    says: ['"key"'],
  },
]);

refuseCommands([
  {
    row: 'SEC-139 unknown flag, misspelled value and missing value on a terminal, named together',
    words: ['gate', '--mode', 'evaluat'],
    exit: 2,
    says: [
      '2 inputs are not understood:',
      '--mode: expected one of evaluate; got "evaluat"',
      '--artifact-path is needed: ',
      'See: secure-build gate --help',
    ],
  },
  {
    row: 'SEC-139 flag without a value',
    words: ['sbom', '--source-path'],
    exit: 2,
    says: ['--source-path', 'See: secure-build sbom --help'],
  },
]);
