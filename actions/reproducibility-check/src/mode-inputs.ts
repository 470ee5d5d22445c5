import { Problem } from '@secure-build/common/core/problem';
import type { Inputs } from './inputs.ts';

const needed = {
  rebuild: ['build', 'artifact-path'],
  compare: ['first-path', 'second-path'],
} as const satisfies Record<Inputs['mode'], readonly (keyof Inputs)[]>;

const onlyFor = {
  rebuild: [
    ...needed.rebuild,
    'prepare',
    'keep-environment',
    'allow-unapplied-variations',
    'export-artifacts',
  ],
  compare: needed.compare,
} as const satisfies Record<Inputs['mode'], readonly (keyof Inputs)[]>;

/** An input that would be ignored is a misunderstanding; all are named together. */
export function refuseInputsOfOtherModes(inputs: Inputs): void {
  const other = inputs.mode === 'rebuild' ? 'compare' : 'rebuild';
  const faults = [
    ...needed[inputs.mode]
      .filter((name) => isEmpty(inputs[name]))
      .map((name) => `input "${name}" is needed by mode ${inputs.mode}`),
    ...onlyFor[other]
      .filter((name) => !isEmpty(inputs[name]))
      .map((name) => `input "${name}" belongs to mode ${other}, not to ${inputs.mode}`),
  ];
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
}

const isEmpty = (value: Inputs[keyof Inputs]) =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
