import { requirableLevels } from '@secure-build/common/domain/reproducibility/choices';
import {
  block,
  evidencePathInput,
  flag,
  type InputsOf,
  lines,
  oneOf,
  text,
  wholeNumber,
} from '@secure-build/common/edges/actions/inputs';

export const inputs = {
  mode: oneOf(['rebuild', 'compare'], {
    meaning: '`rebuild` builds twice and compares; `compare` compares two sets that are given.',
    default: 'rebuild',
  }),
  'source-path': text({
    meaning: 'Folder of the sources that are copied and built, relative to the workspace.',
    default: '.',
  }),
  prepare: block({
    meaning: 'Command before the build, for downloads (`npm ci`). Runs in bash, once per side.',
  }),
  build: block({ meaning: 'Command that builds. Runs in bash, once per side. Needed by `rebuild`.' }),
  'artifact-path': lines({
    meaning:
      'Globs of the built files, relative to `source-path`; `!` excludes. Each must match. Needed by `rebuild`.',
  }),
  'first-path': lines({ meaning: 'The reference of `compare`: files, or folders with all that is in them.' }),
  'second-path': lines({ meaning: 'What `compare` compares with the reference, in the same form.' }),
  require: oneOf(requirableLevels, {
    meaning: 'Lowest level that passes. This version knows `byte`: same size and SHA-256.',
    default: 'byte',
  }),
  variations: lines({
    meaning:
      'What differs between the two builds: `minimal` (all of path, home, tz, locale, umask, env, path-suffix), or names; `-name` takes one out. A factor that is named must show in both builds, else the run fails; of `minimal`, it is only stated.',
    default: ['minimal'],
  }),
  'keep-environment': lines({
    meaning: 'Names of variables that both builds get as they are. All others stay out.',
  }),
  'timeout-minutes': wholeNumber(1, 7200, {
    meaning: 'Deadline of each command on each side; then it is ended with all that it started.',
    default: 60,
  }),
  'allow-unapplied-variations': flag({
    meaning: 'Go on when a factor that was named does not show. The result then says that it covers less.',
  }),
  'export-artifacts': flag({
    meaning: 'Copy what the first build made into the evidence folder, as subjects for the next actions.',
  }),
  'evidence-path': evidencePathInput,
} as const;

export type Inputs = InputsOf<typeof inputs>;
