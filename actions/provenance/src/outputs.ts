import type { OutputValue } from '@secure-build/common/domain/outcome';
import { bundleOutputs } from '@secure-build/common/edges/actions/bundle-outputs';

export const outputs = {
  status: '`signed`, `unsigned`, `verified`, `not-verified`, `published`; empty where a mode has none.',
  level:
    'SLSA Build level that was reached, with `predicate` the level that the statement supports by itself.',
  'level-report-path': 'Path of the report on each condition of the level.',
  'builder-id': 'Builder that the predicate names.',
  'build-type': 'Build type that the predicate names.',
  'expected-identity':
    'Who signed, as lines `key: value` for the input `expected-identity` of a verification.',
  verified: 'With `verify` and `publish`: `true` where everything that was asked for is proved.',
  'subject-count': 'Number of subjects that the statements name.',
  'predicate-path': 'Path of the statement with the predicate; of the first where there are several.',
  'predicate-paths':
    'Paths of all statements as a JSON list: more than one where the subjects were spread over several.',
  handoff: 'What was handed over, as JSON, for the input `handoff` or `evidence` of a job after this one.',
  'handoff-digest': 'SHA-256 of that JSON, as `sha256:HEX`.',
  'artifact-root': 'Folder of the received files.',
  ...bundleOutputs,
  fetch: 'With `guard`: the command of the preset that downloads; empty where there is none.',
  build: 'With `guard`: the command of the preset that builds.',
  'toolchain-version': 'With `guard`: the version of the tool chain to set up.',
  'release-url': 'With `publish`: address of the release.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof outputs;

/** Every output, empty where a run has nothing to say. */
export function outputsOf(
  said: Partial<Record<OutputName, OutputValue>>,
): Readonly<Record<OutputName, OutputValue>> {
  const none = Object.fromEntries(Object.keys(outputs).map((name) => [name, ''])) as Record<
    OutputName,
    string
  >;
  return { ...none, ...said };
}
