import { Problem } from '../../core/problem.ts';
import { buildInputFaults } from '../provenance/build-input-faults.ts';
import { type buildInputs, parseDeclaredInputs } from '../provenance/declared-inputs.ts';
import type { Adoption } from './adoption.ts';

/** Inputs of `build.yml` that the new workflow leaves to their defaults; a test holds these against the file. */
export const untouchedInputs = {
  platform: 'linux-x64',
  store: 'auto',
  instance: 'auto',
  'timeout-minutes': 60,
} as const satisfies Partial<Record<(typeof buildInputs)[number], string | number>>;

/**
 * What `guard` would refuse in the first run is refused before anything is written, and so is a text in which GitHub
 * would evaluate an expression.
 *
 * @throws Problem `input/invalid`
 */
export function refuseUnrunnable({ project, workflowPath, policyPath }: Adoption): void {
  const { preset, folder, artifacts, command = '', toolchain = '' } = project;
  const declared = parseDeclaredInputs(
    JSON.stringify({
      ...untouchedInputs,
      preset,
      command,
      'working-directory': folder,
      artifacts: artifacts.join('\n'),
      'toolchain-version': toolchain,
    }),
    'the new workflow',
  );
  const written = {
    command,
    'working-directory': folder,
    artifacts: artifacts.join('\n'),
    'policy-path': policyPath,
  };
  const faults = [
    ...buildInputFaults(declared).map((fault) => fault.replace(/^input "([a-z-]+)"/, '--$1')),
    ...Object.entries(written).flatMap(([name, text]) =>
      text.includes('${{')
        ? [`--${name}: GitHub would evaluate \${{ … }}; write such an expression into the file yourself`]
        : [],
    ),
    // GitHub starts the files of this one folder only, spelled like this.
    ...(/^\.github\/workflows\/[^/]+\.ya?ml$/.test(workflowPath)
      ? []
      : [
          `--workflow-path: expected .github/workflows/NAME.yml; got ${JSON.stringify(workflowPath.slice(0, 200))}`,
        ]),
    ...(/^\.github\/workflows\/[^/]+\.ya?ml$/i.test(policyPath) &&
    workflowPath.toLowerCase() !== policyPath.toLowerCase()
      ? ['--policy-path: GitHub takes every .yml and .yaml file in .github/workflows for a workflow']
      : []),
    ...(workflowPath.toLowerCase() === policyPath.toLowerCase()
      ? ['--policy-path and --workflow-path name the same file']
      : []),
  ];
  const [first, ...others] = faults;
  if (first === undefined) return;
  const hint =
    '"secure-build init --help" shows what each flag takes; a folder that init has found counts as --working-directory.';
  throw others.length === 0
    ? new Problem('input/invalid', first, { hint })
    : new Problem('input/invalid', `${faults.length} flags give a workflow that could not run`, {
        details: faults,
        hint,
      });
}
