import {
  type DeclaredInputs,
  parseDeclaredInputs,
} from '@secure-build/common/domain/provenance/declared-inputs';
import { suiteRepository } from '@secure-build/common/formats/suite-uris';

/** `toJSON(inputs)` of a call of `build.yml`, defaults included, as its own job gets it. */
export function declaredBuild(changes: Readonly<Record<string, unknown>> = {}): string {
  const inputs = {
    preset: 'npm',
    command: '',
    'working-directory': '.',
    artifacts: '*.tgz',
    platform: 'linux-x64',
    'toolchain-version': '',
    store: 'auto',
    instance: 'auto',
    'timeout-minutes': 60,
    ...changes,
  };
  // A change to `undefined` takes the input away.
  return JSON.stringify(inputs);
}

export function declaredInputs(changes: Readonly<Record<string, unknown>> = {}): DeclaredInputs {
  return parseDeclaredInputs(declaredBuild(changes), 'input "external-parameters"');
}

const suite = suiteRepository.slice('https://github.com/'.length);

/** `toJSON(job)` of a job of `build.yml`. */
export function jobContext(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    status: 'success',
    check_run_id: 4711,
    workflow_ref: `${suite}/.github/workflows/build.yml@refs/tags/v1.4.0`,
    workflow_sha: 'b'.repeat(40),
    workflow_repository: suite,
    workflow_file_path: '.github/workflows/build.yml',
    ...changes,
  });
}
